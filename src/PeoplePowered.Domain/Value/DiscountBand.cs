using System.Globalization;

namespace PeoplePowered.Domain.Value;

/// <summary>Years with one discount rate.</summary>
public sealed record DiscountBand
{
    /// <summary>A band.</summary>
    /// <param name="from">Its first year, from 0 for the year to which everything is discounted.</param>
    /// <param name="to">Its last year, included; <c>null</c> where it has none.</param>
    /// <param name="rate">The real rate a year, a fraction from 0 to below 1: 3.5 per cent is 0.035.</param>
    /// <exception cref="ArgumentOutOfRangeException">A year is negative or out of order, or the rate is no such fraction.</exception>
    public DiscountBand(int from, int? to, decimal rate)
    {
        From = Guard.Against.OutOfRange(from, nameof(from), 0, DiscountSchedule.LastYear);
        To = to is { } last ? Guard.Against.OutOfRange(last, nameof(to), from, DiscountSchedule.LastYear) : null;
        Rate = rate is >= 0 and < 1
            ? rate
            : throw new ArgumentOutOfRangeException(nameof(rate), rate, FormattableString.Invariant($"A discount rate is a fraction from 0 to below 1 (3.5 per cent is 0.035), but was {rate}."));
    }

    /// <summary>The first year.</summary>
    public int From { get; }

    /// <summary>The last year, included; <c>null</c> where there is none.</summary>
    public int? To { get; }

    /// <summary>The rate a year, a fraction.</summary>
    public decimal Rate { get; }

    /// <summary>Years and rate, invariant.</summary>
    public override string ToString() => To is { } last
        ? string.Create(CultureInfo.InvariantCulture, $"years {From} to {last}: {Rate:0.00##%}")
        : string.Create(CultureInfo.InvariantCulture, $"from year {From}: {Rate:0.00##%}");
}
