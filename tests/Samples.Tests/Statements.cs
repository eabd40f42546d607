using System.Text.Json;
using PeoplePowered.Domain.Aggregation;
using PeoplePowered.Interchange.Json;

namespace Samples.Tests;

/// <summary>
/// What a review says, one statement for each path, such as <c>services[fair-chance-fund].outcomes[job-entry].achieved</c>.
/// Items of lists are named by what they are about, so that one more item does not move the others; a caveat is named by all
/// that it says.
/// </summary>
internal sealed class Statements
{
    private readonly Dictionary<string, string> _values = new(StringComparer.Ordinal);

    private Statements()
    {
    }

    public static Statements Of(PortfolioReview review)
    {
        var statements = new Statements();
        using var document = JsonDocument.Parse(ReviewJson.Write(review));
        foreach (var part in document.RootElement.GetProperty("review").EnumerateObject())
            statements.Add(part.Name, part.Value);
        return statements;
    }

    /// <summary>The paths that say something else, or that only one of the two has.</summary>
    public List<string> ChangedBy(Statements other) =>
        [.. _values.Keys.Union(other._values.Keys).Where(path => !string.Equals(_values.GetValueOrDefault(path), other._values.GetValueOrDefault(path), StringComparison.Ordinal)).Order(StringComparer.Ordinal)];

    private void Add(string path, JsonElement value)
    {
        if (value.ValueKind == JsonValueKind.Object)
        {
            foreach (var property in value.EnumerateObject())
                Add($"{path}.{property.Name}", property.Value);
        }
        else if (value.ValueKind == JsonValueKind.Array)
        {
            var index = 0;
            foreach (var item in value.EnumerateArray())
            {
                Add(FormattableString.Invariant($"{path}[{Name(path, item) ?? $"{index}"}]"), item);
                index++;
            }
        }
        else
        {
            // Two caveats may say the same of two rows: how often it is said counts too.
            while (!_values.TryAdd(path, value.GetRawText()))
                path += "'";
        }
    }

    private static string? Name(string path, JsonElement item)
    {
        if (item.ValueKind != JsonValueKind.Object)
            return null;
        if (path.EndsWith(".caveats", StringComparison.Ordinal) || path == "caveats")
            return $"{item.Text("code")}: {item.Text("message")}";
        if (item.TryGetProperty("for", out var about))
            return $"{about.Text("investment")}/{about.Text("site")}/{item.Text("outcome", "key")}/{item.Text("vintage")}";
        foreach (var property in (string[])["investment", "initiative", "outcome", "site", "service", "rateCard", "key", "title"])
        {
            if (item.TryGetProperty(property, out var name))
                return name.ValueKind == JsonValueKind.Object ? name.Text("key") : name.GetString();
        }

        return null;
    }
}
