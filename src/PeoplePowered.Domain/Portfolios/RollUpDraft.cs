using PeoplePowered.Domain.Outcomes;

namespace PeoplePowered.Domain.Portfolios;

/// <summary>A place of a roll-up while it is being filled.</summary>
internal sealed class RollUpDraft(RollUpPlace place)
{
    private readonly HashSet<Source> _known = [];
    private readonly List<Source> _sources = [];

    public RollUpPlace Place { get; } = place;

    public List<RollUpDraft> Children { get; } = [];

    public Dictionary<OutcomeReference, List<ReportedOutcome>> Figures { get; } = [];

    public List<Target> Targets { get; } = [];

    /// <summary>Awards to this very place; a term without a currency is unknown.</summary>
    public List<(Currency? Currency, Quantity Amount)> Awards { get; } = [];

    public List<(Currency? Currency, Quantity Amount)> Announced { get; } = [];

    public List<Caveat> Caveats { get; } = [];

    /// <summary>Declared for this place and what is below it.</summary>
    public List<DistinctPeople> Distinct { get; } = [];

    /// <summary>Whether the portfolio lists it, rather than a figure alone naming it.</summary>
    public bool IsListed { get; set; }

    /// <summary>The framework that a listed service reports in.</summary>
    public FrameworkId? Framework { get; set; }

    public IReadOnlyList<Source> Sources => _sources;

    public void Cite(IEnumerable<Source> sources)
    {
        foreach (var source in sources)
        {
            if (_known.Add(source))
                _sources.Add(source);
        }
    }

    public void Add(ReportedOutcome reported)
    {
        if (!Figures.TryGetValue(reported.Outcome, out var figures))
            Figures.Add(reported.Outcome, figures = []);
        figures.Add(reported);
        Cite([reported.Source]);
    }
}
