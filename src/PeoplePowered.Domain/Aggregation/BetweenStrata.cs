using PeoplePowered.Statistics;
using PeoplePowered.Statistics.Distributions;

namespace PeoplePowered.Domain.Aggregation;

/// <summary>
/// Whether strata differ by more than chance: Q = sum of (m - mean)^2 / se^2 over the strata's pooled estimates m and their standard errors se, about the
/// mean weighted by 1/se^2, against chi-squared with one degree of freedom fewer than strata (Borenstein and Higgins 2013, doi 10.1007/s11121-013-0377-7).
/// Strata without a standard error (a single figure) take no part.
/// </summary>
/// <param name="Strata">How many strata take part.</param>
/// <param name="Q">The statistic; absent below two strata.</param>
/// <param name="DegreesOfFreedom">One fewer than strata; absent below two.</param>
/// <param name="PValue">The upper tail of chi-squared beyond <paramref name="Q"/>.</param>
public sealed record BetweenStrata(int Strata, Estimable Q, Estimable DegreesOfFreedom, Estimable PValue)
{
    internal static BetweenStrata Of(IEnumerable<SynthesisPart> parts)
    {
        var strata = parts.Select(part => part.Pooled)
            .Where(pooled => pooled is { Estimate.HasValue: true, StandardError: { HasValue: true, Value: > 0 } })
            .Select(pooled => (Estimate: pooled.Estimate.Value, Error: pooled.StandardError.Value))
            .ToList();
        if (strata.Count < 2)
        {
            var absent = Estimable.Absent(AbsenceReason.TooFewStudies);
            return new(strata.Count, absent, absent, absent);
        }

        var smallest = strata.Min(stratum => stratum.Error);
        var weights = strata.ConvertAll(stratum => Math.Pow(smallest / stratum.Error, 2));
        var mean = strata.Zip(weights, (stratum, weight) => weight * stratum.Estimate).Sum() / weights.Sum();
        var q = strata.Sum(stratum => Math.Pow((stratum.Estimate - mean) / stratum.Error, 2));
        var degreesOfFreedom = strata.Count - 1;
        return double.IsFinite(q)
            ? new(strata.Count, Estimable.Of(q), Estimable.Of(degreesOfFreedom), Estimable.Of(ChiSquaredDistribution.UpperTail(q, degreesOfFreedom)))
            : new(strata.Count, Estimable.Absent(AbsenceReason.OutOfDomain), Estimable.Of(degreesOfFreedom), Estimable.Absent(AbsenceReason.OutOfDomain));
    }
}
