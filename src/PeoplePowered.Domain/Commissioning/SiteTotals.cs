using PeoplePowered.Domain.Outcomes;

namespace PeoplePowered.Domain.Commissioning;

/// <summary>Counts by site and outcome, and what bounds a count that was not reported.</summary>
internal sealed class SiteTotals
{
    private readonly OutcomesFramework _framework;
    private readonly Dictionary<SiteId, Dictionary<(OutcomeKey Outcome, int Version), ReportedOutcome>> _sites = [];
    private readonly List<SiteId> _order = [];

    private SiteTotals(OutcomesFramework framework) => _framework = framework;

    public IReadOnlyList<SiteId> Sites => _order;

    public IEnumerable<OutcomeKey> Reported => _sites.Values.SelectMany(figures => figures.Keys).Select(key => key.Outcome).Distinct();

    public static SiteTotals Of(OutcomesFramework framework, IEnumerable<ReportedOutcome> reported)
    {
        var totals = new SiteTotals(framework);
        foreach (var item in reported)
            totals.Add(Guard.Against.Null(item, nameof(reported)));
        return totals;
    }

    public long? Achieved(SiteId site, OutcomeKey outcome, int version) =>
        _sites[site].TryGetValue((outcome, version), out var item) && item.Figure is CountOfParticipants count ? count.Achieved : null;

    public (decimal? Most, string Reason) Bound(SiteId site, OutcomeKey outcome, int version)
    {
        foreach (var prerequisite in _framework.PrerequisitesOf(outcome, version))
        {
            if (Achieved(site, prerequisite, version: 1) is { } before)
                return (before, FormattableString.Invariant($"at most the {before:#,0} of {prerequisite}, which it implies"));
        }

        return Participants(site, outcome, version) is { } participants
            ? (participants, FormattableString.Invariant($"at most the {participants:#,0} participants"))
            : (null, string.Empty);
    }

    public IEnumerable<Source> Sources(SiteId site, OutcomeKey outcome, int version) =>
        _sites[site].TryGetValue((outcome, version), out var item) ? [item.Source] : _sites[site].Values.Take(1).Select(figure => figure.Source);

    /// <summary>The most participants that any figure of the site gives.</summary>
    public decimal? Participants(SiteId site) => _sites[site].Values.Max(figure => ParticipantsOf(figure.Figure));

    private static decimal? ParticipantsOf(Figure figure) => figure switch
    {
        CountOfParticipants count => count.Participants,
        UnknownFigure unknown => unknown.Participants?.Count.High,
        Percentage percentage => percentage.Participants?.Count.High,
        _ => null,
    };

    private decimal? Participants(SiteId site, OutcomeKey outcome, int version)
    {
        var own = _sites[site].TryGetValue((outcome, version), out var item) ? ParticipantsOf(item.Figure) : null;
        return own ?? Participants(site);
    }

    private void Add(ReportedOutcome reported)
    {
        if (reported.Outcome.Framework != _framework.Id)
            throw new ArgumentException($"A figure of '{reported.Outcome.Framework}' cannot be billed by a card for '{_framework.Id}'.", nameof(reported));
        if (reported.For.Site is not { } site)
            throw new ArgumentException($"A bill is of sites, but the figure of '{reported.Outcome.Key}' for '{reported.For}' names none.", nameof(reported));
        if (reported.Breakdown is { } slice)
            throw new ArgumentException($"A bill is of totals, but the figure of '{reported.Outcome.Key}' at '{site}' is a slice ({slice}).", nameof(reported));
        if (!_sites.TryGetValue(site, out var figures))
        {
            _sites.Add(site, figures = []);
            _order.Add(site);
        }

        if (reported.Status.IsInForce() && !figures.TryAdd((reported.Outcome.Key, reported.Outcome.Version), reported))
            throw new ArgumentException($"'{reported.Outcome.Key}' at '{site}' stands twice; keep one period and vintage.", nameof(reported));
    }
}
