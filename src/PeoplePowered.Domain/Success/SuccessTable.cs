using PeoplePowered.Domain.Results;

namespace PeoplePowered.Domain.Success;

/// <summary>An assessment of success as people read it.</summary>
internal static class SuccessTable
{
    public static ResultTable Of(SuccessAssessment assessment, IFormatProvider formatProvider)
    {
        var numbers = new ResultNumbers(formatProvider);
        var answers = string.Join("; ", assessment.Agreements.Select(agreement => agreement.ToString()));
        var table = new ResultTable($"{assessment.Subject}: {assessment.Definition}, declared on {assessment.DeclaredOn}{(answers.Length > 0 ? $"; {answers}" : string.Empty)}", "Success", "Answer", "Chance #", "Amount #", "Held back by");
        foreach (var criterion in assessment.Criteria)
        {
            table.Row(
                criterion.Criterion.ToString(), WireWord<CriterionStatus>.Of(criterion.Status), numbers.Chance(criterion.Probability),
                criterion.Amount.HasValue ? $"{numbers.Number(criterion.Amount)} ({criterion.Criterion.Unit})" : ResultNumbers.None, criterion.WhyNot ?? string.Empty);
        }

        foreach (var perspective in assessment.Perspectives)
        {
            table.Row(
                $"To {perspective.Perspective}", WireWord<CriterionStatus>.Of(perspective.Status), numbers.Chance(perspective.Probability),
                perspective.Value.HasValue ? $"{numbers.Number(perspective.Value)} (weighted value)" : ResultNumbers.None, string.Join(", ", perspective.HeldBackBy));
        }

        foreach (var disagreement in assessment.Disagreements)
            table.Note(disagreement.ToString());
        return table.Caveats(assessment.Caveats, formatProvider);
    }

    /// <summary>The same as tidy comma-separated values.</summary>
    public static string Csv(SuccessAssessment assessment)
    {
        var csv = new CsvWriter("subject", "definition", "row", "name", "role", "status", "chance_low", "chance_high", "amount_low", "amount_high", "unit", "sites", "text");
        foreach (var item in assessment.Criteria)
        {
            csv.Row(
                assessment.Subject, assessment.Definition, "criterion", item.Criterion.Id.Value, default, WireWord<CriterionStatus>.Of(item.Status),
                item.Probability.ToNullable()?.Lower, item.Probability.ToNullable()?.Upper, item.Amount.ToNullable()?.Lower, item.Amount.ToNullable()?.Upper,
                item.Criterion.Unit, item.Sites, item.WhyNot ?? item.Criterion.ToString());
        }

        foreach (var item in assessment.Perspectives)
        {
            csv.Row(
                assessment.Subject, assessment.Definition, "perspective", item.Perspective, WireWord<PerspectiveRole>.Of(item.Role), WireWord<CriterionStatus>.Of(item.Status),
                item.Probability.ToNullable()?.Lower, item.Probability.ToNullable()?.Upper, item.Value.ToNullable()?.Lower, item.Value.ToNullable()?.Upper,
                "weighted value", default, item.HeldBackBy.Count == 0 ? null : $"held back by {string.Join(", ", item.HeldBackBy)}");
        }

        foreach (var caveat in assessment.Caveats)
            csv.Row(assessment.Subject, assessment.Definition, "caveat", caveat.Code, default, default, default, default, default, default, default, default, caveat.Message);
        return csv.ToString();
    }
}
