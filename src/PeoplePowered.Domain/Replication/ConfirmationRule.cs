using PeoplePowered.Statistics;

namespace PeoplePowered.Domain.Replication;

/// <summary>
/// The rule of <see cref="Name"/>. Two criteria can speak for a confirmation: the golden sceptical p-value at most .025, and both studies significant (each
/// one-sided at .025). Three can speak against it, each at .05: the exact Q of all studies, the small telescopes, and with several replications p_orig. Several
/// replications count as one, pooled, with their Wald standard error. Confirmed: both speak for it and none against. Not confirmed: neither speaks for it
/// and at least one against. Else unclear; always unclear where there is no replication, or the original is not significant by itself, so that there is nothing to confirm.
/// The rule is this project's own; no single criterion decides, since they answer different questions.
/// </summary>
public static class ConfirmationRule
{
    /// <summary>The rule's stable name.</summary>
    public const string Name = "unanimous criteria";

    private const double Against = 0.05;

    internal static ValueList<ConfirmationCriterion> Criteria(StudyPair asOne, Estimable scepticalPGolden, Estimable qPValue, Estimable smallTelescopes, Estimable? originalPValue)
    {
        var criteria = new List<ConfirmationCriterion>
        {
            new("golden sceptical p-value at most 0.025", scepticalPGolden is { HasValue: true, Value: <= StudyPair.Alpha } ? CriterionStance.For : CriterionStance.Silent),
            new("both significant at 0.025, one-sided", asOne.BothSignificant ? CriterionStance.For : CriterionStance.Silent),
            new("Q of all studies below 0.05", Below(qPValue)),
            new("small telescopes below 0.05", Below(smallTelescopes)),
        };
        if (originalPValue is { } pValue)
            criteria.Add(new("p_orig below 0.05", Below(pValue)));
        return criteria.ToValueList();
    }

    internal static Confirmation Of(ValueList<ConfirmationCriterion> criteria, bool originalIsSignificant)
    {
        var isFor = criteria.Count(criterion => criterion.Stance == CriterionStance.For);
        var isAgainst = criteria.Any(criterion => criterion.Stance == CriterionStance.Against);
        return !originalIsSignificant ? Confirmation.Unclear
            : isFor == 2 && !isAgainst ? Confirmation.Confirmed
            : isFor == 0 && isAgainst ? Confirmation.NotConfirmed
            : Confirmation.Unclear;
    }

    private static CriterionStance Below(Estimable pValue) => pValue is { HasValue: true, Value: < Against } ? CriterionStance.Against : CriterionStance.Silent;
}
