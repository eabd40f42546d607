using System.Text.Json;
using System.Text.Json.Serialization;

namespace PeoplePowered.Domain;

/// <summary>The one JSON rule of identifiers: a plain string, also as a dictionary key.</summary>
/// <typeparam name="T">The identifier's type.</typeparam>
public sealed class IdentifierJsonConverter<T> : JsonConverter<T>
    where T : Identifier, IIdentifier<T>
{
    /// <inheritdoc />
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => Parse(reader.GetString());

    /// <inheritdoc />
    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
    {
        Guard.Against.Null(writer);
        writer.WriteStringValue(value.Value);
    }

    /// <inheritdoc />
    public override T ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => Parse(reader.GetString());

    /// <inheritdoc />
    public override void WriteAsPropertyName(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
    {
        Guard.Against.Null(writer);
        writer.WritePropertyName(value.Value);
    }

    private static T Parse(string? text)
    {
        try
        {
            return T.Create(text!);
        }
        catch (ArgumentException refusal)
        {
            throw new JsonException(refusal.Message, refusal);
        }
    }
}
