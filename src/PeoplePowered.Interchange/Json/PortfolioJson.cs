using System.Text.Json;
using PeoplePowered.Domain.Portfolios;

namespace PeoplePowered.Interchange.Json;

/// <summary>
/// The whole model as JSON: <c>{"schemaVersion": 1, "portfolio": {…}}</c>. What is written reads back equal, decimals with
/// the decimals that were published; what is read is read whole, or refused with the path of every problem.
/// </summary>
/// <remarks>
/// <para>
/// The same in every culture. Dates are ISO texts, identifiers plain texts, enumerations their words; properties without a
/// value are left out on writing, and may be <c>null</c> on reading. A caveat's <c>severity</c> and <c>message</c> follow
/// from its code and arguments: they are written for readers of the file, and not read.
/// </para>
/// <para>
/// A text that is no valid Unicode (half of a surrogate pair) is written with U+FFFD in the place of the half; no file that
/// was read holds one.
/// </para>
/// <para>
/// On reading, unknown properties, a property that stands twice, comments, trailing commas, numbers in quotes and decimals
/// that would have to be rounded are refused.
/// </para>
/// </remarks>
public static class PortfolioJson
{
    /// <summary>The version of the document's shape that is written, and the only one that is read.</summary>
    public static int SchemaVersion => 1;

    /// <summary>
    /// The rules that documents are read and written by, read-only, with generated metadata of every type of the model in
    /// place of reflection. Their <see cref="JsonSerializerOptions.TypeInfoResolver"/> can stand in the resolver chain of
    /// another program's options.
    /// </summary>
    public static JsonSerializerOptions Options => JsonRules.Options;

    /// <summary>Writes a portfolio.</summary>
    /// <param name="portfolio">The portfolio.</param>
    /// <returns>The document: indented by two spaces, lines ended by a line feed.</returns>
    public static string Write(Portfolio portfolio)
    {
        Guard.Against.Null(portfolio);
        return JsonSerializer.Serialize(new(SchemaVersion, portfolio), JsonRules.TypeOf<PortfolioDocument>()) + "\n";
    }

    /// <summary>Writes a portfolio as UTF-8 without a byte order mark.</summary>
    /// <param name="portfolio">The portfolio.</param>
    /// <param name="stream">Where to; left open.</param>
    public static void Write(Portfolio portfolio, Stream stream)
    {
        Guard.Against.Null(portfolio);
        Guard.Against.Null(stream);
        JsonSerializer.Serialize(stream, new(SchemaVersion, portfolio), JsonRules.TypeOf<PortfolioDocument>());
        stream.Write("\n"u8);
    }

    /// <summary>Reads a portfolio from text.</summary>
    /// <param name="text">The document; a byte order mark in front is passed over.</param>
    /// <param name="fileName">The file's name, for problems.</param>
    /// <returns>The portfolio, or every reason why it was refused; bad text never throws.</returns>
    public static ReadResult<Portfolio> Read(string text, string fileName = "portfolio.json")
    {
        Guard.Against.Null(text);
        Guard.Against.Null(fileName);
        return Utf8Text.TryEncode(text, fileName, out var utf8, out var problem) ? Read(utf8, fileName) : ReadResult<Portfolio>.Refused([problem]);
    }

    /// <summary>Reads a portfolio from a stream of UTF-8.</summary>
    /// <param name="stream">The document; read to its end and left open.</param>
    /// <param name="fileName">The file's name, for problems.</param>
    /// <returns>The portfolio, or every reason why it was refused.</returns>
    /// <exception cref="IOException">The stream itself cannot be read.</exception>
    public static ReadResult<Portfolio> Read(Stream stream, string fileName = "portfolio.json")
    {
        Guard.Against.Null(stream);
        using var copy = new MemoryStream();
        stream.CopyTo(copy);
        return Read(copy.GetBuffer().AsMemory(0, (int)copy.Length), fileName);
    }

    /// <summary>Reads a portfolio from UTF-8.</summary>
    /// <param name="utf8">The document; a byte order mark in front is passed over.</param>
    /// <param name="fileName">The file's name, for problems.</param>
    /// <returns>The portfolio, or every reason why it was refused; bad bytes never throw.</returns>
    public static ReadResult<Portfolio> Read(ReadOnlyMemory<byte> utf8, string fileName = "portfolio.json")
    {
        Guard.Against.Null(fileName);
        var body = Utf8Text.WithoutByteOrderMark(utf8);
        if (Utf8Text.ProblemOf(body.Span, fileName) is { } problem)
            return ReadResult<Portfolio>.Refused([problem]);
        Exception? refusal = null;
        try
        {
            if (JsonSerializer.Deserialize(body.Span, JsonRules.TypeOf<PortfolioDocument>()) is { } document && document.SchemaVersion == SchemaVersion)
                return ReadResult<Portfolio>.Read(document.Portfolio);
        }
        catch (Exception exception) when (JsonRules.IsRefusal(exception))
        {
            refusal = exception;
        }

        return ReadResult<Portfolio>.Refused(JsonRefusal.Reasons(body, fileName, refusal));
    }

    /// <summary>The JSON Schema (draft 2020-12) of the document: the committed and published <c>portfolio.schema.json</c>.</summary>
    /// <returns>The schema, indented by two spaces, lines ended by a line feed.</returns>
    public static string Schema() => JsonSchemaDocument.Of(JsonRules.TypeOf<PortfolioDocument>()).ToJsonString(JsonRules.Options) + "\n";
}
