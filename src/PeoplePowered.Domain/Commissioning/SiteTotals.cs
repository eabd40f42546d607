using PeoplePowered.Domain.Outcomes;

namespace PeoplePowered.Domain.Commissioning;

/// <summary>Counts by site and outcome, and what bounds a count that was not reported.</summary>
internal sealed class SiteTotals
{
    private readonly OutcomesFramework _framework;
    private readonly Dictionary<(SiteId Site, OutcomeKey Outcome), ReportedOutcome> _figures = [];
    private readonly List<SiteId> _sites = [];

    private SiteTotals(OutcomesFramework framework) => _framework = framework;

    public IReadOnlyList<SiteId> Sites => _sites;

    public IEnumerable<OutcomeKey> Reported => _figures.Keys.Select(key => key.Outcome).Distinct();

    public static SiteTotals Of(OutcomesFramework framework, IEnumerable<ReportedOutcome> reported)
    {
        var totals = new SiteTotals(framework);
        foreach (var item in reported)
            totals.Add(item);
        return totals;
    }

    public long? Achieved(SiteId site, OutcomeKey outcome) =>
        _figures.TryGetValue((site, outcome), out var item) && item.Figure is CountOfParticipants count ? count.Achieved : null;

    public (decimal? Most, string Reason) Bound(SiteId site, OutcomeKey outcome)
    {
        foreach (var prerequisite in _framework.PrerequisitesOf(outcome))
        {
            if (Achieved(site, prerequisite) is { } before)
                return (before, FormattableString.Invariant($"at most the {before:#,0} of {prerequisite}, which it implies"));
        }

        return Participants(site, outcome) is { } participants
            ? (participants, FormattableString.Invariant($"at most the {participants:#,0} participants"))
            : (null, string.Empty);
    }

    public IEnumerable<Source> Sources(SiteId site, OutcomeKey outcome) =>
        _figures.TryGetValue((site, outcome), out var item) ? [item.Source] : _figures.Where(pair => pair.Key.Site == site).Take(1).Select(pair => pair.Value.Source);

    private decimal? Participants(SiteId site, OutcomeKey outcome)
    {
        var own = _figures.TryGetValue((site, outcome), out var item) ? ParticipantsOf(item.Figure) : null;
        return own ?? _figures.Where(pair => pair.Key.Site == site).Max(pair => ParticipantsOf(pair.Value.Figure));
    }

    private static decimal? ParticipantsOf(Figure figure) => figure switch
    {
        CountOfParticipants count => count.Participants,
        UnknownFigure unknown => unknown.Participants?.Count.High,
        _ => null,
    };

    private void Add(ReportedOutcome item)
    {
        if (item.Outcome.Framework != _framework.Id)
            throw new ArgumentException($"A figure of '{item.Outcome.Framework}' cannot be billed by a card for '{_framework.Id}'.", nameof(item));
        if (item.For.Site is not { } site)
            throw new ArgumentException($"A bill is of sites, but the figure of '{item.Outcome.Key}' for '{item.For}' names none.", nameof(item));
        if (item.Breakdown is { } slice)
            throw new ArgumentException($"A bill is of totals, but the figure of '{item.Outcome.Key}' at '{site}' is a slice ({slice}).", nameof(item));
        if (!_figures.TryAdd((site, item.Outcome.Key), item))
            throw new ArgumentException($"'{item.Outcome.Key}' at '{site}' stands twice; keep one period and vintage.", nameof(item));
        if (!_sites.Contains(site))
            _sites.Add(site);
    }
}
