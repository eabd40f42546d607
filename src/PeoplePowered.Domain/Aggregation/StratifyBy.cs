using PeoplePowered.Domain.Outcomes;
using PeoplePowered.Domain.Portfolios;

namespace PeoplePowered.Domain.Aggregation;

/// <summary>What a synthesis is broken down by: a name, and how each figure comes to its stratum.</summary>
/// <remarks>Immutable; safe to share between threads where the function is. What is not recorded makes a stratum of its own and is never dropped.</remarks>
public sealed class StratifyBy
{
    private readonly Func<ReportedOutcome, string?> _level;

    private StratifyBy(string name, Func<ReportedOutcome, string?> level, BreakdownDimension? dimension = null)
    {
        Name = Guard.Against.NullOrWhiteSpace(name);
        _level = Guard.Against.Null(level);
        Slices = dimension;
    }

    /// <summary>By the partnership that delivers, where the figure names it.</summary>
    public static StratifyBy Partnership { get; } = new("partnership", reported => reported.For.Partnership?.Value);

    /// <summary>By the strategic investment, where the figure names it.</summary>
    public static StratifyBy Investment { get; } = new("investment", reported => reported.For.Investment?.Value);

    /// <summary>By the period as reported.</summary>
    public static StratifyBy Period { get; } = new("period", reported => reported.Period?.ToString());

    /// <summary>By the design of the evidence.</summary>
    public static StratifyBy Design { get; } = new("design", reported => DesignWords.Of(reported.Design));

    /// <summary>What it is, such as <c>region</c>.</summary>
    public string Name { get; }

    /// <summary>The dimension of the slices that become strata, or <c>null</c>.</summary>
    internal BreakdownDimension? Slices { get; }

    /// <summary>By the partnership that a figure names, or that alone delivers its service.</summary>
    /// <param name="portfolio">Where partnerships and services are looked up.</param>
    public static StratifyBy PartnershipIn(Portfolio portfolio)
    {
        var places = new FigurePlaces(portfolio);
        return new("partnership", reported => places.PartnershipId(reported)?.Value);
    }

    /// <summary>By the strategic investment that a figure names, or that its partnership belongs to.</summary>
    /// <param name="portfolio">Where partnerships are looked up.</param>
    public static StratifyBy InvestmentIn(Portfolio portfolio)
    {
        var places = new FigurePlaces(portfolio);
        return new("investment", reported => (reported.For.Investment ?? places.Partnership(reported)?.Investment)?.Value);
    }

    /// <summary>
    /// By the region of England, or the country, that the codes of the site's place name (GSS codes E12…, W92…, S92…, N92…); those of the partnership's
    /// area where the site has none. A place in several regions makes the stratum <c>several regions</c>.
    /// </summary>
    /// <param name="portfolio">Where sites and partnerships are looked up.</param>
    public static StratifyBy RegionIn(Portfolio portfolio)
    {
        var places = new FigurePlaces(portfolio);
        return new("region", reported => Regions.Of(places.Areas(reported)));
    }

    /// <summary>By the sector of the lead organisation of a figure's partnership.</summary>
    /// <param name="portfolio">Where partnerships are looked up.</param>
    public static StratifyBy LeadSectorIn(Portfolio portfolio)
    {
        var places = new FigurePlaces(portfolio);
        return new("sector of the lead", reported => places.Partnership(reported)?.Lead?.Sector?.Value);
    }

    /// <summary>
    /// By the slices of a recorded dimension, such as age. The figures may then be slices of this dimension and totals: the slices make the strata, and the
    /// totals the whole; without totals the whole is of all slices.
    /// </summary>
    /// <param name="dimension">The dimension.</param>
    public static StratifyBy Dimension(BreakdownDimension dimension) =>
        new(Guard.Against.Null(dimension).Value, reported => reported.Breakdown?.Category, dimension);

    /// <summary>By any attribute.</summary>
    /// <param name="name">What it is.</param>
    /// <param name="level">The stratum of a figure; <c>null</c> or blank where it is not recorded.</param>
    /// <exception cref="ArgumentException">The name is empty.</exception>
    public static StratifyBy Attribute(string name, Func<ReportedOutcome, string?> level) => new(name, level);

    /// <summary>The stratum of a figure, or <c>null</c> where it is not recorded.</summary>
    /// <param name="reported">The figure.</param>
    public string? LevelOf(ReportedOutcome reported) => _level(Guard.Against.Null(reported)) is { } level && !string.IsNullOrWhiteSpace(level) ? level : null;

    /// <summary>The name.</summary>
    public override string ToString() => Name;
}
