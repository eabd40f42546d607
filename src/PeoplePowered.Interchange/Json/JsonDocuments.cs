using System.Text.Json;
using PeoplePowered.Interchange.Csv;

namespace PeoplePowered.Interchange.Json;

/// <summary>Reads documents that people write by hand: comments and trailing commas are welcome, every problem is found at once, and bad bytes never throw.</summary>
internal static class JsonDocuments
{
    private static readonly JsonDocumentOptions s_options = new() { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true, AllowDuplicateProperties = false };

    /// <summary>Reads a file on disk.</summary>
    public static ReadResult<T> Read<T>(string path, Func<Cursor, T> read)
        where T : class
    {
        Guard.Against.NullOrWhiteSpace(path);
        var log = new ProblemLog();
        return DiskFile.Read(path, path, log) is { } bytes ? Read(bytes, Path.GetFileName(path), read) : ReadResult<T>.Refused(log.InOrder);
    }

    /// <summary>Reads UTF-8; a byte order mark in front is passed over.</summary>
    /// <param name="utf8">The document.</param>
    /// <param name="fileName">Its name, for problems.</param>
    /// <param name="read">Reads the root; what it returns counts only where it refused nothing.</param>
    public static ReadResult<T> Read<T>(ReadOnlyMemory<byte> utf8, string fileName, Func<Cursor, T> read)
        where T : class
    {
        Guard.Against.NullOrWhiteSpace(fileName);
        var body = Utf8Text.WithoutByteOrderMark(utf8);
        if (Utf8Text.ProblemOf(body.Span, fileName) is { } problem)
            return ReadResult<T>.Refused([problem]);
        var log = new ProblemLog();
        try
        {
            if (HalfCharacter(body.Span, fileName) is { } half)
                return ReadResult<T>.Refused([half]);
            using var document = JsonDocument.Parse(body, s_options);
            var value = read(new Cursor(document.RootElement, "$", fileName, log));
            return log.Any ? ReadResult<T>.Refused(log.InOrder) : ReadResult<T>.Read(value);
        }
        catch (JsonException exception)
        {
            log.Add(fileName, exception.LineNumber is { } line ? (int)line + 1 : 0, null, null, $"This is not JSON: {exception.Message}", "Mend it there; start from the template where in doubt.");
            return ReadResult<T>.Refused(log.InOrder);
        }
    }

    /// <summary>The commented example that stands in a folder of this assembly, lines ending in LF.</summary>
    /// <param name="folder">The folder, such as <c>Transfers</c>.</param>
    /// <param name="name">The file's name.</param>
    public static string Template(string folder, string name = "template.jsonc")
    {
        using var stream = typeof(JsonDocuments).Assembly.GetManifestResourceStream($"PeoplePowered.Interchange.{folder}.{name}")
            ?? throw new InvalidOperationException("The assembly lacks its template.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
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
