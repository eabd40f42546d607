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
        return new(title, shown.Select(site => Row(site, site.WeightPercent)), Options(shown, summaryLabel, axisLabel, footnote: null));
    }

    /// <summary>The sites in the strata of a synthesis.</summary>
    public ForestPlot Grouped(string title, OutcomeSynthesis synthesis)
    {
        List<(Stratum Stratum, PooledSites Evidence)> strata = [.. synthesis.Strata.Select(stratum => (stratum, PooledSites.Of(synthesis, stratum.Part)))];
        List<PooledSite> shown = [.. strata.SelectMany(stratum => stratum.Evidence.Sites).Where(CanShow)];

        // Weights in the whole, so that squares compare across groups; where the whole holds other figures (totals of what the groups hold in slices) those in the group.
        var whole = synthesis.Whole.Sites.ToLookup(site => site.Site, site => site.WeightPercent, StringComparer.Ordinal);
        var inGroup = !shown.TrueForAll(site => whole[site.Name].Count() == 1);
        Estimable Weight(PooledSite site) => inGroup ? site.WeightPercent : whole[site.Name].First();
        var footnote = synthesis is { Between: { } between, StrataBy: { } by } ? HeterogeneityWords.Between(between, strata.Count, by, _words.Culture) : null;
        List<ForestPlotGroup> groups = strata.ConvertAll(stratum => Group(stratum.Stratum, stratum.Evidence, Weight));
        return ForestPlot.OfGroups(title, groups, Options(shown, "All together", axisLabel: null, footnote, inGroup ? "Weight in group" : "Weight", strata, groups));
    }

    private bool CanShow(PooledSite site) => _axis.CanShow(site.Own, site.OwnInterval);

    private static ForestPlotRow Row(PooledSite site, Estimable weight) => new(site.Name, site.Own.Value, site.OwnInterval.Value.Lower, site.OwnInterval.Value.Upper, weight.ToNullable());

    private ForestPlotGroup Group(Stratum stratum, PooledSites sites, Func<PooledSite, Estimable> weight) => new(
        stratum.Level,
        sites.Sites.Where(CanShow).Select(site => Row(site, weight(site))),
        sites.Sites.Count > 1 ? Summary("Together", sites.Pooled, explained: false) : null,
        Range(sites.Pooled));

    private ForestPlotSummary? Summary(string label, in PooledEstimate pooled, bool explained = true)
    {
        var (estimate, interval) = (_axis.Natural(pooled.Estimate), _axis.Natural(pooled.ConfidenceInterval));
        return _axis.CanShow(estimate, interval)
            ? new(label, estimate.Value, interval.Value.Lower, interval.Value.Upper, HeterogeneityWords.Of(pooled, _axis.ScaleName, _words.Culture, explained))
            : null;
    }

    private ForestPlotRange? Range(in PooledEstimate pooled)
    {
        var range = _axis.Natural(pooled.PredictionInterval);
        return _axis.CanShow(range) ? new($"Range for a new site ({Convention(pooled.PredictionConvention)})", range.Value.Lower, range.Value.Upper) : null;
    }

    private ForestPlotOptions Options(
        IReadOnlyList<PooledSite> shown,
        string summaryLabel,
        string? axisLabel,
        string? footnote,
        string weightHeader = "Weight",
        IReadOnlyList<(Stratum Stratum, PooledSites Evidence)>? strata = null,
        IReadOnlyList<ForestPlotGroup>? groups = null)
    {
        var (summary, range) = (Summary(summaryLabel, evidence.Pooled), Range(evidence.Pooled));
        var (minimum, maximum) = GroupLimits.For(_axis.Scale, summary, range, groups ?? []);
        IEnumerable<PooledSite> all = strata?.SelectMany(stratum => stratum.Evidence.Sites) ?? evidence.Sites;
        return new()
        {
            AbsentRows = [.. all.Where(site => !CanShow(site)).Select(site => new ForestPlotAbsentRow(site.Name, "no estimate that the axis can show")), .. evidence.Excluded],
            Columns = CountColumns.Of(shown, _words),
            Summary = summary,
            Range = range,
            ReferenceLines = _axis.Nothing is { } nothing ? [new(nothing.Value, nothing.Name)] : [],
            Scale = _axis.Scale,
            AxisLabel = axisLabel ?? _axis.Name,
            AxisMinimum = minimum,
            AxisMaximum = maximum,
            EstimateHeader = Header(evidence.Measure == EffectMeasure.ProportionLogit ? "Proportion" : "Estimate", evidence.Pooled.ConfidenceLevel, _words.Culture),
            WeightHeader = weightHeader,
            Footnote = footnote,
            FormatProvider = _words.Culture,
        };
    }

    /// <summary>The convention of a range in print: those named after people with capitals.</summary>
    private static string Convention(PredictionConvention convention) => convention switch
    {
        PredictionConvention.KnappHartung => "Knapp-Hartung",
        PredictionConvention.PartlettRiley => "Partlett-Riley",
        _ => MethodNames.Of(convention),
    };
}
