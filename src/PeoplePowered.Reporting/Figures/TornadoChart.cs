using PeoplePowered.Reporting.Figures.Plotting;
using PeoplePowered.Reporting.Markup;

namespace PeoplePowered.Reporting.Figures;

/// <summary>
/// A tornado chart: how far the answer moves when each input in turn goes from its low to its high value, all others as in the base case; the input that moves it
/// most stands first. A bar says nothing about how likely its ends are, nor of inputs that move together.
/// </summary>
/// <remarks>Immutable and safe to share between threads; equality is by reference. The form follows T. G. Eschenbach, "Spiderplots versus tornado diagrams for sensitivity analysis", Interfaces 22 (1992), doi:10.1287/inte.22.6.40.</remarks>
public sealed class TornadoChart : Figure
{
    private readonly TornadoOptions _options;
    private readonly FigureNumbers _numbers;

    /// <summary>A chart of the given inputs.</summary>
    /// <param name="title">What it shows, in a line.</param>
    /// <param name="baseCase">The answer with every input as in the base case; finite.</param>
    /// <param name="bars">The inputs, in any order; may be empty.</param>
    /// <param name="options">What else stands on it; <see cref="TornadoOptions.Default"/> where <c>null</c>.</param>
    /// <exception cref="ArgumentException">The title is empty, an item is <c>null</c>, the base case is not finite, the decimals are not 0 to 15, or the axis is logarithmic.</exception>
    public TornadoChart(string title, double baseCase, IEnumerable<TornadoBar> bars, TornadoOptions? options = null)
        : base(title)
    {
        _options = options ?? TornadoOptions.Default;
        BaseCase = Guard.Against.NonFinite(baseCase);
        Bars = [.. Guard.Against.Null(bars).Select(bar => Guard.Against.Null(bar, nameof(bars))).OrderByDescending(bar => bar.HalfSwing)];
        if (_options.Scale == AxisScale.Log)
            throw new ArgumentException("The bars of a tornado are lengths, so its axis cannot be logarithmic.", nameof(options));
        if (_options.Decimals is { } decimals)
            Guard.Against.OutOfRange(decimals, nameof(options), 0, 15);
        _numbers = new FigureNumbers(_options.Scale, [BaseCase, .. Bars.SelectMany(bar => new[] { bar.AtLow, bar.AtHigh })], _options.Decimals, _options.FormatProvider);
        Description = _options.Description ?? Describe();
    }

    /// <summary>The answer with every input as in the base case.</summary>
    public double BaseCase { get; }

    /// <summary>The inputs, the one that moves the answer most first.</summary>
    public IReadOnlyList<TornadoBar> Bars { get; }

    /// <inheritdoc />
    public override string Description { get; }

    private protected override FigureDrawing Drawing() => new TornadoDrawing(this, _options, _numbers);

    private protected override void WriteTable(MarkupWriter writer)
    {
        HtmlColumn[] columns =
        [
            new(_options.LabelHeader, "start", Numeric: false),
            new("Low value", "end", Numeric: false),
            new("High value", "end", Numeric: false),
            new("Answer at low", "end", Numeric: true),
            new("Answer at high", "end", Numeric: true),
        ];
        HtmlTable.Write(writer, Title, columns, Bars.Select(Cells), [("Base case", null), ("", null), ("", null), (_numbers.WithUnit(BaseCase), BaseCase), (_numbers.WithUnit(BaseCase), BaseCase)], sortable: false);
    }

    private IReadOnlyList<(string Text, double? SortValue)> Cells(TornadoBar bar) =>
        [(bar.Label, null), (bar.Low, null), (bar.High, null), (_numbers.WithUnit(bar.AtLow), bar.AtLow), (_numbers.WithUnit(bar.AtHigh), bar.AtHigh)];

    private string Describe()
    {
        IEnumerable<string> sentences =
        [
            Bars.Count == 0 ? "Tornado chart without any input." : $"Tornado chart of {_numbers.Count(Bars.Count)} {(Bars.Count == 1 ? "input" : "inputs")}, the one that moves the answer most first.",
            $"The base case is {_numbers.WithUnit(BaseCase)}.",
            .. Bars.Select(bar => $"{bar.Label} from {bar.Low} to {bar.High}: {_numbers.WithUnit(bar.AtLow)} to {_numbers.WithUnit(bar.AtHigh)}."),
            .. _options.ReferenceLines.Select(line => $"A vertical line marks {line.Label} at {_numbers.WithUnit(line.Value)}."),
        ];
        return string.Join(' ', sentences);
    }
}
