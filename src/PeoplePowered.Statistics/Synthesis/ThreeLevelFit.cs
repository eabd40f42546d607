using System.Globalization;
using System.Text.Json.Serialization;

namespace PeoplePowered.Statistics.Synthesis;

/// <summary>What a model of estimates within clusters says beside its coefficients: how true effects vary between and within clusters, and how the fit ended.</summary>
/// <remarks>
/// Immutable and safe to share between threads; equality is exact. Variances are on the square of the scale of the estimates, shares in per cent.
/// What the data do not determine is absent with its reason. With one cluster, or a column for each, the variance between is
/// <see cref="AbsenceReason.TooFewClusters"/>; with one estimate in every cluster the two variances cannot be told apart
/// (<see cref="AbsenceReason.TooFewStudies"/>: no cluster has two), but their sum can. The <c>default</c> has nothing computed.
/// </remarks>
public readonly record struct ThreeLevelFit
{
    internal ThreeLevelFit(int estimates, int clusters, int coefficients, ThreeLevelOptions options, AbsenceReason reason)
    {
        (Estimates, Clusters, Coefficients) = (estimates, clusters, coefficients);
        (Method, Test, ConfidenceLevel) = (options.Method, options.Test, options.ConfidenceLevel);
        var absent = Estimable.Absent(reason);
        (SigmaSquaredBetween, SigmaSquaredWithin, SigmaSquaredTotal) = (absent, absent, absent);
        (ISquaredBetween, ISquaredWithin, ISquared) = (absent, absent, absent);
        (LogLikelihood, Q, QDegreesOfFreedom, QPValue) = (absent, absent, absent, absent);
    }

    /// <summary>How many estimates, k.</summary>
    public int Estimates { get; }

    /// <summary>In how many clusters they stand.</summary>
    public int Clusters { get; }

    /// <summary>How many coefficients were estimated, p: the columns given, less those that depend on columns before them.</summary>
    public int Coefficients { get; }

    /// <summary>Which likelihood was maximised.</summary>
    public ThreeLevelMethod Method { get; }

    /// <summary>The distribution of the tests and intervals.</summary>
    public ThreeLevelTest Test { get; }

    /// <summary>The level of every interval, a fraction.</summary>
    public double ConfidenceLevel { get; }

    /// <summary>The variance of the clusters' mean true effects; exactly 0 where the likelihood is highest at that boundary.</summary>
    public Estimable SigmaSquaredBetween { get; internal init; }

    /// <summary>The variance of the true effects within a cluster; exactly 0 where the likelihood is highest at that boundary.</summary>
    public Estimable SigmaSquaredWithin { get; internal init; }

    /// <summary>The variance of true effects: the sum of both.</summary>
    public Estimable SigmaSquaredTotal { get; internal init; }

    /// <summary>
    /// Per cent of the variance of a typical estimate that is between clusters: 100 b/(b + w + v) with v = (k - p)/tr P the typical sampling variance,
    /// P = W - WX(X'WX)^-1X'W and W = diag(1/v) (Higgins and Thompson 2002, doi 10.1002/sim.1186; Cheung 2014, doi 10.1037/a0032968).
    /// </summary>
    public Estimable ISquaredBetween { get; internal init; }

    /// <summary>Per cent of the variance of a typical estimate that is within clusters: 100 w/(b + w + v).</summary>
    public Estimable ISquaredWithin { get; internal init; }

    /// <summary>Per cent of the variance of a typical estimate that is of true effects, between and within: 100 (b + w)/(b + w + v).</summary>
    public Estimable ISquared { get; internal init; }

    /// <summary>The logarithm of the likelihood that was maximised, all constants included; the restricted one with the term of X'X, as metafor has it.</summary>
    public Estimable LogLikelihood { get; internal init; }

    /// <summary>Cochran's Q: the sum of squared residuals over v about the fit weighted by 1/v.</summary>
    public Estimable Q { get; internal init; }

    /// <summary>The degrees of freedom of <see cref="Q"/>, k - p.</summary>
    public Estimable QDegreesOfFreedom { get; internal init; }

    /// <summary>The upper tail of the chi-squared distribution beyond <see cref="Q"/>.</summary>
    [JsonPropertyName("qPValue")]
    public Estimable QPValue { get; internal init; }

    /// <summary>Whether the ascent to the maximum reached its tolerance; false also where nothing was fitted.</summary>
    public bool Converged { get; internal init; }

    /// <summary>How many steps the ascents took together.</summary>
    public int Iterations { get; internal init; }

    /// <summary>Whether the variance between clusters was estimated as exactly 0.</summary>
    public bool BetweenAtBoundary { get; internal init; }

    /// <summary>Whether the variance within clusters was estimated as exactly 0.</summary>
    public bool WithinAtBoundary { get; internal init; }

    /// <summary>A short summary in the invariant culture: both variances, the estimates and the clusters.</summary>
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"sigma squared {SigmaSquaredBetween} between, {SigmaSquaredWithin} within, k = {Estimates} in {Clusters} clusters");
}
