using PeoplePowered.Domain.Aggregation;
using PeoplePowered.Domain.Results;

namespace PeoplePowered.Domain.Replication;

/// <summary>An answer over sites as people read it.</summary>
internal static class AcrossTable
{
    public static ResultTable Of(AcrossSitesAssessment assessment, IFormatProvider formatProvider)
    {
        var numbers = new ResultNumbers(formatProvider);
        var table = new ResultTable(AcrossWords.Paragraph(assessment, formatProvider), "Did it replicate?", "Answer");
        table.Row("Verdict", assessment.Verdict is { } verdict ? WireWord<ReplicationVerdict>.Of(verdict) : "no verdict");
        if (assessment.Rule is { } rule)
            table.Row("By the rule", rule);
        table.Row("Sites", numbers.Count(assessment.Prediction.Sites));
        if (assessment.ProbabilityOfSuccess.HasValue)
            table.Row("Chance that a new site succeeds", numbers.Chance(assessment.ProbabilityOfSuccess.Value));
        if (assessment.ProbabilityOfHarm.HasValue)
            table.Row("Chance that it harms", numbers.Chance(assessment.ProbabilityOfHarm.Value));
        table.Row($"{numbers.Level(assessment.Policy.Pooling.ConfidenceLevel)} range for a new site", $"{numbers.Number(assessment.NaturalRange)} ({assessment.Evidence.Measure.NaturalName()})");
        if (assessment.Verdict is not null)
            table.Row("Turns on single sites", assessment.TurnsOn.Count == 0 ? "no" : string.Join(", ", assessment.TurnsOn));
        return table.Caveats(assessment.Caveats, formatProvider);
    }
}
