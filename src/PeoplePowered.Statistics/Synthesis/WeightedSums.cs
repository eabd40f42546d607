using System.Runtime.Intrinsics;

namespace PeoplePowered.Statistics.Synthesis;

/// <summary>
/// One pass over all studies but the most precise: sums of powers of the relative weights u = (v_min + t)/(v + t) by powers of d, the estimate less a pivot.
/// A letter for each factor: <c>Uud</c> is the sum of u^2 d.
/// </summary>
internal readonly record struct WeightedSums(double U, double Uu, double Uuu, double Ud, double Udd, double Uud, double Uudd, double Uuud, double Uuudd)
{
    /// <summary>The sums that a weighted mean, Q and the slope of a likelihood need; those of u^3 stay 0.</summary>
    public static WeightedSums OfSlope(in StudySet studies, double tauSquared, double pivot)
    {
        var (unit, between, origin) = (Vector256.Create(studies.SmallestVariance + tauSquared), Vector256.Create(tauSquared), Vector256.Create(pivot));
        var offsets = studies.OffsetVectors;
        var variances = studies.VarianceVectors;
        Vector256<double> u1 = default, u2 = default, ud = default, udd = default, uud = default, uudd = default;
        for (var i = 0; i < offsets.Length && i < variances.Length; i++)
        {
            var u = unit / (variances[i] + between);
            var d = offsets[i] - origin;
            var w = u * d;
            var uw = u * w;
            u1 += u;
            u2 += u * u;
            ud += w;
            udd += w * d;
            uud += uw;
            uudd += w * w;
        }

        return new(Sum(u1), Sum(u2), 0, Sum(ud), Sum(udd), Sum(uud), Sum(uudd), 0, 0);
    }

    /// <summary>All the sums: for a step of Newton's iteration too.</summary>
    public static WeightedSums OfStep(in StudySet studies, double tauSquared, double pivot)
    {
        var (unit, between, origin) = (Vector256.Create(studies.SmallestVariance + tauSquared), Vector256.Create(tauSquared), Vector256.Create(pivot));
        var offsets = studies.OffsetVectors;
        var variances = studies.VarianceVectors;
        Vector256<double> u1 = default, u2 = default, u3 = default, ud = default, udd = default, uud = default, uudd = default, uuud = default, uuudd = default;
        for (var i = 0; i < offsets.Length && i < variances.Length; i++)
        {
            var u = unit / (variances[i] + between);
            var d = offsets[i] - origin;
            var w = u * d;
            var uw = u * w;
            var square = u * u;
            u1 += u;
            u2 += square;
            u3 += square * u;
            ud += w;
            udd += w * d;
            uud += uw;
            uudd += w * w;
            uuud += u * uw;
            uuudd += uw * w;
        }

        return new(Sum(u1), Sum(u2), Sum(u3), Sum(ud), Sum(udd), Sum(uud), Sum(uudd), Sum(uuud), Sum(uuudd));
    }

    private static double Sum(Vector256<double> lanes) => Vector256.Sum(lanes);
}
