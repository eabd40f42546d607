using System.Globalization;
using PeoplePowered.Reporting.Figures.Plotting;
using PeoplePowered.Reporting.Markup;
using PeoplePowered.Statistics;

namespace PeoplePowered.Reporting.Figures;

/// <summary>
/// Probabilities as ranges on an axis from 0 to 1: a light bar from where each began, a strong one to where the evidence leaves it. No point is drawn within a range,
/// since none is likelier than another.
/// </summary>
/// <remarks>Immutable and safe to share between threads; equality is by reference.</remarks>
public sealed class ProbabilityRanges : Figure
{
    private readonly string? _footnote;
    private readonly IFormatProvider _culture;

    /// <summary>A chart of the given ranges.</summary>
    /// <param name="title">What it shows, in a line.</param>
    /// <param name="ranges">The ranges, from the top; may be empty.</param>
    /// <param name="footnote">A line under it; <c>null</c> for none.</param>
    /// <param name="formatProvider">The reader's culture; invariant where <c>null</c>.</param>
    /// <exception cref="ArgumentException">The title is empty, or an item is <c>null</c>.</exception>
    public ProbabilityRanges(string title, IEnumerable<ProbabilityRange> ranges, string? footnote = null, IFormatProvider? formatProvider = null)
        : base(title)
    {
        Ranges = [.. Guard.Against.Null(ranges).Select(range => Guard.Against.Null(range, nameof(ranges)))];
        _footnote = footnote;
        _culture = formatProvider ?? CultureInfo.InvariantCulture;
        Description = Ranges.Count == 0
            ? "Chart without any range."
            : string.Join(' ', (IEnumerable<string>)[$"Ranges of probability of {Ranges.Count.ToString(_culture)} {(Ranges.Count == 1 ? "claim" : "claims")}, before and after the evidence.", .. Ranges.Select(range => $"{range.Label}: {(range.Before is null ? "" : $"{Text(range.Before)} before, ")}{After(range)} after.")]);
    }

    /// <summary>The ranges from the top.</summary>
    public IReadOnlyList<ProbabilityRange> Ranges { get; }

    /// <inheritdoc />
    public override string Description { get; }

    /// <summary>The range after the evidence in words.</summary>
    internal string After(ProbabilityRange range) => range.After switch
    {
        { HasValue: true, Value: var after } => Text(after),
        { Reason: AbsenceReason.Inconsistent } => "none agrees with the evidence",
        _ => "not known",
    };

    /// <summary>A probability on the axis.</summary>
    internal string Tick(double value) => value.ToString("0.##", _culture);

    private protected override FigureDrawing Drawing() => new ProbabilityRangesDrawing(this, _footnote);

    private protected override void WriteTable(MarkupWriter writer)
    {
        HtmlColumn[] columns = [new("Claim", "start", Numeric: false), new("Before", "end", Numeric: true), new("After", "end", Numeric: true)];
        HtmlTable.Write(writer, Title, columns, Ranges.Select(IReadOnlyList<(string, double?)> (range) => [(range.Label, null), (Text(range.Before), range.Before?.Lower), (After(range), range.After.ToNullable()?.Lower)]), total: null, sortable: false);
    }

    private string Text(Interval? range) => range is not { } given ? ""
        : Number(given.Lower) is var low && Number(given.Upper) is var high && string.Equals(low, high, StringComparison.Ordinal) ? low
        : $"{low} to {high}";

    /// <summary>Three decimals, but never 0 or 1 where it is neither.</summary>
    private string Number(double value)
    {
        const double least = 0.0005;
        return value is > 0 and < least ? $"under {0.001.ToString("0.000", _culture)}" : value is < 1 and > 1 - least ? $"over {0.999.ToString("0.000", _culture)}" : value.ToString("0.###", _culture);
    }
}
