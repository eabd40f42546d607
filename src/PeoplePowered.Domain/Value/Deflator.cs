using System.Globalization;

namespace PeoplePowered.Domain.Value;

/// <summary>One vintage of a series of price levels, supplied by the caller: it turns amounts of one year's prices into another's. Two vintages never mix.</summary>
/// <remarks>Immutable; equal where all parts are. Conversions are exact decimal up to its 28 digits.</remarks>
public sealed record Deflator
{
    private const decimal LargestAmount = 1_000_000_000_000_000_000;

    /// <summary>A series.</summary>
    /// <param name="series">What it is called, such as <c>GDP deflator</c>.</param>
    /// <param name="vintage">Which edition, such as <c>March 2026</c>.</param>
    /// <param name="levels">The levels of prices, each year once; any base.</param>
    /// <param name="source">Where they are stated.</param>
    /// <exception cref="ArgumentException">A text is blank, there is no level, or a year stands twice.</exception>
    public Deflator(string series, string vintage, ValueList<PriceIndex> levels, Source source)
    {
        Series = Guard.Against.NullOrWhiteSpace(series);
        Vintage = Guard.Against.NullOrWhiteSpace(vintage);
        Levels = Guard.Against.Null(levels).OrderBy(level => level.Year).ToValueList();
        Source = Guard.Against.Null(source);
        if (Levels.Count == 0)
            throw new ArgumentException($"The series '{Name}' holds no year.", nameof(levels));
        if (Levels.GroupBy(level => level.Year).FirstOrDefault(group => group.Skip(1).Any()) is { } twice)
            throw new ArgumentException(FormattableString.Invariant($"The series '{Name}' holds {twice.Key} twice; keep one level for each year."), nameof(levels));
    }

    /// <summary>What it is called.</summary>
    public string Series { get; }

    /// <summary>Which edition.</summary>
    public string Vintage { get; }

    /// <summary>The levels, in order of years.</summary>
    public ValueList<PriceIndex> Levels { get; }

    /// <summary>Where they are stated.</summary>
    public Source Source { get; }

    /// <summary>Series and vintage, by which a <see cref="PriceBasis"/> names it.</summary>
    public string Name => $"{Series}, {Vintage}";

    /// <summary>The level of a year.</summary>
    /// <param name="year">The year.</param>
    /// <exception cref="ArgumentException">The series does not hold the year.</exception>
    public decimal LevelIn(int year) => Levels.FirstOrDefault(level => level.Year == year)?.Level
        ?? throw new ArgumentException(FormattableString.Invariant($"The series '{Name}' holds {Levels[0].Year} to {Levels[^1].Year} and has no level for {year}; supply one that has."), nameof(year));

    /// <summary>Takes an amount from one basis to another.</summary>
    /// <param name="amount">The amount.</param>
    /// <param name="year">The year in which it is paid or gained, which prices of the day are those of.</param>
    /// <param name="from">In which prices it is.</param>
    /// <param name="to">In which prices it is wanted.</param>
    /// <exception cref="ArgumentException">A basis names another vintage, the series lacks a year, or the amount is beyond plus or minus 1e18.</exception>
    public Money Convert(Money amount, int year, PriceBasis from, PriceBasis to)
    {
        Guard.Against.OutOfRange(Guard.Against.Null(amount).Amount, nameof(amount), -LargestAmount, LargestAmount);
        return new(amount.Amount * LevelIn(YearOf(to, year)) / LevelIn(YearOf(from, year)), amount.Currency);
    }

    /// <summary>Real prices of a year by this vintage.</summary>
    /// <param name="year">A year that the series holds.</param>
    /// <exception cref="ArgumentException">The series does not hold the year.</exception>
    public PriceBasis PricesOf(int year)
    {
        _ = LevelIn(year);
        return PriceBasis.Real(year, Name);
    }

    /// <summary>Series, vintage and years, invariant.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Name} ({Levels[0].Year} to {Levels[^1].Year})");

    /// <summary>The year whose prices a basis is in.</summary>
    internal int YearOf(PriceBasis basis, int year)
    {
        Guard.Against.Null(basis);
        return basis.Deflator is { } other && !string.Equals(other, Name, StringComparison.Ordinal)
            ? throw new ArgumentException($"The amount is in {basis}, and the series at hand is '{Name}'; two vintages never mix: take the one that the amount was made with.", nameof(basis))
            : basis.Year ?? year;
    }
}
