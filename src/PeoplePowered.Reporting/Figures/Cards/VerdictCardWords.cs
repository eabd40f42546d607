using PeoplePowered.Reporting.Markup;
using PeoplePowered.Statistics;

namespace PeoplePowered.Reporting.Figures.Cards;

/// <summary>A verdict card in sentences and as a table.</summary>
internal sealed class VerdictCardWords(VerdictCard card, VerdictCardOptions options)
{
    /// <summary>The word of a gate's state.</summary>
    public static string Of(VerdictGateState state) => state switch
    {
        VerdictGateState.Met => "met",
        VerdictGateState.NotMet => "not met",
        _ => "unknown",
    };

    /// <summary>A probability in per cent: one number or bounds, never rounded to 0 or 100.</summary>
    public string Of(EstimableInterval probability)
    {
        if (!probability.HasValue)
            return "cannot be said";
        var (low, high) = (Percent(probability.Value.Lower), Percent(probability.Value.Upper));
        return string.Equals(low, high, StringComparison.Ordinal) ? low : $"{low} to {high}";
    }

    public string Description()
    {
        IEnumerable<string> sentences =
        [
            $"Verdict: {card.Verdict}.",
            Sentence(card.Reason),
            .. card.Gates.Count > 0 ? [$"{options.GatesHeader}: {string.Join("; ", card.Gates.Select(gate => $"{gate.Name} {Of(gate.State)}"))}."] : Array.Empty<string>(),
            .. card.Chances.Select(chance => $"{chance.Label}: {Of(chance.Probability)}{string.Concat(chance.Thresholds.Select(threshold => $"; {threshold.Label} at {Percent(threshold.Value)}"))}."),
            .. options.Flips.Count > 0 ? [Sentence($"{options.FlipsHeader}: {string.Join("; ", options.Flips)}")] : Array.Empty<string>(),
            .. options.FindOutNext.Count > 0 ? [Sentence($"{options.FindOutHeader}: {string.Join("; ", options.FindOutNext)}")] : Array.Empty<string>(),
        ];
        return string.Join(' ', sentences);
    }

    public void WriteTable(MarkupWriter writer)
    {
        HtmlColumn[] columns = [new("What", "start", Numeric: false), new("Answer", "start", Numeric: false), new("Held against", "start", Numeric: false)];
        IEnumerable<IReadOnlyList<(string Text, double? SortValue)>> rows =
        [
            Row("Verdict", card.Verdict),
            Row("Why", card.Reason),
            .. card.Gates.Select(gate => Row($"{options.GatesHeader}: {gate.Name}", Of(gate.State))),
            .. card.Chances.Select(chance => Row(chance.Label, Of(chance.Probability), string.Join("; ", chance.Thresholds.Select(threshold => $"{threshold.Label}: {Percent(threshold.Value)}")))),
            .. options.Flips.Select(flip => Row(options.FlipsHeader, flip)),
            .. options.FindOutNext.Select(step => Row(options.FindOutHeader, step)),
        ];
        HtmlTable.Write(writer, card.Title, columns, rows, total: null, sortable: false);
    }

    private static IReadOnlyList<(string Text, double? SortValue)> Row(string what, string answer, string against = "") => [(what, null), (answer, null), (against, null)];

    private static string Sentence(string text) => text.Length > 0 && char.IsPunctuation(text[^1]) ? text : text + ".";

    private string Percent(double probability) => probability switch
    {
        > 0 and < 0.005 => $"under {1.ToString("0", options.FormatProvider)}%",
        > 0.995 and < 1 => $"over {99.ToString("0", options.FormatProvider)}%",
        _ => (100 * probability).ToString("0", options.FormatProvider) + "%",
    };
}
