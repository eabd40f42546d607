using System.Globalization;
using PeoplePowered.Statistics.Replication;

namespace PeoplePowered.Statistics.Transportability;

/// <summary>
/// How alike the distributions of sites and of a population are: Bhattacharyya's coefficient, the integral of sqrt(f_s f_p), which is 1 for the same distribution and 0 for distributions
/// that share nothing (Tipton 2014, doi 10.3102/1076998614558486; Bhattacharyya 1943).
/// </summary>
/// <remarks>Immutable and safe to share between threads; equality is exact. The <c>default</c> has nothing computed.</remarks>
public readonly record struct GeneralizabilityIndex
{
    private GeneralizabilityIndex(Estimable value) => Value = value;

    /// <summary>The index, a fraction from 0 to 1; <see cref="AbsenceReason.NoStudies"/> where there is no site or no unit of the population.</summary>
    public Estimable Value { get; }

    /// <summary>The band of <see cref="Value"/>: from .90 very high, from .80 high, from .50 medium, else low.</summary>
    public GeneralizabilityBand Band => !Value.HasValue ? GeneralizabilityBand.NotEstimated
        : Value.Value >= 0.9 ? GeneralizabilityBand.VeryHigh
        : Value.Value >= 0.8 ? GeneralizabilityBand.High
        : Value.Value >= 0.5 ? GeneralizabilityBand.Medium
        : GeneralizabilityBand.Low;

    /// <summary>
    /// The index of two sets of sampling propensities, their densities estimated by normal kernels of width (4 s^5/(3 n))^(1/5), at least .001, with s the standard deviation of the n propensities
    /// (Tipton 2014; Silverman 1986; the floor is that of the R package generalizeR). The integral is over all numbers, and not only 0 to 1, as there.
    /// </summary>
    /// <param name="sample">The propensities of the sites: fractions, or finite numbers on any scale on which .001 is small.</param>
    /// <param name="population">The propensities of the population's units, on the same scale.</param>
    /// <returns>The index; the integral has an error of at most 1e-10. Noisy with fewer than 20 sites.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A propensity is not finite.</exception>
    public static GeneralizabilityIndex FromPropensities(ReadOnlySpan<double> sample, ReadOnlySpan<double> population)
    {
        Spans.Finite(sample, nameof(sample));
        Spans.Finite(population, nameof(population));
        return sample.IsEmpty || population.IsEmpty
            ? new GeneralizabilityIndex(Estimable.Absent(AbsenceReason.NoStudies))
            : Of(new KernelOverlap(new KernelDensity(sample, []), new KernelDensity(population, [])).Integral());
    }

    /// <summary>The index of two distributions over the same classes: the sum of sqrt(p_s p_p).</summary>
    /// <param name="sample">The sites' shares, or counts, of the classes: finite, 0 or above and not all 0; divided by their sum.</param>
    /// <param name="population">The population's shares, or counts, of the same classes.</param>
    /// <exception cref="ArgumentException">The spans differ in length, or all shares of one are 0.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A share is negative or not finite.</exception>
    public static GeneralizabilityIndex FromShares(ReadOnlySpan<double> sample, ReadOnlySpan<double> population)
    {
        if (sample.Length != population.Length)
            throw new ArgumentException(FormattableString.Invariant($"{nameof(population)} has {population.Length} classes where {nameof(sample)} has {sample.Length}."), nameof(population));
        var (ofSample, ofPopulation) = (Largest(sample, nameof(sample)), Largest(population, nameof(population)));
        double overlap = 0, total = 0, populationTotal = 0;
        for (var i = 0; i < sample.Length; i++)
        {
            var (here, there) = (sample[i] / ofSample, population[i] / ofPopulation);
            overlap += Math.Sqrt(here * there);
            total += here;
            populationTotal += there;
        }

        return Of(overlap / Math.Sqrt(total * populationTotal));
    }

    /// <summary>The index of two normal distributions, for a covariate of which only means and standard deviations are published: sqrt(2 s t/(s^2 + t^2)) exp(-(m - n)^2/(4 (s^2 + t^2))).</summary>
    /// <param name="sampleMean">The mean of the sites, finite.</param>
    /// <param name="sampleDeviation">Their standard deviation, positive and finite.</param>
    /// <param name="populationMean">The mean of the population, finite.</param>
    /// <param name="populationDeviation">Its standard deviation, positive and finite.</param>
    /// <exception cref="ArgumentOutOfRangeException">A mean is not finite, or a standard deviation is not positive and finite.</exception>
    public static GeneralizabilityIndex FromNormals(double sampleMean, double sampleDeviation, double populationMean, double populationDeviation)
    {
        Guard.Against.NonFinite(sampleMean);
        Guard.Against.NonFinite(populationMean);
        Choices.Positive(sampleDeviation, nameof(sampleDeviation));
        Choices.Positive(populationDeviation, nameof(populationDeviation));
        var ratio = Math.Min(sampleDeviation, populationDeviation) / Math.Max(sampleDeviation, populationDeviation);
        var distance = ((sampleMean / 2) - (populationMean / 2)) / Math.Max(sampleDeviation, populationDeviation);
        var together = 1 + (ratio * ratio);
        return Of(Math.Sqrt(2 * ratio / together) * Math.Exp(-distance * distance / together));
    }

    /// <summary>The index and its band, in the invariant culture.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Value} ({Band})");

    /// <summary>An index from arithmetic, whose rounding may have left it just above 1.</summary>
    internal static GeneralizabilityIndex Of(double value) => new(Estimable.FiniteOf(Math.Min(value, 1)));

    /// <summary>No index, for a reason.</summary>
    internal static GeneralizabilityIndex Absent(AbsenceReason reason) => new(Estimable.Absent(reason));

    private static double Largest(ReadOnlySpan<double> shares, string parameterName)
    {
        double largest = 0;
        foreach (var share in shares)
            largest = Math.Max(largest, Choices.NotNegative(share, parameterName));
        return largest > 0 ? largest : throw new ArgumentException($"All shares of {parameterName} are 0; at least one class must have a share.", parameterName);
    }
}
