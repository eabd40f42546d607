using System.Text.Json;
using PeoplePowered.Interchange.Csv;
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
    private const string TemplateResource = "PeoplePowered.Interchange.Transfers.template.jsonc";

    private static readonly JsonDocumentOptions s_options = new() { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true, AllowDuplicateProperties = false };

    /// <summary>A commented example with an answer to each criterion, to start from; it reads without a problem.</summary>
    public static string Template
    {
        get
        {
            using var stream = typeof(TransferTargetsJson).Assembly.GetManifestResourceStream(TemplateResource)
                ?? throw new InvalidOperationException("The assembly lacks its template.");
            using var reader = new StreamReader(stream);
            return reader.ReadToEnd().ReplaceLineEndings("\n");
        }
    }

    /// <summary>Reads a file of targets.</summary>
    /// <param name="path">The file.</param>
    /// <returns>The targets, or every reason why they were refused, each with its path in the file.</returns>
    public static ReadResult<TransferTargets> Read(string path)
    {
        Guard.Against.NullOrWhiteSpace(path);
        var log = new ProblemLog();
        return DiskFile.Read(path, path, log) is { } bytes ? Read(bytes, Path.GetFileName(path)) : ReadResult<TransferTargets>.Refused(log.InOrder);
    }

    /// <summary>Reads targets from UTF-8.</summary>
    /// <param name="utf8">The document; a byte order mark in front is passed over.</param>
    /// <param name="fileName">The file's name, for problems.</param>
    /// <returns>The targets, or every reason why they were refused; bad bytes never throw.</returns>
    public static ReadResult<TransferTargets> Read(ReadOnlyMemory<byte> utf8, string fileName = "target.json")
    {
        Guard.Against.NullOrWhiteSpace(fileName);
        var body = Utf8Text.WithoutByteOrderMark(utf8);
        if (Utf8Text.ProblemOf(body.Span, fileName) is { } problem)
            return ReadResult<TransferTargets>.Refused([problem]);
        var log = new ProblemLog();
        try
        {
            if (HalfCharacter(body.Span, fileName) is { } half)
                return ReadResult<TransferTargets>.Refused([half]);
            using var document = JsonDocument.Parse(body, s_options);
            var root = new Cursor(document.RootElement, "$", fileName, log);
            var targets = TargetReader.Read(root);
            if (!log.Any && targets.Places.Count == 0)
                root.Refuse("No place is described.", "Write an object for a place, or a list of them.");
            return log.Any ? ReadResult<TransferTargets>.Refused(log.InOrder) : ReadResult<TransferTargets>.Read(targets);
        }
        catch (JsonException exception)
        {
            log.Add(fileName, exception.LineNumber is { } line ? (int)line + 1 : 0, null, null, $"This is not JSON: {exception.Message}", "Mend it there; start from the template where in doubt.");
            return ReadResult<TransferTargets>.Refused(log.InOrder);
        }
    }

    /// <summary>The first text that holds half of a surrogate pair, which no string can be made of, or <c>null</c>.</summary>
    private static ReadProblem? HalfCharacter(ReadOnlySpan<byte> utf8, string file)
    {
        var reader = new Utf8JsonReader(utf8, new JsonReaderOptions { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true });
        while (reader.Read())
        {
            if (reader.TokenType is not (JsonTokenType.PropertyName or JsonTokenType.String))
                continue;
            try
            {
                _ = reader.GetString();
            }
            catch (InvalidOperationException)
            {
                return new(file, Utf8Text.LineAt(utf8, (int)reader.TokenStartIndex), null, null, "The text holds half of a surrogate pair, which is no character.", "Remove it, or write the whole character.");
            }
        }

        return null;
    }
}
