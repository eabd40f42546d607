using PeoplePowered.Domain;
using PeoplePowered.Domain.Success;
using PeoplePowered.Reporting.Reports;
using PeoplePowered.Statistics;

namespace PeoplePowered.Reporting.Success;

/// <summary>Tables of success: each criterion, each perspective, where they disagree, and how each ranks several subjects.</summary>
public static class SuccessTables
{
    /// <summary>Each criterion declared: what was found, whom the chance is about, and whether it is met.</summary>
    /// <param name="assessment">The assessment.</param>
    /// <param name="formatProvider">The reader's culture; invariant where <c>null</c>.</param>
    public static ReportTable Criteria(SuccessAssessment assessment, IFormatProvider? formatProvider = null)
    {
        Guard.Against.Null(assessment);
        var words = new Words(formatProvider);
        return new(
            $"{assessment.Subject}: the criteria of {assessment.Definition}, declared on {assessment.DeclaredOn}",
            [new("Criterion"), ReportColumn.Figures("Found"), new("About"), ReportColumn.Figures("Chance that it is met"), new("Answer")],
            assessment.Criteria.Select(result => (IReadOnlyList<ReportCell>)
            [
                result.Criterion.ToString()!,
                new ReportCell(Amount(result, words), result.Amount.ToNullable()?.Lower),
                About(result.Question),
                new ReportCell(result.WhyNot is null ? Chance(result.Probability, words) : "–", result.Probability.ToNullable()?.Lower),
                result.WhyNot is { } reason ? $"{WireWords.Of(result.Status)}: {reason}" : WireWords.Of(result.Status),
            ]));
    }

    /// <summary>Each perspective: whether it is a success to them, and what holds it back.</summary>
    /// <param name="assessment">The assessment.</param>
    /// <param name="formatProvider">The reader's culture; invariant where <c>null</c>.</param>
    public static ReportTable Perspectives(SuccessAssessment assessment, IFormatProvider? formatProvider = null)
    {
        Guard.Against.Null(assessment);
        var words = new Words(formatProvider);
        return new(
            $"{assessment.Subject}: a success, to whom?",
            [new("Perspective"), new("Whose"), new("Answer"), ReportColumn.Figures("Chance of all must-haves"), ReportColumn.Figures("Weighted value"), ReportColumn.Figures("Its line"), new("Held back by")],
            assessment.Perspectives.Select(perspective => (IReadOnlyList<ReportCell>)
            [
                perspective.Perspective,
                WireWords.Of(perspective.Role),
                WireWords.Of(perspective.Status),
                new ReportCell(Chance(perspective.Probability, words), perspective.Probability.ToNullable()?.Lower),
                new ReportCell(Number(perspective.Value, words), perspective.Value.ToNullable()?.Lower),
                perspective.LeastValue is { } line ? new ReportCell(line.ToString("0.##", words.Culture), line) : "–",
                perspective.HeldBackBy.Count == 0 ? "–" : string.Join(", ", perspective.HeldBackBy.Select(item => item.Value)),
            ]));
    }

    /// <summary>How often each subject comes first to each perspective, over weights and evidence.</summary>
    /// <param name="comparison">The comparison.</param>
    /// <param name="formatProvider">The reader's culture; invariant where <c>null</c>.</param>
    public static ReportTable Ranking(SuccessComparison comparison, IFormatProvider? formatProvider = null)
    {
        Guard.Against.Null(comparison);
        var words = new Words(formatProvider);
        return new(
            $"Who comes first to whom, over all weights that agree with what is known of them: {comparison.Definition}",
            [new("Perspective"), new("Subject"), ReportColumn.Figures("First"), ReportColumn.Figures("Expected rank")],
            comparison.Perspectives.SelectMany(ranking => ranking.Subjects
                .Select(subject => (IReadOnlyList<ReportCell>)
                [
                    ranking.Perspective,
                    subject.Subject,
                    new ReportCell(Chance(EstimableInterval.Of(subject.Acceptabilities[0]), words), subject.Acceptabilities[0].Lower),
                    new ReportCell(Number(EstimableInterval.Of(subject.ExpectedRank), words), subject.ExpectedRank.Lower),
                ])
                .Concat(ranking.NotRanked.Select(subject => (IReadOnlyList<ReportCell>)[ranking.Perspective, subject, "not ranked: a must-have is not met", "–"]))));
    }

    private static string About(SuccessQuestion question) => question switch
    {
        SuccessQuestion.TheseSites => "these people",
        SuccessQuestion.TrueRate => "the true rate",
        _ => "a new site",
    };

    private static string Amount(CriterionResult result, Words words) => result.Amount.HasValue ? $"{Number(result.Amount, words)} {result.Criterion.Unit}" : "–";

    private static string Chance(EstimableInterval chance, Words words) => chance is { HasValue: true, Value.Width: 0 } ? words.Percent(chance.Value.Lower) : words.Percent(chance);

    private static string Number(EstimableInterval range, Words words) => !range.HasValue ? "–"
        : range.Value.Lower.ToString("#,0.###", words.Culture) is var from && range.Value.Upper.ToString("#,0.###", words.Culture) is var to && string.Equals(from, to, StringComparison.Ordinal) ? from
        : $"{from} to {to}";
}
