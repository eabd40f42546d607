using PeoplePowered.Domain.Aggregation;
using PeoplePowered.Reporting.Figures;
using PeoplePowered.Reporting.Figures.Forests;

namespace PeoplePowered.Reporting;

/// <summary>Draws what sites say together: as a forest plot, without each site in turn, as sites are added, and as a league table with its uncertainty.</summary>
/// <remarks>Values stand on the scale that people read (a share, an odds ratio), ratios on a logarithmic axis. Stateless and safe to call from many threads.</remarks>
public static class ForestFigures
{
    /// <summary>The sites of an aggregate with their Wilson intervals, the typical site as the diamond, the range for a new site, how far sites differ, and sites left out with their reason.</summary>
    /// <param name="outcome">The outcome over its sites.</param>
    /// <param name="title">What it shows; the outcome's key where <c>null</c>.</param>
    /// <param name="formatProvider">The reader's culture; invariant where <c>null</c>.</param>
    /// <exception cref="ArgumentException">The title is empty.</exception>
    public static ForestPlot ToForestPlot(this OutcomeAggregate outcome, string? title = null, IFormatProvider? formatProvider = null)
    {
        var evidence = PooledSites.Of(Guard.Against.Null(outcome));
        return new SiteForest(evidence, formatProvider).Plot(title ?? evidence.Outcome, "Typical site", "Share of participants");
    }

    /// <summary>The figures of a synthesis with their own intervals, in groups where it is broken down; each group and the whole with its diamond, its range for a new site and how far its sites differ; and the test between groups.</summary>
    /// <param name="synthesis">The synthesis.</param>
    /// <param name="title">What it shows; the outcome's key where <c>null</c>.</param>
    /// <param name="formatProvider">The reader's culture; invariant where <c>null</c>.</param>
    /// <exception cref="ArgumentException">The title is empty.</exception>
    public static ForestPlot ToForestPlot(this OutcomeSynthesis synthesis, string? title = null, IFormatProvider? formatProvider = null)
    {
        var evidence = PooledSites.Of(Guard.Against.Null(synthesis));
        var forest = new SiteForest(evidence, formatProvider);
        return synthesis.Strata.Count == 0 ? forest.Plot(title ?? evidence.Outcome, "All together") : forest.Grouped(title ?? $"{evidence.Outcome} by {synthesis.StrataBy}", synthesis);
    }

    /// <summary>The pooled answer of all sites but one, for each site in turn; a site without which the answer or its interval stands otherwise to the threshold is marked in words.</summary>
    /// <param name="outcome">The outcome over its sites.</param>
    /// <param name="threshold">What to compare with, a fraction, such as a target of .6; <c>null</c> for nothing.</param>
    /// <param name="title">What it shows; made from the outcome's key where <c>null</c>.</param>
    /// <param name="formatProvider">The reader's culture; invariant where <c>null</c>.</param>
    /// <exception cref="ArgumentException">The title is empty, or the threshold is not finite.</exception>
    public static ForestPlot ToLeaveOneOutPlot(this OutcomeAggregate outcome, double? threshold = null, string? title = null, IFormatProvider? formatProvider = null) =>
        WithoutEach(PooledSites.Of(Guard.Against.Null(outcome)), threshold, title, formatProvider);

    /// <summary>The same of the whole of a synthesis; a site without which the answer changes its sign, or stands otherwise to no difference or the threshold, is marked in words.</summary>
    /// <param name="synthesis">The synthesis; its strata play no part.</param>
    /// <param name="threshold">What to compare with, on the scale that people read (an odds ratio, a fraction); <c>null</c> for nothing.</param>
    /// <param name="title">What it shows; made from the outcome's key where <c>null</c>.</param>
    /// <param name="formatProvider">The reader's culture; invariant where <c>null</c>.</param>
    /// <exception cref="ArgumentException">The title is empty, or the threshold is not finite, or not positive for a ratio.</exception>
    public static ForestPlot ToLeaveOneOutPlot(this OutcomeSynthesis synthesis, double? threshold = null, string? title = null, IFormatProvider? formatProvider = null) =>
        WithoutEach(PooledSites.Of(Guard.Against.Null(synthesis)), threshold, title, formatProvider);

    /// <summary>The pooled answer as sites are added, from the first two on.</summary>
    /// <param name="outcome">The outcome over its sites.</param>
    /// <param name="order">In which order: as given, or the most precise first. An aggregate knows no periods.</param>
    /// <param name="threshold">What to compare with, a fraction; <c>null</c> for nothing.</param>
    /// <param name="title">What it shows; made from the outcome's key where <c>null</c>.</param>
    /// <param name="formatProvider">The reader's culture; invariant where <c>null</c>.</param>
    /// <exception cref="ArgumentException">The title is empty, the threshold is not finite, or the order is by period or not defined.</exception>
    public static ForestPlot ToCumulativePlot(
        this OutcomeAggregate outcome, CumulativeOrder order = CumulativeOrder.AsGiven, double? threshold = null, string? title = null, IFormatProvider? formatProvider = null) =>
        order == CumulativeOrder.Period
            ? throw new ArgumentException($"An aggregate keeps no periods, so its sites cannot be added by {nameof(CumulativeOrder.Period)}: synthesise the figures, or choose another order.", nameof(order))
            : Adding(PooledSites.Of(Guard.Against.Null(outcome)), order, threshold, title, formatProvider);

    /// <summary>The pooled answer of the whole of a synthesis as its figures are added, from the first two on.</summary>
    /// <param name="synthesis">The synthesis; its strata play no part.</param>
    /// <param name="order">In which order; by period unless told.</param>
    /// <param name="threshold">What to compare with, on the scale that people read; <c>null</c> for nothing.</param>
    /// <param name="title">What it shows; made from the outcome's key where <c>null</c>.</param>
    /// <param name="formatProvider">The reader's culture; invariant where <c>null</c>.</param>
    /// <exception cref="ArgumentException">The title is empty, the threshold is not finite, or not positive for a ratio, or the order is not defined.</exception>
    public static ForestPlot ToCumulativePlot(
        this OutcomeSynthesis synthesis, CumulativeOrder order = CumulativeOrder.Period, double? threshold = null, string? title = null, IFormatProvider? formatProvider = null) =>
        Adding(PooledSites.Of(Guard.Against.Null(synthesis)), order, threshold, title, formatProvider);

    /// <summary>The sites of an aggregate in the order of their shares drawn towards the mean, with intervals: a league table that says what it does not know of ranks.</summary>
    /// <param name="outcome">The outcome over its sites.</param>
    /// <param name="title">What it shows; made from the outcome's key where <c>null</c>.</param>
    /// <param name="formatProvider">The reader's culture; invariant where <c>null</c>.</param>
    /// <exception cref="ArgumentException">The title is empty.</exception>
    public static CaterpillarPlot ToCaterpillarPlot(this OutcomeAggregate outcome, string? title = null, IFormatProvider? formatProvider = null) =>
        Caterpillar(PooledSites.Of(Guard.Against.Null(outcome)), title, formatProvider);

    /// <summary>The same of the whole of a synthesis.</summary>
    /// <param name="synthesis">The synthesis; its strata play no part.</param>
    /// <param name="title">What it shows; made from the outcome's key where <c>null</c>.</param>
    /// <param name="formatProvider">The reader's culture; invariant where <c>null</c>.</param>
    /// <exception cref="ArgumentException">The title is empty.</exception>
    public static CaterpillarPlot ToCaterpillarPlot(this OutcomeSynthesis synthesis, string? title = null, IFormatProvider? formatProvider = null) =>
        Caterpillar(PooledSites.Of(Guard.Against.Null(synthesis)), title, formatProvider);

    private static ForestPlot WithoutEach(PooledSites evidence, double? threshold, string? title, IFormatProvider? formatProvider) =>
        new RefittedForest(evidence, threshold, formatProvider).WithoutEach(title ?? $"{evidence.Outcome}: without each site in turn");

    private static ForestPlot Adding(PooledSites evidence, CumulativeOrder order, double? threshold, string? title, IFormatProvider? formatProvider) =>
        new RefittedForest(evidence, threshold, formatProvider).Adding(title ?? $"{evidence.Outcome}: as sites are added", order);

    private static CaterpillarPlot Caterpillar(PooledSites evidence, string? title, IFormatProvider? formatProvider) =>
        SiteCaterpillar.Plot(evidence, title ?? $"{evidence.Outcome}: sites drawn to the mean", formatProvider);
}
