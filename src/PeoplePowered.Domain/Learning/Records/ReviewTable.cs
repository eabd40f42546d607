using PeoplePowered.Domain.Learning.Gains;
using PeoplePowered.Domain.Learning.Influence;
using PeoplePowered.Domain.Learning.Insights;
using PeoplePowered.Domain.Results;

namespace PeoplePowered.Domain.Learning.Records;

/// <summary>A review of a learning programme as people read it: numbers and the programme's own claims, without pseudonyms and without anybody's words.</summary>
internal static class ReviewTable
{
    public static string Line(ProgrammeReview review) => FormattableString.Invariant(
        $"{review.Record.Programme}: {review.Reach.Everybody.People} people reached; {review.Networks.Count} waves of ties, {review.Insights.Count} insights, {review.Influence.Count} claims of influence; {review.NotKnown.Count} things not known");

    public static ResultTable Of(ProgrammeReview review, IFormatProvider formatProvider)
    {
        var numbers = new ResultNumbers(formatProvider);
        var table = new ResultTable(Line(review), "Question", "Of", "Answer");
        foreach (var group in review.Reach.ByRole.Prepend(review.Reach.Everybody))
            table.Row("Whom did it reach?", group.Name, $"{group.People.ToString(null, formatProvider)} people");
        foreach (var network in review.Networks)
            table.Row("Who was connected?", network.Survey.Name, network.Summary.ToString());
        foreach (var level in review.Gains.Levels)
            table.Row("What was learnt?", WireWord<KirkpatrickLevel>.Of(level.Level), level.WhyNot ?? (level.Gains.Count == 1 ? "1 gain measured" : $"{numbers.Count(level.Gains.Count)} gains measured"));
        foreach (var insight in review.Insights)
            table.Row("Which insights stand?", insight.Insight.Value, WireWord<InsightStrength>.Of(insight.Strength));
        foreach (var claim in review.Influence)
            table.Row("What did it change?", claim.Claim.Id.Value, $"{WireWord<InfluenceVerdict>.Of(claim.Verdict)}, probability {numbers.Number(claim.Posterior)}");
        return table.Note("What is not known, and the caveats of each part, are in the review and in its report.");
    }
}
