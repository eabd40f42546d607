using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace PeoplePowered.Interchange.Tests.Json;

/// <summary>As much of JSON Schema 2020-12 as the portfolio's schema uses; a keyword that it does not know makes it fail.</summary>
internal sealed class SchemaValidator(JsonObject schema)
{
    private readonly HashSet<string> _used = new(StringComparer.Ordinal);

    /// <summary>Every property of every definition, and every choice of a kind, that a document has used.</summary>
    public IReadOnlySet<string> Used => _used;

    /// <summary>What is wrong with a document; empty where it is valid.</summary>
    public IReadOnlyList<string> Problems(JsonNode? document)
    {
        var problems = new List<string>();
        Check(document, schema, "$", "#", problems);
        return problems;
    }

    private void Check(JsonNode? value, JsonNode rule, string path, string place, List<string> problems)
    {
        foreach (var (keyword, argument) in rule.AsObject())
        {
            var broken = keyword switch
            {
                "$schema" or "$id" or "title" or "$defs" or "default" or "readOnly" or "additionalProperties" => false,
                "$ref" => Follow(value, argument!.GetValue<string>(), path, problems),
                "type" => !Types(argument!).Any(type => IsOf(value, type)),
                "const" => !JsonNode.DeepEquals(value, argument),
                "enum" => !argument!.AsArray().Any(word => JsonNode.DeepEquals(value, word)),
                "pattern" => value?.GetValueKind() == JsonValueKind.String
                    && !Regex.IsMatch(value.GetValue<string>(), argument!.GetValue<string>(), RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(1)),
                "required" => value is JsonObject one && argument!.AsArray().Any(name => !one.ContainsKey(name!.GetValue<string>())),
                "properties" => Members(value as JsonObject, rule, path, place, problems),
                "items" => Elements(value as JsonArray, argument!, path, place, problems),
                "anyOf" => !AnyOf(value, argument!.AsArray(), path, place),
                _ => throw new NotSupportedException($"The validator does not know '{keyword}' at {place}."),
            };
            if (broken)
                problems.Add($"{path}: '{keyword}' of {place} does not hold");
        }
    }

    private bool Follow(JsonNode? value, string reference, string path, List<string> problems)
    {
        var name = reference["#/$defs/".Length..];
        Check(value, schema["$defs"]![name]!, path, name, problems);
        return false;
    }

    private bool Members(JsonObject? value, JsonNode rule, string path, string place, List<string> problems)
    {
        foreach (var (name, member) in value ?? [])
        {
            if (rule["properties"]![name] is { } property)
            {
                _used.Add($"{place}.{name}");
                Check(member, property, $"{path}.{name}", $"{place}.{name}", problems);
            }
            else if (rule["additionalProperties"] is JsonValue closed && !closed.GetValue<bool>())
            {
                problems.Add($"{path}.{name}: unknown to {place}");
            }
        }

        return false;
    }

    private bool Elements(JsonArray? value, JsonNode rule, string path, string place, List<string> problems)
    {
        foreach (var (index, item) in (value ?? []).Index())
            Check(item, rule, FormattableString.Invariant($"{path}[{index}]"), $"{place}[]", problems);
        return false;
    }

    private bool AnyOf(JsonNode? value, JsonArray choices, string path, string place)
    {
        foreach (var (index, choice) in choices.Index())
        {
            var apart = new SchemaValidator(schema);
            var problems = new List<string>();
            apart.Check(value, choice!, path, FormattableString.Invariant($"{place}|{index}"), problems);
            if (problems.Count > 0)
                continue;
            _used.UnionWith(apart._used);
            return true;
        }

        return false;
    }

    private static IEnumerable<string> Types(JsonNode types) => types is JsonArray several ? several.Select(type => type!.GetValue<string>()) : [types.GetValue<string>()];

    private static bool IsOf(JsonNode? value, string type) => (type, value?.GetValueKind() ?? JsonValueKind.Null) switch
    {
        ("null", var kind) => kind == JsonValueKind.Null,
        ("object", var kind) => kind == JsonValueKind.Object,
        ("array", var kind) => kind == JsonValueKind.Array,
        ("string", var kind) => kind == JsonValueKind.String,
        ("number", var kind) => kind == JsonValueKind.Number,
        ("boolean", var kind) => kind is JsonValueKind.True or JsonValueKind.False,
        ("integer", JsonValueKind.Number) => value!.AsValue().TryGetValue<long>(out _),
        _ => false,
    };
}
