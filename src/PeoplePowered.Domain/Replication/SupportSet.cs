using PeoplePowered.Statistics;

namespace PeoplePowered.Domain.Replication;

/// <summary>Support factors that are enough together, and the probability that the target place has all that are required.</summary>
public sealed record SupportSet
{
    /// <summary>A set.</summary>
    /// <param name="factors">The factors.</param>
    /// <param name="independent">Whether they are declared to come and go independently of each other, so that probabilities multiply; otherwise only bounds are known.</param>
    public SupportSet(ValueList<SupportFactor> factors, bool independent = false)
    {
        Factors = Guard.Against.Null(factors);
        Independent = independent;
    }

    /// <summary>The factors.</summary>
    public ValueList<SupportFactor> Factors { get; }

    /// <summary>Whether they are declared independent.</summary>
    public bool Independent { get; }

    /// <summary>
    /// The probability that all required factors are there. For m factors of which only each one's probability is known it lies between
    /// max(0, sum p - (m - 1)) and min p (Fréchet 1935); declared independent, it is the product. One that is not known may be anything from 0 to 1.
    /// </summary>
    public Interval Probability
    {
        get
        {
            var required = Factors.Where(factor => factor.IsRequired).Select(factor => factor.Presence ?? new Interval(0, 1)).ToArray();
            if (required.Length == 0)
                return new(1, 1);
            if (Independent)
                return new(required.Aggregate(1.0, (product, presence) => product * presence.Lower), required.Aggregate(1.0, (product, presence) => product * presence.Upper));
            var highest = required.Min(presence => presence.Upper);
            return new(Math.Clamp(required.Sum(presence => presence.Lower) - (required.Length - 1), 0, highest), highest);
        }
    }

    /// <summary>
    /// The probability that the place has at least one of several sufficient sets: from the largest lower bound to the sum of upper bounds, at most 1 (Fréchet 1935).
    /// </summary>
    /// <param name="sets">At least one set.</param>
    /// <exception cref="ArgumentException">There is no set.</exception>
    public static Interval AnyOf(ValueList<SupportSet> sets)
    {
        Guard.Against.Null(sets);
        if (sets.Count == 0)
            throw new ArgumentException("There is no set of support factors.", nameof(sets));
        var probabilities = sets.Select(set => set.Probability).ToArray();
        return new(probabilities.Max(probability => probability.Lower), Math.Min(1, probabilities.Sum(probability => probability.Upper)));
    }
}
