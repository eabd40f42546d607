namespace PeoplePowered.Domain.Partnerships;

/// <summary>A partnership: who delivers in an area, led by whom, with which partners, on which assets of the community.</summary>
public sealed record Partnership
{
    /// <summary>A partnership; whatever was not published is left out.</summary>
    /// <param name="id">Its identifier.</param>
    /// <param name="area">Where it works.</param>
    /// <param name="source">Where this is stated.</param>
    /// <param name="investment">The strategic investment that it belongs to.</param>
    /// <param name="lead">The lead organisation.</param>
    /// <param name="partners">The other organisations.</param>
    /// <param name="assets">The community's assets that it builds on.</param>
    public Partnership(PartnershipId id, Place area, Source source, InvestmentId? investment = null, Organisation? lead = null, ValueList<Partner>? partners = null, ValueList<CommunityAsset>? assets = null)
    {
        Id = Guard.Against.Null(id);
        Area = Guard.Against.Null(area);
        Source = Guard.Against.Null(source);
        Investment = investment;
        Lead = lead;
        Partners = partners ?? [];
        Assets = assets ?? [];
    }

    /// <summary>Its identifier.</summary>
    public PartnershipId Id { get; }

    /// <summary>Where it works.</summary>
    public Place Area { get; }

    /// <summary>Where this is stated.</summary>
    public Source Source { get; }

    /// <summary>The strategic investment that it belongs to, where there is one.</summary>
    public InvestmentId? Investment { get; }

    /// <summary>The lead organisation, where known.</summary>
    public Organisation? Lead { get; }

    /// <summary>The other organisations, where known.</summary>
    public ValueList<Partner> Partners { get; }

    /// <summary>The community's assets that it builds on, where known.</summary>
    public ValueList<CommunityAsset> Assets { get; }
}
