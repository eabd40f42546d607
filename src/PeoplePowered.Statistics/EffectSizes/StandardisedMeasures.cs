namespace PeoplePowered.Statistics.EffectSizes;

/// <summary>The formulas of standardised mean differences. Standard deviations enter as ratios, so that no unit of measurement overflows.</summary>
internal static class StandardisedMeasures
{
    public static EstimableEffect LargeSample(in GroupSummary group, in GroupSummary comparison) => Hedges(group, comparison, unbiased: false);

    public static EstimableEffect Unbiased(in GroupSummary group, in GroupSummary comparison) => Hedges(group, comparison, unbiased: true);

    public static EstimableEffect UnequalVariances(in GroupSummary group, in GroupSummary comparison)
    {
        var (n1, n2) = ((double)group.Participants, (double)comparison.Participants);
        if (n1 < 2 || n2 < 2)
            return EstimableEffect.Absent(AbsenceReason.TooFewParticipants);
        var standard = RootMeanSquare(group.StandardDeviation, 0.5, comparison.StandardDeviation, 0.5);
        if (standard == 0)
            return EstimableEffect.Absent(AbsenceReason.ZeroVariance);
        var factor = SmallSampleCorrection.Factor(n1 + n2 - 2);
        var estimate = factor * ((group.Mean - comparison.Mean) / standard);
        var (share1, share2) = (Square(group.StandardDeviation / standard), Square(comparison.StandardDeviation / standard));
        var ofStandard = ((share1 * share1 / (n1 - 1)) + (share2 * share2 / (n2 - 1))) / 8;
        var ofMeans = (share1 / (n1 - 1)) + (share2 / (n2 - 1));
        return EstimableEffect.Of(estimate, factor * factor * ((estimate * estimate * ofStandard) + ofMeans));
    }

    public static EstimableEffect Glass(in GroupSummary group, in GroupSummary comparison)
    {
        var (n1, n2) = ((double)group.Participants, (double)comparison.Participants);
        if (n2 < 3)
            return EstimableEffect.Absent(AbsenceReason.TooFewParticipants);
        if (comparison.StandardDeviation == 0)
            return EstimableEffect.Absent(AbsenceReason.ZeroVariance);
        var estimate = SmallSampleCorrection.Factor(n2 - 1) * ((group.Mean - comparison.Mean) / comparison.StandardDeviation);
        return EstimableEffect.Of(estimate, (1 / n1) + (1 / n2) + (estimate * estimate / (2 * n2)));
    }

    private static EstimableEffect Hedges(in GroupSummary group, in GroupSummary comparison, bool unbiased)
    {
        var (n1, n2) = ((double)group.Participants, (double)comparison.Participants);
        var degreesOfFreedom = n1 + n2 - 2;
        if (degreesOfFreedom < 2)
            return EstimableEffect.Absent(AbsenceReason.TooFewParticipants);
        var pooled = RootMeanSquare(group.StandardDeviation, (n1 - 1) / degreesOfFreedom, comparison.StandardDeviation, (n2 - 1) / degreesOfFreedom);
        if (pooled == 0)
            return EstimableEffect.Absent(AbsenceReason.ZeroVariance);
        var estimate = SmallSampleCorrection.Factor(degreesOfFreedom) * ((group.Mean - comparison.Mean) / pooled);
        var ofEstimate = unbiased ? SmallSampleCorrection.UnbiasedVarianceFactor(degreesOfFreedom) : 1 / (2 * (n1 + n2));
        return EstimableEffect.Of(estimate, (1 / n1) + (1 / n2) + (ofEstimate * estimate * estimate));
    }

    /// <summary>The square root of w1 s1^2 + w2 s2^2.</summary>
    private static double RootMeanSquare(double s1, double w1, double s2, double w2)
    {
        var larger = Math.Max(s1, s2);
        return larger == 0 ? 0 : larger * Math.Sqrt((w1 * Square(s1 / larger)) + (w2 * Square(s2 / larger)));
    }

    private static double Square(double x) => x * x;
}
