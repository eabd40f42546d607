using PeoplePowered.Domain;
using PeoplePowered.Domain.Learning.Influence;
using PeoplePowered.Interchange.Json;

namespace PeoplePowered.Interchange.Learning;

/// <summary>
/// Influence claims, as people write them by hand: what changed, how likely the claim was before, the evidence that it is put to, rivals, and what those who know say. One
/// claim, a list of them, or an object with <c>claims</c>. Comments and trailing commas are welcome; properties that start with an underscore are remarks.
/// </summary>
public static class InfluenceJson
{
    /// <summary>A commented example to start from; it reads without a problem.</summary>
    public static string Template => JsonDocuments.Template("Learning", "template-influence.jsonc");

    /// <summary>Reads a file.</summary>
    /// <param name="path">The file.</param>
    /// <returns>The claims, at least one, each with a name of its own; or every reason why they were refused, each with its path in the file.</returns>
    public static ReadResult<ValueList<InfluenceClaim>> Read(string path) => JsonDocuments.Read(path, InfluenceReader.Read);

    /// <summary>Reads UTF-8.</summary>
    /// <param name="utf8">The document; a byte order mark in front is passed over.</param>
    /// <param name="fileName">The file's name, for problems.</param>
    /// <returns>The claims, or every reason why they were refused; bad bytes never throw.</returns>
    public static ReadResult<ValueList<InfluenceClaim>> Read(ReadOnlyMemory<byte> utf8, string fileName = "claims.json") => JsonDocuments.Read(utf8, fileName, InfluenceReader.Read);
}
