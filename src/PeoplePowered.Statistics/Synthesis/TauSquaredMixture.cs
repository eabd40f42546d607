using PeoplePowered.Statistics.Distributions;

namespace PeoplePowered.Statistics.Synthesis;

/// <summary>
/// A mixture over the values that tau squared may have: at each, a new true effect is normal about the mean that follows from it, with the variance of that mean and tau squared.
/// </summary>
/// <remarks>Immutable; equal where all numbers are. The numbers stand in one array: weights that sum to 1, means, variances of the means, values of tau squared.</remarks>
internal sealed class TauSquaredMixture : IEquatable<TauSquaredMixture>
{
    private const int MaximumIterations = 200;

    /// <summary>Where the logarithm of the tail is off by no more than this, one step of Newton's iteration leaves its square.</summary>
    private const double LastExcess = 1e-7;

    private readonly double[] _numbers;

    /// <summary>A mixture of components given by their columns in one array, which it keeps.</summary>
    public TauSquaredMixture(double[] numbers) => _numbers = numbers;

    /// <summary>The number of components.</summary>
    public int Count => _numbers.Length / 4;

    /// <summary>How much of the whole each component is.</summary>
    public ReadOnlySpan<double> Weights => _numbers.AsSpan(0, Count);

    /// <summary>The mean of the true effects in each component.</summary>
    public ReadOnlySpan<double> Means => _numbers.AsSpan(Count, Count);

    /// <summary>The variance of that mean in each component.</summary>
    public ReadOnlySpan<double> MeanVariances => _numbers.AsSpan(2 * Count, Count);

    /// <summary>The variance between studies in each component.</summary>
    public ReadOnlySpan<double> TauSquares => _numbers.AsSpan(3 * Count, Count);

    /// <summary>The mean of the mixture.</summary>
    public double Mean
    {
        get
        {
            // About the first component's mean, so that a common shift is none but rounding.
            double sum = 0;
            for (var i = 1; i < Count; i++)
                sum += Weights[i] * (Means[i] - Means[0]);
            return Means[0] + sum;
        }
    }

    /// <summary>The probability beyond a threshold, for a new study with a sampling variance of its own (0 for its true effect): a mean of normal tails.</summary>
    public double Beyond(double threshold, bool above, double added)
    {
        double sum = 0;
        for (var i = 0; i < Count; i++)
        {
            var distance = above ? threshold - Means[i] : Means[i] - threshold;
            sum += Weights[i] * NormalDistribution.Tail(distance / Spread(i, added));
        }

        return Math.Min(sum, 1);
    }

    /// <summary>The number below which a new study falls with a probability strictly between 0 and 1: a root bracketed by the components' own quantiles.</summary>
    public double Quantile(double probability, double added)
    {
        var deviate = NormalDistribution.Quantile(probability);
        var (lowest, highest) = (double.PositiveInfinity, double.NegativeInfinity);
        for (var i = 0; i < Count; i++)
        {
            var own = Means[i] + (deviate * Spread(i, added));
            (lowest, highest) = (Math.Min(lowest, own), Math.Max(highest, own));
        }

        // The smaller tail is matched, so that far out it keeps its relative accuracy; its logarithm is nearly straight.
        var above = probability > 0.5;
        var logTail = Math.Log(above ? 1 - probability : probability);
        var value = (lowest / 2) + (highest / 2);
        for (var iteration = 0; iteration < MaximumIterations && lowest < highest; iteration++)
        {
            var tail = Beyond(value, above, added);
            var excess = (Math.Log(tail) - logTail) * (above ? 1 : -1);
            (lowest, highest) = excess > 0 ? (value, highest) : (lowest, value);
            var next = value + (excess * tail / Density(value, added));
            var isInside = next >= lowest && next <= highest;
            next = isInside ? next : (lowest / 2) + (highest / 2);
            var isLast = next == value || (isInside && Math.Abs(excess) <= LastExcess);
            value = next;
            if (isLast)
                break;
        }

        return value;
    }

    /// <summary>The density at a number.</summary>
    public double Density(double value, double added)
    {
        double sum = 0;
        for (var i = 0; i < Count; i++)
        {
            var spread = Spread(i, added);
            var deviate = (value - Means[i]) / spread;
            sum += Weights[i] / spread * Math.Exp(-0.5 * deviate * deviate);
        }

        return sum / Math.Sqrt(2 * Math.PI);
    }

    /// <summary>With the prior Normal(0, sd^2) on the mean, conjugate in each component.</summary>
    public TauSquaredMixture Sceptical(double standardDeviation)
    {
        var numbers = _numbers.AsSpan().ToArray();
        for (var i = 0; i < Count; i++)
        {
            var kept = ScepticalPrior.Kept(MeanVariances[i], standardDeviation);
            numbers[Count + i] *= kept;
            numbers[(2 * Count) + i] *= kept;
        }

        return new TauSquaredMixture(numbers);
    }

    /// <inheritdoc />
    public bool Equals(TauSquaredMixture? other) => other is not null && _numbers.AsSpan().SequenceEqual(other._numbers);

    /// <inheritdoc />
    public override bool Equals(object? obj) => Equals(obj as TauSquaredMixture);

    /// <inheritdoc />
    public override int GetHashCode() => HashCode.Combine(Count, _numbers[0], _numbers[Count], _numbers[^1]);

    private double Spread(int component, double added) => Math.Sqrt(MeanVariances[component] + TauSquares[component] + added);
}
