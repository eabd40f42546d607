namespace Docs.Tests;

/// <summary>Whether what the pages' code prints and draws is kept, to be looked at before it is committed, instead of compared.</summary>
internal static class Acceptance
{
    private const string Variable = "PEOPLEPOWERED_ACCEPT_DOCS";

    /// <summary>What keeps it.</summary>
    public const string Command = Variable + "=1 dotnet test tests/Docs.Tests";

    public static bool IsOn => Environment.GetEnvironmentVariable(Variable) is { Length: > 0 };
}
