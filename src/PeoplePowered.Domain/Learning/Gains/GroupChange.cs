using PeoplePowered.Statistics;
using PeoplePowered.Statistics.EffectSizes;

namespace PeoplePowered.Domain.Learning.Gains;

/// <summary>
/// What the change of one group is known by: its mean, the least and the most variance that it may have, and its degrees of freedom. A variance of two means with
/// some people in both is s1^2/n1 + s2^2/n2 - 2 r m s1 s2/(n1 n2) (Looney and Jones 2003, Statistics in Medicine 22), which is d^2/n where all people are in both.
/// </summary>
internal sealed record GroupChange(int People, Estimable Before, Estimable After)
{
    private const double Rest = 1e-12;

    public Estimable Mean => !Before.HasValue ? Before : !After.HasValue ? After : Finite(After.Value - Before.Value);

    public AbsenceReason WhyNoVariance { get; private init; } = AbsenceReason.TooFewParticipants;

    public double LeastVariance { get; private init; }

    public double MostVariance { get; private init; }

    public double DegreesOfFreedom { get; private init; }

    /// <summary>The people as the measures of change want them, with the correlation that makes the variance largest; <c>null</c> where the spreads are not known.</summary>
    public PrePostSummary? Widest { get; private init; }

    /// <summary>How many began, and the sum of what all of them scored before and of what those who stayed scored after; <c>null</c> where that is not known.</summary>
    public (int Began, int Stayed, double MeanBefore, double MeanAfter)? Beginners { get; private init; }

    public bool HasVariance => WhyNoVariance == AbsenceReason.None;

    /// <summary>Whether only the correlation is missing.</summary>
    public bool OverAllCorrelations => LeastVariance < MostVariance;

    public static GroupChange OfPairs(IReadOnlyList<(double Before, double After)> pairs, int began, double meanOfAllBefore)
    {
        var n = pairs.Count;
        if (n == 0)
            return new(0, Estimable.Absent(AbsenceReason.TooFewParticipants), Estimable.Absent(AbsenceReason.TooFewParticipants)) { Beginners = (began, 0, meanOfAllBefore, 0) };
        var (before, after) = (pairs.Average(pair => pair.Before), pairs.Average(pair => pair.After));
        var group = new GroupChange(n, Finite(before), Finite(after)) { Beginners = (began, n, meanOfAllBefore, after) };
        if (n < 2)
            return group;
        var change = pairs.Average(pair => pair.After - pair.Before);
        double Squares(Func<(double Before, double After), double> first, Func<(double Before, double After), double> second) => pairs.Sum(pair => first(pair) * second(pair)) / (n - 1);
        var (ofBefore, ofAfter) = (Squares(pair => pair.Before - before, pair => pair.Before - before), Squares(pair => pair.After - after, pair => pair.After - after));
        var ofChange = Squares(pair => pair.After - pair.Before - change, pair => pair.After - pair.Before - change);

        // Decimals of scores leave a rest in their differences that is no spread.
        if (Math.Sqrt(ofChange) < Rest * pairs.Max(pair => Math.Max(Math.Abs(pair.Before), Math.Abs(pair.After))))
            ofChange = 0;
        var together = Math.Sqrt(ofBefore) * Math.Sqrt(ofAfter);
        var correlation = together > 0 ? Math.Clamp(Squares(pair => pair.Before - before, pair => pair.After - after) / together, -1, 1) : 0;
        return group.Known(ofChange / n, ofChange / n, n - 1, (before, Math.Sqrt(ofBefore), after, Math.Sqrt(ofAfter), correlation));
    }

    public static GroupChange OfSummary(SummarisedScores scores)
    {
        var (before, after) = (scores.Before, scores.After);
        var (n, both) = (Math.Min(before.People, after.People), scores.MeasuredTwice ?? Math.Min(before.People, after.People));
        var group = new GroupChange(n, Estimable.Of(before.Mean), Estimable.Of(after.Mean)) { Beginners = both == after.People ? (before.People, after.People, before.Mean, after.Mean) : null };
        if (n < 2)
            return group;
        var samePeople = before.People == after.People && both == n;
        if (scores.StandardDeviationOfChanges is { } d && samePeople)
            return group.Known(d / n * d, d / n * d, n - 1, before.StandardDeviation is { } s && after.StandardDeviation is { } t ? (before.Mean, s, after.Mean, t, Correlation(s, t, d)) : null);
        if (before.StandardDeviation is not { } first || after.StandardDeviation is not { } second)
            return group with { WhyNoVariance = AbsenceReason.NotApplicable };
        var (low, high) = scores.Correlation is { } r ? (r, r)
            : scores.StandardDeviationOfChanges is { } stated && Correlation(first, second, stated) is var implied ? (implied, implied)
            : (-1.0, 1.0);
        double Variance(double correlation)
        {
            var (a, b) = (first / Math.Sqrt(before.People), second / Math.Sqrt(after.People));
            return ((a - b) * (a - b)) + (2 * a * b * (1 - (correlation * both / Math.Sqrt((double)before.People * after.People))));
        }

        return group.Known(Variance(high), Variance(low), n - 1, (before.Mean, first, after.Mean, second, low));
    }

    /// <summary>The change of all who began, wherever on the scale those stand who were lost.</summary>
    public EstimableInterval OfAllWhoBegan(GainInstrument instrument)
    {
        if (Beginners is not { } group || group.Began <= group.Stayed || instrument.Lowest is not { } low || instrument.Highest is not { } high)
            return EstimableInterval.Absent(AbsenceReason.NotApplicable);
        double At(double score) => (((group.Stayed * group.MeanAfter) + ((group.Began - group.Stayed) * score)) / group.Began) - group.MeanBefore;
        return double.IsFinite(At(low)) && double.IsFinite(At(high)) ? EstimableInterval.Of(At(low), At(high)) : EstimableInterval.Absent(AbsenceReason.OutOfDomain);
    }

    private static Estimable Finite(double value) => double.IsFinite(value) ? Estimable.Of(value) : Estimable.Absent(AbsenceReason.OutOfDomain);

    private static double Correlation(double first, double second, double ofChanges) =>
        first > 0 && second > 0 ? Math.Clamp(((first / second) + (second / first) - (ofChanges / first * (ofChanges / second))) / 2, -1, 1) : 0;

    private GroupChange Known(double least, double most, double freedom, (double Before, double First, double After, double Second, double Correlation)? spreads) =>
        !double.IsFinite(most) ? this with { WhyNoVariance = AbsenceReason.OutOfDomain }
        : this with
        {
            WhyNoVariance = most > 0 ? AbsenceReason.None : AbsenceReason.ZeroVariance,
            LeastVariance = least,
            MostVariance = most,
            DegreesOfFreedom = freedom,
            Widest = spreads is { } all && double.IsFinite(all.First) && double.IsFinite(all.Second) ? new PrePostSummary(all.Before, all.First, all.After, all.Second, all.Correlation, People) : null,
        };
}
