using System.Globalization;
using PeoplePowered.Statistics.Synthesis;

namespace PeoplePowered.Statistics.Transportability;

/// <summary>
/// Whether a prediction for a new place goes beyond what the sites show: four checks of its covariates against theirs. A prediction that does rests on the form of the model
/// and not on evidence, however narrow its interval (King and Zeng 2006, doi 10.1093/pan/mpj004).
/// </summary>
/// <remarks>Immutable and safe to share between threads; equality is that of the reference. Nothing in it depends on the covariates' units or the order of the sites.</remarks>
public sealed class Extrapolation
{
    internal Extrapolation(int sites, int columns, CovariateRange[] ranges)
    {
        (Sites, Columns, Ranges) = (sites, columns, Array.AsReadOnly(ranges));
        OutsideRange = Array.AsReadOnly(ranges.Where(range => !range.IsInside).Select(range => range.Covariate).ToArray());
        TooManyCovariates = 10L * columns > sites;
    }

    /// <summary>How many sites, k.</summary>
    public int Sites { get; }

    /// <summary>How many columns the covariates have beside the intercept, m: one for a number, one less than the levels for a label.</summary>
    public int Columns { get; }

    /// <summary>Check (a), covariate by covariate: whether the place lies between the smallest and the largest value of the sites.</summary>
    public IReadOnlyList<CovariateRange> Ranges { get; }

    /// <summary>The names of the covariates outside their range.</summary>
    public IReadOnlyList<string> OutsideRange { get; }

    /// <summary>Check (a): whether every covariate lies within the sites' range.</summary>
    public bool IsWithinRanges => OutsideRange.Count == 0;

    /// <summary>Check (b): whether the place is a mixture of the sites, that is inside or on their convex hull. One may be within every range and still outside.</summary>
    public bool IsInsideHull { get; internal init; }

    /// <summary>
    /// The distance from the hull in standard deviations of the sites (Mahalanobis's), 0 inside; <see cref="AbsenceReason.Collinear"/> for a place that breaks a relation which
    /// all sites keep, <see cref="AbsenceReason.OutOfDomain"/> for a label that no site has, <see cref="AbsenceReason.TooFewStudies"/> with fewer sites than columns say something new, <see cref="AbsenceReason.NoStudies"/> without sites.
    /// </summary>
    public Estimable DistanceFromHull { get; internal init; }

    /// <summary>The leverage of the place, x0'(X'X)^-1 x0 with the intercept in X; absent as <see cref="DistanceFromHull"/> is.</summary>
    public Estimable Leverage { get; internal init; }

    /// <summary>The largest leverage of a site.</summary>
    public Estimable LargestLeverage { get; internal init; }

    /// <summary>The variance of the mean effect at the place, x0'(X'WX)^-1 x0, were the weights inverse variances; <see cref="AbsenceReason.NotApplicable"/> where no weights were given.</summary>
    public Estimable WeightedLeverage { get; internal init; }

    /// <summary>The largest of the same at a site, x'(X'WX)^-1 x: without the site's own weight, since the place has none.</summary>
    public Estimable LargestWeightedLeverage { get; internal init; }

    /// <summary>Check (c): whether the leverage of the place is above the largest of a site, by the weighted one where there are weights; true where the place has none.</summary>
    public bool IsLeverageAbove { get; internal init; }

    /// <summary>
    /// Check (d): the squared Mahalanobis distance of the place from the mean of the sites, with their covariances (over k - 1), D^2 = (k - 1)(h0 - 1/k)
    /// (Mahalanobis 1936); absent as <see cref="Leverage"/> is, and with one site.
    /// </summary>
    public Estimable MahalanobisSquared { get; internal init; }

    /// <summary>Whether there are more columns than a tenth of the sites: too many for any of the checks to reassure, so that a prediction should be refused whatever they say.</summary>
    public bool TooManyCovariates { get; }

    /// <summary>Whether the place lies outside the hull or its leverage is above that of every site.</summary>
    public bool IsExtrapolating => !IsInsideHull || IsLeverageAbove;

    /// <summary>Whether a prediction for the place may be relied on as far as covariates go: neither <see cref="IsExtrapolating"/> nor <see cref="TooManyCovariates"/>.</summary>
    public bool AllowsPrediction => !IsExtrapolating && !TooManyCovariates;

    /// <summary>Checks a place against sites, by moderators.</summary>
    /// <param name="sites">The sites' covariates, at least one.</param>
    /// <param name="place">A value for each of them in the new place, in any order.</param>
    /// <param name="weights">The sites' weights for the weighted leverage, such as 1/(v + tau squared), positive and finite; empty for the unweighted one alone.</param>
    /// <exception cref="ArgumentNullException"><paramref name="sites"/> is <c>null</c>.</exception>
    /// <exception cref="ArgumentException">There is no covariate, one has no value or a value of the wrong kind, a value is of none, or the weights differ in number from the sites.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A weight is not positive and finite.</exception>
    public static Extrapolation Check(ModeratorSet sites, ReadOnlySpan<ModeratorValue> place, ReadOnlySpan<double> weights = default)
    {
        Guard.Against.Null(sites);
        if (sites.Moderators.Count == 0)
            throw new ArgumentException("There is no covariate to compare a place by; give at least one moderator.", nameof(sites));
        var row = new double[sites.Columns];
        var known = sites.TryRow(place, row);
        var count = sites.Moderators[0].Studies;
        CheckWeights(count, weights);
        var columns = ExtrapolationCheck.Columns(sites);
        return ExtrapolationCheck.Of(columns, count, row.AsSpan(1), weights, known, ExtrapolationCheck.Ranges(sites, place));
    }

    /// <summary>Checks a place against sites, by a matrix of numbers.</summary>
    /// <param name="sites">The sites' covariates, one row a site and the rows one after another; finite, in any unit.</param>
    /// <param name="place">The covariates of the new place, at least one; finite, in the same order and units.</param>
    /// <param name="weights">The sites' weights for the weighted leverage, such as 1/(v + tau squared), positive and finite; empty for the unweighted one alone.</param>
    /// <exception cref="ArgumentException">There is no covariate, the numbers of the sites are no whole number of rows, or the weights differ in number from the sites.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A number is not finite, or a weight is not positive and finite.</exception>
    public static Extrapolation Check(ReadOnlySpan<double> sites, ReadOnlySpan<double> place, ReadOnlySpan<double> weights = default)
    {
        if (place.IsEmpty)
            throw new ArgumentException("There is no covariate to compare a place by; give at least one.", nameof(place));
        if (sites.Length % place.Length != 0)
            throw new ArgumentException(FormattableString.Invariant($"{sites.Length} numbers are no whole number of rows of {place.Length} covariates."), nameof(sites));
        Spans.Finite(sites, nameof(sites));
        Spans.Finite(place, nameof(place));
        var count = sites.Length / place.Length;
        CheckWeights(count, weights);
        var columns = new double[sites.Length];
        for (var i = 0; i < columns.Length; i++)
            columns[(i % place.Length * count) + (i / place.Length)] = sites[i];
        return ExtrapolationCheck.Of(columns, count, place, weights, known: true, ExtrapolationCheck.Ranges(columns, count, place));
    }

    /// <summary>A short summary in the invariant culture.</summary>
    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture, $"{(IsExtrapolating ? "extrapolating" : "within the sites")}: {(IsInsideHull ? "inside" : "outside")} the hull, leverage {Leverage} against {LargestLeverage}, k = {Sites}");

    private static void CheckWeights(int sites, ReadOnlySpan<double> weights)
    {
        if (weights.IsEmpty)
            return;
        Spans.SameLength(sites, weights.Length, nameof(weights));
        Spans.PositiveFinite(weights, nameof(weights));
    }
}
