using System.Text.Encodings.Web;
using System.Text.Json;
using PeoplePowered.Reporting.Replication;

namespace ReplicationAssessment;

/// <summary>All assessments as one JSON document, whole: <c>{"schemaVersion": 1, "about": […], "cases": […], "heldOut": {…}}</c>.</summary>
internal static class AnswersJson
{
    private static readonly JsonSerializerOptions s_options = new(JsonSerializerDefaults.Web)
    {
        WriteIndented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public static string Write(IReadOnlyList<AssessedCase> answers, IReadOnlyList<HeldOut> byDefault, IReadOnlyList<HeldOut> byKnappHartung) => JsonSerializer.Serialize(
        new
        {
            SchemaVersion = 1,
            ConsoleAnswers.About,
            Cases = answers.Select(answer => new { answer.Name, answer.Notes, Assessment = Whole(answer), KnappHartung = Whole(answer.Beside!) }),
            HeldOut = new { ByDefault = byDefault, KnappHartung = byKnappHartung },
        },
        s_options);

    private static object Whole(AssessedCase answer) => (object?)answer.Transfer ?? answer.Across!;
}
