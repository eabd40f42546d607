using PeoplePowered.Domain.Aggregation;
using PeoplePowered.Reporting.Reports;
using PeoplePowered.Statistics;
using PeoplePowered.Statistics.Synthesis;

namespace PeoplePowered.Reporting.Figures.Forests;

/// <summary>Makes the forest plot of pooled sites.</summary>
internal sealed class SiteForest(PooledSites evidence, IFormatProvider? formatProvider)
{
    private readonly Words _words = new(formatProvider);
    private readonly ForestAxis _axis = new(evidence.Measure);

    /// <summary>The heading over numbers with their interval.</summary>
    public static string Header(string what, double level, IFormatProvider culture) => $"{what} [{(100 * level).ToString("0.##", culture)}% interval]";

    /// <summary>The sites in one list.</summary>
    /// <param name="title">What it shows.</param>
    /// <param name="summaryLabel">What the pooled answer is called.</param>
    /// <param name="axisLabel">What the axis measures; its measure where <c>null</c>.</param>
    public ForestPlot Plot(string title, string summaryLabel, string? axisLabel = null)
    {
        List<PooledSite> shown = [.. evidence.Sites.Where(CanShow)];
        return new(title, shown.Select(Row), Options(shown, summaryLabel, axisLabel, footnote: null));
    }

    /// <summary>The sites in the strata of a synthesis.</summary>
    public ForestPlot Grouped(string title, OutcomeSynthesis synthesis)
    {
        List<(Stratum Stratum, PooledSites Evidence)> strata = [.. synthesis.Strata.Select(stratum => (stratum, PooledSites.Of(synthesis, stratum.Part)))];
        List<PooledSite> shown = [.. strata.SelectMany(stratum => stratum.Evidence.Sites).Where(CanShow)];
        var footnote = synthesis is { Between: { } between, StrataBy: { } by } ? HeterogeneityWords.Between(between, strata.Count, by, _words.Culture) : null;
        return ForestPlot.OfGroups(title, strata.Select(stratum => Group(stratum.Stratum, stratum.Evidence)), Options(shown, "All together", axisLabel: null, footnote, "Weight in group", strata));
    }

    private bool CanShow(PooledSite site) => _axis.CanShow(site.Own, site.OwnInterval);

    private ForestPlotRow Row(PooledSite site) => new(site.Name, site.Own.Value, site.OwnInterval.Value.Lower, site.OwnInterval.Value.Upper, site.WeightPercent.ToNullable());

    private ForestPlotGroup Group(Stratum stratum, PooledSites sites) => new(
        stratum.Level,
        sites.Sites.Where(CanShow).Select(Row),
        sites.Sites.Count > 1 ? Summary("Together", sites.Pooled) : null,
        Range(sites.Pooled));

    private ForestPlotSummary? Summary(string label, in PooledEstimate pooled)
    {
        var (estimate, interval) = (_axis.Natural(pooled.Estimate), _axis.Natural(pooled.ConfidenceInterval));
        return _axis.CanShow(estimate, interval)
            ? new(label, estimate.Value, interval.Value.Lower, interval.Value.Upper, HeterogeneityWords.Of(pooled, _axis.ScaleName, _words.Culture))
            : null;
    }

    private ForestPlotRange? Range(in PooledEstimate pooled)
    {
        var range = _axis.Natural(pooled.PredictionInterval);
        return _axis.CanShow(range) ? new($"Range for a new site ({MethodNames.Of(pooled.PredictionConvention)})", range.Value.Lower, range.Value.Upper) : null;
    }

    private ForestPlotOptions Options(
        IReadOnlyList<PooledSite> shown,
        string summaryLabel,
        string? axisLabel,
        string? footnote,
        string weightHeader = "Weight",
        IReadOnlyList<(Stratum Stratum, PooledSites Evidence)>? strata = null)
    {
        IEnumerable<PooledSite> all = strata?.SelectMany(stratum => stratum.Evidence.Sites) ?? evidence.Sites;
        return new()
        {
            AbsentRows = [.. all.Where(site => !CanShow(site)).Select(site => new ForestPlotAbsentRow(site.Name, "no estimate that the axis can show")), .. evidence.Excluded],
            Columns = CountColumns.Of(shown, _words),
            Summary = Summary(summaryLabel, evidence.Pooled),
            Range = Range(evidence.Pooled),
            ReferenceLines = _axis.Nothing is { } nothing ? [new(nothing.Value, nothing.Name)] : [],
            Scale = _axis.Scale,
            AxisLabel = axisLabel ?? _axis.Name,
            EstimateHeader = Header(evidence.Measure == EffectMeasure.ProportionLogit ? "Proportion" : "Estimate", evidence.Pooled.ConfidenceLevel, _words.Culture),
            WeightHeader = weightHeader,
            Footnote = footnote,
            FormatProvider = _words.Culture,
        };
    }
}
