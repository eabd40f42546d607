using PeoplePowered.Domain.Aggregation;
using PeoplePowered.Domain.Outcomes;

namespace PeoplePowered.Domain.Replication.Standards;

/// <summary>A programme rated by the evidence standards of the Early Intervention Foundation, never above what the design of its best evidence supports.</summary>
public sealed record EifRating : LevelRating<EifLevel>
{
    /// <summary>A rating.</summary>
    /// <param name="level">The level that was judged. NE is a result of a rigorous evaluation, so it takes a design that supports level 3.</param>
    /// <param name="design">The design of the best evidence.</param>
    /// <param name="evaluations">How many evaluations of such a design found it; level 4 takes at least two.</param>
    /// <param name="lastsAYear">Whether at least one of them found it to last for a year or longer; level 4 takes that too.</param>
    /// <exception cref="ArgumentException"><paramref name="level"/> is above <see cref="EifLevel.Ceiling"/>, or is NE without a rigorous evaluation.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="design"/> is no design, or <paramref name="evaluations"/> is below 1.</exception>
    public EifRating(EifLevel level, EvidenceDesign design, int evaluations = 1, bool lastsAYear = false)
        : base(EvidenceStandard.Eif, Checked(level, design, evaluations, lastsAYear), design) =>
        (Evaluations, LastsAYear) = (evaluations, lastsAYear);

    /// <summary>How many evaluations of such a design found it.</summary>
    public int Evaluations { get; }

    /// <summary>Whether at least one of them found it to last for a year or longer.</summary>
    public bool LastsAYear { get; }

    /// <summary>A rating at the level that was claimed, or at the most that the design supports where that is lower.</summary>
    /// <param name="level">The level that was claimed; NL2 and NE have no order, so nothing caps them.</param>
    /// <param name="design">The design of the best evidence.</param>
    /// <param name="evaluations">How many evaluations of such a design found it.</param>
    /// <param name="lastsAYear">Whether at least one of them found it to last for a year or longer.</param>
    /// <exception cref="ArgumentException"><paramref name="level"/> is NE without a rigorous evaluation.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="design"/> is no design, or <paramref name="evaluations"/> is below 1.</exception>
    public static EifRating Capped(EifLevel level, EvidenceDesign design, int evaluations = 1, bool lastsAYear = false) =>
        new(EvidenceLevels.Capped(level, EifLevel.Ceiling(design, evaluations, lastsAYear)), design, evaluations, lastsAYear);

    private static EifLevel Checked(EifLevel level, EvidenceDesign design, int evaluations, bool lastsAYear)
    {
        var ceiling = EifLevel.Ceiling(design, evaluations, lastsAYear);
        return level == EifLevel.NotEffective && !ceiling.IsAtLeast(EifLevel.Three)
            ? throw new ArgumentException(
                $"{level.Label} is a finding of a rigorous evaluation, as for {EifLevel.Three.Label}; the design '{DesignWords.Of(design)}' supports at most {ceiling.Label}. Say NL2 where nothing better was found.", nameof(level))
            : Supported(
                level,
                ceiling,
                design,
                FormattableString.Invariant($"Evaluations stated: {evaluations}; {(lastsAYear ? "one" : "none")} of them lasting a year. State those there are, or cap the level by name with {nameof(EifRating)}.{nameof(Capped)}."));
    }
}
