namespace PeoplePowered.Statistics.Synthesis;

/// <summary>The mixture over tau squared of a meta-regression: its coefficients, and their covariance, at each value that tau squared may have.</summary>
internal sealed class RegressionMixture
{
    private readonly MetaRegressionBasis[] _bases;
    private readonly double[] _weights;
    private readonly double[] _tauSquares;

    private RegressionMixture(MetaRegressionBasis[] bases, double[] weights, double[] tauSquares) => (_bases, _weights, _tauSquares) = (bases, weights, tauSquares);

    /// <summary>The mixture, or <c>null</c> where the arithmetic leaves the finite numbers.</summary>
    /// <param name="model">The studies and their columns, with one residual degree of freedom at least.</param>
    /// <param name="columns">How the columns stand.</param>
    /// <param name="q">Cochran's Q of the residuals.</param>
    /// <param name="convention">A mixture.</param>
    public static RegressionMixture? Of(in GeneralLinearModel model, DesignColumns columns, double q, PredictionConvention convention)
    {
        if (!double.IsFinite(q))
            return null;
        Span<double> targets = stackalloc double[TauSquaredNodes.Capacity];
        Span<double> weights = stackalloc double[TauSquaredNodes.Capacity];
        var count = TauSquaredNodes.Write(convention, model.DegreesOfFreedom, q, targets, weights);
        var (bases, tauSquares, tauSquared) = (new MetaRegressionBasis[count], new double[count], 0d);
        for (var i = 0; i < count; i++)
        {
            if (targets[i] < q)
            {
                var root = MetaRegressionProfile.Solve(model, targets[i], tauSquared).TauSquared;
                if (!root.HasValue)
                    return null;
                tauSquared = root.Value;
            }

            tauSquares[i] = tauSquared;
            bases[i] = new MetaRegressionBasis(columns, model, model.At(tauSquared));
        }

        return new RegressionMixture(bases, weights[..count].ToArray(), tauSquares);
    }

    /// <summary>The mixture for a new study whose kept, standardised columns are given; <c>null</c> where the arithmetic leaves the finite numbers.</summary>
    public TauSquaredMixture? At(ReadOnlySpan<double> kept)
    {
        var count = _bases.Length;
        var numbers = new double[4 * count];
        _weights.CopyTo(numbers, 0);
        _tauSquares.CopyTo(numbers, 3 * count);
        var contrast = new double[kept.Length];
        for (var i = 0; i < count; i++)
        {
            kept.CopyTo(contrast);
            numbers[count + i] = _bases[i].Estimate(contrast);
            var wald = _bases[i].WaldStandardError(contrast);
            numbers[(2 * count) + i] = wald * wald;
        }

        return Array.TrueForAll(numbers, double.IsFinite) ? new TauSquaredMixture(numbers) : null;
    }
}
