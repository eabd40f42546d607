using System.Text.Json;
using PeoplePowered.Domain;

namespace PeoplePowered.Interchange.Csv;

/// <summary>Reads <c>datapackage.json</c>, a Frictionless Data Package (specs.frictionlessdata.io): of each resource the path, the title and the sources.</summary>
internal sealed class DataPackageReader(ProblemLog log)
{
    private const string File = FileNames.DataPackage;

    private readonly Dictionary<string, DataPackage.Resource> _resources = new(StringComparer.Ordinal);

    public DataPackage Read(ReadOnlyMemory<byte> bytes)
    {
        if (TextBytes.Decode(File, bytes.Span, log) is not { } text)
            return DataPackage.None;
        try
        {
            using var document = JsonDocument.Parse(text);
            if (Member(document.RootElement, "resources", JsonValueKind.Array, string.Empty) is { } resources)
                ReadResources(resources);
        }
        catch (Exception fault) when (fault is JsonException or InvalidOperationException)
        {
            log.Add(File, (int)((fault as JsonException)?.LineNumber ?? 0) + 1, null, null, "The file is not JSON.", "Mend the text at this line, or remove the file: what it says is optional.");
        }

        return new(_resources);
    }

    private void ReadResources(JsonElement resources)
    {
        var index = 0;
        foreach (var resource in resources.EnumerateArray())
        {
            var path = FormattableString.Invariant($"resources[{index++}]");
            if (Member(resource, "path", JsonValueKind.String, path)?.GetString() is not { } file)
                continue;
            var said = new DataPackage.Resource(Text(resource, "title", path), ReadSource(resource, path));
            if (!_resources.TryAdd(file.StartsWith("./", StringComparison.Ordinal) ? file[2..] : file, said))
                log.Add(File, 0, $"{path}.path", file, "The file is described twice.", "Keep one resource for each file.");
        }
    }

    /// <summary>The source of a resource; several become one that names them all.</summary>
    private Source? ReadSource(JsonElement resource, string path)
    {
        if (!resource.TryGetProperty("sources", out _) || Member(resource, "sources", JsonValueKind.Array, path) is not { } sources)
            return null;
        var places = sources.EnumerateArray().Select((source, index) => (Source: source, Path: FormattableString.Invariant($"{path}.sources[{index}]"))).ToList();
        var titles = places.ConvertAll(place => RequiredTitle(place.Source, place.Path));
        return places.Count == 0 || titles.Contains(null)
            ? null
            : new(string.Join("; ", titles), Joined(places, "publisher"), Published(places), Joined(places, "path"));
    }

    private string? RequiredTitle(JsonElement source, string path) => Member(source, "title", JsonValueKind.String, path) is null ? null : Text(source, "title", path);

    private PartialDate? Published(List<(JsonElement Source, string Path)> places)
    {
        var published = places.Select(place => (Text: Text(place.Source, "published", place.Path), place.Path)).FirstOrDefault(place => place.Text is not null);
        if (!PartialDate.TryParse(published.Text, out var date) && published.Text is not null)
            log.Add(File, 0, $"{published.Path}.published", published.Text, "That is not a date in ISO form.", "Write it as 2013-01-17, 2013-01 or 2013.");
        return date;
    }

    private string? Joined(List<(JsonElement Source, string Path)> places, string name)
    {
        var texts = places.Select(place => Text(place.Source, name, place.Path)).OfType<string>().Distinct(StringComparer.Ordinal).ToList();
        return texts.Count == 0 ? null : string.Join("; ", texts);
    }

    /// <summary>An optional text; blank ones are refused like those of another type.</summary>
    private string? Text(JsonElement element, string name, string path)
    {
        if (element.ValueKind != JsonValueKind.Object || !element.TryGetProperty(name, out var value) || value.ValueKind == JsonValueKind.Null)
            return null;
        if (value.ValueKind == JsonValueKind.String && !string.IsNullOrWhiteSpace(value.GetString()))
            return value.GetString();
        log.Add(File, 0, $"{path}.{name}", value.GetRawText(), "A text stands here.", "Write a text that is not blank, or leave the member out.");
        return null;
    }

    private JsonElement? Member(JsonElement element, string name, JsonValueKind kind, string path)
    {
        if (element.ValueKind == JsonValueKind.Object && element.TryGetProperty(name, out var value) && value.ValueKind == kind)
            return value;
        var place = path.Length == 0 ? name : $"{path}.{name}";
        log.Add(File, 0, place, null, $"'{place}' is missing or of another type.", $"Write {(kind == JsonValueKind.Array ? "a list" : "a text")} as the Data Package specification has it, or remove the file: what it says is optional.");
        return null;
    }
}
