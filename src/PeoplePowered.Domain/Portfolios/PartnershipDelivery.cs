using NodaTime;
using PeoplePowered.Domain.Investments;
using PeoplePowered.Domain.Partnerships;

namespace PeoplePowered.Domain.Portfolios;

/// <summary>One partnership and its awards as known on a day. What was only possibly known then is listed, but nothing certain is said of it.</summary>
internal sealed record PartnershipDelivery(Knowledge Knowledge, Sector? LeadSector, Quantity Award, ValueList<Currency> Currencies, ValueList<Source> Sources)
{
    public bool IsListed => Knowledge != Knowledge.NotYetKnown;

    public bool IsCertain => Knowledge == Knowledge.Known;

    public bool IsLedByCommunity => IsCertain && LeadSector == Sector.VoluntaryAndCommunity;

    public bool IsLedByOthers => IsCertain && LeadSector is not null && !IsLedByCommunity;

    public static PartnershipDelivery Of(Partnership partnership, IEnumerable<Grant> grants, LocalDate? asOf)
    {
        var known = grants.Select(grant => Revisions.AsKnownOn(grant.Revisions, asOf)).ToList();
        var knowledge = asOf is null ? Knowledge.Known : known.Count == 0 ? Knowledge.PossiblyKnown : known.Max(item => item.Knowledge);
        var announced = known.Where(item => item.Knowledge != Knowledge.NotYetKnown).ToList();
        var award = announced.Count == 0 ? Quantity.Unknown : QuantitySum.Of(announced.Select(item => item.AmountRange())).AsQuantity();
        return new(knowledge, partnership.Lead?.Sector, award, announced.SelectMany(item => item.Currencies()).Distinct().ToValueList(), announced.SelectMany(item => item.Sources()).Prepend(partnership.Source).Distinct().ToValueList());
    }
}
