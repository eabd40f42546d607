using System.Text.Json;

namespace PeoplePowered.Interchange.Json;

/// <summary>Finds why a document was refused: its form first, then the version of its shape, then its parts one by one.</summary>
internal static class JsonRefusal
{
    public static IReadOnlyList<ReadProblem> Reasons(ReadOnlyMemory<byte> utf8, string file, Exception? refusal)
    {
        var places = JsonPlaces.Of(utf8, file);
        if (places.Problems.Count > 0)
            return places.Problems;
        using var document = JsonDocument.Parse(utf8, new JsonDocumentOptions { MaxDepth = JsonRules.MaximumDepth });
        if (OtherVersion(document.RootElement, places, file) is { } other)
            return [other];
        var parts = new PartByPart(places, file);
        parts.CanRead(document.RootElement, JsonRules.TypeOf<PortfolioDocument>(), "$");
        return parts.Problems.Count > 0
            ? [.. parts.Problems.OrderBy(problem => problem.Line)]
            : [new(file, 0, "$", null, refusal?.Message ?? "The document could not be read.", "Compare it with the published schema.")];
    }

    private static ReadProblem? OtherVersion(JsonElement root, JsonPlaces places, string file)
    {
        const string Name = "schemaVersion";
        var path = JsonPlaces.PathOf("$", Name);
        return root.ValueKind == JsonValueKind.Object && root.TryGetProperty(Name, out var version) && version.ValueKind == JsonValueKind.Number
            && !(version.TryGetInt32(out var number) && number == PortfolioJson.SchemaVersion)
            ? new(file, places.LineOf(path, "$"), path, version.GetRawText(),
                FormattableString.Invariant($"The document is of a schema version that cannot be read; version {PortfolioJson.SchemaVersion} can."),
                FormattableString.Invariant($"Write it anew in version {PortfolioJson.SchemaVersion}, or read it with the version of this library that wrote it."))
            : null;
    }
}
