using PeoplePowered.Reporting.Figures.Cards;
using PeoplePowered.Reporting.Figures.Plotting;
using PeoplePowered.Reporting.Markup;

namespace PeoplePowered.Reporting.Figures;

/// <summary>
/// A verdict in one picture: the word and why, each gate with its state, the probabilities as ranges between 0 and 1 beside the thresholds that they are held against,
/// what would make the verdict another, and what to find out first. No point is marked within a range, since none is likelier than another.
/// </summary>
/// <remarks>Immutable and safe to share between threads; equality is by reference.</remarks>
public sealed class VerdictCard : Figure
{
    private readonly VerdictCardOptions _options;

    /// <summary>A card.</summary>
    /// <param name="title">What the verdict is about, in a line.</param>
    /// <param name="verdict">The verdict, in a word or few.</param>
    /// <param name="tone">Which way it points.</param>
    /// <param name="reason">Why, in a sentence.</param>
    /// <param name="options">What else stands on it; <see cref="VerdictCardOptions.Default"/> where <c>null</c>.</param>
    /// <exception cref="ArgumentException">A text is empty, or an item is <c>null</c>.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The tone is not defined.</exception>
    public VerdictCard(string title, string verdict, VerdictTone tone, string reason, VerdictCardOptions? options = null)
        : base(title)
    {
        _options = options ?? VerdictCardOptions.Default;
        Verdict = Guard.Against.NullOrWhiteSpace(verdict);
        Reason = Guard.Against.NullOrWhiteSpace(reason);
        Tone = Enum.IsDefined(tone) ? tone : throw new ArgumentOutOfRangeException(nameof(tone), tone, FormattableString.Invariant($"{tone:D} is not a defined {nameof(VerdictTone)}."));
        foreach (var item in _options.Gates.Cast<object>().Concat(_options.Chances))
            Guard.Against.Null(item, nameof(options));
        foreach (var text in _options.Flips.Concat(_options.FindOutNext))
            Guard.Against.NullOrWhiteSpace(text, nameof(options));
        Description = _options.Description ?? new VerdictCardWords(this, _options).Description();
    }

    /// <summary>The verdict.</summary>
    public string Verdict { get; }

    /// <summary>Which way it points.</summary>
    public VerdictTone Tone { get; }

    /// <summary>Why.</summary>
    public string Reason { get; }

    /// <summary>What must be met.</summary>
    public IReadOnlyList<VerdictGate> Gates => _options.Gates;

    /// <summary>The probabilities behind the verdict.</summary>
    public IReadOnlyList<VerdictChance> Chances => _options.Chances;

    /// <inheritdoc />
    public override string Description { get; }

    private protected override FigureDrawing Drawing() => new VerdictCardDrawing(this, _options);

    private protected override void WriteTable(MarkupWriter writer) => new VerdictCardWords(this, _options).WriteTable(writer);
}
