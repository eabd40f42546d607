using PeoplePowered.Reporting.Reports;
using PeoplePowered.Statistics;

namespace PeoplePowered.Reporting.Figures.Forests;

/// <summary>Makes the caterpillar plot of pooled sites.</summary>
internal static class SiteCaterpillar
{
    public static CaterpillarPlot Plot(PooledSites evidence, string title, IFormatProvider? formatProvider)
    {
        var words = new Words(formatProvider);
        var axis = new ForestAxis(evidence.Measure);
        var sites = evidence.Sites.ToLookup(site => axis.CanShow(site.Shrunken, site.ShrunkenInterval));
        var pooled = evidence.Pooled;
        var (estimate, interval) = (axis.Natural(pooled.Estimate), axis.Natural(pooled.ConfidenceInterval));
        return new(title, sites[true].Select(site => new CaterpillarRow(site.Name, site.Shrunken.Value, site.ShrunkenInterval.Value.Lower, site.ShrunkenInterval.Value.Upper, Own(site))), new()
        {
            Summary = axis.CanShow(estimate, interval) ? new("Mean of the sites", estimate.Value, interval.Value.Lower, interval.Value.Upper, HeterogeneityWords.Of(pooled, axis.ScaleName, words.Culture)) : null,
            AbsentRows = [.. sites[false].Select(site => new ForestPlotAbsentRow(site.Name, Reason(site.Shrunken))), .. evidence.Excluded],
            ReferenceLines = axis.Nothing is { } nothing ? [new(nothing.Value, nothing.Name)] : [],
            Scale = axis.Scale,
            AxisLabel = axis.Name,
            EstimateHeader = SiteForest.Header("Drawn to the mean", pooled.ConfidenceLevel, words.Culture),
            Footnote = pooled.AtBoundary ? "All are drawn to the mean itself, since the estimates differ no more than chance would have it; that does not show that the sites are alike." : null,
            FormatProvider = words.Culture,
        });

        double? Own(PooledSite site) => site.Own.HasValue && (axis.Scale != AxisScale.Log || site.Own.Value > 0) ? site.Own.Value : null;
    }

    private static string Reason(Estimable shrunken) => shrunken.Reason switch
    {
        AbsenceReason.TooFewStudies => "one site alone has no mean to be drawn to",
        AbsenceReason.NotApplicable => "the measure has no way back to a scale that people read",
        _ => "no estimate that the axis can show",
    };
}
