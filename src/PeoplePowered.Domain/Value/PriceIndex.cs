namespace PeoplePowered.Domain.Value;

/// <summary>The level of prices in a year.</summary>
public sealed record PriceIndex
{
    /// <summary>A level.</summary>
    /// <param name="year">The year; a financial year by the calendar year in which it starts.</param>
    /// <param name="level">The level, on any base: from 0.0001 to 1,000,000.</param>
    /// <exception cref="ArgumentOutOfRangeException">The level is outside that range.</exception>
    public PriceIndex(int year, decimal level)
    {
        Year = Guard.Against.OutOfRange(year, nameof(year), 1, 9999);
        Level = Guard.Against.OutOfRange(level, nameof(level), 0.0001m, 1_000_000m);
    }

    /// <summary>The year.</summary>
    public int Year { get; }

    /// <summary>The level of prices.</summary>
    public decimal Level { get; }

    /// <summary>Year and level, invariant.</summary>
    public override string ToString() => FormattableString.Invariant($"{Year}: {Level}");
}
