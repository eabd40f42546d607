using PeoplePowered.Domain.Outcomes;
using PeoplePowered.Domain.Portfolios;

namespace PeoplePowered.Domain.Success;

/// <summary>What success is assessed from: reported outcomes with their definitions, records of people, attrition and cost, all of one subject, such as a service or a site.</summary>
public sealed record SuccessEvidence
{
    /// <summary>Evidence of a subject.</summary>
    /// <param name="subject">Whose it is, such as <c>Depaul</c>.</param>
    /// <param name="reported">Reported outcomes, of any outcome; those that a criterion does not name are passed over.</param>
    /// <exception cref="ArgumentException"><paramref name="subject"/> is blank.</exception>
    public SuccessEvidence(string subject, ValueList<ReportedOutcome> reported)
    {
        Subject = Guard.Against.NullOrWhiteSpace(subject);
        Reported = Guard.Against.Null(reported);
    }

    /// <summary>Everything that a portfolio holds, as one subject.</summary>
    /// <param name="portfolio">The portfolio.</param>
    /// <param name="subject">What to call it.</param>
    public SuccessEvidence(Portfolio portfolio, string subject = "all sites")
        : this(subject, Guard.Against.Null(portfolio).ReportedOutcomes) => Frameworks = portfolio.Frameworks;

    /// <summary>Whose it is.</summary>
    public string Subject { get; }

    /// <summary>Reported outcomes.</summary>
    public ValueList<ReportedOutcome> Reported { get; }

    /// <summary>The frameworks that define the outcomes; without one, direction, time frame and prerequisites are not known.</summary>
    public ValueList<OutcomesFramework> Frameworks { get; init => field = Guard.Against.Null(value, nameof(Frameworks)); } = [];

    /// <summary>Records of people.</summary>
    public ValueList<PersonRecord> People { get; init => field = Guard.Against.Null(value, nameof(People)); } = [];

    /// <summary>The design of the records of people.</summary>
    public EvidenceDesign DesignOfRecords { get; init; }

    /// <summary>The day up to which the records of people run, where it is known; for the question whether success was declared before.</summary>
    public PartialDate? RecordsDated { get; init; }

    /// <summary>How many people were invited, enrolled, measured and followed, by site or of all.</summary>
    public ValueList<Attrition> Attrition { get; init => field = Guard.Against.Null(value, nameof(Attrition)); } = [];

    /// <summary>Instruments on which people were chosen for an extreme baseline.</summary>
    public ValueList<BaselineSelection> Selections { get; init => field = Guard.Against.Null(value, nameof(Selections)); } = [];

    /// <summary>Baselines measured by another version of the definition.</summary>
    public ValueList<BaselineDefinition> Baselines { get; init => field = Guard.Against.Null(value, nameof(Baselines)); } = [];

    /// <summary>Bridges between versions of a definition.</summary>
    public ValueList<BridgingEstimate> Bridges { get; init => field = Guard.Against.Null(value, nameof(Bridges)); } = [];

    /// <summary>What it all cost, where known.</summary>
    public MoneyRange? Cost { get; init; }

    /// <summary>Why nobody stands at two sites, such as <c>one service a borough</c>; <c>null</c> where somebody may.</summary>
    public string? DistinctBecause { get; init => field = value is null ? null : Guard.Against.NullOrWhiteSpace(value, nameof(DistinctBecause)); }

    /// <summary>The evidence of each site by itself, in the order in which sites are first reported; what is of no single site, cost included, is left out.</summary>
    /// <param name="definition">What constitutes success: sites that report none of its outcomes, such as those of other services, are left out. Every site where <c>null</c>.</param>
    public ValueList<SuccessEvidence> BySite(SuccessDefinition? definition = null)
    {
        var named = definition?.Criteria.Select(criterion => criterion.Outcome).ToHashSet();
        var sites = Reported.Where(item => named is null || named.Contains(item.Outcome)).Select(item => item.For.Site)
            .Concat(People.Where(person => named is null || named.Contains(person.Outcome)).Select(person => person.Site))
            .OfType<SiteId>().Distinct();
        return sites.Select(site => new SuccessEvidence(site.Value, Reported.Where(item => item.For.Site == site).ToValueList())
        {
            Frameworks = Frameworks,
            People = People.Where(person => person.Site == site).ToValueList(),
            DesignOfRecords = DesignOfRecords,
            RecordsDated = RecordsDated,
            Attrition = Attrition.Where(item => item.Site == site).ToValueList(),
            Selections = Selections,
            Baselines = Baselines.Where(item => item.Site is null || item.Site == site).ToValueList(),
            Bridges = Bridges,
        }).ToValueList();
    }

    internal OutcomeDefinition? Find(OutcomeReference outcome) => Frameworks.FirstOrDefault(framework => framework.Id == outcome.Framework)?.Find(outcome.Key, outcome.Version);
}
