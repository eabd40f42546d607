using System.Text.Json;
using System.Text.Json.Serialization;

namespace PeoplePowered.Domain.Replication.Standards;

/// <summary>The one JSON rule of levels: their word as a string, never a number.</summary>
/// <typeparam name="TLevel">The levels of one standard.</typeparam>
public sealed class EvidenceLevelJsonConverter<TLevel> : JsonConverter<TLevel>
    where TLevel : EvidenceLevel<TLevel>, IEvidenceLevel<TLevel>
{
    /// <inheritdoc />
    public override TLevel Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.String)
            throw new JsonException("The word of a level was expected here, as a string.");
        try
        {
            return EvidenceLevels.Parse<TLevel>(reader.GetString()!);
        }
        catch (ArgumentException refusal)
        {
            throw new JsonException(refusal.Message, refusal);
        }
    }

    /// <inheritdoc />
    public override void Write(Utf8JsonWriter writer, TLevel value, JsonSerializerOptions options)
    {
        Guard.Against.Null(writer);
        Guard.Against.Null(value);
        writer.WriteStringValue(value.Word);
    }
}
