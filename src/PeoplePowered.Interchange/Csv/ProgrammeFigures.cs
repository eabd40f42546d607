using PeoplePowered.Domain;
using PeoplePowered.Domain.Outcomes;

namespace PeoplePowered.Interchange.Csv;

/// <summary>The figures of programme results: percentages of people (gross) and differences that a comparison found (net), with or without a point.</summary>
internal static class ProgrammeFigures
{
    public const string Gross = "gross";

    public const string Net = "net percentage points";

    private const string NetNotReported = $"{Net} not reported";

    /// <summary>The figure, or <c>null</c> where it was refused.</summary>
    public static Figure? Read(RowReader row)
    {
        var kind = row.Text("kind");
        var net = string.Equals(kind, Net, StringComparison.Ordinal);
        if (kind is null)
            row.Refuse("kind", null, "The kind of figure is missing.", $"Write '{Gross}' for what people reached, or '{Net}' for what a comparison found.");
        else if (!net && !string.Equals(kind, Gross, StringComparison.Ordinal))
            row.Refuse("kind", kind, "That is none of the words known here.", Nearest.Suggestion(kind, [Gross, Net]));
        var value = ReadValue(row, net);
        var (lower, upper) = ReadInterval(row);
        var people = Amounts.People(row, "participants", "participants_is");
        if (!row.IsClean)
            return null;
        return (value, lower) switch
        {
            ({ } point, _) when net => new EffectEstimate(EffectScale.PercentagePoints, point, lower: lower, upper: upper, participants: people),
            ({ } point, _) => new Percentage(point, people, lower, upper),
            (null, { } end) => new IntervalWithoutPoint(net ? EffectScale.PercentagePoints : EffectScale.PerCent, end, upper!.Value, participants: people),
            _ => new UnknownFigure(net ? NetNotReported : UnknownFigure.NotReported, people),
        };
    }

    /// <summary>The cells kind, value_percent, ci_lower and ci_upper.</summary>
    public static IEnumerable<string?> Cells(Figure figure) => figure switch
    {
        Percentage share => [Gross, CsvText.Number(share.Percent), CsvText.Number(share.Lower), CsvText.Number(share.Upper)],
        EffectEstimate { Scale: EffectScale.PercentagePoints } net => [Net, CsvText.Number(net.Estimate), CsvText.Number(net.Lower), CsvText.Number(net.Upper)],
        IntervalWithoutPoint { Scale: EffectScale.PercentagePoints } net => [Net, null, CsvText.Number(net.Lower), CsvText.Number(net.Upper)],
        IntervalWithoutPoint share => [Gross, null, CsvText.Number(share.Lower), CsvText.Number(share.Upper)],
        UnknownFigure { Reason: NetNotReported } => [Net, null, null, null],
        _ => [Gross, null, null, null],
    };

    /// <summary>Of how many people a figure is, where it says so.</summary>
    public static People? Participants(Figure figure) => figure switch
    {
        Percentage share => share.Participants,
        EffectEstimate net => net.Participants,
        IntervalWithoutPoint interval => interval.Participants,
        UnknownFigure unknown => unknown.Participants,
        _ => null,
    };

    private static decimal? ReadValue(RowReader row, bool net)
    {
        var value = row.Number("value_percent");
        if (!net && value is < 0 or > 100)
            row.Refuse("value_percent", row.Text("value_percent"), "A percentage of people lies between 0 and 100.", $"Mend the figure; a difference of percentages is of the kind '{Net}'.");
        else if (value is < -100 or > 100)
            row.Refuse("value_percent", row.Text("value_percent"), "A difference of two percentages lies between -100 and 100.", "Mend the figure.");
        return value;
    }

    private static (decimal? Lower, decimal? Upper) ReadInterval(RowReader row)
    {
        var (lower, upper) = (row.Number("ci_lower"), row.Number("ci_upper"));
        if (row.Text("ci_lower") is null != row.Text("ci_upper") is null)
            row.Refuse(lower is null ? "ci_lower" : "ci_upper", null, "An interval has two ends, and one of them is blank.", "Give both, or leave both blank.");
        else if (lower > upper)
            row.Refuse("ci_upper", row.Text("ci_upper"), $"The upper end lies below the lower end, {row.Text("ci_lower")}.", "Exchange the two.");
        return (lower, upper);
    }
}
