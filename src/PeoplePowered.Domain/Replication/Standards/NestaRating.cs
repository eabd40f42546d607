using PeoplePowered.Domain.Outcomes;

namespace PeoplePowered.Domain.Replication.Standards;

/// <summary>Evidence rated by Nesta's Standards of Evidence (Puttick and Ludlow, 2013), never above what its design supports.</summary>
public sealed record NestaRating : LevelRating<NestaLevel>
{
    /// <summary>A rating.</summary>
    /// <param name="level">The level that was judged.</param>
    /// <param name="design">The design of the best evidence.</param>
    /// <param name="independentReplications">How many independent evaluations of such a design confirmed it; levels 4 and 5 take at least one.</param>
    /// <exception cref="ArgumentException"><paramref name="level"/> is above <see cref="NestaLevel.Ceiling"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="design"/> is no design, or <paramref name="independentReplications"/> is negative.</exception>
    public NestaRating(NestaLevel level, EvidenceDesign design, int independentReplications = 0)
        : base(
            EvidenceStandard.Nesta,
            Supported(
                level,
                NestaLevel.Ceiling(design, independentReplications),
                design,
                FormattableString.Invariant($"Independent replications stated: {independentReplications}. State those there are, or cap the level by name with {nameof(NestaRating)}.{nameof(Capped)}.")),
            design) =>
        IndependentReplications = independentReplications;

    /// <summary>How many independent evaluations of such a design confirmed it.</summary>
    public int IndependentReplications { get; }

    /// <summary>A rating at the level that was claimed, or at the most that the design supports where that is lower.</summary>
    /// <param name="level">The level that was claimed.</param>
    /// <param name="design">The design of the best evidence.</param>
    /// <param name="independentReplications">How many independent evaluations of such a design confirmed it.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="design"/> is no design, or <paramref name="independentReplications"/> is negative.</exception>
    public static NestaRating Capped(NestaLevel level, EvidenceDesign design, int independentReplications = 0) =>
        new(EvidenceLevels.Capped(level, NestaLevel.Ceiling(design, independentReplications)), design, independentReplications);
}
