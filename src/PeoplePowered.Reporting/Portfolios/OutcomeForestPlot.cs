using System.Globalization;
using PeoplePowered.Domain.Aggregation;
using PeoplePowered.Domain.Outcomes;
using PeoplePowered.Reporting.Figures;
using PeoplePowered.Reporting.Reports;
using PeoplePowered.Statistics.Synthesis;

namespace PeoplePowered.Reporting.Portfolios;

/// <summary>Draws an outcome over its sites as a forest plot of proportions.</summary>
public static class OutcomeForestPlot
{
    /// <summary>The forest plot: sites with Wilson intervals, the typical site as the diamond, the range for a new site, and sites left out with their reason.</summary>
    /// <param name="outcome">The outcome over its sites.</param>
    /// <param name="definition">Its definition.</param>
    /// <param name="formatProvider">The reader's culture; invariant where <c>null</c>.</param>
    public static ForestPlot Of(OutcomeAggregate outcome, OutcomeDefinition definition, IFormatProvider? formatProvider = null)
    {
        Guard.Against.Null(outcome);
        Guard.Against.Null(definition);
        var words = new Words(formatProvider);
        return new(
            $"{definition} ({outcome.Outcome.Key})",
            outcome.Sites.Select(site => new ForestPlotRow(
                site.Site,
                site.Proportion,
                site.Interval.Lower,
                site.Interval.Upper,
                site.WeightPercent.ToNullable(),
                $"{words.Number(site.Achieved)} / {words.Number(site.Participants)}")),
            new ForestPlotOptions
            {
                AbsentRows = [.. outcome.Excluded.Select(site => new ForestPlotAbsentRow(site.Site, site.Reason))],
                Summary = SummaryOf(outcome),
                Range = outcome.NewSite.Range.ToNullable() is { } range ? new($"Range for a new site ({MethodNames.Of(outcome.NewSite.Convention)})", range.Lower, range.Upper) : null,
                Scale = AxisScale.Percent,
                AxisLabel = "Share of participants",
                NoteHeader = "People",
                EstimateHeader = string.Create(CultureInfo.InvariantCulture, $"Proportion [{100 * outcome.Pooled.ConfidenceLevel:0.##}% interval]"),
                Footnote = FootnoteOf(outcome, words),
                FormatProvider = words.Culture,
            });
    }

    private static ForestPlotSummary? SummaryOf(OutcomeAggregate outcome) =>
        outcome.TypicalSite is { Proportion: { HasValue: true, Value: var proportion }, Interval: { HasValue: true, Value: var interval } }
            ? new("Typical site", proportion, interval.Lower, interval.Upper)
            : null;

    private static string? FootnoteOf(OutcomeAggregate outcome, Words words)
    {
        var pooled = outcome.Pooled;
        return pooled is { TauSquared.HasValue: true, ISquared.HasValue: true, Q.HasValue: true, QDegreesOfFreedom.HasValue: true }
            ? string.Create(
                words.Culture as CultureInfo ?? CultureInfo.InvariantCulture,
                $"Between sites: tau² {pooled.TauSquared.Value:0.000} (log odds), I² {pooled.ISquared.Value:0.0}%, Q {pooled.Q.Value:0.0} on {pooled.QDegreesOfFreedom.Value:0} degrees of freedom")
            : null;
    }
}
