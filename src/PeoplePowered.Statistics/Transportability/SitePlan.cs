using PeoplePowered.Statistics.Replication;

namespace PeoplePowered.Statistics.Transportability;

/// <summary>What each further site would be: its people, and the sampling variance of its estimate.</summary>
/// <remarks>Immutable; equality is exact. The <c>default</c> is no plan, and refused.</remarks>
public readonly record struct SitePlan
{
    private SitePlan(int? people, double variance) => (People, Variance) = (people, variance);

    /// <summary>How many people at each site; <c>null</c> where only the variance was given.</summary>
    public int? People { get; }

    /// <summary>The sampling variance of a site's estimate, on the squared scale of the estimates.</summary>
    public double Variance { get; }

    /// <summary>Sites of so many people, whose estimates have the variance s^2/n.</summary>
    /// <param name="people">The people at each site, n; at least 1.</param>
    /// <param name="unitVariance">The variance that one person contributes, s^2: 4 for a standardised mean difference of two equal arms, about 1/(p(1 - p)) times 4 for a log odds ratio; positive and finite.</param>
    /// <exception cref="ArgumentOutOfRangeException">A number is outside its range.</exception>
    public static SitePlan OfPeople(int people, double unitVariance) => new(
        Guard.Against.NegativeOrZero(people), Choices.Positive(unitVariance, nameof(unitVariance)) / people);

    /// <summary>Sites whose estimates have a variance, however they come by it.</summary>
    /// <param name="variance">The sampling variance of a site's estimate, positive and finite.</param>
    /// <param name="people">The people at each site, at least 1, where known.</param>
    /// <exception cref="ArgumentOutOfRangeException">A number is outside its range.</exception>
    public static SitePlan OfVariance(double variance, int? people = null) => new(
        people is { } given ? Guard.Against.NegativeOrZero(given, nameof(people)) : null, Choices.Positive(variance, nameof(variance)));
}
