namespace PeoplePowered.Statistics.Synthesis;

/// <summary>
/// The restricted log-likelihood of tau squared in a model with a mean only, and its first two derivatives, each in one pass over the studies:
/// with P = diag(w) - ww'/W the score is half of y'PPy - tr P and the curvature half of tr PP - 2 y'PPPy
/// (Harville 1977, doi 10.1080/01621459.1977.10480998; Raudenbush 2009).
/// </summary>
internal static class RestrictedLikelihood
{
    /// <summary>The slope of the restricted log-likelihood at a tau squared, and the step that a Newton iteration takes from there.</summary>
    public static RestrictedScore ScoreAt(in StudySet studies, double tauSquared)
    {
        var fit = new WeightedFit(studies, tauSquared);
        double trace = 0, traceOfSquare = 0, cubic = 0, linear = 0;
        for (var i = 0; i < studies.Count; i++)
        {
            var reference = i == studies.Reference;
            var u = studies.RelativeWeight(i, tauSquared);
            var e = studies.Offset(i) - fit.MeanOffset;
            var rest = (reference ? fit.Others : fit.Total - u) / fit.Total;
            var share = u / fit.Total;
            trace += u * rest;
            traceOfSquare += (u * rest * (u * rest)) + (share * share * (reference ? fit.OthersSquared : 1 + fit.OthersSquared - (u * u)));
            cubic += u * (u * e) * (u * e);
            linear += u * u * e;
        }

        var slope = fit.DoublyWeightedSquares - (fit.Unit * trace);
        var observed = (2 * (cubic - (linear * (linear / fit.Total))) / fit.Unit) - traceOfSquare;
        return new RestrictedScore(
            Slope: slope,
            Step: slope / (observed > 0 ? observed : traceOfSquare),
            Scale: studies.Count * fit.MeanVariance);
    }

    /// <summary>The restricted log-likelihood, up to a constant that does not depend on tau squared.</summary>
    public static double LogLikelihoodAt(in StudySet studies, double tauSquared)
    {
        var fit = new WeightedFit(studies, tauSquared);
        double logarithms = 0;
        for (var i = 0; i < studies.Count; i++)
            logarithms += Math.Log(studies.Variance(i) + tauSquared);
        return -0.5 * (logarithms - Math.Log(fit.MeanVariance) + fit.GeneralisedQ);
    }

    /// <summary>tr P at tau squared 0 with weights 1/v, times the smallest variance.</summary>
    public static double TraceInUnits(in StudySet studies, in WeightedFit common)
    {
        double trace = 0;
        for (var i = 0; i < studies.Count; i++)
        {
            var u = studies.RelativeWeight(i, 0);
            trace += u * (i == studies.Reference ? common.Others : common.Total - u) / common.Total;
        }

        return trace;
    }
}
