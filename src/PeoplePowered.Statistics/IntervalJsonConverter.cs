using System.Text.Json;
using System.Text.Json.Serialization;

namespace PeoplePowered.Statistics;

/// <summary>The one JSON rule of <see cref="Interval"/>: the array [lower, upper].</summary>
public sealed class IntervalJsonConverter : JsonConverter<Interval>
{
    /// <inheritdoc />
    public override Interval Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.StartArray)
            throw new JsonException("An interval is an array of two numbers.");
        var lower = ReadNumber(ref reader);
        var upper = ReadNumber(ref reader);
        if (!reader.Read() || reader.TokenType != JsonTokenType.EndArray)
            throw new JsonException("An interval holds two numbers and no more.");
        return upper < lower
            ? throw new JsonException("An interval's upper bound cannot lie below its lower bound.")
            : new Interval(lower, upper);
    }

    /// <inheritdoc />
    public override void Write(Utf8JsonWriter writer, Interval value, JsonSerializerOptions options)
    {
        Guard.Against.Null(writer);
        writer.WriteStartArray();
        writer.WriteNumberValue(value.Lower);
        writer.WriteNumberValue(value.Upper);
        writer.WriteEndArray();
    }

    private static double ReadNumber(ref Utf8JsonReader reader)
    {
        var number = reader.Read() && reader.TokenType == JsonTokenType.Number ? reader.GetDouble() : double.NaN;
        return double.IsFinite(number) ? number : throw new JsonException("An interval holds two finite numbers.");
    }
}
