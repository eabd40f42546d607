using System.Text.Encodings.Web;
using System.Text.Json;

namespace PeoplePowered.Interchange.Csv;

/// <summary>Writes <c>datapackage.json</c>, a Frictionless Data Package that lists every file.</summary>
internal static class DataPackageWriter
{
    private static readonly JsonWriterOptions s_options = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static ReadOnlyMemory<byte> Write(IReadOnlyDictionary<string, DataPackage.Resource> resources)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, s_options))
        {
            json.WriteStartObject();
            json.WriteString("name", "portfolio");
            json.WriteStartArray("resources");
            foreach (var (file, resource) in resources)
                Write(json, file, resource);
            json.WriteEndArray();
            json.WriteEndObject();
        }

        stream.WriteByte((byte)'\n');
        return stream.ToArray();
    }

    private static void Write(Utf8JsonWriter json, string file, DataPackage.Resource resource)
    {
        json.WriteStartObject();
        json.WriteString("name", ResourceName(file));
        json.WriteString("path", file);
        json.WriteString("format", "csv");
        WriteIf(json, "title", resource.Title);
        if (resource.Source is { } source)
        {
            json.WriteStartArray("sources");
            json.WriteStartObject();
            json.WriteString("title", source.Title);
            WriteIf(json, "publisher", source.Publisher);
            WriteIf(json, "published", source.Published?.ToString());
            WriteIf(json, "path", source.Locator);
            json.WriteEndObject();
            json.WriteEndArray();
        }

        json.WriteEndObject();
    }

    private static void WriteIf(Utf8JsonWriter json, string name, string? value)
    {
        if (value is not null)
            json.WriteString(name, value);
    }

    /// <summary>The specification's form of a name: small letters, digits, full stops, hyphens and underscores.</summary>
    private static string ResourceName(string file) => string.Concat(Path.GetFileNameWithoutExtension(file)
        .Select(character => char.IsAsciiLetterOrDigit(character) || character is '.' or '-' or '_' ? char.ToLowerInvariant(character) : '-'));
}
