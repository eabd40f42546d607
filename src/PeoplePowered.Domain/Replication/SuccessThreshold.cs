using System.Text.Json.Serialization;
using PeoplePowered.Domain.Outcomes;

namespace PeoplePowered.Domain.Replication;

/// <summary>From where on a result is a success: the smallest difference that matters, in which direction, and what an outcome without a comparison is held against.</summary>
public sealed record SuccessThreshold
{
    /// <summary>A threshold.</summary>
    /// <param name="minimumImportantDifference">The smallest difference that matters, positive, on the scale of analysis: a logarithm for ratios, so ln(1.2) for an odds ratio of 1.2, and ln(1/.8) for a risk ratio of .8.</param>
    /// <param name="benefit">Which direction is the better one; it has to be said.</param>
    /// <param name="harmDifference">From how far in the other direction on a result is a harm, positive, on the same scale; as far as <paramref name="minimumImportantDifference"/> where <c>null</c>.</param>
    /// <param name="reference">What an outcome without a comparison is held against; success is then to be beyond it by the minimum important difference.</param>
    /// <exception cref="ArgumentException"><paramref name="benefit"/> is not stated.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A difference is not positive and finite.</exception>
    public SuccessThreshold(double minimumImportantDifference, Polarity benefit, double? harmDifference = null, ReferenceRate? reference = null)
    {
        MinimumImportantDifference = Positive(minimumImportantDifference, nameof(minimumImportantDifference));
        Benefit = benefit is Polarity.HigherIsBetter or Polarity.LowerIsBetter
            ? benefit
            : throw new ArgumentException("Which direction is the better one has to be said: higher or lower.", nameof(benefit));
        HarmDifference = Positive(harmDifference ?? minimumImportantDifference, nameof(harmDifference));
        Reference = reference;
    }

    [JsonConstructor]
    internal SuccessThreshold(double minimumImportantDifference, Polarity benefit, ReferenceRate? reference, double harmDifference)
        : this(minimumImportantDifference, benefit, (double?)harmDifference, reference)
    {
    }

    /// <summary>The smallest difference that matters, on the scale of analysis.</summary>
    public double MinimumImportantDifference { get; }

    /// <summary>Which direction is the better one.</summary>
    public Polarity Benefit { get; }

    /// <summary>From how far in the other direction on a result is a harm, on the scale of analysis.</summary>
    public double HarmDifference { get; }

    /// <summary>What an outcome without a comparison is held against.</summary>
    public ReferenceRate? Reference { get; }

    private static double Positive(double value, string name) => value > 0 && double.IsFinite(value)
        ? value
        : throw new ArgumentOutOfRangeException(name, value, FormattableString.Invariant($"A difference that matters is positive, on the scale of analysis (a logarithm for ratios), but {name} was {value}."));
}
