using PeoplePowered.Statistics.Replication;

namespace PeoplePowered.Statistics.Transportability;

/// <summary>The weights by which sites stand for a population, from their sampling propensities.</summary>
public static class SiteWeights
{
    /// <summary>
    /// The weights: (1 - p)/p where the sites lie outside the population, 1/p where they are part of it (Stuart, Cole, Bradshaw and Leaf 2011, doi 10.1111/j.1467-985X.2010.00673.x).
    /// A propensity of 0 counts as the smallest of another site above 0. Weights above a quantile of all are cut to it (linear between order statistics, type 7, as R's quantile).
    /// </summary>
    /// <param name="propensities">The sites' propensities, fractions from 0 to 1, at least one above 0.</param>
    /// <param name="relation">How the sites stand to the population.</param>
    /// <param name="trimAt">The quantile at which weights are cut, a fraction above 0 and at most 1; 1 for no cut.</param>
    /// <returns>A weight of 0 or above for each site, in any unit.</returns>
    /// <exception cref="ArgumentException">No propensity is above 0.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A propensity is not from 0 to 1, the relation is not defined, or the quantile is not above 0 and at most 1.</exception>
    public static double[] Of(ReadOnlySpan<double> propensities, SampleRelation relation, double trimAt = 0.97)
    {
        Guard.Against.EnumOutOfRange(relation);
        Choices.Fraction(Choices.Positive(trimAt, nameof(trimAt)), nameof(trimAt));
        if (propensities.IsEmpty)
            return [];
        var smallest = double.PositiveInfinity;
        foreach (var propensity in propensities)
        {
            Choices.Fraction(propensity, nameof(propensities));
            smallest = propensity > 0 ? Math.Min(smallest, propensity) : smallest;
        }

        if (double.IsInfinity(smallest))
            throw new ArgumentException("No propensity is above 0, so that no weight is finite.", nameof(propensities));
        var weights = new double[propensities.Length];
        for (var i = 0; i < weights.Length; i++)
        {
            var propensity = Math.Max(propensities[i], smallest);
            weights[i] = Math.Min(double.MaxValue, (relation == SampleRelation.Disjoint ? 1 - propensity : 1) / propensity);
        }

        Trim(weights, trimAt);
        return weights;
    }

    private static void Trim(double[] weights, double trimAt)
    {
        var sorted = weights.ToArray();
        Array.Sort(sorted);
        var place = trimAt * (sorted.Length - 1);
        var below = (int)place;
        var above = Math.Min(below + 1, sorted.Length - 1);
        var cut = sorted[below] + ((place - below) * (sorted[above] - sorted[below]));
        for (var i = 0; i < weights.Length; i++)
            weights[i] = Math.Min(weights[i], cut);
    }
}
