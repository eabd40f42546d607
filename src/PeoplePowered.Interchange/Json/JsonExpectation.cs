using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Schema;
using System.Text.Json.Serialization.Metadata;
using PeoplePowered.Domain;

namespace PeoplePowered.Interchange.Json;

/// <summary>Says what was expected where a value was refused, and what would mend it.</summary>
internal static class JsonExpectation
{
    public static (string Problem, string Remedy) Of(JsonTypeInfo type, JsonElement part, Exception refusal)
    {
        var value = Nullable.GetUnderlyingType(type.Type) ?? type.Type;
        return value switch
        {
            _ when refusal is ArgumentException => (WithoutParameter(refusal.Message), "Correct it; leave out what was not published."),
            { IsEnum: true } => ("This is none of the words that may stand here.", $"Write one of: {Words(type)}."),
            _ when IsText(value) && part.ValueKind != JsonValueKind.String => ("A text in quotes was expected here.", "Put it in quotes."),
            _ when IsText(value) => (WithoutParameter(refusal.Message), "Correct it."),
            _ when value == typeof(bool) => ("true or false was expected here.", "Write one of them, without quotes."),
            _ when value == typeof(int) => ("A whole number was expected here.", "Write digits only, without quotes; at most 2147483647."),
            _ when value == typeof(long) => ("A whole number was expected here.", "Write digits only, without quotes; at most 9223372036854775807."),
            _ when value == typeof(decimal) => (refusal.Message, "Write a number of at most 28 digits, without quotes."),
            _ => ("A number was expected here.", "Write a number, without quotes."),
        };
    }

    private static bool IsText(Type type) => type == typeof(string) || type == typeof(PartialDate) || type.IsSubclassOf(typeof(Identifier));

    private static string Words(JsonTypeInfo type) => string.Join(", ", type.GetJsonSchemaAsNode()["enum"]!.AsArray().OfType<JsonNode>());

    /// <summary>The message without the parameter's name and value, which the path and the value say.</summary>
    private static string WithoutParameter(string message)
    {
        var parameter = message.LastIndexOf(" (Parameter '", StringComparison.Ordinal);
        return parameter < 0 ? message : message[..parameter];
    }
}
