using PeoplePowered.Statistics.Distributions;

namespace PeoplePowered.Benchmarks.Calibration;

/// <summary>A standardised distribution of true effects: draws, exact tails, and sets of quantiles that represent it.</summary>
internal sealed class TrueEffects
{
    /// <summary>How many new sites stand for all in one replicate, each for an equal part of the distribution.</summary>
    public const int Strata = 8;

    private const int PerStratum = 512;
    private const double Failures = 0.15;
    private const double Within = 0.5;
    private const double GammaShape = 4;

    /// <summary>The distance between the two kinds of sites: with the variance within them that of the whole is 1.</summary>
    private static readonly double Apart = Math.Sqrt((1 - (Within * Within)) / (Failures * (1 - Failures)));

    private readonly EffectShape _shape;
    private readonly double[] _quantiles;

    private TrueEffects(EffectShape shape)
    {
        _shape = shape;
        _quantiles = [.. Enumerable.Range(0, Strata * PerStratum).Select(i => Quantile((i + 0.5) / (Strata * PerStratum)))];
    }

    public static IReadOnlyList<TrueEffects> All { get; } = [.. Enum.GetValues<EffectShape>().Select(shape => new TrueEffects(shape))];

    /// <summary>One draw.</summary>
    public double Draw(Random random) => _shape switch
    {
        EffectShape.Normal => Draws.Normal(random),
        EffectShape.Skewed => (-Math.Log((1 - random.NextDouble()) * (1 - random.NextDouble()) * (1 - random.NextDouble()) * (1 - random.NextDouble())) - GammaShape) / Math.Sqrt(GammaShape),
        _ => (random.NextDouble() < Failures ? -Apart * (1 - Failures) : Apart * Failures) + (Within * Draws.Normal(random)),
    };

    /// <summary>A systematic sample: one quantile from each stratum, all equally far into it.</summary>
    public void Represent(Random random, Span<double> sites)
    {
        var offset = random.Next(PerStratum);
        for (var i = 0; i < Strata; i++)
            sites[i] = _quantiles[(i * PerStratum) + offset];
    }

    /// <summary>The probability above a number.</summary>
    public double Above(double value) => _shape switch
    {
        EffectShape.Normal => NormalDistribution.UpperTail(value),
        EffectShape.Skewed => ChiSquaredDistribution.UpperTail(2 * (GammaShape + (Math.Sqrt(GammaShape) * value)), 2 * GammaShape),
        _ => (Failures * NormalDistribution.UpperTail((value + (Apart * (1 - Failures))) / Within)) + ((1 - Failures) * NormalDistribution.UpperTail((value - (Apart * Failures)) / Within)),
    };

    private double Quantile(double probability)
    {
        var (low, high) = (-20d, 20d);
        for (var i = 0; i < 80; i++)
        {
            var middle = (low + high) / 2;
            (low, high) = Above(middle) > 1 - probability ? (middle, high) : (low, middle);
        }

        return (low + high) / 2;
    }
}
