namespace PeoplePowered.Domain.Success;

/// <summary>Where perspectives agree, where they do not, and on what.</summary>
internal static class Views
{
    public static ValueList<PerspectiveAgreement> Agreements(ValueList<PerspectiveAssessment> all) => all.GroupBy(item => item.Status).OrderByDescending(group => group.Key)
        .Select(group => new PerspectiveAgreement(group.Key, group.Select(item => item.Perspective).ToValueList())).ToValueList();

    public static ValueList<PerspectiveDisagreement> Disagreements(SuccessDefinition definition, ValueList<PerspectiveAssessment> all)
    {
        var found = new List<PerspectiveDisagreement>();
        for (var first = 0; first < all.Count; first++)
        {
            for (var second = first + 1; second < all.Count; second++)
            {
                if (all[first].Status != all[second].Status)
                    found.Add(all[first].Status > all[second].Status ? Between(definition, all[first], all[second]) : Between(definition, all[second], all[first]));
            }
        }

        return found.ToValueList();
    }

    private static PerspectiveDisagreement Between(SuccessDefinition definition, PerspectiveAssessment satisfied, PerspectiveAssessment other)
    {
        var on = other.HeldBackBy.Except(satisfied.HeldBackBy).ToValueList();
        return new(satisfied.Perspective, satisfied.Status, other.Perspective, other.Status, on.Count > 0 ? on : Differing(Find(satisfied), Find(other)));

        Perspective Find(PerspectiveAssessment view) => definition.Perspectives.Single(perspective => string.Equals(perspective.Name, view.Perspective, StringComparison.Ordinal));
    }

    private static ValueList<SuccessCriterionId> Differing(Perspective one, Perspective other) => other.Criteria
        .Where(item => !one.Criteria.Contains(item) || (!item.IsMustHave && one.Weights != other.Weights))
        .Select(item => item.Criterion).ToValueList();
}
