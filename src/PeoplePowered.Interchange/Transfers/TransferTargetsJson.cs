using PeoplePowered.Interchange.Json;

namespace PeoplePowered.Interchange.Transfers;

/// <summary>
/// The places to which a success may be carried, as people write them by hand: covariates by name, and an answer to each criterion by its name. What is left out is
/// unknown. Comments and trailing commas are welcome; properties that start with an underscore are remarks.
/// </summary>
/// <remarks>
/// One place is an object; many are a list, or an object with <c>places</c> and, where wanted, <c>intervention</c>. An answer is a score from 0 to 3,
/// <c>"Unknown"</c>, or an object with <c>score</c>, <c>certainty</c> and <c>evidence</c>, or with <c>notApplicable</c> and a reason. A score alone rests on the
/// file's own word, with very low certainty.
/// </remarks>
public static class TransferTargetsJson
{
    /// <summary>A commented example with an answer to each criterion, to start from; it reads without a problem.</summary>
    public static string Template => JsonDocuments.Template("Transfers");

    /// <summary>Reads a file of targets.</summary>
    /// <param name="path">The file.</param>
    /// <returns>The targets, or every reason why they were refused, each with its path in the file.</returns>
    public static ReadResult<TransferTargets> Read(string path) => JsonDocuments.Read(path, Targets);

    /// <summary>Reads targets from UTF-8.</summary>
    /// <param name="utf8">The document; a byte order mark in front is passed over.</param>
    /// <param name="fileName">The file's name, for problems.</param>
    /// <returns>The targets, or every reason why they were refused; bad bytes never throw.</returns>
    public static ReadResult<TransferTargets> Read(ReadOnlyMemory<byte> utf8, string fileName = "target.json") => JsonDocuments.Read(utf8, fileName, Targets);

    private static TransferTargets Targets(Cursor root)
    {
        var targets = TargetReader.Read(root);
        if (!root.Log.Any && targets.Places.Count == 0)
            root.Refuse("No place is described.", "Write an object for a place, or a list of them.");
        return targets;
    }
}
