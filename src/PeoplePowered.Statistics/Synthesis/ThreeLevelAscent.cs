namespace PeoplePowered.Statistics.Synthesis;

/// <summary>
/// Climbs from a start to a maximum of the likelihood over variances of at least 0: steps that maximise a quadratic model within these bounds, with the
/// expected information far from the maximum and the observed one near it, halved until the likelihood rises.
/// </summary>
internal static class ThreeLevelAscent
{
    private const int MaximumIterations = 200;
    private const int MaximumHalvings = 60;

    /// <summary>A step is as good as none when it is this share of the variance that it changes and of the typical one.</summary>
    private const double RelativeTolerance = 1e-13;

    /// <summary>What a step promises to add to the log-likelihood below which the observed information takes over.</summary>
    private const double Near = 0.5;

    /// <summary>What a step promises to add below which the likelihood's own rounding would hide it, so that it is taken on trust.</summary>
    private const double Hidden = 1e-8;

    public static ThreeLevelPeak From(in ThreeLevelLikelihood likelihood, double between, double within, ThreeLevelHeld held)
    {
        var score = likelihood.At(between, within);
        if (!score.IsFinite)
            return ThreeLevelPeak.None;
        var previousLength = double.PositiveInfinity;
        for (var iteration = 1; iteration <= MaximumIterations; iteration++)
        {
            var (step, rise) = Propose(score, between, within, held);
            var length = Math.Max(Math.Abs(step.Between), Math.Abs(step.Within));
            if (!double.IsFinite(length))
                return new ThreeLevelPeak(between, within, score.LogLikelihood, Converged: false, iteration);
            if (Small(step.Between, between) && Small(step.Within, within))
                return new ThreeLevelPeak(between + step.Between, within + step.Within, score.LogLikelihood, Converged: true, iteration);
            var hidden = rise <= Hidden;
            if (hidden && length > previousLength / 2)
                return new ThreeLevelPeak(between, within, score.LogLikelihood, Converged: true, iteration);
            previousLength = hidden ? length : double.PositiveInfinity;

            var halvings = 0;
            var next = likelihood.At(between + step.Between, within + step.Within);
            while (!hidden && !(next.IsFinite && next.LogLikelihood > score.LogLikelihood) && halvings++ < MaximumHalvings)
            {
                step = (step.Between / 2, step.Within / 2);
                next = likelihood.At(between + step.Between, within + step.Within);
            }

            if (!next.IsFinite || halvings > MaximumHalvings)
                return new ThreeLevelPeak(between, within, score.LogLikelihood, Converged: rise <= Math.Sqrt(Hidden), iteration);
            between += step.Between;
            within += step.Within;
            score = next;
        }

        return new ThreeLevelPeak(between, within, score.LogLikelihood, Converged: false, MaximumIterations);
    }

    private static ((double Between, double Within) Step, double Rise) Propose(in ThreeLevelScore score, double between, double within, ThreeLevelHeld held)
    {
        var slopeBetween = held == ThreeLevelHeld.Between ? 0 : score.SlopeBetween;
        var slopeWithin = held == ThreeLevelHeld.Within ? 0 : score.SlopeWithin;
        var expected = Hold(score.Expected, held);
        if (!expected.IsPositiveDefinite)
            expected = new ThreeLevelInformation(Math.Max(expected.Between, double.Epsilon), 0, Math.Max(expected.Within, double.Epsilon));
        var step = expected.Step(slopeBetween, slopeWithin, between, within);
        var rise = ((slopeBetween * step.Between) + (slopeWithin * step.Within)) / 2;
        var observed = Hold(score.Observed, held);
        if (!(rise < Near) || !observed.IsPositiveDefinite)
            return (step, rise);
        step = observed.Step(slopeBetween, slopeWithin, between, within);
        return (step, ((slopeBetween * step.Between) + (slopeWithin * step.Within)) / 2);
    }

    private static ThreeLevelInformation Hold(in ThreeLevelInformation information, ThreeLevelHeld held) => held switch
    {
        ThreeLevelHeld.Between => information with { Between = 1, Both = 0 },
        ThreeLevelHeld.Within => information with { Within = 1, Both = 0 },
        _ => information,
    };

    /// <summary>The smallest sampling variance lies from 1 to 4 in units, so 1 stands for what is never small beside it.</summary>
    private static bool Small(double step, double variance) => Math.Abs(step) <= RelativeTolerance * (variance + 1);
}
