using PeoplePowered.Domain.Outcomes;
using PeoplePowered.Domain.Partnerships;
using PeoplePowered.Domain.Portfolios;

namespace PeoplePowered.Domain.Aggregation;

/// <summary>Finds what a portfolio says of the whom and where of a figure, in constant time.</summary>
internal sealed class FigurePlaces
{
    private readonly Dictionary<PartnershipId, Partnership> _partnerships;
    private readonly Dictionary<(ServiceId Service, SiteId Site), Site> _sites;
    private readonly Dictionary<ServiceId, Service> _services;

    public FigurePlaces(Portfolio portfolio)
    {
        Guard.Against.Null(portfolio);
        _partnerships = portfolio.Partnerships.ToDictionary(partnership => partnership.Id);
        _sites = portfolio.Sites.ToDictionary(site => (site.Service, site.Id));
        _services = portfolio.Services.ToDictionary(service => service.Id);
    }

    /// <summary>The partnership that the figure names, or that alone delivers its service.</summary>
    public PartnershipId? PartnershipId(ReportedOutcome reported) => reported.For.Partnership
        ?? (reported.For.Service is { } service && _services.GetValueOrDefault(service)?.DeliveredBy is [var only] ? only : null);

    public Partnership? Partnership(ReportedOutcome reported) => PartnershipId(reported) is { } id ? _partnerships.GetValueOrDefault(id) : null;

    /// <summary>The codes of the site's place; of the partnership's area where there are none.</summary>
    public IEnumerable<AreaCode> Areas(ReportedOutcome reported)
    {
        var site = reported.For is { Service: { } service, Site: { } id } ? _sites.GetValueOrDefault((service, id)) : null;
        return site?.Place is { Areas.Count: > 0 } place ? place.Areas : Partnership(reported)?.Area.Areas ?? [];
    }
}
