using PeoplePowered.Domain.Commissioning;
using PeoplePowered.Statistics.Networks;

namespace PeoplePowered.Domain.Learning.Networks;

/// <summary>What one person said of their tie to another.</summary>
/// <remarks>Immutable; equal when all of it is. Nothing that it prints says who they are.</remarks>
public sealed record Tie
{
    /// <summary>A tie.</summary>
    /// <param name="from">Who said so.</param>
    /// <param name="to">Of whom.</param>
    /// <param name="kind">What was said.</param>
    /// <param name="date">When it was said, or since when it holds, as precisely as known.</param>
    /// <param name="weight">How often or how strongly, on the survey's own scale, 1e-100 to 1e100; <c>null</c> where not asked, which counts as 1.</param>
    /// <param name="source">Where it is recorded; <c>null</c> where the survey says it.</param>
    /// <exception cref="ArgumentException">Both are the same person.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="kind"/> is not defined, or <paramref name="weight"/> is outside its range.</exception>
    public Tie(Pseudonym from, Pseudonym to, TieKind kind = TieKind.Knows, PartialDate? date = null, double? weight = null, Source? source = null)
    {
        From = Guard.Against.Null(from);
        To = Guard.Against.Null(to);
        if (From.Equals(To))
            throw new ArgumentException("A tie is between two people; this one is of a person with themselves. Leave it out.", nameof(to));
        Kind = Guard.Against.EnumOutOfRange(kind);
        Date = date;
        Weight = weight is null or (>= Graph.LeastWeight and <= Graph.GreatestWeight)
            ? weight
            : throw new ArgumentOutOfRangeException(nameof(weight), weight, FormattableString.Invariant($"The weight of a tie is positive, {Graph.LeastWeight} to {Graph.GreatestWeight}, but was {weight}; leave out a tie that is none."));
        Source = source;
    }

    /// <summary>Who said so.</summary>
    public Pseudonym From { get; }

    /// <summary>Of whom.</summary>
    public Pseudonym To { get; }

    /// <summary>What was said.</summary>
    public TieKind Kind { get; }

    /// <summary>When it was said, or since when it holds, where known.</summary>
    public PartialDate? Date { get; }

    /// <summary>How often or how strongly, where asked.</summary>
    public double? Weight { get; }

    /// <summary>Where it is recorded, where the survey does not say it.</summary>
    public Source? Source { get; }

    /// <summary>The kind and the date; never who.</summary>
    public override string ToString() => Date is null ? WireWord<TieKind>.Of(Kind) : $"{WireWord<TieKind>.Of(Kind)}, {Date}";
}
