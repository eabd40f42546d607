using System.Globalization;
using PeoplePowered.Domain.Outcomes;

namespace PeoplePowered.Domain.Portfolios;

/// <summary>Rolls drafts up, parts before the whole, each figure read once at its own place.</summary>
internal sealed class RollUpRun(IReadOnlyDictionary<OutcomeReference, RollUpOutcome> outcomes, RollUpOptions options)
{
    public RollUpNode Of(RollUpDraft root) => Node(root, default).Node;

    private (RollUpNode Node, MoneyTotals Money) Node(RollUpDraft draft, DistinctScope inherited)
    {
        var scope = inherited.With(draft.Distinct);
        var parts = draft.Children.OrderBy(child => child.Place.IsNotLinked).Select(child => (Draft: child, Done: Node(child, scope))).ToList();
        foreach (var (child, _) in parts)
            draft.Cite(child.Sources);
        var tally = new PartTally(parts.Select(part => (part.Draft, part.Done.Node)));
        var place = new PlaceRollUp(draft, tally, options, scope.Periods is not null, scope.Covers(draft.Children));
        var rolled = draft.Figures.Keys.Union(tally.Outcomes)
            .Select(reference => outcomes[reference])
            .OrderBy(outcome => outcome.Order)
            .Select(place.Of)
            .OfType<OutcomeRollUp>()
            .ToValueList();
        place.SayWhatWasCombined(scope);
        var money = MoneyTotals.Of(draft, parts.Select(part => part.Done.Money));
        if (money.Currencies.Skip(1).Any())
            draft.Caveats.Add(CaveatCatalogue.MixedCurrencies.About(draft.Place.ToString(), ("currencies", string.Join(", ", money.Currencies))));
        var targets = draft.Targets.Select(target => Progress(draft, target, rolled)).ToValueList();
        var node = new RollUpNode(
            draft.Place,
            rolled,
            money.ByCurrency(),
            money.UnknownAwards,
            targets,
            parts.Select(part => part.Done.Node).ToValueList(),
            draft.Caveats.ToValueList(),
            draft.Sources.ToValueList());
        return (node, money);
    }

    private TargetProgress Progress(RollUpDraft draft, Target target, ValueList<OutcomeRollUp> rolled)
    {
        var outcome = outcomes[target.Outcome];
        var actual = rolled.FirstOrDefault(item => item.Outcome == target.Outcome);
        var otherVersion = actual is null && rolled.Any(item => item.Outcome.Framework == target.Outcome.Framework && item.Outcome.Key == target.Outcome.Key);
        var assessment = new TargetAssessment(target, outcome, actual, otherVersion, options);
        var progress = assessment.Assess(draft.Place);
        var subject = draft.Place.ToString();
        if (progress.Status is TargetStatus.CannotTell or TargetStatus.PossiblyMet)
        {
            draft.Caveats.Add(CaveatCatalogue.TargetUndecided
                .About(subject, ("target", target.Amount.ToString(null, CultureInfo.InvariantCulture)), ("outcome", target.Outcome.Key.Value), ("reason", progress.Reason.InWords()))
                .RestingOn(target.Source));
        }

        if (assessment.IsDirectionAssumed && actual is not null)
            draft.Caveats.Add(CaveatCatalogue.DirectionAssumed.About(subject, ("outcome", target.Outcome.Key.Value)).RestingOn(target.Source));
        return progress;
    }
}
