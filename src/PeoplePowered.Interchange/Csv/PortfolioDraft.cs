using PeoplePowered.Domain;
using PeoplePowered.Domain.Commissioning;
using PeoplePowered.Domain.Investments;
using PeoplePowered.Domain.Outcomes;
using PeoplePowered.Domain.Partnerships;
using PeoplePowered.Domain.Portfolios;

namespace PeoplePowered.Interchange.Csv;

/// <summary>What was read so far, and what later files need to know of earlier ones. A portfolio is made of it only where nothing was refused.</summary>
internal sealed class PortfolioDraft(ProblemLog log, DataPackage package)
{
    private readonly Dictionary<FrameworkId, FrameworkDraft> _frameworks = [];

    public ProblemLog Log => log;

    public DataPackage Package => package;

    public RevisionGroups<InitiativeId> Initiatives { get; } = new();

    public RevisionGroups<InvestmentId> Investments { get; } = new();

    /// <summary>Every name of an initiative, also of rows that were refused.</summary>
    public NamesKnown InitiativeNames { get; } = new();

    /// <summary>Every name of an investment, also of rows that were refused.</summary>
    public NamesKnown InvestmentNames { get; } = new();

    public List<Partnership> Partnerships { get; } = [];

    public List<Grant> Grants { get; } = [];

    public List<Service> Services { get; } = [];

    public List<Site> Sites { get; } = [];

    public List<FrameworkDraft> Frameworks { get; } = [];

    public List<RateCard> RateCards { get; } = [];

    public List<ReportedOutcome> ReportedOutcomes { get; } = [];

    public List<Caveat> Caveats { get; } = [];

    public Places PartnershipPlaces { get; } = new();

    public Places ResultPlaces { get; } = new();

    /// <summary>Where each rate card starts.</summary>
    public Dictionary<(FrameworkId Framework, RateCardId Card), string> RateCardPlaces { get; } = [];

    /// <summary>Names of services, with the file that each stands in.</summary>
    public Dictionary<ServiceId, string> ServiceFiles { get; } = [];

    public bool AssumesInitiative { get; set; }

    public FrameworkDraft Framework(string name)
    {
        var id = new FrameworkId(name);
        if (_frameworks.TryGetValue(id, out var framework))
            return framework;
        framework = new(id);
        _frameworks.Add(id, framework);
        Frameworks.Add(framework);
        return framework;
    }

    public Portfolio ToPortfolio()
    {
        var assumed = AssumesInitiative && Initiatives.InOrder.Count > 0 ? Initiatives.InOrder[0].Id : null;
        if (assumed is not null)
            Caveats.Add(CaveatCatalogue.InitiativeAssumed.About(assumed.Value));
        return new(
            Initiatives.InOrder.Select(group => new Initiative(group.Id, group.Revisions.ToValueList())).ToValueList(),
            Investments.InOrder.Select(group => new StrategicInvestment(group.Id, group.Revisions.ToValueList(), group.IsInitiativeAssumed ? assumed : group.Initiative)).ToValueList(),
            Partnerships.ToValueList(),
            Grants.ToValueList(),
            Services.ToValueList(),
            Sites.ToValueList(),
            Frameworks.Where(framework => framework.Outcomes.Count > 0).Select(framework => new OutcomesFramework(framework.Id, framework.Outcomes.ToValueList())).ToValueList(),
            rateCards: RateCards.ToValueList(),
            reportedOutcomes: ReportedOutcomes.ToValueList(),
            caveats: Caveats.ToValueList());
    }
}
