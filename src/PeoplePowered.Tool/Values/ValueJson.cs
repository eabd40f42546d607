using System.Text.Encodings.Web;
using System.Text.Json;

namespace PeoplePowered.Tool.Values;

/// <summary>Writes the answer as JSON.</summary>
internal static class ValueJson
{
    private static readonly ValueJsonContext s_context = new(new JsonSerializerOptions(ValueJsonContext.Default.Options) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });

    public static string Write(ValueReport report) => JsonSerializer.Serialize(report, s_context.ValueReport);
}
