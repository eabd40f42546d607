using PeoplePowered.Domain.Outcomes;

namespace PeoplePowered.Domain.Aggregation;

/// <summary>
/// A recorded judgement that figures of one outcome, version or instrument may count as figures of another, and on whose word.
/// Without one they are refused.
/// </summary>
/// <remarks>Immutable; equal when all of it is. It holds in one direction; record the other one too where it is needed.</remarks>
public sealed record OutcomeConversion
{
    private OutcomeConversion(OutcomeReference from, OutcomeReference to, OutcomeConversionKind kind, Source source, double slope = 1, double intercept = 0)
    {
        From = Guard.Against.Null(from);
        To = Guard.Against.Null(to);
        Kind = kind;
        Source = Guard.Against.Null(source);
        Slope = Guard.Against.NonFinite(slope);
        Intercept = Guard.Against.NonFinite(intercept);
        if (from == to)
            throw new ArgumentException($"'{from}' needs no conversion to itself.", nameof(to));
        if (Math.Abs(slope) is < 1e-9 or > 1e9)
            throw new ArgumentOutOfRangeException(nameof(slope), slope, FormattableString.Invariant($"A slope of {slope} is no conversion between scores: its size must lie from 1e-9 to 1e9."));
    }

    /// <summary>The outcome as it was reported.</summary>
    public OutcomeReference From { get; }

    /// <summary>The outcome as which it may count.</summary>
    public OutcomeReference To { get; }

    /// <summary>How the two go together.</summary>
    public OutcomeConversionKind Kind { get; }

    /// <summary>Who says so, and where.</summary>
    public Source Source { get; }

    /// <summary>The factor of a score, for <see cref="OutcomeConversionKind.Rescaled"/>; else 1.</summary>
    public double Slope { get; }

    /// <summary>What is added to a score after the factor, in the unit of <see cref="To"/>; else 0.</summary>
    public double Intercept { get; }

    /// <summary>Whether what is better under the one is worse under the other.</summary>
    public bool Reverses => Kind is OutcomeConversionKind.Opposite or OutcomeConversionKind.OppositeConstruct || Slope < 0;

    /// <summary>Whether it brings no common unit, so that only effects in standard deviations pool.</summary>
    public bool IsUnitFree => Kind is OutcomeConversionKind.SameConstruct or OutcomeConversionKind.OppositeConstruct;

    /// <summary>Two definitions that mean the same, such as two versions of one wording.</summary>
    /// <param name="from">The outcome as reported.</param>
    /// <param name="to">The outcome as which it may count.</param>
    /// <param name="source">Who says so.</param>
    /// <exception cref="ArgumentException">Both are the same.</exception>
    public static OutcomeConversion Equivalent(OutcomeReference from, OutcomeReference to, Source source) => new(from, to, OutcomeConversionKind.Equivalent, source);

    /// <summary>Two definitions of which one is the contrary of the other, such as "housed" and "not housed".</summary>
    /// <param name="from">The outcome as reported.</param>
    /// <param name="to">The outcome as which it may count.</param>
    /// <param name="source">Who says so.</param>
    /// <exception cref="ArgumentException">Both are the same.</exception>
    public static OutcomeConversion Opposite(OutcomeReference from, OutcomeReference to, Source source) => new(from, to, OutcomeConversionKind.Opposite, source);

    /// <summary>Two instruments whose scores carry over: score of <paramref name="to"/> = <paramref name="intercept"/> + <paramref name="slope"/> times the score of <paramref name="from"/>.</summary>
    /// <param name="from">The outcome as reported.</param>
    /// <param name="to">The outcome as which it may count.</param>
    /// <param name="slope">The factor, of a size from 1e-9 to 1e9. A negative one turns the direction round.</param>
    /// <param name="intercept">What is added, in the unit of <paramref name="to"/>.</param>
    /// <param name="source">Who says so.</param>
    /// <exception cref="ArgumentException">Both are the same, the factor is of another size, or a number is not finite.</exception>
    public static OutcomeConversion Rescaled(OutcomeReference from, OutcomeReference to, double slope, double intercept, Source source) =>
        new(from, to, OutcomeConversionKind.Rescaled, source, slope, intercept);

    /// <summary>Two instruments that measure the same thing in units that do not carry over.</summary>
    /// <param name="from">The outcome as reported.</param>
    /// <param name="to">The outcome as which it may count.</param>
    /// <param name="source">Who says so.</param>
    /// <param name="opposite">Whether high scores of the one mean what low scores of the other mean.</param>
    /// <exception cref="ArgumentException">Both are the same.</exception>
    public static OutcomeConversion SameConstruct(OutcomeReference from, OutcomeReference to, Source source, bool opposite = false) =>
        new(from, to, opposite ? OutcomeConversionKind.OppositeConstruct : OutcomeConversionKind.SameConstruct, source);
}
