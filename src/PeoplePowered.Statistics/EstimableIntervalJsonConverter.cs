using System.Text.Json;
using System.Text.Json.Serialization;

namespace PeoplePowered.Statistics;

/// <summary>The one JSON rule of <see cref="EstimableInterval"/>: the array [lower, upper], or <c>null</c>, which reads back as not computed.</summary>
public sealed class EstimableIntervalJsonConverter : JsonConverter<EstimableInterval>
{
    private static readonly IntervalJsonConverter Bounds = new();

    /// <inheritdoc />
    public override bool HandleNull => true;

    /// <inheritdoc />
    public override EstimableInterval Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.Null ? default : EstimableInterval.Of(Bounds.Read(ref reader, typeof(Interval), options));

    /// <inheritdoc />
    public override void Write(Utf8JsonWriter writer, EstimableInterval value, JsonSerializerOptions options)
    {
        Guard.Against.Null(writer);
        if (value.HasValue)
            Bounds.Write(writer, value.Value, options);
        else
            writer.WriteNullValue();
    }
}
