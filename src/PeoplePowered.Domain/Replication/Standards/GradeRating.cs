using PeoplePowered.Domain.Aggregation;
using PeoplePowered.Domain.Outcomes;

namespace PeoplePowered.Domain.Replication.Standards;

/// <summary>
/// A body of evidence on one outcome rated by GRADE: the certainty starts by design, five domains lower it, three factors may raise it,
/// and it stays between very low and high.
/// </summary>
/// <remarks>
/// Start + raises - lowerings, after Balshem and others (2011, doi 10.1016/j.jclinepi.2010.07.015) and Guyatt and others (2011, doi
/// 10.1016/j.jclinepi.2011.06.004). Only observational evidence that nothing lowers is raised; a factor noted elsewhere is listed and does not
/// count. The certainty is never stated alone: it follows from its reasons.
/// </remarks>
public sealed record GradeRating : LevelRating<GradeCertainty>
{
    /// <summary>A rating.</summary>
    /// <param name="design">The design of the body of evidence.</param>
    /// <param name="downgrades">What lowers the certainty; nothing where <c>null</c>.</param>
    /// <param name="upgrades">What raises it, where that counts; nothing where <c>null</c>.</param>
    /// <param name="level">The certainty as published, to be checked against the others; <c>null</c> where it is only to be computed.</param>
    /// <exception cref="ArgumentException"><paramref name="design"/> has no estimate of an effect, or <paramref name="level"/> does not follow from the others.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="design"/> is no design.</exception>
    public GradeRating(EvidenceDesign design, GradeDowngrades? downgrades = null, GradeUpgrades? upgrades = null, GradeCertainty? level = null)
        : base(EvidenceStandard.Grade, Certainty(design, downgrades, upgrades, level), design)
    {
        Downgrades = downgrades ?? GradeDowngrades.None;
        Upgrades = upgrades ?? GradeUpgrades.None;
        Steps = StepsOf(design, Downgrades, Upgrades).ToValueList();
    }

    /// <summary>Where the certainty of the design starts.</summary>
    public GradeCertainty Start => GradeCertainty.Start(Design);

    /// <summary>What lowers it.</summary>
    public GradeDowngrades Downgrades { get; }

    /// <summary>What was noted to raise it; whether it counts, <see cref="Steps"/> say.</summary>
    public GradeUpgrades Upgrades { get; }

    /// <summary>Every reason with what it counts, lowerings first. Start and changes together, held between very low and high, are the level.</summary>
    public ValueList<GradeStep> Steps { get; }

    private static GradeCertainty Certainty(EvidenceDesign design, GradeDowngrades? downgrades, GradeUpgrades? upgrades, GradeCertainty? level)
    {
        var change = StepsOf(design, downgrades ?? GradeDowngrades.None, upgrades ?? GradeUpgrades.None).Sum(step => step.Change);
        var certainty = GradeCertainty.Start(design).Moved(change);
        return level is null || level == certainty
            ? certainty
            : throw new ArgumentException(
                FormattableString.Invariant($"{level.Label} does not follow: the design '{DesignWords.Of(design)}' starts at {GradeCertainty.Start(design).Label}, and a change of {change:+0;-0;0} makes {certainty.Label}. State what else lowers or raises it, or leave the level out."),
                nameof(level));
    }

    private static IEnumerable<GradeStep> StepsOf(EvidenceDesign design, GradeDowngrades downgrades, GradeUpgrades upgrades)
    {
        var lowered = downgrades.Counted().ToList();
        foreach (var (factor, concern) in lowered)
            yield return new(factor, -(int)concern, concern == GradeConcern.Serious ? "serious" : "very serious");
        var whyNot = design switch
        {
            EvidenceDesign.Randomised => "randomised evidence is not raised",
            EvidenceDesign.Descriptive => "a description without a comparison is not raised",
            _ when lowered.Count > 0 => "evidence that something lowers is not raised",
            _ => null,
        };
        foreach (var (factor, levels, reason) in upgrades.Noted())
            yield return whyNot is null ? new(factor, levels, reason) : new(factor, 0, $"{reason}, but {whyNot}");
    }
}
