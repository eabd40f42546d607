using System.Text.Encodings.Web;
using System.Text.Json;

namespace PeoplePowered.Tool.Pooling;

/// <summary>Writes the answer of <c>pool</c> as JSON.</summary>
internal static class PoolReportJson
{
    private static readonly PoolReportJsonContext s_context = new(new JsonSerializerOptions(PoolReportJsonContext.Default.Options) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });

    public static string Write(PoolReport report) => JsonSerializer.Serialize(report, s_context.PoolReport);
}
