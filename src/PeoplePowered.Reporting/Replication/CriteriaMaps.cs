using System.Globalization;
using PeoplePowered.Domain.Replication;
using PeoplePowered.Reporting.Figures;

namespace PeoplePowered.Reporting.Replication;

/// <summary>Draws the answers of transfers as a map.</summary>
internal static class CriteriaMaps
{
    /// <summary>Whether transfers were judged by the same passing score and gates.</summary>
    public static bool CanStandTogether(IReadOnlyList<AssessedCase> transfers) =>
        transfers.All(item => item.Policy().PassingScore == transfers[0].Policy().PassingScore && item.Policy().Gates.Equals(transfers[0].Policy().Gates));

    /// <summary>A map with a column for each case of a transfer, under the name of the case.</summary>
    public static CriteriaMap Of(IReadOnlyList<AssessedCase> transfers, string title, IFormatProvider? culture)
    {
        if (transfers.Count == 0)
            throw new ArgumentException("There is no transfer to show; hand over at least one.", nameof(transfers));
        var policy = transfers[0].Policy();
        if (!CanStandTogether(transfers))
            throw new ArgumentException("The transfers were judged by policies that differ in their passing score or their gates; draw a map for each policy.", nameof(transfers));
        return new(
            title,
            Criteria.All.Select(definition => new CriteriaMapCriterion($"{definition.Id} {CriterionNames.Of(definition.Criterion)}", CriterionNames.Group(definition), policy.Gates.Contains(definition.Criterion))),
            transfers.Select(item => new CriteriaMapPlace(item.Name, item.Transfer!.Answers.Select(Answer), ReplicationWords.Verdict(item))),
            new() { PassingScore = (int)policy.PassingScore, Footnote = "Scores are compared with a threshold, never added up.", FormatProvider = culture ?? CultureInfo.InvariantCulture });
    }

    private static CriteriaMapAnswer Answer(CriterionAnswer answer) => answer switch
    {
        { NotApplicableBecause: { } because } => CriteriaMapAnswer.NotApplicable(because),
        { Score: { } score } => CriteriaMapAnswer.Of((int)score),
        _ => CriteriaMapAnswer.Unknown,
    };
}
