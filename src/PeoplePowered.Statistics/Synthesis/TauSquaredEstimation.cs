namespace PeoplePowered.Statistics.Synthesis;

/// <summary>Every estimator of tau squared, from one set of studies and their fit at tau squared 0, and the standard error of each.</summary>
internal static class TauSquaredEstimation
{
    /// <summary>The estimate.</summary>
    /// <param name="studies">The studies.</param>
    /// <param name="common">Their fit at tau squared 0.</param>
    /// <param name="estimator">A defined estimator.</param>
    /// <param name="hint">Where an iterative estimate may be; NaN for nowhere.</param>
    public static TauSquaredFit Estimate(in StudySet studies, in WeightedFit common, TauSquaredEstimator estimator, double hint) => estimator switch
    {
        TauSquaredEstimator.Common => new TauSquaredFit(Estimable.Of(0), Converged: true, Iterations: 0),
        TauSquaredEstimator.DerSimonianLaird => TauSquaredFit.OfMoment((common.GeneralisedQ - (studies.Count - 1)) * (common.Unit / common.Trace)),
        TauSquaredEstimator.Hedges => TauSquaredFit.OfMoment((studies.SumOfSquares() / (studies.Count - 1)) - MeanVariance(studies)),
        TauSquaredEstimator.HunterSchmidt => TauSquaredFit.OfMoment((common.GeneralisedQ - studies.Count) * common.MeanVariance),
        TauSquaredEstimator.SidikJonkman => SidikJonkman(studies),
        TauSquaredEstimator.EmpiricalBayes or TauSquaredEstimator.PauleMandel => PauleMandel(studies, common, hint),
        _ => LikelihoodSearch.Estimate(studies, common, restricted: estimator == TauSquaredEstimator.Reml, hint),
    };

    /// <summary>
    /// The standard error of an estimate. Likelihood: sqrt(2 / sum of w^2) or sqrt(2 / tr PP), from the expected information. Moments c y'Ay + constant:
    /// sqrt(2 c^2 tr ASAS) with S = diag(v + t) (Searle 1971, Linear Models). Paule-Mandel and empirical Bayes: sqrt(2 k^2 / (k - 1)) / W.
    /// </summary>
    public static double StandardError(in StudySet studies, in WeightedFit common, double tauSquared, double pivot, TauSquaredEstimator estimator)
    {
        double k = studies.Count;
        var at = estimator switch
        {
            TauSquaredEstimator.SidikJonkman => studies.SumOfSquares() / k,
            TauSquaredEstimator.DerSimonianLaird or TauSquaredEstimator.HunterSchmidt => 0,
            _ => tauSquared,
        };
        var fit = WeightedFit.WithStep(studies, at, pivot);
        return estimator switch
        {
            TauSquaredEstimator.Common => double.NaN,
            TauSquaredEstimator.Reml => fit.Unit * Math.Sqrt(2 / fit.TraceOfSquare),
            TauSquaredEstimator.MaximumLikelihood => fit.Unit * Math.Sqrt(2 / fit.TotalOfSquares),
            TauSquaredEstimator.EmpiricalBayes or TauSquaredEstimator.PauleMandel => fit.MeanVariance * Math.Sqrt(2 * k * (k / (k - 1))),
            TauSquaredEstimator.DerSimonianLaird => common.Unit / common.Trace * SpreadOfQ(fit, k, tauSquared),
            TauSquaredEstimator.HunterSchmidt => common.MeanVariance * SpreadOfQ(fit, k, tauSquared),
            TauSquaredEstimator.Hedges => Hedges(studies, tauSquared),
            _ => SidikJonkman(studies, tauSquared, at),
        };
    }

    /// <summary>The standard deviation of Q: sqrt(2 (k - 1) + 4 t tr P + 2 t^2 tr PP).</summary>
    private static double SpreadOfQ(in WeightedFit common, double k, double tauSquared)
    {
        var t = tauSquared / common.Unit;
        return Math.Sqrt((2 * (k - 1)) + (4 * t * common.Trace) + (2 * t * t * common.TraceOfSquare));
    }

    private static double MeanVariance(in StudySet studies)
    {
        double sum = studies.SmallestVariance / studies.Count;
        foreach (var variance in studies.Variances)
            sum += variance / studies.Count;
        return sum;
    }

    /// <summary>t0 times the generalised Q there over k - 1, from t0 = the sum of squares over k.</summary>
    private static TauSquaredFit SidikJonkman(in StudySet studies)
    {
        var start = studies.SumOfSquares() / studies.Count;
        return TauSquaredFit.OfMoment(start * (WeightedFit.AboutMean(studies, start, 0).GeneralisedQ / (studies.Count - 1)));
    }

    private static TauSquaredFit PauleMandel(in StudySet studies, in WeightedFit common, double hint) => double.IsFinite(common.GeneralisedQ)
        ? QProfile.Solve(studies, common, studies.Count - 1, double.IsFinite(hint) ? hint : 0, common.MeanOffset)
        : new TauSquaredFit(Estimable.Absent(AbsenceReason.OutOfDomain), Converged: false, Iterations: 0);

    /// <summary>With A the centring matrix over k - 1: tr ASAS is (1 - 2/k) sum of s^2 + (sum of s)^2 / k^2, s = v + t.</summary>
    private static double Hedges(in StudySet studies, double tauSquared)
    {
        double k = studies.Count;
        var scale = studies.LargestVariance + tauSquared;
        var (sum, squares) = (0d, 0d);
        Add((studies.SmallestVariance + tauSquared) / scale);
        foreach (var variance in studies.Variances)
            Add((variance + tauSquared) / scale);
        return scale / (k - 1) * Math.Sqrt(2 * (((1 - (2 / k)) * squares) + (sum / k * (sum / k))));

        void Add(double s)
        {
            sum += s;
            squares += s * s;
        }
    }

    /// <summary>With A = t0/(k - 1) times P at t0, and x = (v + t)/(v + t0): tr PSPS is sum of x^2 - 2/W sum of w x^2 + (sum of w x)^2 / W^2.</summary>
    private static double SidikJonkman(in StudySet studies, double tauSquared, double start)
    {
        var unit = studies.SmallestVariance + start;
        var (total, squares, weightedSquares, weighted) = (0d, 0d, 0d, 0d);
        Add(studies.SmallestVariance);
        foreach (var variance in studies.Variances)
            Add(variance);
        return start / (studies.Count - 1) * Math.Sqrt(2 * (squares - (2 * (weightedSquares / total)) + (weighted / total * (weighted / total))));

        void Add(double variance)
        {
            var u = unit / (variance + start);
            var x = (variance + tauSquared) / (variance + start);
            total += u;
            squares += x * x;
            weightedSquares += u * x * x;
            weighted += u * x;
        }
    }
}
