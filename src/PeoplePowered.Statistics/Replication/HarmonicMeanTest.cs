using System.Globalization;
using PeoplePowered.Statistics.Distributions;

namespace PeoplePowered.Statistics.Replication;

/// <summary>
/// The harmonic mean chi-squared test: whether several studies, say an original and its replications, each point the same way and together convince. No single study
/// can carry it, since its statistic k^2 / sum of 1/z^2 is never above k^2 times the smallest z^2 (Held 2020, doi 10.1111/rssc.12410).
/// </summary>
/// <remarks>
/// Immutable and safe to share between threads; equality is exact. Without an effect in any study the statistic is chi-squared with one degree of freedom. The
/// <c>default</c> has no studies and nothing computed.
/// </remarks>
public readonly record struct HarmonicMeanTest
{
    private HarmonicMeanTest(int studies, Estimable statistic, Estimable pValue)
    {
        Studies = studies;
        Statistic = statistic;
        PValue = pValue;
    }

    /// <summary>How many studies were combined, k.</summary>
    public int Studies { get; }

    /// <summary>k^2 / sum of 1/z^2: 0 where a z-value is 0.</summary>
    public Estimable Statistic { get; }

    /// <summary>
    /// The one-sided p-value of no effect in any study: the tail of chi-squared with one degree of freedom over 2^k. <see cref="AbsenceReason.NotApplicable"/>
    /// where a study points the other way: the p-value is then above <see cref="LeastWithoutAgreement"/>, and nothing more is known.
    /// </summary>
    public Estimable PValue { get; }

    /// <summary>1/2^k: the p-value of studies that agree is at most this, that of studies that do not agree above it.</summary>
    public double LeastWithoutAgreement => Math.ScaleB(1, -Studies);

    /// <summary>Combines studies in the direction of positive z-values; change all signs to look the other way.</summary>
    /// <param name="zValues">Each study's estimate over its standard error; finite. Agrees with hMeanChiSq of the R package ReplicationSuccess to rounding.</param>
    /// <returns>The test; absent as <see cref="AbsenceReason.NoStudies"/> without studies.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A z-value is not finite.</exception>
    public static HarmonicMeanTest Of(ReadOnlySpan<double> zValues)
    {
        Spans.Finite(zValues, nameof(zValues));
        if (zValues.IsEmpty)
            return new(0, Estimable.Absent(AbsenceReason.NoStudies), Estimable.Absent(AbsenceReason.NoStudies));
        var smallest = double.PositiveInfinity;
        var agree = true;
        foreach (var z in zValues)
        {
            smallest = Math.Min(smallest, Math.Abs(z));
            agree &= z >= 0;
        }

        var root = zValues.Length * smallest / Math.Sqrt(SumOfSquaredShares(zValues, smallest));
        var pValue = agree ? Estimable.Of(Math.ScaleB(2 * NormalDistribution.Tail(root), -zValues.Length)) : Estimable.Absent(AbsenceReason.NotApplicable);
        return new(zValues.Length, Estimable.FiniteOf(root * root), pValue);
    }

    /// <summary>Statistic and p-value in the invariant culture.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"harmonic mean chi-squared {Statistic} of {Studies} studies, p = {PValue}");

    /// <summary>The sum of (smallest/z)^2, between 1 and k; 1 where the smallest is 0.</summary>
    private static double SumOfSquaredShares(ReadOnlySpan<double> zValues, double smallest)
    {
        if (smallest == 0)
            return 1;
        double sum = 0;
        foreach (var z in zValues)
            sum += smallest / z * (smallest / z);
        return sum;
    }
}
