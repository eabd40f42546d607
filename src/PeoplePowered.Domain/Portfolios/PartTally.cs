using PeoplePowered.Domain.Outcomes;

namespace PeoplePowered.Domain.Portfolios;

/// <summary>What the parts of one place report, outcome by outcome, and which listed parts are silent on what others like them report.</summary>
internal sealed class PartTally
{
    private readonly Dictionary<OutcomeReference, List<(RollUpDraft Part, OutcomeRollUp Outcome)>> _byOutcome = [];
    private readonly Dictionary<(RollUpLevel Level, FrameworkId? Framework), int> _listed = [];

    public PartTally(IEnumerable<(RollUpDraft Draft, RollUpNode Node)> parts)
    {
        foreach (var (draft, node) in parts)
        {
            if (draft.IsListed)
                _listed[KindOf(draft)] = _listed.GetValueOrDefault(KindOf(draft)) + 1;
            foreach (var outcome in node.Outcomes)
            {
                if (!_byOutcome.TryGetValue(outcome.Outcome, out var list))
                    _byOutcome.Add(outcome.Outcome, list = []);
                list.Add((draft, outcome));
            }
        }
    }

    public IEnumerable<OutcomeReference> Outcomes => _byOutcome.Keys;

    public IReadOnlyList<OutcomeRollUp> Of(OutcomeReference outcome) => _byOutcome.TryGetValue(outcome, out var parts) ? parts.ConvertAll(part => part.Outcome) : [];

    /// <summary>Parts listed at the level at which others report the outcome themselves (services only where they report in its framework), without any figure of it.</summary>
    public int Silent(OutcomeReference outcome)
    {
        if (!_byOutcome.TryGetValue(outcome, out var parts))
            return 0;
        var kinds = parts.Where(part => part.Outcome.Basis == RollUpBasis.Reported && part.Part.Place.Level > RollUpLevel.Investment)
            .Select(part => part.Part.Place.Level)
            .Distinct()
            .Select(level => (Level: level, Framework: level == RollUpLevel.Service ? outcome.Framework : null));
        return kinds.Sum(kind => _listed.GetValueOrDefault(kind) - parts.Count(part => part.Part.IsListed && KindOf(part.Part) == kind));
    }

    private static (RollUpLevel Level, FrameworkId? Framework) KindOf(RollUpDraft draft) => (draft.Place.Level, draft.Framework);
}
