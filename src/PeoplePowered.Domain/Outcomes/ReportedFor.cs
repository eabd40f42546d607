namespace PeoplePowered.Domain.Outcomes;

/// <summary>Whom and what a reported figure is for: an investment, a partnership, a service, a site, or several of them that narrow it down.</summary>
public sealed record ReportedFor
{
    /// <summary>At least one is given.</summary>
    /// <param name="investment">The strategic investment.</param>
    /// <param name="partnership">The partnership.</param>
    /// <param name="service">The service, project or intervention.</param>
    /// <param name="site">The site.</param>
    /// <exception cref="ArgumentException">None is given.</exception>
    public ReportedFor(InvestmentId? investment = null, PartnershipId? partnership = null, ServiceId? service = null, SiteId? site = null)
    {
        if (investment is null && partnership is null && service is null && site is null)
            throw new ArgumentException("A figure is reported for something: an investment, a partnership, a service or a site.", nameof(investment));
        Investment = investment;
        Partnership = partnership;
        Service = service;
        Site = site;
    }

    /// <summary>The strategic investment, where named.</summary>
    public InvestmentId? Investment { get; }

    /// <summary>The partnership, where named.</summary>
    public PartnershipId? Partnership { get; }

    /// <summary>The service, project or intervention, where named.</summary>
    public ServiceId? Service { get; }

    /// <summary>The site, where named.</summary>
    public SiteId? Site { get; }

    /// <summary>The narrowest of them, by which a table names the figure.</summary>
    public override string ToString() => ((Identifier?)Site ?? (Identifier?)Partnership ?? (Identifier?)Service ?? Investment)!.Value;
}
