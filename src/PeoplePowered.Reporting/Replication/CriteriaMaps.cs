using System.Globalization;
using PeoplePowered.Domain.Replication;
using PeoplePowered.Reporting.Figures;

namespace PeoplePowered.Reporting.Replication;

/// <summary>Draws the answers of transfers as a map.</summary>
internal static class CriteriaMaps
{
    public static CriteriaMap Of(IReadOnlyList<TransferAssessment> transfers, string title, IFormatProvider? culture)
    {
        if (transfers.Count == 0)
            throw new ArgumentException("There is no transfer to show; hand over at least one.", nameof(transfers));
        var policy = transfers[0].Policy;
        if (transfers.Any(transfer => transfer.Policy.PassingScore != policy.PassingScore || !transfer.Policy.Gates.Equals(policy.Gates)))
            throw new ArgumentException("The transfers were judged by policies that differ in their passing score or their gates; draw a map for each policy.", nameof(transfers));
        return new(
            title,
            Criteria.All.Select(definition => new CriteriaMapCriterion($"{definition.Id} {CriterionNames.Of(definition.Criterion)}", CriterionNames.Group(definition), policy.Gates.Contains(definition.Criterion))),
            transfers.Select(transfer => new CriteriaMapPlace(transfer.Place.Place.Name, transfer.Answers.Select(Answer), transfer.Verdict is { } verdict ? ReplicationWords.Of(verdict) : "no verdict")),
            new() { PassingScore = (int)policy.PassingScore, Footnote = "Scores are compared with a threshold, never added up.", FormatProvider = culture ?? CultureInfo.InvariantCulture });
    }

    private static CriteriaMapAnswer Answer(CriterionAnswer answer) => answer switch
    {
        { NotApplicableBecause: { } because } => CriteriaMapAnswer.NotApplicable(because),
        { Score: { } score } => CriteriaMapAnswer.Of((int)score),
        _ => CriteriaMapAnswer.Unknown,
    };
}
