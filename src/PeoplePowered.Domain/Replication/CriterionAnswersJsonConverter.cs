using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace PeoplePowered.Domain.Replication;

/// <summary>Answers as a list, in the order of the criteria; those that are unknown may be left out when read.</summary>
internal sealed class CriterionAnswersJsonConverter : JsonConverter<CriterionAnswers>
{
    public override CriterionAnswers Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        CriterionAnswers.Create((JsonSerializer.Deserialize(ref reader, ListOf(options)) ?? throw new JsonException("A list of answers was expected here.")).AsSpan());

    public override void Write(Utf8JsonWriter writer, CriterionAnswers value, JsonSerializerOptions options) =>
        JsonSerializer.Serialize(writer, ValueList.From(value), ListOf(options));

    private static JsonTypeInfo<ValueList<CriterionAnswer>> ListOf(JsonSerializerOptions options) => (JsonTypeInfo<ValueList<CriterionAnswer>>)options.GetTypeInfo(typeof(ValueList<CriterionAnswer>));
}
