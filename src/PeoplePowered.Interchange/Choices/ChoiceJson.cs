using PeoplePowered.Interchange.Json;

namespace PeoplePowered.Interchange.Choices;

/// <summary>
/// A choice within a budget as people write it by hand: outcome, budget and options, with who pays and who saves, and links by which one outcome stands in for a later one.
/// Comments and trailing commas are welcome; properties that start with an underscore are remarks.
/// </summary>
/// <remarks>
/// A number is known exactly (<c>120</c>), within bounds alone (<c>[100, 150]</c>), as an estimate with its standard error (<c>{ "estimate": 120, "se": 12 }</c>) or its 95 % interval
/// (<c>{ "estimate": 120, "lower": 100, "upper": 150 }</c>), or by a distribution, <c>normal</c>, <c>triangular</c>, <c>uniform</c>, <c>lognormal</c> or <c>beta</c> (<c>{ "triangular": [100, 120, 150] }</c>).
/// </remarks>
public static class ChoiceJson
{
    /// <summary>A commented example to start from; it reads without a problem.</summary>
    public static string Template => JsonDocuments.Template("Choices");

    /// <summary>Reads a file.</summary>
    /// <param name="path">The file.</param>
    /// <returns>The choice, or every reason why it was refused, each with its path in the file.</returns>
    public static ReadResult<ChoiceDocument> Read(string path) => JsonDocuments.Read(path, ChoiceReader.Read);

    /// <summary>Reads UTF-8.</summary>
    /// <param name="utf8">The document; a byte order mark in front is passed over.</param>
    /// <param name="fileName">The file's name, for problems.</param>
    /// <returns>The choice, or every reason why it was refused; bad bytes never throw.</returns>
    public static ReadResult<ChoiceDocument> Read(ReadOnlyMemory<byte> utf8, string fileName = "choice.json") => JsonDocuments.Read(utf8, fileName, ChoiceReader.Read);
}
