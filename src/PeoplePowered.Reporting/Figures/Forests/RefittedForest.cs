using PeoplePowered.Reporting.Drawing;
using PeoplePowered.Reporting.Figures.Plotting;
using PeoplePowered.Reporting.Reports;
using PeoplePowered.Statistics;
using PeoplePowered.Statistics.Sensitivity;

namespace PeoplePowered.Reporting.Figures.Forests;

/// <summary>Makes the plots of a pooled answer that was found again from a part of the sites: without each in turn, or as they are added.</summary>
internal sealed class RefittedForest
{
    private readonly PooledSites _evidence;
    private readonly Words _words;
    private readonly ForestAxis _axis;
    private readonly RefittedMarks _marks;

    public RefittedForest(PooledSites evidence, double? threshold, IFormatProvider? formatProvider)
    {
        _evidence = evidence;
        _words = new Words(formatProvider);
        _axis = new ForestAxis(evidence.Measure);
        if (threshold is { } value)
            Guard.Against.NonFinite(value, nameof(threshold));
        if (threshold <= 0 && _axis.Scale == AxisScale.Log)
            throw new ArgumentOutOfRangeException(nameof(threshold), threshold, FormattableString.Invariant($"A threshold of a {_axis.Name} is positive, on the scale that people read (1 is no difference), but was {threshold}."));
        _marks = new RefittedMarks(_axis, threshold, _axis.Natural(evidence.Pooled.Estimate), _axis.Natural(evidence.Pooled.ConfidenceInterval));
    }

    /// <summary>The pooled answer without each site in turn.</summary>
    public ForestPlot WithoutEach(string title)
    {
        var fits = new RefittedEstimate[_evidence.Sites.Count];
        LeaveOneOut.Refit([.. _evidence.Sites.Select(site => site.Effect.Estimate)], [.. _evidence.Sites.Select(site => site.Effect.Variance)], fits, _evidence.Pooling);
        List<(PooledSite Site, Estimable Estimate, EstimableInterval Interval)> all =
            [.. _evidence.Sites.Select((site, i) => (site, _axis.Natural(fits[i].Estimate), _axis.Natural(fits[i].ConfidenceInterval)))];
        var lines = all.ToLookup(line => _axis.CanShow(line.Estimate, line.Interval));
        List<ForestPlotRow> rows = [.. lines[true].Select(line => new ForestPlotRow(
            line.Site.Name, line.Estimate.Value, line.Interval.Value.Lower, line.Interval.Value.Upper, Note: _marks.Of(line.Estimate.Value, line.Interval.Value)))];
        var changing = rows.FindAll(row => row.Note is not null);
        return new(title, rows, Options(
            "Without",
            "What changes",
            [.. lines[false].Select(line => new ForestPlotAbsentRow(line.Site.Name, "without it too few sites are left to pool"))],
            [],
            $"Each line is the pooled answer of all sites but the one named. {_marks.Conclusion(changing.Count, rows.Count, all.Count)}".TrimEnd(),
            $"The pooled answer of all sites but one, for each of {Count(rows.Count)} sites in turn.",
            string.Join(' ', changing.Select(row => $"Without {row.Label}: {row.Note}."))));
    }

    /// <summary>The pooled answer as sites are added.</summary>
    public ForestPlot Adding(string title, CumulativeOrder order)
    {
        List<PooledSite> sites = [.. InOrder(order)];
        var fits = new RefittedEstimate[sites.Count];
        Cumulative.Refit([.. sites.Select(site => site.Effect.Estimate)], [.. sites.Select(site => site.Effect.Variance)], fits, _evidence.Pooling);
        List<(PooledSite Site, int Count, ForestPlotRow Row)> steps = [];
        List<ForestPlotAbsentRow> absent = [];
        for (var i = 0; i < sites.Count; i++)
        {
            var (estimate, interval) = (_axis.Natural(fits[i].Estimate), _axis.Natural(fits[i].ConfidenceInterval));
            var label = i == 1 ? $"{TextMeasure.Isolated(sites[0].Name)} and {TextMeasure.Isolated(sites[1].Name)}" : i == 0 ? sites[0].Name : $"+\u00A0{TextMeasure.Isolated(sites[i].Name)}";
            if (_axis.CanShow(estimate, interval))
                steps.Add((sites[i], i + 1, new(label, estimate.Value, interval.Value.Lower, interval.Value.Upper)));
            else if (i > 0 || sites.Count == 1)
                absent.Add(new(label, i == 0 ? "one site alone is not pooled" : "no answer that the axis can show"));
        }

        List<ForestPlotColumn> columns = [ForestPlotColumn.OfNumbers("Sites so far", steps.Select(step => (double?)step.Count))];
        if (order == CumulativeOrder.Period && sites.Exists(site => site.Period is not null))
            columns.Insert(0, new("Period until", steps.Select(step => step.Site.Period?.End.ToString())));
        List<ForestPlotRow> rows = steps.ConvertAll(step => step.Row);
        var limits = AxisLimits.For(
            _axis.Scale,
            [.. rows.Select(row => row.Estimate), .. rows.Skip(1).SelectMany(row => new[] { row.Lower, row.Upper })],
            [.. rows.Take(1).SelectMany(row => new[] { row.Lower, row.Upper })]);
        return new(title, rows, Options(
            "Site added",
            "",
            absent,
            columns,
            $"Each line pools the sites up to and with the one named, {InWords(order, sites)}. The intervals do not allow for having looked many times.",
            $"The pooled answer as sites are added, {InWords(order, sites)}, in {Count(steps.Count)} steps.",
            closing: null,
            limits));
    }

    private static string InWords(CumulativeOrder order, List<PooledSite> sites) => order switch
    {
        CumulativeOrder.Period when sites.TrueForAll(site => site.Period is null) => "in the order given, since no periods are known",
        CumulativeOrder.Period when sites.Exists(site => site.Period is null) => "in the order of the periods that they cover, those of unknown period last",
        CumulativeOrder.Period => "in the order of the periods that they cover",
        CumulativeOrder.Precision => "the most precise first",
        _ => "in the order given",
    };

    private IEnumerable<PooledSite> InOrder(CumulativeOrder order) => order switch
    {
        CumulativeOrder.AsGiven => _evidence.Sites,
        CumulativeOrder.Precision => _evidence.Sites.OrderBy(site => site.Effect.Variance),
        CumulativeOrder.Period => _evidence.Sites.OrderBy(site => site.Period is null).ThenBy(site => site.Period?.End.Latest).ThenBy(site => site.Period?.Start.Earliest),
        _ => throw new ArgumentOutOfRangeException(nameof(order), order, FormattableString.Invariant($"{order:D} is not a defined {nameof(CumulativeOrder)}.")),
    };

    private string Count(int count) => count.ToString("D", _words.Culture);

    private ForestPlotOptions Options(
        string labelHeader,
        string noteHeader,
        IReadOnlyList<ForestPlotAbsentRow> absent,
        IReadOnlyList<ForestPlotColumn> columns,
        string footnote,
        string opening,
        string? closing,
        (double? Minimum, double? Maximum) limits = default)
    {
        var pooled = _evidence.Pooled;
        var (estimate, interval) = (_axis.Natural(pooled.Estimate), _axis.Natural(pooled.ConfidenceInterval));
        return new()
        {
            AbsentRows = absent,
            Columns = columns,
            Summary = _axis.CanShow(estimate, interval)
                ? new("All sites", estimate.Value, interval.Value.Lower, interval.Value.Upper, HeterogeneityWords.Of(pooled, _axis.ScaleName, _words.Culture))
                : null,
            ReferenceLines = _marks.Lines(new FigureNumbers(_axis.Scale, [], decimals: null, _words.Culture)),
            Scale = _axis.Scale,
            AxisLabel = _axis.Name,
            AxisMinimum = limits.Minimum,
            AxisMaximum = limits.Maximum,
            LabelHeader = labelHeader,
            NoteHeader = noteHeader,
            EstimateHeader = SiteForest.Header("Pooled", pooled.ConfidenceLevel, _words.Culture),
            Footnote = footnote,
            FormatProvider = _words.Culture,
            Opening = opening,
            Closing = string.IsNullOrEmpty(closing) ? null : closing,
        };
    }
}
