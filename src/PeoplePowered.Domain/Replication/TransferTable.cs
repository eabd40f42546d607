using PeoplePowered.Domain.Aggregation;
using PeoplePowered.Domain.Results;

namespace PeoplePowered.Domain.Replication;

/// <summary>A transfer as people read it.</summary>
internal static class TransferTable
{
    public static ResultTable Of(TransferAssessment assessment, IFormatProvider formatProvider)
    {
        var numbers = new ResultNumbers(formatProvider);
        var table = new ResultTable(TransferWords.Paragraph(assessment, formatProvider), "Question", "Answer");
        var speaksOfHarm = Yardstick.For(assessment.Request.Evidence, assessment.Request.Threshold)?.SpeaksOfHarm ?? false;
        table.Row("Place", assessment.Place.Place.ToString());
        table.Row("Verdict", assessment.Verdict is { } verdict ? Wording.Of(verdict) : "no verdict");
        if (assessment.Rule is { } rule)
            table.Row("By the rule", rule);
        table.Row(speaksOfHarm ? "Chance of success there" : "Chance that it would meet the target there", numbers.Chance(assessment.ProbabilityOfSuccess));
        if (assessment.ProbabilityOfHarm.HasValue)
            table.Row("Chance of harm there", numbers.Chance(assessment.ProbabilityOfHarm));
        table.Row($"{numbers.Level(assessment.Policy.Pooling.ConfidenceLevel)} range for a new site", $"{numbers.Number(assessment.NaturalRange)} ({assessment.Request.Evidence.Measure.NaturalName()})");
        table.Row("Unknown answers could change it", assessment.Determined ? "no" : assessment.Flips.Unknowns.Count == 0 ? "yes" : Wording.Few(assessment.Flips.Unknowns));
        foreach (var step in assessment.FindOutNext)
            table.Note($"Find out: {step.What}");
        return table.Caveats(assessment.Caveats, formatProvider);
    }
}
