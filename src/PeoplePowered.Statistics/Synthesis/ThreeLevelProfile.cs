using System.Buffers;
using PeoplePowered.Statistics.Distributions;

namespace PeoplePowered.Statistics.Synthesis;

/// <summary>
/// Profile likelihood intervals: the values of one variance at which the likelihood, highest over the other, is less than half a chi-squared quantile with one degree of
/// freedom below its maximum (Venzon and Moolgavkar 1988, doi 10.2307/2347496). Of a profile with several peaks, the outermost bounds next to the highest.
/// </summary>
internal static class ThreeLevelProfile
{
    private const int MaximumIterations = 100;
    private const int MaximumDoublings = 400;
    private const double RelativeTolerance = 1e-11;

    public static ThreeLevelIntervals Of(in ClusterData data, ThreeLevelOptions options)
    {
        var hindrance = ThreeLevelFitting.Hindrance(data);
        if (hindrance != AbsenceReason.None)
            return Absent(hindrance);
        var identified = ThreeLevelIdentification.Of(data);
        if (!identified.IsComplete)
            return Absent(identified.Between);

        var room = ArrayPool<double>.Shared.Rent(ThreeLevelWorkspace.Length(data.Rank));
        var work = new ThreeLevelWorkspace(room, data.Rank);
        var likelihood = new ThreeLevelLikelihood(data, work, options.Method);
        var peak = ThreeLevelMaximum.Of(likelihood, data, ThreeLevelHeld.Neither, 0);
        var z = NormalDistribution.Quantile(Levels.Tail(options.ConfidenceLevel));
        var bound = peak.LogLikelihood - (z * z / 2);
        var intervals = peak.Exists
            ? new ThreeLevelIntervals(
                Interval(likelihood, data, ThreeLevelHeld.Between, peak.Between, bound),
                Interval(likelihood, data, ThreeLevelHeld.Within, peak.Within, bound))
            : Absent(AbsenceReason.OutOfDomain);
        ArrayPool<double>.Shared.Return(room);
        return intervals;
    }

    private static ThreeLevelIntervals Absent(AbsenceReason reason) => new(EstimableInterval.Absent(reason), EstimableInterval.Absent(reason));

    private static EstimableInterval Interval(in ThreeLevelLikelihood likelihood, in ClusterData data, ThreeLevelHeld held, double highest, double bound)
    {
        var lower = highest == 0 || Above(likelihood, data, held, 0, bound).Height >= 0
            ? 0
            : Root(likelihood, data, held, 0, highest, bound);
        var (inside, outside) = (highest, Math.Max(2 * highest, data.SearchRange().Lowest));
        for (var doubling = 0; doubling < MaximumDoublings && Above(likelihood, data, held, outside, bound).Height >= 0; doubling++)
            (inside, outside) = (outside, 2 * outside);
        var upper = Root(likelihood, data, held, outside, inside, bound);
        return double.IsFinite(lower) && double.IsFinite(upper)
            ? EstimableInterval.Between(data.Square(lower), data.Square(upper))
            : EstimableInterval.Absent(AbsenceReason.OutOfDomain);
    }

    /// <summary>Newton's steps with the slope of the profile, which is the partial slope of the likelihood, halving the bracket where they leave it.</summary>
    private static double Root(in ThreeLevelLikelihood likelihood, in ClusterData data, ThreeLevelHeld held, double outside, double inside, double bound)
    {
        var point = (outside + inside) / 2;
        for (var iteration = 0; iteration < MaximumIterations; iteration++)
        {
            var (height, slope) = Above(likelihood, data, held, point, bound);
            if (!double.IsFinite(height))
                return double.NaN;
            if (height >= 0)
                inside = point;
            else
                outside = point;
            var next = point - (height / slope);
            if (Math.Abs(next - point) <= RelativeTolerance * point)
                return next;
            if (!(next > Math.Min(outside, inside) && next < Math.Max(outside, inside)))
                next = (outside + inside) / 2;
            if (Math.Abs(outside - inside) <= RelativeTolerance * inside)
                return next;
            point = next;
        }

        return point;
    }

    private static (double Height, double Slope) Above(in ThreeLevelLikelihood likelihood, in ClusterData data, ThreeLevelHeld held, double value, double bound)
    {
        var peak = ThreeLevelMaximum.Of(likelihood, data, held, value);
        if (!peak.Exists)
            return (double.NaN, double.NaN);
        var score = likelihood.At(peak.Between, peak.Within);
        return (score.LogLikelihood - bound, held == ThreeLevelHeld.Between ? score.SlopeBetween : score.SlopeWithin);
    }
}
