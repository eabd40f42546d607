using PeoplePowered.Domain.Outcomes;

namespace PeoplePowered.Domain.Replication.Standards;

/// <summary>The evidence on one dimension rated by EMMIE, never above what its design supports. All five together: <see cref="EmmieProfile"/>.</summary>
public sealed record EmmieRating : LevelRating<EmmieQuality>
{
    /// <summary>A rating.</summary>
    /// <param name="level">The quality that was judged, with its dimension.</param>
    /// <param name="design">The design of the evidence on that dimension.</param>
    /// <exception cref="ArgumentException"><paramref name="level"/> is above <see cref="EmmieQuality.Ceiling"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="design"/> is no design.</exception>
    public EmmieRating(EmmieQuality level, EvidenceDesign design)
        : base(
            EvidenceStandard.Emmie,
            Supported(
                level,
                EmmieQuality.Ceiling(Guard.Against.Null(level).Dimension, design),
                design,
                $"There is no effect without a comparison. Correct the design, or cap the level by name with {nameof(EmmieRating)}.{nameof(Capped)}."),
            design)
    {
    }

    /// <summary>A rating at the quality that was claimed, or at the most that the design supports where that is lower.</summary>
    /// <param name="level">The quality that was claimed, with its dimension.</param>
    /// <param name="design">The design of the evidence on that dimension.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="design"/> is no design.</exception>
    public static EmmieRating Capped(EmmieQuality level, EvidenceDesign design) =>
        new(EvidenceLevels.Capped(level, EmmieQuality.Ceiling(Guard.Against.Null(level).Dimension, design)), design);
}
