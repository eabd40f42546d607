using System.Text.Json.Nodes;
using PeoplePowered.Interchange.Json;

namespace PeoplePowered.Interchange.Tests.Json;

public sealed class JsonSchemaTests
{
    private static readonly JsonObject s_schema = JsonNode.Parse(PortfolioJson.Schema())!.AsObject();

    [Fact]
    public void The_committed_schema_is_the_one_that_the_code_gives()
    {
        var committed = Path.Combine(Repository(), "src", "PeoplePowered.Interchange", "Json", "portfolio.schema.json");

        Assert.True(
            string.Equals(File.ReadAllText(committed), PortfolioJson.Schema(), StringComparison.Ordinal),
            "The shape of the document has changed: write PortfolioJson.Schema() to portfolio.schema.json, and raise SchemaVersion if older files can no longer be read.");
    }

    [Fact]
    public void The_schema_names_its_draft_its_identity_and_the_version()
    {
        Assert.Equal("https://json-schema.org/draft/2020-12/schema", s_schema["$schema"]!.GetValue<string>());
        Assert.Equal("urn:peoplepowered:portfolio:1", s_schema["$id"]!.GetValue<string>());
        Assert.Equal(PortfolioJson.SchemaVersion, s_schema["properties"]!["schemaVersion"]!["const"]!.GetValue<int>());
    }

    [Fact]
    public void A_written_portfolio_is_valid_and_uses_every_property_of_the_schema()
    {
        var validator = new SchemaValidator(s_schema);

        Assert.Empty(validator.Problems(JsonNode.Parse(PortfolioJson.Write(FullPortfolio.Make()))));
        Assert.Equal(Properties().Order(StringComparer.Ordinal), validator.Used.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Every_object_is_closed()
    {
        var objects = Objects(s_schema).ToList();

        Assert.True(objects.Count > 30);
        Assert.All(objects, one => Assert.False(one["additionalProperties"]!.GetValue<bool>()));
    }

    [Fact]
    public void Every_reference_leads_to_a_definition()
    {
        var references = Nodes(s_schema).OfType<JsonObject>().Where(node => node["$ref"] is JsonValue).Select(node => node["$ref"]!.GetValue<string>()).ToHashSet(StringComparer.Ordinal);

        Assert.Equal(s_schema["$defs"]!.AsObject().Select(definition => $"#/$defs/{definition.Key}").Order(StringComparer.Ordinal), references.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Every_kind_of_figure_and_measure_is_in_the_schema()
    {
        Assert.Equal(FullPortfolio.Figures().Select(figure => figure.TypeName).Distinct(StringComparer.Ordinal), Kinds("Figure", "figure"), StringComparer.Ordinal);
        Assert.Equal(["people achieving", "mean on an instrument", "events per exposure", "money"], Kinds("OutcomeMeasure", "measures"), StringComparer.Ordinal);
    }

    [Theory]
    [InlineData("\"achieved\": 201", "\"acheived\": 201")]
    [InlineData("\"achieved\": 201", "\"achieved\": \"201\"")]
    [InlineData("\"achieved\": 201", "\"achieved\": 201.5")]
    [InlineData("\"achieved\": 201,", "")]
    [InlineData("\"figure\": \"mean\"", "\"figure\": \"average\"")]
    [InlineData("\"figure\": \"mean\",", "")]
    [InlineData("\"higher is better\"", "\"higher\"")]
    [InlineData("\"is\": \"up to\"", "\"is\": 3")]
    [InlineData("\"2013-01-17\"", "\"17.1.2013\"")]
    [InlineData("\"2013-01-17\"", "\"2013-13\"")]
    [InlineData("\"GBP\"", "\"pounds\"")]
    [InlineData("\"E08000025\"", "\"08000025\"")]
    [InlineData("\"GB-CHC-218482\"", "\"218482\"")]
    [InlineData("\"id\": \"Talent Match\"", "\"id\": \" Talent Match\"")]
    [InlineData("\"isCore\": true", "\"isCore\": null")]
    [InlineData("\"isCore\": true", "\"isCore\": true, \"isAdaptable\": false")]
    [InlineData("\"schemaVersion\": 1", "\"schemaVersion\": 2")]
    [InlineData("\"schemaVersion\": 1,", "")]
    public void What_the_reader_refuses_is_invalid_by_the_schema(string part, string spoilt)
    {
        var text = PortfolioJson.Write(FullPortfolio.Make());
        Assert.Contains(part, text, StringComparison.Ordinal);
        var changed = text.Replace(part, spoilt, StringComparison.Ordinal);

        Assert.False(PortfolioJson.Read(changed).Success);
        Assert.NotEmpty(new SchemaValidator(s_schema).Problems(JsonNode.Parse(changed)));
    }

    private static IEnumerable<string> Kinds(string definition, string discriminator) =>
        s_schema["$defs"]![definition]!["anyOf"]!.AsArray().Select(kind => kind!["properties"]![discriminator]!["const"]!.GetValue<string>());

    private static IEnumerable<string> Properties()
    {
        foreach (var (place, node) in s_schema["$defs"]!.AsObject().Select(definition => (definition.Key, definition.Value!)).Append(("#", s_schema)))
        {
            foreach (var (name, _) in node["properties"]?.AsObject() ?? [])
                yield return $"{place}.{name}";
            foreach (var (index, kind) in (node["anyOf"]?.AsArray() ?? []).Index())
            {
                foreach (var (name, _) in kind!["properties"]!.AsObject())
                    yield return FormattableString.Invariant($"{place}|{index}.{name}");
            }
        }
    }

    private static IEnumerable<JsonObject> Objects(JsonNode schema) => Nodes(schema).OfType<JsonObject>().Where(node => node["properties"] is JsonObject);

    private static IEnumerable<JsonNode> Nodes(JsonNode node) => node switch
    {
        JsonObject members => members.Where(member => member.Value is not null).SelectMany(member => Nodes(member.Value!)).Prepend(node),
        JsonArray items => items.Where(item => item is not null).SelectMany(item => Nodes(item!)).Prepend(node),
        _ => [node],
    };

    private static string Repository()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder!.FullName, "PeoplePowered.Domain.sln")))
            folder = folder.Parent;
        return folder.FullName;
    }
}
