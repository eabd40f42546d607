namespace PeoplePowered.Statistics.Synthesis;

/// <summary>The heart of every fit: tau squared, the weighted means with and without it, and the share of variance between studies.</summary>
/// <remarks>The arithmetic may leave the finite numbers; who shows a number to the outside makes that an absence.</remarks>
internal readonly struct FittedModel
{
    public FittedModel(in StudySet studies, TauSquaredEstimator estimator, double hint)
    {
        Common = WeightedFit.AboutMean(studies, 0, 0);
        Tau = TauSquaredEstimation.Estimate(studies, Common, estimator, hint);
        TauSquared = Tau.TauSquared.ToNullable() ?? double.NaN;
        Fit = TauSquared == 0 ? Common : WeightedFit.AboutMean(studies, TauSquared, Common.MeanOffset);
        TypicalVariance = Common.TypicalVariance(studies.Count);
        Factor = Math.Sqrt(Fit.GeneralisedQ / (studies.Count - 1));
        (ISquared, HSquared) = estimator == TauSquaredEstimator.Common
            ? (OfQ(Common.GeneralisedQ, studies.Count - 1), Common.GeneralisedQ / (studies.Count - 1))
            : (ISquaredAt(TauSquared), HSquaredAt(TauSquared));
    }

    /// <summary>The fit at tau squared 0.</summary>
    public WeightedFit Common { get; }

    /// <summary>The estimate of tau squared, and how it was reached.</summary>
    public TauSquaredFit Tau { get; }

    /// <summary>Tau squared, or not a number.</summary>
    public double TauSquared { get; }

    /// <summary>The fit at <see cref="TauSquared"/>.</summary>
    public WeightedFit Fit { get; }

    /// <summary>The typical sampling variance of Higgins and Thompson (2002).</summary>
    public double TypicalVariance { get; }

    /// <summary>The Knapp-Hartung factor, without a floor.</summary>
    public double Factor { get; }

    /// <summary>Per cent of the variance that is between studies.</summary>
    public double ISquared { get; }

    /// <summary>The variance of a typical estimate over its sampling variance.</summary>
    public double HSquared { get; }

    /// <summary>The share at a tau squared, per cent.</summary>
    public double ISquaredAt(double tauSquared) => 100 * (tauSquared / (tauSquared + TypicalVariance));

    /// <summary>The ratio at a tau squared.</summary>
    public double HSquaredAt(double tauSquared) => 1 + (tauSquared / TypicalVariance);

    private static double OfQ(double q, int degreesOfFreedom) => q <= degreesOfFreedom ? 0 : 100 * ((q - degreesOfFreedom) / q);
}
