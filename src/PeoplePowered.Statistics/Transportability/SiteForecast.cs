using PeoplePowered.Statistics.Synthesis;

namespace PeoplePowered.Statistics.Transportability;

/// <summary>What a predictive method says of the estimate of one site before it is seen.</summary>
/// <remarks>Immutable where its functions are pure; equality is that of the functions.</remarks>
public sealed record SiteForecast
{
    /// <summary>A forecast by its functions.</summary>
    /// <param name="interval">From a level, a fraction strictly between 0 and 1, to the range that holds the estimate with that probability.</param>
    /// <param name="probabilityBelow">From a number to the probability that the estimate lies below it.</param>
    /// <param name="logDensity">From a number to the logarithm of the density there; <c>null</c> where the method has none.</param>
    /// <exception cref="ArgumentNullException"><paramref name="interval"/> or <paramref name="probabilityBelow"/> is <c>null</c>.</exception>
    public SiteForecast(Func<double, EstimableInterval> interval, Func<double, Estimable> probabilityBelow, Func<double, Estimable>? logDensity = null)
    {
        Interval = Guard.Against.Null(interval);
        ProbabilityBelow = Guard.Against.Null(probabilityBelow);
        LogDensity = logDensity;
    }

    /// <summary>From a level to the range that holds the estimate with that probability.</summary>
    public Func<double, EstimableInterval> Interval { get; }

    /// <summary>From a number to the probability that the estimate lies below it.</summary>
    public Func<double, Estimable> ProbabilityBelow { get; }

    /// <summary>From a number to the logarithm of the density there; <c>null</c> where the method has none.</summary>
    public Func<double, Estimable>? LogDensity { get; }

    /// <summary>The forecast that is a predictive distribution of the site's estimate.</summary>
    /// <param name="distribution">Of the estimate: <see cref="PredictiveDistribution.ForEstimate"/> with the site's sampling variance.</param>
    /// <exception cref="ArgumentNullException"><paramref name="distribution"/> is <c>null</c>.</exception>
    public static SiteForecast Of(PredictiveDistribution distribution)
    {
        Guard.Against.Null(distribution);
        return new SiteForecast(distribution.Interval, distribution.ProbabilityBelow, distribution.LogDensity);
    }
}
