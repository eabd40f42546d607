using PeoplePowered.Statistics.Decisions;
using PeoplePowered.Statistics.Distributions;
using PeoplePowered.Statistics.EffectSizes;
using PeoplePowered.Statistics.Synthesis;

namespace PeoplePowered.Domain.Success;

/// <summary>Where a share may lie, from 0 to 1, by one of three distributions.</summary>
internal abstract class ShareDistribution
{
    private readonly Lazy<UncertainNumber> _share;

    private ShareDistribution() => _share = new(Share);

    /// <summary>The share as an uncertain number.</summary>
    public UncertainNumber Uncertain => _share.Value;

    public abstract string InWords { get; }

    public double AtLeast(double share) => share <= 0 ? 1 : share >= 1 ? 0 : Above(share);

    public double AtMost(double share) => share < 0 ? 0 : share >= 1 ? 1 : share <= 0 ? 0 : Below(share);

    /// <summary>
    /// The chance that at least so many of so many people do, each with the share drawn once for all of them: the binomial tail, which is the beta tail
    /// the chance that Beta(x, n - x + 1) lies at or below p, over 1,000 equal parts of the distribution.
    /// </summary>
    public double AtLeast(double count, double people)
    {
        const int parts = 1000;
        if (count <= 0)
            return 1;
        if (count > people)
            return 0;
        double sum = 0;
        for (var part = 0; part < parts; part++)
        {
            var share = Uncertain.Quantile((part + 0.5) / parts).Lower;
            sum += share <= 0 ? 0 : share >= 1 ? 1 : Tail(count, people - count + 1, share, above: false);
        }

        return sum / parts;
    }

    protected abstract UncertainNumber Share();

    protected abstract double Above(double share);

    protected abstract double Below(double share);

    /// <summary>The tail of a beta distribution through that of F: X / (1 - X) times beta / alpha has F(2 alpha, 2 beta); normal beyond the degrees of freedom that F takes.</summary>
    private static double Tail(double alpha, double beta, double share, bool above)
    {
        const double most = 4e7;
        if (alpha + beta > most)
        {
            var mean = alpha / (alpha + beta);
            var z = (share - mean) / Math.Sqrt(mean * (1 - mean) / (alpha + beta + 1));
            return NormalDistribution.UpperTail(above ? z : -z);
        }

        return above
            ? FDistribution.UpperTail(beta / alpha * (share / (1 - share)), 2 * alpha, 2 * beta)
            : FDistribution.UpperTail(alpha / beta * ((1 - share) / share), 2 * beta, 2 * alpha);
    }

    /// <summary>The rate of one site after its counts, from Jeffreys' prior: Beta(x + 1/2, n - x + 1/2) (Brown, Cai and DasGupta 2001, doi 10.1214/ss/1009213286).</summary>
    internal sealed class OfOneSite(double achieved, double people) : ShareDistribution
    {
        private readonly double _alpha = achieved + 0.5;
        private readonly double _beta = people - achieved + 0.5;

        public override string InWords => FormattableString.Invariant($"beta of {_alpha} and {_beta} (Jeffreys)");

        protected override UncertainNumber Share() => UncertainNumber.Beta(_alpha, _beta);

        protected override double Above(double share) => Tail(_alpha, _beta, share, above: true);

        protected override double Below(double share) => Tail(_alpha, _beta, share, above: false);
    }

    /// <summary>The centre of the sites' true rates: t (normal where the method has no degrees of freedom) about the pooled logit.</summary>
    internal sealed class OfTypicalSite(PooledEstimate pooled) : ShareDistribution
    {
        public override string InWords => FormattableString.Invariant($"logit {pooled.Estimate.Value:0.####}, standard error {pooled.StandardError.Value:0.####}{(pooled.DegreesOfFreedom.HasValue ? FormattableString.Invariant($", t with {pooled.DegreesOfFreedom.Value:0.##} degrees of freedom") : string.Empty)}");

        protected override UncertainNumber Share() => UncertainNumber.FromQuantiles(probability => LogitScale.ToProportion(pooled.Estimate.Value + (pooled.StandardError.Value * Quantile(probability))));

        protected override double Above(double share) => UpperTail((LogitScale.FromProportion(share) - pooled.Estimate.Value) / pooled.StandardError.Value);

        protected override double Below(double share) => UpperTail((pooled.Estimate.Value - LogitScale.FromProportion(share)) / pooled.StandardError.Value);

        private double UpperTail(double t) => pooled.DegreesOfFreedom.HasValue ? StudentTDistribution.UpperTail(t, pooled.DegreesOfFreedom.Value) : NormalDistribution.UpperTail(t);

        private double Quantile(double probability) => pooled.DegreesOfFreedom.HasValue ? StudentTDistribution.Quantile(probability, pooled.DegreesOfFreedom.Value) : NormalDistribution.Quantile(probability);
    }

    /// <summary>The rate at a new site, by the predictive distribution.</summary>
    internal sealed class OfNewSite(PredictiveDistribution predicted) : ShareDistribution
    {
        public override string InWords => $"predictive distribution on the logit scale, {MethodNames.Of(predicted.Convention)}";

        protected override UncertainNumber Share() => UncertainNumber.FromQuantiles(probability => LogitScale.ToProportion(predicted.Quantile(probability).Value));

        protected override double Above(double share) => predicted.ProbabilityAbove(LogitScale.FromProportion(share)).Value;

        protected override double Below(double share) => predicted.ProbabilityBelow(LogitScale.FromProportion(share)).Value;
    }
}
