using PeoplePowered.Statistics;
using PeoplePowered.Statistics.Distributions;
using PeoplePowered.Statistics.Synthesis;

namespace PeoplePowered.Benchmarks.Calibration;

/// <summary>Sets of sites of one cell, drawn one after another, with what each method says of a new site and what is true of it.</summary>
internal sealed class Replicate(Cell cell, Random random, Tallies tallies)
{
    public const double Level = 0.95;
    public const double VerdictFrom = 0.8;

    /// <summary>A miss costs 2/(1 - level) times its distance (Gneiting and Raftery 2007, doi 10.1198/016214506000001437).</summary>
    private const double Cost = 2 / (1 - Level);

    /// <summary>For each shape, the mean in units of tau at which the next site succeeds with a probability of .85.</summary>
    private static readonly double[] s_fixed = [.. TrueEffects.All.Select(effects =>
    {
        var (low, high) = (-5d, 5d);
        for (var i = 0; i < 60; i++)
            (low, high) = effects.Above(-(low + high) / 2) < 0.85 ? ((low + high) / 2, high) : (low, (low + high) / 2);
        return low;
    })];

    private readonly TrueEffects _effects = TrueEffects.All[(int)cell.Shape];
    private readonly double[] _estimates = new double[cell.Sites];
    private readonly double[] _moved = new double[cell.Sites];
    private readonly double[] _variances = new double[cell.Sites];
    private readonly double[] _newSites = new double[cell.Ratio > 0 ? TrueEffects.Strata : 1];

    /// <summary>The number of verdicts that are tallied: of each method in each world, and of the recommended one under a sceptical prior in the narrow world.</summary>
    public static int Verdicts => (Method.Conventions.Count * Enum.GetValues<World>().Length) + 1;

    /// <summary>Where a method's verdicts of a world stand.</summary>
    public static int VerdictOf(int method, World world) => (method * Enum.GetValues<World>().Length) + (int)world;

    public void Next()
    {
        tallies.Replicate();
        for (var i = 0; i < cell.Sites; i++)
        {
            _variances[i] = cell.Unequal ? Draws.Variance(random) : 1;
            _estimates[i] = (cell.Tau * _effects.Draw(random)) + (Math.Sqrt(_variances[i]) * Draws.Normal(random));
        }

        var newVariance = cell.Unequal ? Draws.Variance(random) : 1;
        if (cell.Ratio > 0)
            _effects.Represent(random, _newSites);
        foreach (ref var site in _newSites.AsSpan())
            site *= cell.Tau;
        var (wide, narrow) = (2 * cell.SiteDeviation * Draws.Normal(random), cell.SiteDeviation * Draws.Normal(random));
        for (var method = 0; method < Method.Conventions.Count; method++)
        {
            var distribution = NewStudy.Predict(_estimates, _variances, Method.Options[method]);
            Effect(method, distribution.Interval(Level).Value);
            Estimate(method, distribution.ForEstimate(newVariance).Interval(Level).Value, Math.Sqrt(newVariance));
            Verdict(VerdictOf(method, World.Wide), distribution.ProbabilityAbove(-wide), wide);
            Verdict(VerdictOf(method, World.Narrow), distribution.ProbabilityAbove(-narrow), narrow);
            if (cell.Ratio > 0)
                Verdict(VerdictOf(method, World.Fixed), distribution.ProbabilityAbove(-FixedMean), FixedMean);
        }

        Sceptical(narrow);
    }

    /// <summary>The mean at which the next site succeeds with a probability of .85.</summary>
    private double FixedMean => cell.Tau * s_fixed[(int)cell.Shape];

    private void Effect(int method, Interval range)
    {
        double held = 0, missed = 0;
        foreach (var site in _newSites)
        {
            held += range.Contains(site) ? 1 : 0;
            missed += Math.Max(0, range.Lower - site) + Math.Max(0, site - range.Upper);
        }

        tallies.Range(method, estimate: false, held / _newSites.Length, range.Width, range.Width + (Cost * missed / _newSites.Length));
    }

    /// <summary>Given its true effect, a new site's estimate is normal: both means are exact.</summary>
    private void Estimate(int method, Interval range, double deviation)
    {
        double held = 0, missed = 0;
        foreach (var site in _newSites)
        {
            var (below, above) = ((site - range.Lower) / deviation, (range.Upper - site) / deviation);
            var (outBelow, outAbove) = (NormalDistribution.UpperTail(below), NormalDistribution.UpperTail(above));
            held += 1 - outBelow - outAbove;
            missed += deviation * (Shortfall(below, outBelow) + Shortfall(above, outAbove));
        }

        tallies.Range(method, estimate: true, held / _newSites.Length, range.Width, range.Width + (Cost * missed / _newSites.Length));

        // E max(0, Z - z) of a standard normal Z.
        static double Shortfall(double z, double tail) => (Math.Exp(-z * z / 2) / Math.Sqrt(2 * Math.PI)) - (z * tail);
    }

    private void Sceptical(double mean)
    {
        for (var i = 0; i < cell.Sites; i++)
            _moved[i] = _estimates[i] + mean;
        var distribution = NewStudy.Predict(_moved, _variances, Method.Options[Method.Recommended]).Sceptical(cell.SiteDeviation);
        Verdict(Verdicts - 1, distribution.ProbabilityAbove(0), mean);
    }

    private void Verdict(int index, Estimable stated, double mean)
    {
        if (stated.Value >= VerdictFrom)
            tallies.Verdict(index, stated.Value, cell.Ratio > 0 ? _effects.Above(-mean / cell.Tau) : mean >= 0 ? 1 : 0);
    }
}
