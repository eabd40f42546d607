using System.Globalization;
using PeoplePowered.Domain.Results;
using PeoplePowered.Statistics;
using PeoplePowered.Statistics.Synthesis;

namespace PeoplePowered.Domain.Aggregation;

/// <summary>A synthesis as a tidy table of comma-separated values.</summary>
internal sealed class TidyCsv
{
    private readonly CsvWriter _csv = new(
        "outcome", "measure", "part", "stratum_by", "stratum", "row", "name", "period", "design", "figure",
        "value", "variance", "lower", "upper", "natural", "natural_lower", "natural_upper", "weight_percent", "note");

    private readonly OutcomeSynthesis _synthesis;

    private TidyCsv(OutcomeSynthesis synthesis) => _synthesis = synthesis;

    public static string Of(OutcomeSynthesis synthesis)
    {
        var csv = new TidyCsv(synthesis);
        csv.Part("whole", null, synthesis.Whole);
        foreach (var stratum in synthesis.Strata)
            csv.Part("stratum", stratum, stratum.Part);
        csv.Between(synthesis.Between);
        foreach (var excluded in synthesis.Excluded)
            csv.Row("whole", null, "excluded", excluded.Site, new() { Note = excluded.Reason });
        foreach (var caveat in synthesis.Caveats)
            csv.Row("whole", null, "caveat", caveat.Code, new() { Note = caveat.Message });
        return csv._csv.ToString();
    }

    private void Part(string part, Stratum? stratum, SynthesisPart content)
    {
        foreach (var site in content.Sites)
        {
            Row(part, stratum, "figure", site.Site, new()
            {
                Period = site.Reported.Period?.ToString(),
                Design = DesignWords.Of(site.Reported.Design),
                Figure = FigureText.Of(site.Reported.Figure),
                Value = Estimable.Of(site.Effect.Estimate),
                Variance = Estimable.Of(site.Effect.Variance),
                Interval = site.Interval,
                Natural = site.Natural,
                NaturalInterval = site.NaturalInterval,
                Weight = site.WeightPercent,
                Note = site.Corrected ? $"{site.Rule}; empty cell corrected" : site.Rule,
            });
        }

        Pooled(part, stratum, content);
        Totals(part, stratum, content.Totals);
    }

    private void Pooled(string part, Stratum? stratum, SynthesisPart content)
    {
        var pooled = content.Pooled;
        var method = $"{MethodNames.Of(pooled.Estimator)}; {MethodNames.Of(pooled.IntervalMethod)}";
        Row(part, stratum, "pooled", "estimate", new()
        {
            Value = pooled.Estimate,
            Variance = pooled.StandardError.Map(error => error * error),
            Interval = pooled.ConfidenceInterval,
            Natural = content.Typical,
            NaturalInterval = content.TypicalInterval,
            Note = FormattableString.Invariant($"{method}; level {pooled.ConfidenceLevel}"),
        });
        Row(part, stratum, "pooled", "new-site", new() { Interval = pooled.PredictionInterval, NaturalInterval = content.NewSite, Note = MethodNames.Of(pooled.PredictionConvention) });
        Row(part, stratum, "pooled", "tau-squared", new() { Value = pooled.TauSquared, Interval = pooled.TauSquaredInterval, Note = "interval by the Q-profile" });
        foreach (var (name, value) in new (string, Estimable)[]
        {
            ("standard-error", pooled.StandardError), ("statistic", pooled.Statistic), ("degrees-of-freedom", pooled.DegreesOfFreedom), ("p-value", pooled.PValue),
            ("i-squared-percent", pooled.ISquared), ("h-squared", pooled.HSquared), ("q", pooled.Q), ("q-degrees-of-freedom", pooled.QDegreesOfFreedom), ("q-p-value", pooled.QPValue),
        })
        {
            Row(part, stratum, "pooled", name, new() { Value = value });
        }
    }

    private void Totals(string part, Stratum? stratum, SynthesisTotals totals)
    {
        Row(part, stratum, "total", "figures", new() { Count = totals.Figures });
        foreach (var (name, count) in new (string, decimal?)[]
        {
            ("achieved", totals.Achieved), ("participants", totals.Participants), ("comparison-achieved", totals.ComparisonAchieved),
            ("comparison-participants", totals.ComparisonParticipants), ("events", totals.Events),
        })
        {
            if (count is not null)
                Row(part, stratum, "total", name, new() { Count = count });
        }

        if (totals.Exposure is { } exposure)
            Row(part, stratum, "total", "exposure", new() { Value = Estimable.Of(exposure) });
        Row(part, stratum, "total", "people", new() { Note = totals.People.ToString(null, CultureInfo.InvariantCulture) });
    }

    private void Between(BetweenStrata? between)
    {
        if (between is null)
            return;
        Row("between", null, "test", "q", new() { Value = between.Q }, isOfStrata: true);
        Row("between", null, "test", "degrees-of-freedom", new() { Value = between.DegreesOfFreedom }, isOfStrata: true);
        Row("between", null, "test", "p-value", new() { Value = between.PValue }, isOfStrata: true);
    }

    private void Row(string part, Stratum? stratum, string row, string name, in Cells cells, bool isOfStrata = false) => _csv.Row(
        _synthesis.Outcome.ToString(),
        _synthesis.Measure.Name(),
        part,
        isOfStrata || stratum is not null ? _synthesis.StrataBy : null,
        stratum?.Level,
        row,
        name,
        cells.Period,
        cells.Design,
        cells.Figure,
        cells.Count is { } count ? count : cells.Value,
        cells.Variance,
        cells.Interval.ToNullable()?.Lower,
        cells.Interval.ToNullable()?.Upper,
        cells.Natural,
        cells.NaturalInterval.ToNullable()?.Lower,
        cells.NaturalInterval.ToNullable()?.Upper,
        cells.Weight,
        cells.Note ?? cells.WhyAbsent);

    /// <summary>The cells of a row that differ from row to row; what is not set is empty.</summary>
    private readonly record struct Cells
    {
        public string? Period { get; init; }

        public string? Design { get; init; }

        public string? Figure { get; init; }

        public decimal? Count { get; init; }

        public Estimable Value { get; init; }

        public Estimable Variance { get; init; }

        public EstimableInterval Interval { get; init; }

        public Estimable Natural { get; init; }

        public EstimableInterval NaturalInterval { get; init; }

        public Estimable Weight { get; init; }

        public string? Note { get; init; }

        /// <summary>Why there is no value, where one was computed for.</summary>
        public string? WhyAbsent => Value.Reason is AbsenceReason.None or AbsenceReason.NotComputed ? null : Value.Reason.ToString();
    }
}
