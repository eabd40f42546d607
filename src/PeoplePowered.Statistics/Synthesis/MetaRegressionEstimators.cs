namespace PeoplePowered.Statistics.Synthesis;

/// <summary>From the name of an estimator to its tau squared and standard error, for any number of columns.</summary>
/// <remarks>
/// Standard errors as in Viechtbauer, López-López, Sánchez-Meca and Marín-Martínez (2015, doi 10.1037/met0000016): from the information for the
/// likelihoods, from the variance of the quadratic form for the moments.
/// </remarks>
internal static class MetaRegressionEstimators
{
    public static MetaRegressionTau Estimate(in GeneralLinearModel model, TauSquaredEstimator estimator) => estimator switch
    {
        TauSquaredEstimator.Common => MetaRegressionTau.Of(0, converged: true, iterations: 0),
        TauSquaredEstimator.DerSimonianLaird => MetaRegressionMoments.DerSimonianLaird(model),
        TauSquaredEstimator.Hedges => MetaRegressionMoments.Hedges(model),
        TauSquaredEstimator.HunterSchmidt => MetaRegressionMoments.HunterSchmidt(model),
        TauSquaredEstimator.SidikJonkman => MetaRegressionMoments.SidikJonkman(model),
        TauSquaredEstimator.MaximumLikelihood => MaximumLikelihood(model),
        TauSquaredEstimator.Reml => RestrictedMaximumLikelihood(model),
        _ => EmpiricalBayes(model),
    };

    private static MetaRegressionTau MaximumLikelihood(in GeneralLinearModel model)
    {
        var tau = new MetaRegressionLikelihood(model, restricted: false).Maximise();
        if (!tau.TauSquared.HasValue)
            return tau;
        var fit = model.At(tau.TauSquared.Value);
        return tau with { StandardError = Estimable.FiniteOf(Math.Sqrt(2 / fit.SquaredWeights()) * fit.Unit) };
    }

    private static MetaRegressionTau RestrictedMaximumLikelihood(in GeneralLinearModel model)
    {
        var tau = new MetaRegressionLikelihood(model, restricted: true).Maximise();
        if (!tau.TauSquared.HasValue)
            return tau;
        var fit = model.At(tau.TauSquared.Value);
        return tau with { StandardError = Estimable.FiniteOf(Math.Sqrt(2 / fit.TraceOfProduct(model, false, false)) * fit.Unit) };
    }

    /// <summary>The generalised Q equal to its expectation k - p, which Morris's and Paule and Mandel's iterations both end at.</summary>
    private static MetaRegressionTau EmpiricalBayes(in GeneralLinearModel model)
    {
        var tau = MetaRegressionProfile.Solve(model, model.DegreesOfFreedom);
        if (!tau.TauSquared.HasValue)
            return tau;
        var fit = model.At(tau.TauSquared.Value);
        return tau with { StandardError = Estimable.FiniteOf(Math.Sqrt(2d / model.DegreesOfFreedom) * model.Count * (fit.Unit / fit.TotalWeight)) };
    }
}
