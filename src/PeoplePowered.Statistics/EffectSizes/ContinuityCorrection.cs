namespace PeoplePowered.Statistics.EffectSizes;

/// <summary>What is done about empty cells: how much is added, to which studies, and whether studies without any contrast are left out.</summary>
/// <remarks>
/// Immutable and safe to share between threads; equal where all choices are. The choices are those of <c>add</c>, <c>to</c> and <c>drop00</c> of R metafor 3.8.1's escalc.
/// The correction matters: with sparse counts it can decide the pooled effect (Sweeting, Sutton and Lambert 2004, doi 10.1002/sim.1761).
/// </remarks>
public sealed record ContinuityCorrection
{
    /// <summary>One half, added to each cell of the studies with an empty cell; studies with none, or only, achieving in both arms are kept.</summary>
    public static ContinuityCorrection Default { get; } = new();

    /// <summary>Nothing is added, and no study is dropped.</summary>
    public static ContinuityCorrection None { get; } = new() { Scope = CorrectionScope.None };

    /// <summary>What is added to each cell, in people (or events); one half unless set.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is negative or not finite.</exception>
    public double Amount
    {
        get;
        init => field = Guard.Against.Negative(Guard.Against.NonFinite(value, nameof(Amount)), nameof(Amount));
    } = 0.5;

    /// <summary>Which studies it is added to; those with an empty cell unless set.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not defined.</exception>
    public CorrectionScope Scope
    {
        get;
        init => field = Guard.Against.EnumOutOfRange(value, nameof(Scope));
    }

    /// <summary>
    /// Whether a study of two arms in which nobody, or everybody, achieved the outcome in both is left out, as <see cref="AbsenceReason.EmptyCell"/>; kept unless set.
    /// For rates: in which neither arm had an event. A study of one arm is never left out by it.
    /// </summary>
    public bool DropDoubleZeros { get; init; }

    /// <summary>What is added to one study of a set.</summary>
    /// <param name="hasZero">Whether the study has an empty cell.</param>
    /// <param name="anyHasZero">Whether any study of the set that is kept has one.</param>
    internal double AmountFor(bool hasZero, bool anyHasZero) => Scope switch
    {
        CorrectionScope.ZeroCells => hasZero ? Amount : 0,
        CorrectionScope.All => Amount,
        CorrectionScope.AllIfAny => anyHasZero ? Amount : 0,
        _ => 0,
    };

    /// <summary>A correction, refused where it cannot be decided from one study.</summary>
    internal static ContinuityCorrection ForOneStudy(ContinuityCorrection correction) => correction.Scope != CorrectionScope.AllIfAny
        ? correction
        : throw new ArgumentException($"{nameof(CorrectionScope)}.{nameof(CorrectionScope.AllIfAny)} depends on the whole set of studies: use the method that takes spans.", nameof(correction));
}
