using System.Text.Json.Serialization;

namespace PeoplePowered.Domain.Portfolios;

/// <summary>A place in a roll-up: its level, and what it and the levels above it are called.</summary>
/// <param name="Level">The level.</param>
/// <param name="Investment">The strategic investment; <c>null</c> above that level, and where none is linked.</param>
/// <param name="Partnership">The partnership; <c>null</c> above that level, and where none is linked.</param>
/// <param name="Service">The service; <c>null</c> above that level, and for a site of no named service.</param>
/// <param name="Site">The site; <c>null</c> above that level.</param>
public sealed record RollUpPlace(RollUpLevel Level, InvestmentId? Investment = null, PartnershipId? Partnership = null, ServiceId? Service = null, SiteId? Site = null)
{
    /// <summary>The whole portfolio.</summary>
    public static RollUpPlace Portfolio { get; } = new(RollUpLevel.Portfolio);

    /// <summary>Whether it gathers what is linked to no investment, or to no partnership.</summary>
    [JsonIgnore]
    public bool IsNotLinked => (Level == RollUpLevel.Investment && Investment is null) || (Level == RollUpLevel.Partnership && Partnership is null);

    /// <summary>The place that it is part of; <c>null</c> for the portfolio.</summary>
    internal RollUpPlace? Parent => Level switch
    {
        RollUpLevel.Site when Service is not null => this with { Level = RollUpLevel.Service, Site = null },
        RollUpLevel.Site or RollUpLevel.Service => new(RollUpLevel.Partnership, Investment, Partnership),
        RollUpLevel.Partnership => new(RollUpLevel.Investment, Investment),
        RollUpLevel.Investment => Portfolio,
        _ => null,
    };

    /// <summary>What it is called, such as <c>Talent Match</c> or <c>not linked to an investment</c>.</summary>
    public override string ToString() => Level switch
    {
        RollUpLevel.Portfolio => "portfolio",
        RollUpLevel.Investment => Investment?.Value ?? "not linked to an investment",
        RollUpLevel.Partnership => Partnership?.Value ?? (Investment is null ? "not linked to a partnership" : $"{Investment}: not linked to a partnership"),
        RollUpLevel.Service => Service!.Value,
        _ => Site!.Value,
    };
}
