using System.Text.Json;
using System.Text.Json.Serialization;

namespace PeoplePowered.Statistics;

/// <summary>The one JSON rule of <see cref="Estimable"/>: the number, or <c>null</c>, which reads back as not computed.</summary>
public sealed class EstimableJsonConverter : JsonConverter<Estimable>
{
    /// <inheritdoc />
    public override bool HandleNull => true;

    /// <inheritdoc />
    public override Estimable Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.Null ? default : Estimable.Of(reader.GetDouble());

    /// <inheritdoc />
    public override void Write(Utf8JsonWriter writer, Estimable value, JsonSerializerOptions options)
    {
        Guard.Against.Null(writer);
        if (value.HasValue)
            writer.WriteNumberValue(value.Value);
        else
            writer.WriteNullValue();
    }
}
