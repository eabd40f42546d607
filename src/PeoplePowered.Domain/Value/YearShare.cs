namespace PeoplePowered.Domain.Value;

/// <summary>How much of a year's amount falls in a year.</summary>
public sealed record YearShare
{
    /// <summary>A share.</summary>
    /// <param name="year">The year, from 0 for the base year; whole.</param>
    /// <param name="share">The share: 1 for the whole amount; 0 to 1,000,000.</param>
    /// <exception cref="ArgumentOutOfRangeException">The year or the share is outside its range.</exception>
    public YearShare(int year, decimal share = 1)
    {
        Year = Guard.Against.OutOfRange(year, nameof(year), 0, DiscountSchedule.LastYear);
        Share = Guard.Against.OutOfRange(share, nameof(share), 0m, 1_000_000m);
    }

    /// <summary>The year, from 0 for the base year.</summary>
    public int Year { get; }

    /// <summary>The share of the amount.</summary>
    public decimal Share { get; }

    /// <summary>Year and share, invariant.</summary>
    public override string ToString() => FormattableString.Invariant($"year {Year} x {Share}");
}
