using PeoplePowered.Statistics.Distributions;

namespace PeoplePowered.Statistics.Sensitivity;

/// <summary>
/// The lines of funnel plots. Contours of significance about a value of no effect (Peters et al. 2008, doi 10.1016/j.jclinepi.2007.11.010) show whether studies are missing
/// where they would not have been significant; the pseudo confidence funnel about the pooled estimate (Sterne and Egger 2001, doi 10.1016/S0895-4356(01)00377-8) shows how they would scatter.
/// </summary>
/// <remarks>Stateless and safe to call from many threads; nothing is allocated.</remarks>
public static class FunnelContours
{
    /// <summary>The region within which an estimate does not differ from a centre at a level: centre plus or minus z sqrt(se^2 + tau squared), at standard errors in equal steps from 0.</summary>
    /// <param name="centre">The reference value for contours of significance, such as 0; the pooled estimate for the pseudo confidence funnel. Finite.</param>
    /// <param name="level">The level, a fraction strictly between 0 and 1: .95 bounds p = .05.</param>
    /// <param name="maximumStandardError">The foot of the plot, at or above the largest standard error; finite, 0 or above.</param>
    /// <param name="boundaries">Receives the bounds, from standard error 0 to the largest; two points suffice for straight lines.</param>
    /// <param name="tauSquared">Widens the funnel by the variance between studies; finite, 0 or above. 0, unless given, draws straight lines.</param>
    /// <exception cref="ArgumentOutOfRangeException">A number is outside its range, or a bound would exceed the largest double.</exception>
    public static void Boundaries(double centre, double level, double maximumStandardError, Span<FunnelBoundary> boundaries, double tauSquared = 0)
    {
        Guard.Against.NonFinite(centre);
        Guard.Against.Negative(Guard.Against.NonFinite(maximumStandardError), nameof(maximumStandardError));
        Guard.Against.Negative(Guard.Against.NonFinite(tauSquared), nameof(tauSquared));
        var critical = -NormalDistribution.Quantile(Levels.Tail(level));
        for (var i = 0; i < boundaries.Length; i++)
        {
            var standardError = boundaries.Length == 1 ? maximumStandardError : maximumStandardError * ((double)i / (boundaries.Length - 1));
            var half = critical * (tauSquared == 0 ? standardError : double.Hypot(standardError, Math.Sqrt(tauSquared)));
            boundaries[i] = new FunnelBoundary(standardError, new Interval(centre - half, centre + half));
        }
    }

    /// <summary>Where each study stands among the contours of significance.</summary>
    /// <param name="estimates">The studies' estimates, finite.</param>
    /// <param name="variances">Their sampling variances, positive and finite; as long as <paramref name="estimates"/>.</param>
    /// <param name="reference">The value of no effect; finite.</param>
    /// <param name="levels">The levels of the contours, rising fractions strictly between 0 and 1, such as .90, .95, .99.</param>
    /// <param name="placements">Receives the place of each study; as long as <paramref name="estimates"/>.</param>
    /// <exception cref="ArgumentException">The spans differ in length, or the levels do not rise.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A number is outside its range.</exception>
    public static void Place(ReadOnlySpan<double> estimates, ReadOnlySpan<double> variances, double reference, ReadOnlySpan<double> levels, Span<FunnelPlacement> placements)
    {
        Refitting.Check(estimates, variances);
        Spans.SameLength(estimates.Length, placements.Length, nameof(placements));
        Guard.Against.NonFinite(reference);
        for (var i = 0; i < levels.Length; i++)
        {
            Levels.Check(levels[i]);
            if (i > 0 && levels[i] <= levels[i - 1])
                throw new ArgumentException(FormattableString.Invariant($"Levels must rise, but {levels[i]} follows {levels[i - 1]}."), nameof(levels));
        }

        for (var i = 0; i < estimates.Length; i++)
        {
            var standardError = Math.Sqrt(variances[i]);
            var pValue = Tails.TwoSided(Estimable.FiniteOf((estimates[i] - reference) / standardError), Estimable.Absent(AbsenceReason.NotApplicable));
            var band = 0;
            while (band < levels.Length && (!pValue.HasValue || pValue.Value <= 1 - levels[band]))
                band++;
            placements[i] = new FunnelPlacement(estimates[i], standardError, pValue, band);
        }
    }
}
