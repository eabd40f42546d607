using PeoplePowered.Domain;

namespace PeoplePowered.Interchange.Csv;

/// <summary>What <c>datapackage.json</c> says of the files beside it: what each is called, and where its figures come from.</summary>
internal sealed class DataPackage(IReadOnlyDictionary<string, DataPackage.Resource> resources)
{
    public static DataPackage None { get; } = new(new Dictionary<string, Resource>(StringComparer.Ordinal));

    /// <summary>What the file is called, or <c>null</c>.</summary>
    public string? TitleOf(string file) => resources.GetValueOrDefault(file)?.Title;

    /// <summary>Where the figures of a file come from: the file itself where nothing else is said.</summary>
    public Source SourceOf(string file) => resources.GetValueOrDefault(file)?.Source ?? new(file);

    /// <summary>What is said of a file.</summary>
    internal sealed record Resource(string? Title, Source? Source);
}
