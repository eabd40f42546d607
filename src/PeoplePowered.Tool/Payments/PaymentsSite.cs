using PeoplePowered.Domain.Commissioning;

namespace PeoplePowered.Tool.Payments;

/// <summary>What is due to one site; <c>site</c> is <c>null</c> for claims that name none. For site totals it is after the cap per participant and before that per contract.</summary>
internal sealed record PaymentsSite(string? Site, long? Claims, decimal? People, long? Standing, long? Open, long? Refused, long? NotYetDue, PaymentsRange AtFullPrice, PaymentsRange Due, decimal? Paid)
{
    public static PaymentsSite Of(SiteSettlement site)
    {
        var settled = site.Settled;
        return new(site.Site?.Value, settled.Claims, settled.People, settled.Standing, settled.Open, settled.Refused, settled.NotYetDue, new(settled.Price.Amount, settled.Price.Amount), PaymentsRange.Of(settled.Due), settled.Paid.Amount);
    }

    public static PaymentsSite Of(CappedSiteBill site) => new(site.Site.Value, null, site.People, null, null, null, null, PaymentsRange.Of(site.Uncapped), PaymentsRange.Of(site.Due), null);
}
