using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace PeoplePowered.Interchange.Json;

/// <summary>The one JSON rule of decimals: a number, every digit of which survives. A number that would be rounded is refused.</summary>
internal sealed class ExactDecimalConverter : JsonConverter<decimal>
{
    public override decimal Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.Number)
            throw new JsonException("A number was expected here.");
        var written = Encoding.ASCII.GetString(reader.HasValueSequence ? reader.ValueSequence.ToArray() : reader.ValueSpan);
        return reader.TryGetDecimal(out var value) && Digits(written).SequenceEqual(Digits(value.ToString(CultureInfo.InvariantCulture)))
            ? value
            : throw new JsonException("This number is too large, or has more digits than are kept exactly.");
    }

    public override void Write(Utf8JsonWriter writer, decimal value, JsonSerializerOptions options) => writer.WriteNumberValue(value);

    /// <summary>The digits that tell two roundings of one number apart: those from the first to the last that is not zero.</summary>
    private static string Digits(string number)
    {
        var exponent = number.AsSpan().IndexOfAny('e', 'E');
        return number[..(exponent < 0 ? number.Length : exponent)].Replace(".", string.Empty, StringComparison.Ordinal).TrimStart('-', '0').TrimEnd('0');
    }
}
