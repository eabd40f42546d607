using PeoplePowered.Domain;
using PeoplePowered.Interchange.Json;

namespace PeoplePowered.Interchange.Success;

/// <summary>
/// What constitutes success, as people write it by hand: criteria over outcomes, perspectives on them with weights and testimonies, and attrition. Comments and trailing
/// commas are welcome; properties that start with an underscore are remarks.
/// </summary>
/// <remarks>There is no writer: the words of testimonies come out only through their consent, one at a time.</remarks>
public static class SuccessJson
{
    /// <summary>A commented example with every kind of criterion, to start from; it reads without a problem.</summary>
    public static string Template => JsonDocuments.Template("Success");

    /// <summary>Reads a file.</summary>
    /// <param name="path">The file.</param>
    /// <param name="framework">The framework of the outcomes where the file names none; <c>programme</c> where <c>null</c>.</param>
    /// <returns>The definition, or every reason why it was refused, each with its path in the file.</returns>
    public static ReadResult<SuccessDocument> Read(string path, FrameworkId? framework = null) => JsonDocuments.Read(path, root => DefinitionReader.Read(root, framework));

    /// <summary>Reads UTF-8.</summary>
    /// <param name="utf8">The document; a byte order mark in front is passed over.</param>
    /// <param name="fileName">The file's name, for problems.</param>
    /// <param name="framework">The framework of the outcomes where the file names none; <c>programme</c> where <c>null</c>.</param>
    /// <returns>The definition, or every reason why it was refused; bad bytes never throw.</returns>
    public static ReadResult<SuccessDocument> Read(ReadOnlyMemory<byte> utf8, string fileName = "success.json", FrameworkId? framework = null) =>
        JsonDocuments.Read(utf8, fileName, root => DefinitionReader.Read(root, framework));
}
