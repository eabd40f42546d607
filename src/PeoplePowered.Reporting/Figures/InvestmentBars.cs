using PeoplePowered.Domain;
using PeoplePowered.Reporting.Figures.Cards;
using PeoplePowered.Reporting.Figures.Plotting;
using PeoplePowered.Reporting.Markup;

namespace PeoplePowered.Reporting.Figures;

/// <summary>
/// Investments by amount, as it was published: what is certain is solid, what lies between bounds is a lighter band, "at least" ends in an arrow, and an amount that
/// nobody published is hatched and named unknown. Where awards are listed, they stand in a thinner bar below.
/// </summary>
/// <remarks>Immutable and safe to share between threads; equality is by reference.</remarks>
public sealed class InvestmentBars : Figure
{
    private readonly MoneyFigureOptions _options;

    /// <summary>Bars of the given investments.</summary>
    /// <param name="title">What they show, in a line.</param>
    /// <param name="bars">The investments, from the top, all in one currency; at least one.</param>
    /// <param name="options">What else stands there; <see cref="MoneyFigureOptions.Default"/> where <c>null</c>.</param>
    /// <exception cref="ArgumentException">The title is empty, an item is <c>null</c>, there is none, or currencies are mixed.</exception>
    public InvestmentBars(string title, IEnumerable<InvestmentBar> bars, MoneyFigureOptions? options = null)
        : base(title)
    {
        _options = options ?? MoneyFigureOptions.Default;
        Bars = [.. Guard.Against.Null(bars).Select(bar => Guard.Against.Null(bar, nameof(bars)))];
        var currencies = Bars.Select(bar => bar.Amount.Currency).Distinct().ToList();
        Currency = currencies switch
        {
            [var only] => only,
            [] => throw new ArgumentException("There is no investment to show; hand over at least one.", nameof(bars)),
            _ => throw new ArgumentException($"The amounts are in {string.Join(", ", currencies)}; draw one figure for each currency.", nameof(bars)),
        };
        Description = _options.Description ?? new InvestmentBarsWords(this, _options).Description();
    }

    /// <summary>The currency of all amounts.</summary>
    public Currency Currency { get; }

    /// <summary>The investments, from the top.</summary>
    public IReadOnlyList<InvestmentBar> Bars { get; }

    /// <inheritdoc />
    public override string Description { get; }

    private protected override FigureDrawing Drawing() => new InvestmentBarsDrawing(this, _options);

    private protected override void WriteTable(MarkupWriter writer) => new InvestmentBarsWords(this, _options).WriteTable(writer);
}
