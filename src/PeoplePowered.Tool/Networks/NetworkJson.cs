using System.Text.Encodings.Web;
using System.Text.Json;

namespace PeoplePowered.Tool.Networks;

/// <summary>Writes the answer of <c>network</c> as JSON.</summary>
internal static class NetworkJson
{
    private static readonly NetworkJsonContext s_context = new(new JsonSerializerOptions(NetworkJsonContext.Default.Options) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });

    public static string Write(NetworkReport report) => JsonSerializer.Serialize(report, s_context.NetworkReport);
}
