using System.Text.Encodings.Web;
using System.Text.Json;

namespace PeoplePowered.Tool.Replications;

/// <summary>Writes the answer of <c>replications</c> as JSON.</summary>
internal static class PairReportJson
{
    private static readonly PairReportJsonContext s_context = new(new JsonSerializerOptions(PairReportJsonContext.Default.Options) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });

    public static string Write(IReadOnlyList<PairReport> reports) => JsonSerializer.Serialize(reports, s_context.IReadOnlyListPairReport);
}
