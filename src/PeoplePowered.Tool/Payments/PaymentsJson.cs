using System.Text.Encodings.Web;
using System.Text.Json;

namespace PeoplePowered.Tool.Payments;

/// <summary>Writes the answer of <c>payments</c> as JSON.</summary>
internal static class PaymentsJson
{
    private static readonly PaymentsJsonContext s_context = new(new JsonSerializerOptions(PaymentsJsonContext.Default.Options) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });

    public static string Write(PaymentsReport report) => JsonSerializer.Serialize(report, s_context.PaymentsReport);
}
