using PeoplePowered.Domain;
using PeoplePowered.Domain.Replication;
using PeoplePowered.Statistics;

namespace PeoplePowered.Tool.Verdicts;

/// <summary>
/// Whether a place lies within what the sites cover: <c>inside</c> or <c>outside</c> the range of each covariate and the convex hull of all, its leverage beside the
/// largest of a site, and the squared Mahalanobis distance.
/// </summary>
internal sealed record VerdictExtrapolation(
    string? Range,
    string? Hull,
    Estimable Leverage,
    Estimable Mahalanobis,
    Estimable LargestLeverage,
    bool IsExtrapolating,
    ValueList<string> Covariates,
    ValueList<string> OutsideRange,
    ValueList<string> NotCompared,
    ValueList<string> NotKnown,
    bool TooManyCovariates)
{
    public static VerdictExtrapolation Of(PlaceSimilarity similarity) => new(
        similarity.InsideHull is null ? null : Word(similarity.OutsideRange.Count == 0),
        similarity.InsideHull is { } inside ? Word(inside) : null,
        similarity.Leverage,
        similarity.MahalanobisSquared,
        similarity.LargestLeverage,
        similarity.IsExtrapolating,
        similarity.Covariates,
        similarity.OutsideRange,
        similarity.NotCompared,
        similarity.NotKnown,
        similarity.TooManyCovariates);

    private static string Word(bool inside) => inside ? "inside" : "outside";
}
