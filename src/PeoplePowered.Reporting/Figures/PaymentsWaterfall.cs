using PeoplePowered.Domain;
using PeoplePowered.Reporting.Figures.Cards;
using PeoplePowered.Reporting.Figures.Plotting;
using PeoplePowered.Reporting.Markup;

namespace PeoplePowered.Reporting.Figures;

/// <summary>
/// From what was claimed to what is paid, step by step: amounts that stand begin at zero, what is added or taken begins where the step before ends. Where an amount is
/// a range, what is certain is solid and what may be is a lighter band; what is not known is hatched and named, and so is a change that follows it before the next
/// amount that stands, since nobody knows where it begins. An exact change that begins within a range has a dashed frame over its possible places.
/// </summary>
/// <remarks>Immutable and safe to share between threads; equality is by reference. Sums are exact decimals; only places on the axis are rounded.</remarks>
public sealed class PaymentsWaterfall : Figure
{
    private readonly MoneyFigureOptions _options;

    /// <summary>A waterfall of the given steps.</summary>
    /// <param name="title">What it shows, in a line.</param>
    /// <param name="currency">The currency of all amounts.</param>
    /// <param name="steps">The steps, from the top; may be empty.</param>
    /// <param name="options">What else stands on it; <see cref="MoneyFigureOptions.Default"/> where <c>null</c>.</param>
    /// <exception cref="ArgumentException">The title is empty, or an item is <c>null</c>.</exception>
    public PaymentsWaterfall(string title, Currency currency, IEnumerable<WaterfallStep> steps, MoneyFigureOptions? options = null)
        : base(title)
    {
        _options = options ?? MoneyFigureOptions.Default;
        Currency = Guard.Against.Null(currency);
        Steps = [.. Guard.Against.Null(steps).Select(step => Guard.Against.Null(step, nameof(steps)))];
        Description = _options.Description ?? new WaterfallWords(this, _options).Description();
    }

    /// <summary>The currency of all amounts.</summary>
    public Currency Currency { get; }

    /// <summary>The steps, from the top.</summary>
    public IReadOnlyList<WaterfallStep> Steps { get; }

    /// <inheritdoc />
    public override string Description { get; }

    private protected override FigureDrawing Drawing() => new WaterfallDrawing(this, _options);

    private protected override void WriteTable(MarkupWriter writer) => new WaterfallWords(this, _options).WriteTable(writer);
}
