namespace PeoplePowered.Domain.Portfolios;

/// <summary>The figures of one place and outcome that count, each as an amount; a missing or refused one is an unknown amount without a period.</summary>
/// <param name="Terms">The amounts; none where only slices, or nothing in force, was reported.</param>
/// <param name="IsLatestOfSeveral">Whether only the latest of several periods was used, since nothing says whether they accumulate.</param>
internal sealed record SelectedFigures(IReadOnlyList<FigureTerm> Terms, bool IsLatestOfSeveral);
