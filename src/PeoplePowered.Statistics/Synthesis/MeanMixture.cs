namespace PeoplePowered.Statistics.Synthesis;

/// <summary>The mixture over tau squared of a model with a mean alone: the roots of the generalised Q, and the weighted means there.</summary>
internal static class MeanMixture
{
    private const int MaximumIterations = 1000;

    /// <summary>A step this small beside v_min + t is taken by the derivatives at hand: what it leaves is of its cube.</summary>
    private const double LastStep = 3e-3;

    /// <summary>The mixture, or <c>null</c> where the arithmetic leaves the finite numbers.</summary>
    /// <param name="studies">At least two studies.</param>
    /// <param name="common">Their fit at tau squared 0.</param>
    /// <param name="convention">A mixture.</param>
    public static TauSquaredMixture? Of(in StudySet studies, in WeightedFit common, PredictionConvention convention)
    {
        var q = common.GeneralisedQ;
        if (!double.IsFinite(q))
            return null;
        Span<double> targets = stackalloc double[TauSquaredNodes.Capacity];
        Span<double> weights = stackalloc double[TauSquaredNodes.Capacity];
        var count = TauSquaredNodes.Write(convention, studies.Count - 1, q, targets, weights);
        var numbers = new double[4 * count];
        weights[..count].CopyTo(numbers);
        var (fit, tauSquared) = (WeightedFit.WithStep(studies, 0, common.MeanOffset), 0d);
        for (var i = 0; i < count; i++)
        {
            var step = 0d;
            if (targets[i] < q && !TryReach(studies, targets[i], ref fit, ref tauSquared, out step))
                return null;
            (numbers[count + i], numbers[(2 * count) + i]) = fit.After(step);
            numbers[(3 * count) + i] = tauSquared + step;
        }

        return Array.TrueForAll(numbers, double.IsFinite) ? new TauSquaredMixture(numbers) : null;
    }

    /// <summary>
    /// Moves the fit to where the generalised Q is all but a given value, a last step away: Halley's iteration on 1/Q, which is concave in tau squared
    /// (see <see cref="QProfile.Solve"/>) and nearly straight. The first step, from the root for a larger value, needs no new fit.
    /// </summary>
    private static bool TryReach(in StudySet studies, double target, ref WeightedFit fit, ref double tauSquared, out double step)
    {
        for (var iteration = 0; iteration < MaximumIterations; iteration++)
        {
            step = fit.StepTo(target);
            if (Math.Abs(step) <= LastStep * fit.Unit)
                return true;
            tauSquared = Math.Max(0, tauSquared + step);
            if (!double.IsFinite(tauSquared))
                break;
            fit = WeightedFit.WithStep(studies, tauSquared, fit.MeanOffset);
        }

        step = 0;
        return false;
    }
}
