namespace Browser.Tests;

/// <summary>Tests that share the browser.</summary>
[CollectionDefinition(Name)]
public sealed class Browsing : ICollectionFixture<OneBrowser>
{
    public const string Name = "Browser";
}
