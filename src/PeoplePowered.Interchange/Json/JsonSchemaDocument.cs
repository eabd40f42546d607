using System.Text.Json.Nodes;
using System.Text.Json.Schema;
using System.Text.Json.Serialization.Metadata;
using PeoplePowered.Domain;

namespace PeoplePowered.Interchange.Json;

/// <summary>
/// Makes the JSON Schema of a document from the generated metadata: one definition for each type, and what the exporter
/// cannot see in custom converters (lists, identifiers, dates, exact decimals) filled in.
/// </summary>
internal sealed class JsonSchemaDocument
{
    private readonly JsonObject _definitions = [];

    private JsonSchemaDocument()
    {
    }

    public static JsonObject Of(JsonTypeInfo root)
    {
        var document = new JsonSchemaDocument();
        var schema = document.Exported(root);
        schema["properties"]!["schemaVersion"] = new JsonObject { ["const"] = PortfolioJson.SchemaVersion };
        JsonObject whole = new()
        {
            ["$schema"] = "https://json-schema.org/draft/2020-12/schema",
            ["$id"] = FormattableString.Invariant($"urn:peoplepowered:portfolio:{PortfolioJson.SchemaVersion}"),
            ["title"] = "A PeoplePowered portfolio",
        };
        foreach (var (name, node) in schema)
            whole[name] = node?.DeepClone();
        var definitions = document._definitions.OrderBy(definition => definition.Key, StringComparer.Ordinal);
        whole["$defs"] = new JsonObject(definitions.Select(definition => KeyValuePair.Create(definition.Key, definition.Value?.DeepClone())));
        return whole;
    }

    private JsonObject Exported(JsonTypeInfo type)
    {
        var schema = type.GetJsonSchemaAsNode(new JsonSchemaExporterOptions { TreatNullObliviousAsNonNullable = true }).AsObject();
        if (type.PolymorphismOptions is not { } kinds)
        {
            FillIn(schema, type);
            return schema;
        }

        foreach (var (kind, derived) in schema["anyOf"]!.AsArray().Zip(kinds.DerivedTypes))
            FillIn(kind!.AsObject(), type.Options.GetTypeInfo(derived.DerivedType));
        return schema;
    }

    /// <summary>Puts the schema of each property's type in the place of what was exported for it.</summary>
    private void FillIn(JsonObject schema, JsonTypeInfo type)
    {
        foreach (var property in type.Properties)
        {
            if (schema["properties"]?[property.Name] is not { } exported)
                continue;
            var nullable = property.AssociatedParameter?.IsNullable ?? property.IsGetNullable;
            var filled = OrNull(SchemaOf(type.Options.GetTypeInfo(property.PropertyType)), nullable);
            if (exported is JsonObject { } stated && stated["default"] is { } given)
                filled["default"] = given.DeepClone();
            if (property is { AssociatedParameter: null, Set: null })
                filled["readOnly"] = true;
            schema["properties"]![property.Name] = filled;
        }
    }

    private JsonObject SchemaOf(JsonTypeInfo type)
    {
        var value = Nullable.GetUnderlyingType(type.Type) ?? type.Type;
        if (value == typeof(decimal))
            return new() { ["type"] = "number" };
        if (value.IsGenericType && value.GetGenericTypeDefinition() == typeof(ValueList<>))
            return new() { ["type"] = "array", ["items"] = SchemaOf(type.Options.GetTypeInfo(value.GetGenericArguments()[0])) };
        if (value.IsPrimitive || value == typeof(string))
            return type.Options.GetTypeInfo(value).GetJsonSchemaAsNode(new JsonSchemaExporterOptions { TreatNullObliviousAsNonNullable = true }).AsObject();
        if (!_definitions.ContainsKey(value.Name))
        {
            _definitions[value.Name] = null;
            _definitions[value.Name] = JsonTextForms.PatternOf(value) is { } pattern
                ? new JsonObject { ["type"] = "string", ["pattern"] = pattern }
                : Exported(type);
        }

        return new() { ["$ref"] = $"#/$defs/{value.Name}" };
    }

    private static JsonObject OrNull(JsonObject schema, bool nullable) => (nullable, schema["type"]) switch
    {
        (false, _) => schema,
        (_, { } type) => With(schema, "type", new JsonArray(type.DeepClone(), "null")),
        _ => new() { ["anyOf"] = new JsonArray(schema, new JsonObject { ["type"] = "null" }) },
    };

    private static JsonObject With(JsonObject schema, string name, JsonNode node)
    {
        schema[name] = node;
        return schema;
    }
}
