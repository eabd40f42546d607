using PeoplePowered.Statistics.Networks;

namespace PeoplePowered.Domain.Learning.Networks;

/// <summary>How a network is read from what people said.</summary>
/// <remarks>Immutable; equal where all choices are.</remarks>
public sealed record NetworkOptions
{
    /// <summary>Ties of every kind, where either says so; reach within two steps; paths in steps.</summary>
    public static NetworkOptions Default { get; } = new();

    /// <summary>When two people count as tied.</summary>
    public TieReading Reading { get; init; }

    /// <summary>The kinds of tie that count; every kind where <c>null</c>.</summary>
    public ValueList<TieKind>? Kinds { get; init; }

    /// <summary>Within how many steps reach is counted; at least 1, 2 unless set.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is zero or negative.</exception>
    public int Steps
    {
        get;
        init => field = Guard.Against.NegativeOrZero(value, nameof(Steps));
    } = 2;

    /// <summary>How long a tie is in closeness and betweenness: a step, unless set; or by its weight. Constraint and effective size use weights wherever this does.</summary>
    public TieLength Length { get; init; }

    /// <summary>What closeness is where people cannot reach all others.</summary>
    public ClosenessConvention Closeness { get; init; }

    /// <summary>How mixing is compared with chance: permutations, seed and threads.</summary>
    /// <exception cref="ArgumentNullException">The value is <c>null</c>.</exception>
    public MixingOptions Mixing
    {
        get;
        init => field = Guard.Against.Null(value, nameof(Mixing));
    } = MixingOptions.Default;

    internal bool IsWeighted => Length != TieLength.Step;

    internal bool Counts(Tie tie) => Kinds is null || Kinds.Contains(tie.Kind);

    /// <summary>The choices in one line.</summary>
    public override string ToString() => FormattableString.Invariant(
        $"{WireWord<TieReading>.Of(Reading)}; {(Kinds is null ? "every kind" : string.Join(", ", Kinds.Select(WireWord<TieKind>.Of)))}; reach within {Steps}; length {Length}; closeness {Closeness}; {Mixing.Permutations} permutations, seed {Mixing.Seed}, exact to {Mixing.MostArrangements}");
}
