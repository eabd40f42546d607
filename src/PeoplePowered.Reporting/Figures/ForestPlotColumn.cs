using PeoplePowered.Reporting.Figures.Plotting;

namespace PeoplePowered.Reporting.Figures;

/// <summary>A column beside the names of a forest plot: a heading, and a text or a number for each row. What is <c>null</c> is shown as unknown. Immutable; equality is by reference.</summary>
public sealed class ForestPlotColumn
{
    private const string Unknown = "unknown";
    private const int MostDecimals = 4;
    private readonly IReadOnlyList<string?> _texts;
    private readonly IReadOnlyList<double?>? _numbers;
    private readonly int _decimals;

    /// <summary>A column of texts, such as the risk of bias. Texts that all begin with a digit end at the right, others begin at the left.</summary>
    /// <param name="header">The heading.</param>
    /// <param name="texts">A text for each row of the plot, in the same order (group by group, where there are groups); <c>null</c> where it is not known, empty for nothing.</param>
    /// <exception cref="ArgumentException">The heading is empty.</exception>
    public ForestPlotColumn(string header, IEnumerable<string?> texts)
    {
        Header = Guard.Against.NullOrWhiteSpace(header);
        _texts = [.. Guard.Against.Null(texts)];
    }

    private ForestPlotColumn(string header, IReadOnlyList<double?> numbers, int decimals)
        : this(header, numbers.Select(_ => (string?)null)) => (_numbers, _decimals) = (numbers, decimals);

    /// <summary>The heading.</summary>
    public string Header { get; }

    /// <summary>How many rows it has.</summary>
    public int Count => _texts.Count;

    /// <summary>A column of numbers, such as the year: all with as many decimals, so that they stand below one another, in the culture of the plot and without separators of thousands.</summary>
    /// <param name="header">The heading.</param>
    /// <param name="numbers">A number for each row of the plot, in the same order; <c>null</c> where it is not known; finite.</param>
    /// <param name="decimals">How many decimals, 0 to 15; <c>null</c> for as many as the numbers have, at most 4.</param>
    /// <exception cref="ArgumentException">The heading is empty, a number is not finite, or the decimals are not 0 to 15.</exception>
    public static ForestPlotColumn OfNumbers(string header, IEnumerable<double?> numbers, int? decimals = null)
    {
        List<double?> all = [.. Guard.Against.Null(numbers)];
        List<double> known = [.. all.OfType<double>().Select(number => Guard.Against.NonFinite(number, nameof(numbers)))];
        return new(
            header,
            all,
            decimals is { } chosen
                ? Guard.Against.OutOfRange(chosen, nameof(decimals), 0, 15)
                : Enumerable.Range(0, MostDecimals + 1).First(places => places == MostDecimals || known.TrueForAll(number => Math.Round(number, places).Equals(Math.Round(number, MostDecimals)))));
    }

    /// <summary>What stands in it, in the reader's culture.</summary>
    internal IReadOnlyList<string> Texts(IFormatProvider provider)
    {
        if (_numbers is null)
            return [.. _texts.Select(text => text ?? Unknown)];
        var numbers = new FigureNumbers(AxisScale.Linear, [], _decimals, provider);
        return [.. _numbers.Select(number => number is { } known ? numbers.Plain(known) : Unknown)];
    }

    /// <summary>Whether it holds figures that end at the right of their column.</summary>
    internal bool Ends => _numbers is not null || _texts.OfType<string>().Where(text => text.Length > 0).All(text => char.IsDigit(text[0]));
}
