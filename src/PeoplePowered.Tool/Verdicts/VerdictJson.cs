using System.Text.Encodings.Web;
using System.Text.Json;
using PeoplePowered.Domain;

namespace PeoplePowered.Tool.Verdicts;

/// <summary>Writes verdicts as JSON: an object for one, a list for several.</summary>
internal static class VerdictJson
{
    private static readonly VerdictJsonContext s_context = new(new JsonSerializerOptions(VerdictJsonContext.Default.Options) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });

    public static string Write(ValueList<VerdictReport> reports) => reports is [var only]
        ? JsonSerializer.Serialize(only, s_context.VerdictReport)
        : JsonSerializer.Serialize(reports, s_context.ValueListVerdictReport);
}
