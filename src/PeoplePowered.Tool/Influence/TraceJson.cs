using System.Text.Encodings.Web;
using System.Text.Json;

namespace PeoplePowered.Tool.Influence;

/// <summary>Writes the answer as JSON.</summary>
internal static class TraceJson
{
    private static readonly TraceJsonContext s_context = new(new JsonSerializerOptions(TraceJsonContext.Default.Options) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });

    public static string Write(TraceReport report) => JsonSerializer.Serialize(report, s_context.TraceReport);
}
