using PeoplePowered.Reporting.Markup;
using PeoplePowered.Reporting.Reports;

namespace PeoplePowered.Reporting.Figures.Cards;

/// <summary>A waterfall in sentences and as a table.</summary>
internal sealed class WaterfallWords(PaymentsWaterfall chart, MoneyFigureOptions options)
{
    private readonly Words _words = new(options.FormatProvider);

    /// <summary>The heading over the steps.</summary>
    public string LabelHeader => options.LabelHeader ?? "Step";

    /// <summary>The amount of a step; what is added or taken with its sign.</summary>
    public string Amount(WaterfallStep step)
    {
        if (step.Kind == WaterfallStepKind.Unknown)
            return "unknown";
        string Write(decimal amount) => (step.Kind == WaterfallStepKind.Change && amount > 0 ? "+" : "") + _words.Money(amount, chart.Currency);
        return step.IsExact ? Write(step.Lower) : $"{Write(step.Lower)} to {Write(step.Upper)}";
    }

    public string Description() => chart.Steps.Count == 0
        ? "Waterfall without any step."
        : string.Join(' ', chart.Steps.Zip(WaterfallLevel.Of(chart.Steps)).Select(item => Sentence(item.First, item.Second)).Prepend($"Waterfall of {chart.Steps.Count.ToString("D", options.FormatProvider)} {(chart.Steps.Count == 1 ? "step" : "steps")} in {chart.Currency}."));

    private string Sentence(WaterfallStep step, WaterfallLevel level)
    {
        var place = (step.Kind, level) switch
        {
            (WaterfallStepKind.Change, { IsOfUnknownPlace: true }) => "; it follows a step that is unknown, so its place is unknown",
            (WaterfallStepKind.Change, { BeginsWithinRange: true, From: { } from, To: { } to }) when step.IsExact =>
                $"; exact, and somewhere from {_words.Money(Math.Min(from.Lower, to.Lower), chart.Currency)} to {_words.Money(Math.Max(from.Upper, to.Upper), chart.Currency)}",
            _ => "",
        };
        return $"{step.Label}: {Amount(step)}{(step.Note is null ? "" : $" ({step.Note})")}{place}.";
    }

    public void WriteTable(MarkupWriter writer)
    {
        HtmlColumn[] columns = [new(LabelHeader, "start", Numeric: false), new("Kind", "start", Numeric: false), new("At least", "end", Numeric: true), new("At most", "end", Numeric: true), new("Note", "start", Numeric: false)];
        HtmlTable.Write(writer, chart.Title, columns, chart.Steps.Select(Row), total: null, sortable: false);
    }

    private IReadOnlyList<(string Text, double? SortValue)> Row(WaterfallStep step)
    {
        (string, double?) Cell(decimal amount) => step.Kind == WaterfallStepKind.Unknown ? ("unknown", null) : (_words.Money(amount, chart.Currency), (double)amount);
        var kind = step.Kind switch { WaterfallStepKind.Total => "amount", WaterfallStepKind.Change => "change", _ => "not known" };
        return [(step.Label, null), (kind, null), Cell(step.Lower), Cell(step.Upper), (step.Note ?? "", null)];
    }
}
