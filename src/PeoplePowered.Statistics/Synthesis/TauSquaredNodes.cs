using MathNet.Numerics.Integration;
using PeoplePowered.Statistics.Distributions;

namespace PeoplePowered.Statistics.Synthesis;

/// <summary>
/// The values of the generalised Q at which the confidence distribution of tau squared is evaluated, from large to small, so that tau squared rises; a value of at least Q at 0 stands for
/// a tau squared of 0. Under a true tau squared the generalised Q is chi-squared with k - p degrees of freedom whatever tau squared is.
/// </summary>
internal static class TauSquaredNodes
{
    /// <summary>As many nodes as the plain confidence distribution has: equally likely ones.</summary>
    public const int Capacity = 48;

    /// <summary>Below this many degrees of freedom tau squared has a tail so long that a finer rule is needed for 1e-8.</summary>
    private const int Few = 10;

    /// <summary>How far below and above sqrt(k - p) the square root of a chi-squared variable, whose standard deviation is at most 1/sqrt(2), strays: beyond lies about 1e-9.</summary>
    private const double ReachBelow = 4.25;
    private const double ReachAbove = 4.75;

    private const int Kept = 256;

    private static readonly double[]?[] Quantiles = new double[]?[Kept];

    /// <summary>Over the square root of Q.</summary>
    private static readonly GaussLegendreRule Rule = new(-1, 1, 20);
    private static readonly GaussLegendreRule FinerRule = new(-1, 1, 28);

    /// <summary>Writes the values of Q and their weights, which sum to 1; answers how many.</summary>
    /// <param name="convention">A mixture.</param>
    /// <param name="degreesOfFreedom">k - p, at least 1.</param>
    /// <param name="q">Cochran's Q: the generalised Q at a tau squared of 0; finite.</param>
    /// <param name="targets">Receives the values of Q, falling; room for <see cref="Capacity"/>.</param>
    /// <param name="weights">Receives their weights; room for <see cref="Capacity"/>.</param>
    public static int Write(PredictionConvention convention, int degreesOfFreedom, double q, Span<double> targets, Span<double> weights) =>
        convention == PredictionConvention.ConfidenceDistribution
            ? EquallyLikely(degreesOfFreedom, q, targets, weights)
            : Tempered(degreesOfFreedom, q, targets, weights);

    private static int EquallyLikely(int degreesOfFreedom, double q, Span<double> targets, Span<double> weights)
    {
        var quantiles = QuantilesOf(degreesOfFreedom);
        var atZero = 0;
        while (atZero < Capacity && quantiles[atZero] >= q)
            atZero++;
        var count = 0;
        if (atZero > 0)
            (targets[count], weights[count++]) = (double.PositiveInfinity, atZero / (double)Capacity);
        for (var i = atZero; i < Capacity; i++)
            (targets[count], weights[count++]) = (quantiles[i], 1d / Capacity);
        return count;
    }

    private static int Tempered(int degreesOfFreedom, double q, Span<double> targets, Span<double> weights)
    {
        var root = Math.Sqrt(degreesOfFreedom);
        var (low, high) = (Math.Max(0, root - ReachBelow), Math.Min(Math.Sqrt(q), root + ReachAbove));
        var mass = new GammaTails(degreesOfFreedom / 2d).Upper(q / 2);
        (targets[0], weights[0]) = (double.PositiveInfinity, 1);
        if (!(low < high) || mass == 1)
            return 1;

        // The square root of a chi-squared variable has the density y^(df - 1) exp(-y^2/2), nearly normal and analytic, as is the rest of what is integrated.
        var (middle, half) = ((low + high) / 2, (high - low) / 2);
        var mode = Math.Min(high, Math.Sqrt(degreesOfFreedom - 1));
        var rule = degreesOfFreedom < Few ? FinerRule : Rule;
        var count = rule.Order;
        double sum = 0;
        for (var i = 0; i < count; i++)
        {
            var y = middle + (half * rule.GetAbscissa(count - 1 - i));
            targets[i + 1] = y * y;
            sum += weights[i + 1] = rule.GetWeight(count - 1 - i) * RelativeDensity(y, mode, degreesOfFreedom);
        }

        // The mass at 0 counts as m^(2 - 2/df) beside the 1 - m of the rest; up to two degrees of freedom as it is.
        var atZero = Math.Pow(mass, Math.Max(1, 2 - (2d / degreesOfFreedom)));
        var total = atZero + (1 - mass);
        weights[0] = atZero / total;
        for (var i = 1; i <= count; i++)
            weights[i] *= (1 - mass) / (total * sum);
        return count + 1;
    }

    /// <summary>The density of the root of a chi-squared variable beside that at its mode.</summary>
    private static double RelativeDensity(double y, double mode, int degreesOfFreedom) =>
        Math.Exp((degreesOfFreedom == 1 ? 0 : (degreesOfFreedom - 1) * Math.Log(y / mode)) - (((y * y) - (mode * mode)) / 2));

    /// <summary>The chi-squared quantiles at (j - 1/2)/48, from large to small; kept for few studies.</summary>
    private static double[] QuantilesOf(int degreesOfFreedom)
    {
        var kept = degreesOfFreedom < Kept ? Volatile.Read(ref Quantiles[degreesOfFreedom]) : null;
        if (kept is not null)
            return kept;
        var fresh = new double[Capacity];
        for (var i = 0; i < Capacity; i++)
            fresh[i] = ChiSquaredDistribution.Quantile((Capacity - i - 0.5) / Capacity, degreesOfFreedom);
        if (degreesOfFreedom < Kept)
            Volatile.Write(ref Quantiles[degreesOfFreedom], fresh);
        return fresh;
    }
}
