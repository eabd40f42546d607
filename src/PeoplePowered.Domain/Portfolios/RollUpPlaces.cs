using PeoplePowered.Domain.Outcomes;
using PeoplePowered.Domain.Partnerships;

namespace PeoplePowered.Domain.Portfolios;

/// <summary>
/// Finds the place of what a figure, a target or a grant is for. What it names itself stands; what it leaves open is filled
/// in only where the portfolio leaves no choice: the one partnership that delivers a service, the investment of a partnership.
/// </summary>
internal sealed class RollUpPlaces(Portfolio portfolio)
{
    private readonly Dictionary<PartnershipId, Partnership> _partnerships = portfolio.Partnerships.ToDictionary(partnership => partnership.Id);
    private readonly Dictionary<ServiceId, Service> _services = portfolio.Services.ToDictionary(service => service.Id);
    private readonly ILookup<SiteId, ServiceId> _sites = portfolio.Sites.ToLookup(site => site.Id, site => site.Service);

    public RollUpPlace Of(ReportedFor named)
    {
        var service = named.Service ?? (named is { Site: { } alone, Partnership: null, Investment: null } ? OnlyOne(_sites[alone]) : null);
        var partnership = named.Partnership ?? DeliveredBy(service, named.Investment);
        var investment = named.Investment ?? InvestmentOf(partnership);
        var level = named.Site is not null ? RollUpLevel.Site
            : service is not null ? RollUpLevel.Service
            : partnership is not null ? RollUpLevel.Partnership
            : RollUpLevel.Investment;
        return new(level, investment, partnership, service, named.Site);
    }

    public RollUpPlace OfPartnership(PartnershipId? partnership, InvestmentId? investment) => new(RollUpLevel.Partnership, investment ?? InvestmentOf(partnership), partnership);

    /// <summary>The investment that lists the partnership, where a figure names another one for it.</summary>
    public InvestmentId? Contradicts(ReportedFor named) =>
        named is { Investment: { } stated, Partnership: { } partnership } && InvestmentOf(partnership) is { } listed && listed != stated ? listed : null;

    private static ServiceId? OnlyOne(IEnumerable<ServiceId> services) => services.Take(2).ToList() is [var only] ? only : null;

    private PartnershipId? DeliveredBy(ServiceId? service, InvestmentId? investment) =>
        service is not null && _services.TryGetValue(service, out var listed) && listed.DeliveredBy is [var only]
        && (investment is null || InvestmentOf(only) is not { } own || own == investment)
            ? only
            : null;

    private InvestmentId? InvestmentOf(PartnershipId? partnership) => partnership is not null && _partnerships.TryGetValue(partnership, out var listed) ? listed.Investment : null;
}
