using System.Text.Encodings.Web;
using System.Text.Json;

namespace PeoplePowered.Tool.Choices;

/// <summary>Writes a choice as JSON.</summary>
internal static class ChoiceReportJson
{
    private static readonly ChoiceReportJsonContext s_context = new(new JsonSerializerOptions(ChoiceReportJsonContext.Default.Options) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });

    public static string Write(ChoiceReport report) => JsonSerializer.Serialize(report, s_context.ChoiceReport);
}
