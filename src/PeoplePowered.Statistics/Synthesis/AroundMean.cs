using PeoplePowered.Statistics.Distributions;

namespace PeoplePowered.Statistics.Synthesis;

/// <summary>A normal or t distribution of a new study about the mean of the true effects, by one of the conventions that take tau squared as known.</summary>
/// <param name="Mean">The mean of the true effects.</param>
/// <param name="MeanVariance">The variance of that mean by the convention.</param>
/// <param name="TauSquared">The variance between studies.</param>
/// <param name="BaseDegreesOfFreedom">Those for a new true effect; infinite for the normal distribution.</param>
/// <param name="IsEffective">Whether the degrees of freedom rise with the part of the variance that is known.</param>
/// <param name="Added">The new study's own sampling variance; 0 for its true effect.</param>
internal readonly record struct AroundMean(double Mean, double MeanVariance, double TauSquared, double BaseDegreesOfFreedom, bool IsEffective, double Added)
{
    /// <summary>From here on t is the normal distribution to rounding.</summary>
    private const double NormalFrom = 1e15;

    /// <summary>The scale of the distribution.</summary>
    public double Spread => Math.Sqrt(MeanVariance + TauSquared + Added);

    /// <summary>The degrees of freedom in force.</summary>
    public double DegreesOfFreedom
    {
        get
        {
            if (!IsEffective || Added == 0)
                return BaseDegreesOfFreedom;
            var ratio = 1 + (Added / (MeanVariance + TauSquared));
            return BaseDegreesOfFreedom * ratio * ratio;
        }
    }

    private bool IsNormal => !(DegreesOfFreedom < NormalFrom);

    /// <summary>The distribution of a new true effect by a convention.</summary>
    /// <param name="convention">Not a mixture.</param>
    /// <param name="mean">The mean of the true effects.</param>
    /// <param name="wald">Its standard error, were tau squared known.</param>
    /// <param name="knappHartung">Its standard error by Knapp and Hartung, floored where the interval is.</param>
    /// <param name="tauSquared">The variance between studies.</param>
    /// <param name="residualDegreesOfFreedom">k - p.</param>
    public static AroundMean Of(PredictionConvention convention, double mean, double wald, double knappHartung, double tauSquared, int residualDegreesOfFreedom)
    {
        var ofMean = convention is PredictionConvention.Normal or PredictionConvention.TKMinus1 or PredictionConvention.TKMinus2 ? wald : knappHartung;
        var degreesOfFreedom = convention switch
        {
            PredictionConvention.Normal => double.PositiveInfinity,
            PredictionConvention.TKMinus2 or PredictionConvention.PartlettRiley => residualDegreesOfFreedom - 1,
            _ => residualDegreesOfFreedom,
        };
        return new AroundMean(mean, ofMean * ofMean, tauSquared, degreesOfFreedom, convention == PredictionConvention.EffectiveDegreesOfFreedom, 0);
    }

    /// <summary>The probability beyond a threshold.</summary>
    public Estimable Beyond(double threshold, bool above)
    {
        var distance = above ? threshold - Mean : Mean - threshold;
        var deviate = distance / Spread;

        // Without any spread, where all estimates are the same, the whole probability stands at the mean, neither above nor below it.
        return double.IsNaN(deviate) ? Estimable.Of(0)
            : double.IsInfinity(deviate) ? Estimable.Of(deviate > 0 ? 0 : 1)
            : Estimable.Of(IsNormal ? NormalDistribution.UpperTail(deviate) : StudentTDistribution.UpperTail(deviate, DegreesOfFreedom));
    }

    /// <summary>The number below which a new study falls with a probability strictly between 0 and 1.</summary>
    public double Quantile(double probability) => Mean + (Spread * (IsNormal ? NormalDistribution.Quantile(probability) : StudentTDistribution.Quantile(probability, DegreesOfFreedom)));

    /// <summary>The logarithm of the density.</summary>
    public double LogDensity(double value)
    {
        var deviate = (value - Mean) / Spread;
        return -Math.Log(Spread) + (IsNormal
            ? -0.5 * ((deviate * deviate) + Math.Log(2 * Math.PI))
            : Math.Log(new StudentTTails(DegreesOfFreedom).Density(Math.Abs(deviate))));
    }

    /// <summary>With the prior Normal(0, sd^2) on the mean, conjugate as if its variance were known.</summary>
    public AroundMean Sceptical(double standardDeviation)
    {
        var kept = ScepticalPrior.Kept(MeanVariance, standardDeviation);
        return this with { Mean = kept * Mean, MeanVariance = kept * MeanVariance };
    }
}
