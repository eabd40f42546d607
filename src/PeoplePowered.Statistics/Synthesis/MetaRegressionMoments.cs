namespace PeoplePowered.Statistics.Synthesis;

/// <summary>The estimators of tau squared that equate a quadratic form y'Py with its expectation tr(PV) + tau squared tr P, or start from one, for any number of columns.</summary>
internal static class MetaRegressionMoments
{
    /// <summary>(Q - (k - p)) / tr P with weights 1/v (Raudenbush 2009, in The Handbook of Research Synthesis and Meta-Analysis).</summary>
    public static MetaRegressionTau DerSimonianLaird(in GeneralLinearModel model)
    {
        var fit = model.At(0);
        var trace = fit.Trace();
        return Moment(model, fit, fit.Unit * ((fit.GeneralisedQ - model.DegreesOfFreedom) / trace), trace);
    }

    /// <summary>The residual mean square of ordinary least squares, less what sampling adds to it (Hedges 1983, doi 10.1037/0033-2909.93.2.388).</summary>
    public static MetaRegressionTau Hedges(in GeneralLinearModel model)
    {
        var fit = model.Unweighted();
        double sampling = 0;
        for (var i = 0; i < model.Count; i++)
            sampling += model.Variance(i) * fit.Freedom(i);
        return Moment(model, fit, (fit.Squares - sampling) / model.DegreesOfFreedom, model.DegreesOfFreedom);
    }

    /// <summary>(Q - k) / W with weights 1/v (Schmidt and Hunter 2015, Methods of Meta-Analysis).</summary>
    public static MetaRegressionTau HunterSchmidt(in GeneralLinearModel model)
    {
        var fit = model.At(0);
        return Moment(model, fit, fit.Unit * ((fit.GeneralisedQ - model.Count) / fit.TotalWeight), fit.TotalWeight);
    }

    /// <summary>t0 Q(t0) / (k - p), t0 the mean squared deviation of the estimates from their mean (Sidik and Jonkman 2005, doi 10.1111/j.1467-9876.2005.00489.x); 0 where all are equal.</summary>
    public static MetaRegressionTau SidikJonkman(in GeneralLinearModel model)
    {
        double mean = 0, start = 0;
        for (var i = 0; i < model.Count; i++)
            mean += model.Offset(i) / model.Count;
        for (var i = 0; i < model.Count; i++)
            start += (model.Offset(i) - mean) * (model.Offset(i) - mean) / model.Count;
        var fit = model.At(start);
        var tauSquared = start * (fit.GeneralisedQ / model.DegreesOfFreedom);
        return MetaRegressionTau.Of(tauSquared, converged: true, iterations: 0) with
        {
            Moment = Estimable.FiniteOf(tauSquared),
            StandardError = StandardError(model, fit, tauSquared, model.DegreesOfFreedom * (fit.Unit / start)),
        };
    }

    private static MetaRegressionTau Moment(in GeneralLinearModel model, in GeneralLinearFit fit, double moment, double divisor) =>
        MetaRegressionTau.Of(double.IsFinite(moment) ? Math.Max(0, moment) : double.NaN, converged: true, iterations: 0) with
        {
            Moment = Estimable.FiniteOf(moment),
            StandardError = StandardError(model, fit, Math.Max(0, moment), divisor),
        };

    /// <summary>sqrt(2 tr((P (V + tau squared I))^2)) over the divisor of the quadratic form, both in units of the fit.</summary>
    private static Estimable StandardError(in GeneralLinearModel model, in GeneralLinearFit fit, double tauSquared, double divisor)
    {
        var sum = fit.TraceOfProduct(model, true, true)
            + (2 * tauSquared * fit.TraceOfProduct(model, true, false))
            + (tauSquared * tauSquared * fit.TraceOfProduct(model, false, false));
        return Estimable.FiniteOf(Math.Sqrt(2 * sum) / divisor);
    }
}
