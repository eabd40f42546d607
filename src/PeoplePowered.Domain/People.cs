namespace PeoplePowered.Domain;

/// <summary>
/// A number of different people. There is no addition: the same person may stand in two counts, so a union of groups is
/// an interval unless the people are linked.
/// </summary>
public sealed record People
{
    /// <summary>A number of different people.</summary>
    /// <param name="count">How many, as published; whole numbers.</param>
    /// <exception cref="ArgumentException">A bound is not a whole number.</exception>
    public People(Quantity count)
    {
        Count = Guard.Against.Null(count);
        if (count.Low is { } low && low != decimal.Truncate(low) || count.High is { } high && high != decimal.Truncate(high))
            throw new ArgumentException($"People come in whole numbers, not '{count}'.", nameof(count));
    }

    /// <summary>How many different people, as published.</summary>
    public Quantity Count { get; }

    /// <summary>Exactly so many different people.</summary>
    /// <param name="count">Zero or more.</param>
    public static People Exactly(long count) => new(Quantity.Exact(count));

    /// <summary>
    /// How many different people several groups can be together: at least the largest group, at most all of them, and
    /// never more than the population that they come from (Fréchet bounds).
    /// </summary>
    /// <param name="groups">The groups.</param>
    /// <param name="population">The size of the population that all groups come from, where known.</param>
    public static Quantity Union(IEnumerable<People> groups, long? population = null)
    {
        Guard.Against.Null(groups);
        var counts = groups.Select(group => group.Count).ToList();
        if (counts.Count == 0)
            return Quantity.Exact(0);
        if (counts.Count == 1 && population is null)
            return counts[0];
        var low = counts.Max(count => count.Low ?? 0);
        var high = counts.Aggregate((decimal?)0, (sum, count) => QuantitySum.Bounded(sum + count.High));
        if (population is { } all)
            high = Math.Min(high ?? all, all);
        return high switch
        {
            null when low == 0 => Quantity.Unknown,
            null => Quantity.AtLeast(low),
            var most => Quantity.Between(Math.Min(low, most.Value), most.Value),
        };
    }
}
