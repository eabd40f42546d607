using PeoplePowered.Statistics.Decisions;

namespace PeoplePowered.Domain.Learning.Influence;

/// <summary>How influence claims are traced: names of evidence, and the probabilities from which on words are used.</summary>
/// <remarks>Immutable. The thresholds are conventions; every assessment says by which it was made.</remarks>
public sealed record TracingOptions
{
    /// <summary>Practically certain from 0.95; the names of <see cref="EvidenceNaming.Default"/>.</summary>
    public static TracingOptions Default { get; } = new();

    /// <summary>From where on evidence is certain, unique and telling.</summary>
    public EvidenceNaming Naming { get; init => field = Guard.Against.Null(value, nameof(Naming)); } = EvidenceNaming.Default;

    /// <summary>
    /// The probability from which on a claim is practically certain, inclusive: above 0.5, at most 1; 0.95 by default. A claim whose probability is at most 1 less this is
    /// practically ruled out. Between lies one half: a range wholly above it is more likely than not, one wholly below it less likely than not.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not above 0.5 and at most 1.</exception>
    public double PracticallyCertainFrom { get; init => field = AboveHalf(value, nameof(PracticallyCertainFrom)); } = 0.95;

    private static double AboveHalf(double value, string name) => value is > 0.5 and <= 1
        ? value
        : throw new ArgumentOutOfRangeException(name, value, FormattableString.Invariant($"A probability of practical certainty lies above 0.5 and is at most 1, but was {value}."));
}
