using PeoplePowered.Statistics;

namespace PeoplePowered.Domain.Replication;

/// <summary>Whether a place lies within what the sites cover, by four checks on the covariates that are known for it and for every site.</summary>
/// <param name="Covariates">The covariates that were compared: the moderators, or without any, all that the place and every site have. Empty where there are none.</param>
/// <param name="NotCompared">Covariates of the place that some site lacks, so that nothing was compared.</param>
/// <param name="NotKnown">Moderators that are not known for the place, so that nothing can be predicted there.</param>
/// <param name="OutsideRange">The covariates in which the place lies outside the range, or the labels, of the sites.</param>
/// <param name="InsideHull">Whether it lies inside the convex hull of the sites, its border included; <c>null</c> where nothing was compared.</param>
/// <param name="Leverage">The leverage of the place, x0'(X'X)^-1 x0 with an intercept.</param>
/// <param name="LargestLeverage">The largest leverage of a site.</param>
/// <param name="MahalanobisSquared">The squared Mahalanobis distance of the place from the sites' mean.</param>
/// <param name="TooManyCovariates">Whether there are more covariates (columns, for labels) than a tenth of the sites, too many to tell.</param>
/// <param name="IsExtrapolating">Whether the verdict has to be that nothing can be predicted: outside the hull, or above the largest leverage, or too many moderators, or a moderator not known.</param>
public sealed record PlaceSimilarity(
    ValueList<string> Covariates,
    ValueList<string> NotCompared,
    ValueList<string> NotKnown,
    ValueList<string> OutsideRange,
    bool? InsideHull,
    Estimable Leverage,
    Estimable LargestLeverage,
    Estimable MahalanobisSquared,
    bool TooManyCovariates,
    bool IsExtrapolating)
{
    /// <summary>Nothing was compared.</summary>
    internal static PlaceSimilarity None { get; } = new([], [], [], [], null, Absent, Absent, Absent, TooManyCovariates: false, IsExtrapolating: false);

    private static Estimable Absent => Estimable.Absent(AbsenceReason.NotApplicable);
}
