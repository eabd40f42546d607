using PeoplePowered.Domain.Aggregation;
using PeoplePowered.Domain.Results;

namespace PeoplePowered.Domain.Replication;

/// <summary>An answer over sites as people read it.</summary>
internal static class AcrossTable
{
    public static ResultTable Of(AcrossSitesAssessment assessment, IFormatProvider formatProvider)
    {
        var numbers = new ResultNumbers(formatProvider);
        var table = new ResultTable(AcrossWords.Paragraph(assessment, formatProvider), "Question", "Answer");
        var speaksOfHarm = Yardstick.For(assessment.Evidence, assessment.Threshold)?.SpeaksOfHarm ?? false;
        table.Row("Verdict", assessment.Verdict is { } verdict ? Wording.Of(verdict, speaksOfHarm) : "no verdict");
        if (assessment.Rule is { } rule)
            table.Row("By the rule", rule);
        table.Row("Sites", numbers.Count(assessment.Prediction.Sites));
        if (assessment.ProbabilityOfSuccess.HasValue)
            table.Row($"Chance that a new site {Wording.Succeeds(speaksOfHarm)}", numbers.Chance(assessment.ProbabilityOfSuccess.Value));
        if (assessment.ProbabilityOfHarm.HasValue)
            table.Row("Chance that it harms", numbers.Chance(assessment.ProbabilityOfHarm.Value));
        table.Row($"{numbers.Level(assessment.Policy.Pooling.ConfidenceLevel)} range for a new site", $"{numbers.Number(assessment.NaturalRange)} ({assessment.Evidence.Measure.NaturalName()})");
        if (assessment.Verdict is not null)
            table.Row("Turns on single sites", assessment.TurnsOn.Count == 0 ? "no" : string.Join(", ", assessment.TurnsOn));
        return table.Caveats(assessment.Caveats, formatProvider);
    }
}
