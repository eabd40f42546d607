using PeoplePowered.Domain.Aggregation;
using PeoplePowered.Reporting.Figures;
using PeoplePowered.Reporting.Figures.Planes;
using PeoplePowered.Statistics.Sensitivity;
using PeoplePowered.Statistics.Synthesis;

namespace PeoplePowered.Reporting;

/// <summary>
/// Draws analyses on two axes: funnel, Baujat and bubble plots. Where there is nothing honest to draw (fewer than three sites, or a synthesis that is broken down) the figure
/// says so and why, in place of points. Thread-safe.
/// </summary>
public static class PlaneFigures
{
    private const string AcrossOfCommonEffect = "How far it differs from the others (contribution to Q)";

    /// <summary>The funnel plot of an outcome's sites, on log odds written as per cent, with what tests of symmetry can say.</summary>
    /// <param name="outcome">The outcome over its sites.</param>
    /// <param name="title">What it shows; <c>null</c> for one made from the outcome's name.</param>
    /// <param name="trimAndFill">Whether to add the sites that trim and fill takes to be missing, drawn hollow.</param>
    /// <param name="formatProvider">The reader's culture; invariant where <c>null</c>.</param>
    public static FunnelPlot ToFunnelPlot(this OutcomeAggregate outcome, string? title = null, bool trimAndFill = false, IFormatProvider? formatProvider = null) =>
        Funnel(PlaneSites.Of(Guard.Against.Null(outcome)), title, trimAndFill, formatProvider);

    /// <summary>The funnel plot of a synthesis, with contours of significance about no difference where its measure compares, and with what tests of symmetry can say.</summary>
    /// <param name="synthesis">The synthesis, without a breakdown; with one, the figure says that there is nothing to show.</param>
    /// <param name="title">What it shows; <c>null</c> for one made from the outcome's name.</param>
    /// <param name="trimAndFill">Whether to add the studies that trim and fill takes to be missing, drawn hollow.</param>
    /// <param name="formatProvider">The reader's culture; invariant where <c>null</c>.</param>
    public static FunnelPlot ToFunnelPlot(this OutcomeSynthesis synthesis, string? title = null, bool trimAndFill = false, IFormatProvider? formatProvider = null) =>
        Funnel(PlaneSites.Of(Guard.Against.Null(synthesis)), title, trimAndFill, formatProvider);

    /// <summary>The Baujat plot of an outcome's sites.</summary>
    /// <param name="outcome">The outcome over its sites.</param>
    /// <param name="title">What it shows; <c>null</c> for one made from the outcome's name.</param>
    /// <param name="formatProvider">The reader's culture; invariant where <c>null</c>.</param>
    public static BaujatPlot ToBaujatPlot(this OutcomeAggregate outcome, string? title = null, IFormatProvider? formatProvider = null) =>
        BaujatOf(PlaneSites.Of(Guard.Against.Null(outcome)), title, formatProvider);

    /// <summary>The Baujat plot of a synthesis.</summary>
    /// <param name="synthesis">The synthesis, without a breakdown; with one, the figure says that there is nothing to show.</param>
    /// <param name="title">What it shows; <c>null</c> for one made from the outcome's name.</param>
    /// <param name="formatProvider">The reader's culture; invariant where <c>null</c>.</param>
    public static BaujatPlot ToBaujatPlot(this OutcomeSynthesis synthesis, string? title = null, IFormatProvider? formatProvider = null) =>
        BaujatOf(PlaneSites.Of(Guard.Against.Null(synthesis)), title, formatProvider);

    /// <summary>The bubble plot of an outcome's sites against one number, with the meta-regression on it by the methods of the outcome.</summary>
    /// <param name="outcome">The outcome over its sites.</param>
    /// <param name="moderator">What the number is, with its unit.</param>
    /// <param name="value">The number of each site, finite; <c>null</c> where it is not known, and then the site is named under the plot and not drawn.</param>
    /// <param name="target">A place whose effect is predicted; <c>null</c> for none.</param>
    /// <param name="title">What it shows; <c>null</c> for one made from the names.</param>
    /// <param name="formatProvider">The reader's culture; invariant where <c>null</c>.</param>
    /// <exception cref="ArgumentException"><paramref name="moderator"/> is empty, or a value is not finite.</exception>
    public static BubblePlot ToBubblePlot(
        this OutcomeAggregate outcome, string moderator, Func<SiteProportion, double?> value, BubblePlotTarget? target = null, string? title = null, IFormatProvider? formatProvider = null) =>
        Bubbles(PlaneSites.Of(Guard.Against.Null(outcome)), moderator, [.. outcome.Sites.Select(Guard.Against.Null(value))], target, title, formatProvider);

    /// <summary>The bubble plot of a synthesis against one number, with the meta-regression on it by the methods of the synthesis.</summary>
    /// <param name="synthesis">The synthesis, without a breakdown; with one, the figure says that there is nothing to show.</param>
    /// <param name="moderator">What the number is, with its unit.</param>
    /// <param name="value">The number of each site, finite; <c>null</c> where it is not known, and then the site is named under the plot and not drawn.</param>
    /// <param name="target">A place whose effect is predicted; <c>null</c> for none.</param>
    /// <param name="title">What it shows; <c>null</c> for one made from the names.</param>
    /// <param name="formatProvider">The reader's culture; invariant where <c>null</c>.</param>
    /// <exception cref="ArgumentException"><paramref name="moderator"/> is empty, or a value is not finite.</exception>
    public static BubblePlot ToBubblePlot(
        this OutcomeSynthesis synthesis, string moderator, Func<SiteEffect, double?> value, BubblePlotTarget? target = null, string? title = null, IFormatProvider? formatProvider = null) =>
        Bubbles(PlaneSites.Of(Guard.Against.Null(synthesis)), moderator, [.. synthesis.Whole.Sites.Select(Guard.Against.Null(value))], target, title, formatProvider);

    private static FunnelPlot Funnel(PlaneSites sites, string? title, bool trimAndFill, IFormatProvider? formatProvider)
    {
        title ??= $"Funnel plot of {sites.Outcome}";
        var format = formatProvider ?? FunnelPlotOptions.Default.FormatProvider;
        if (sites.WhyEmpty is { } why)
            return new(title, [], null, new() { Measure = sites.Measure, WhyEmpty = why, Footnote = sites.NotDrawn(), FormatProvider = format });
        var (estimates, variances) = (sites.Estimates(), sites.Variances());
        return new(
            title,
            sites.Names.Select((name, index) => new FunnelPlotPoint(name, estimates[index], Math.Sqrt(variances[index]))),
            sites.Pooled.Estimate.ToNullable(),
            new()
            {
                Measure = sites.Measure,
                ContourReference = sites.Measure.IsComparison() ? 0 : null,
                Filled = trimAndFill ? sites.Filled() : [],
                Regression = SmallStudyEffects.MixedEffects(estimates, variances, sites.Methods),
                RankCorrelation = SmallStudyEffects.Begg(estimates, variances),
                Footnote = string.Join(' ', Notes(sites, trimAndFill)),
                FormatProvider = format,
            });
    }

    private static IEnumerable<string> Notes(PlaneSites sites, bool trimAndFill)
    {
        if (sites.Pooled.TauSquared is { HasValue: true, Value: > 0 })
            yield return "The sites differ by more than chance alone, so more than one in twenty outside the funnel is to be expected.";
        if (sites.Measure == EffectMeasure.ProportionLogit)
            yield return "The standard error of a proportion depends on the proportion, which bends a funnel a little by itself.";
        if (trimAndFill)
            yield return "Trim and fill takes every asymmetry for results that are missing, and misleads where sites truly differ.";
        if (sites.NotDrawn() is { } notDrawn)
            yield return notDrawn;
    }

    private static BaujatPlot BaujatOf(PlaneSites sites, string? title, IFormatProvider? formatProvider)
    {
        title ??= $"Which sites differ, and which matter: {sites.Outcome}";
        var format = formatProvider ?? BaujatPlotOptions.Default.FormatProvider;
        if (sites.WhyEmpty is { } why)
            return new(title, [], new() { WhyEmpty = why, Footnote = sites.NotDrawn(), FormatProvider = format });
        var places = new BaujatPoint[sites.Names.Count];
        Baujat.Place(sites.Estimates(), sites.Variances(), places, sites.Methods);
        var isCommon = sites.Pooled.TauSquared is not { HasValue: true, Value: > 0 };
        return new(
            title,
            sites.Names.Zip(places, (name, place) => new BaujatPlotPoint(name, place)),
            new()
            {
                AcrossLabel = isCommon ? AcrossOfCommonEffect : BaujatPlotOptions.Default.AcrossLabel,
                Footnote = string.Join(' ', new[] { BaujatNote(isCommon), sites.NotDrawn() }.OfType<string>()),
                FormatProvider = format,
            });
    }

    private static string BaujatNote(bool isCommon) =>
        $"Across: the squared distance of a site from the pooled result, over {(isCommon ? "its variance" : "its own variance and the variance between sites together")}. Up: the squared shift of the pooled result without the site, over its variance without it.";

    private static BubblePlot Bubbles(PlaneSites sites, string moderator, IReadOnlyList<double?> values, BubblePlotTarget? target, string? title, IFormatProvider? formatProvider)
    {
        Guard.Against.NullOrWhiteSpace(moderator);
        title ??= $"{sites.Outcome} against {moderator}";
        var format = formatProvider ?? BubblePlotOptions.Default.FormatProvider;
        var (known, numbers, unknown) = sites.Knowing(values);
        var notKnown = unknown.Count == 0 ? null : $"Not drawn, since {moderator} is not known: {string.Join(", ", unknown)}.";
        var footnote = string.Join(' ', new[] { "The line compares sites and does not say what causes what.", notKnown, sites.NotDrawn() }.OfType<string>());
        if (known.WhyEmpty is { } why)
            return new(title, [], MetaRegression.Fit([], [], ModeratorSet.Of(Moderator.Numeric(moderator, []))), new() { Measure = sites.Measure, WhyEmpty = why, Footnote = footnote, FormatProvider = format });
        var (estimates, variances, weights) = (known.Estimates(), known.Variances(), new double[numbers.Length]);
        var fit = MetaRegression.Fit(estimates, variances, ModeratorSet.Of(Moderator.Numeric(moderator, numbers)), known.Methods);
        RandomEffects.Weights(variances, fit.TauSquared.ToNullable() ?? 0, weights);
        return new(
            title,
            known.Names.Select((name, index) => new BubblePlotPoint(name, numbers[index], estimates[index], weights[index])),
            fit,
            new() { Measure = sites.Measure, Target = target, Footnote = footnote, FormatProvider = format });
    }
}
