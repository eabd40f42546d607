using PeoplePowered.Domain.Outcomes;

namespace PeoplePowered.Domain.Replication.Standards;

/// <summary>One evaluation rated on the Maryland Scientific Methods Scale, never above what its design supports.</summary>
public sealed record MarylandRating : LevelRating<MarylandLevel>
{
    /// <summary>A rating.</summary>
    /// <param name="level">The level that was judged.</param>
    /// <param name="design">The design of the evaluation.</param>
    /// <exception cref="ArgumentException"><paramref name="level"/> is above <see cref="MarylandLevel.Ceiling"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="design"/> is no design.</exception>
    public MarylandRating(MarylandLevel level, EvidenceDesign design)
        : base(
            EvidenceStandard.Maryland,
            Supported(level, MarylandLevel.Ceiling(design), design, $"Correct the design, or cap the level by name with {nameof(MarylandRating)}.{nameof(Capped)}."),
            design)
    {
    }

    /// <summary>A rating at the level that was claimed, or at the most that the design supports where that is lower; not scoreable where the design is.</summary>
    /// <param name="level">The level that was claimed.</param>
    /// <param name="design">The design of the evaluation.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="design"/> is no design.</exception>
    public static MarylandRating Capped(MarylandLevel level, EvidenceDesign design) => new(EvidenceLevels.Capped(level, MarylandLevel.Ceiling(design)), design);
}
