namespace PeoplePowered.Domain.Value;

/// <summary>In which years an amount is paid or gained, counted from the base year, and how much of it in each.</summary>
public sealed record YearProfile
{
    /// <summary>A profile.</summary>
    /// <param name="years">At least one year, each once.</param>
    /// <exception cref="ArgumentException">There is no year, or one stands twice.</exception>
    public YearProfile(ValueList<YearShare> years)
    {
        Years = Guard.Against.Null(years).OrderBy(share => share.Year).ToValueList();
        if (Years.Count == 0 || Years.Select(share => share.Year).Distinct().Count() < Years.Count)
            throw new ArgumentException("A profile has at least one year, and each year once.", nameof(years));
    }

    /// <summary>The base year alone.</summary>
    public static YearProfile Now { get; } = In(0);

    /// <summary>The years with their shares, in order.</summary>
    public ValueList<YearShare> Years { get; }

    /// <summary>The whole amount in each of some years.</summary>
    /// <param name="years">The years, from 0.</param>
    public static YearProfile In(params IEnumerable<int> years) => new(Guard.Against.Null(years).Select(year => new YearShare(year)).ToValueList());

    /// <summary>The whole amount in each year of a span.</summary>
    /// <param name="first">The first year, from 0.</param>
    /// <param name="last">The last year, included.</param>
    /// <exception cref="ArgumentOutOfRangeException">The years are out of order or beyond <see cref="DiscountSchedule.LastYear"/>.</exception>
    public static YearProfile Each(int first, int last)
    {
        Guard.Against.OutOfRange(first, nameof(first), 0, DiscountSchedule.LastYear);
        Guard.Against.OutOfRange(last, nameof(last), first, DiscountSchedule.LastYear);
        return In(Enumerable.Range(first, last - first + 1));
    }

    /// <summary>The years, invariant.</summary>
    public override string ToString() => string.Join(", ", Years);
}
