using PeoplePowered.Domain.Commissioning;
using PeoplePowered.Domain.Investments;
using PeoplePowered.Domain.Outcomes;
using PeoplePowered.Domain.Partnerships;

namespace PeoplePowered.Domain.Portfolios;

/// <summary>Everything a funder holds, together: what was invested, who delivers what and where, what was reported, and at which price.</summary>
/// <remarks>Immutable; equal when all of it is. Lists keep the order in which their publishers gave them.</remarks>
public sealed record Portfolio
{
    /// <summary>A portfolio; lists left out are empty.</summary>
    /// <param name="initiatives">Initiatives.</param>
    /// <param name="investments">Strategic investments.</param>
    /// <param name="partnerships">Partnerships.</param>
    /// <param name="grants">Grants of any size.</param>
    /// <param name="services">Services, projects and interventions.</param>
    /// <param name="sites">Sites of the services.</param>
    /// <param name="frameworks">Outcomes frameworks.</param>
    /// <param name="targets">Targets.</param>
    /// <param name="rateCards">Rate cards.</param>
    /// <param name="reportedOutcomes">Reported outcomes.</param>
    /// <param name="caveats">What the reading of it has to say.</param>
    /// <exception cref="ArgumentException">An identifier stands twice, or a reported outcome, a target or a tariff names an outcome that no framework defines; the message lists every problem.</exception>
    public Portfolio(
        ValueList<Initiative>? initiatives = null,
        ValueList<StrategicInvestment>? investments = null,
        ValueList<Partnership>? partnerships = null,
        ValueList<Grant>? grants = null,
        ValueList<Service>? services = null,
        ValueList<Site>? sites = null,
        ValueList<OutcomesFramework>? frameworks = null,
        ValueList<Target>? targets = null,
        ValueList<RateCard>? rateCards = null,
        ValueList<ReportedOutcome>? reportedOutcomes = null,
        ValueList<Caveat>? caveats = null)
    {
        Initiatives = initiatives ?? [];
        Investments = investments ?? [];
        Partnerships = partnerships ?? [];
        Grants = grants ?? [];
        Services = services ?? [];
        Sites = sites ?? [];
        Frameworks = frameworks ?? [];
        Targets = targets ?? [];
        RateCards = rateCards ?? [];
        ReportedOutcomes = reportedOutcomes ?? [];
        Caveats = caveats ?? [];
        var problems = PortfolioRules.Problems(this).ToList();
        if (problems.Count > 0)
            throw new ArgumentException($"The portfolio does not hold together: {string.Join(" ", problems)}", nameof(reportedOutcomes));
    }

    /// <summary>Initiatives.</summary>
    public ValueList<Initiative> Initiatives { get; }

    /// <summary>Strategic investments.</summary>
    public ValueList<StrategicInvestment> Investments { get; }

    /// <summary>Partnerships.</summary>
    public ValueList<Partnership> Partnerships { get; }

    /// <summary>Grants of any size.</summary>
    public ValueList<Grant> Grants { get; }

    /// <summary>Services, projects and interventions.</summary>
    public ValueList<Service> Services { get; }

    /// <summary>Sites of the services.</summary>
    public ValueList<Site> Sites { get; }

    /// <summary>Outcomes frameworks.</summary>
    public ValueList<OutcomesFramework> Frameworks { get; }

    /// <summary>Targets.</summary>
    public ValueList<Target> Targets { get; }

    /// <summary>Rate cards.</summary>
    public ValueList<RateCard> RateCards { get; }

    /// <summary>Reported outcomes.</summary>
    public ValueList<ReportedOutcome> ReportedOutcomes { get; }

    /// <summary>What the reading of it has to say, such as an assumption that the files left open.</summary>
    public ValueList<Caveat> Caveats { get; }

    /// <summary>The framework of an identifier, or <c>null</c>.</summary>
    /// <param name="id">The identifier.</param>
    public OutcomesFramework? Framework(FrameworkId id) => Frameworks.FirstOrDefault(framework => framework.Id == id);

    /// <summary>The definition that a reference names.</summary>
    /// <param name="reference">A reference.</param>
    /// <exception cref="ArgumentException">No framework of the portfolio defines it.</exception>
    public OutcomeDefinition Definition(OutcomeReference reference)
    {
        Guard.Against.Null(reference);
        return Framework(reference.Framework)?.Find(reference.Key, reference.Version)
            ?? throw new ArgumentException($"No framework of the portfolio defines '{reference}'.", nameof(reference));
    }
}
