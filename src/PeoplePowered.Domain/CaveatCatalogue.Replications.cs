namespace PeoplePowered.Domain;

/// <content>Caveats about originals and their replications.</content>
public static partial class CaveatCatalogue
{
    /// <summary>The original is not corrected for selection.</summary>
    public static CaveatDefinition OriginalAtFaceValue { get; } = new("original-at-face-value", CaveatSeverity.Note,
        "{subject}: the original is taken at face value. Where it was published because it was significant it is too large on average, and replications then look worse beside it than they are.");

    /// <summary>There is no effect to confirm.</summary>
    public static CaveatDefinition OriginalNotSignificant { get; } = new("original-not-significant", CaveatSeverity.Caution,
        "{subject}: the original is not significant by itself (one-sided p {pValue:0.000}), so that there is no effect to confirm or to refute.");

    /// <summary>Nothing to compare with.</summary>
    public static CaveatDefinition NoReplications { get; } = new("no-replications", CaveatSeverity.Serious,
        "{subject}: there is no replication, so nothing can be said of whether it was confirmed.");

    /// <summary>One replication.</summary>
    public static CaveatDefinition OneReplication { get; } = new("one-replication", CaveatSeverity.Caution,
        "{subject}: one replication cannot show how much effects differ between places and people; the comparison takes both studies to have one true effect.");

    /// <summary>Few replications.</summary>
    public static CaveatDefinition FewReplications { get; } = new("few-replications", CaveatSeverity.Caution,
        "{subject}: {replications} replications are few, so how much they differ is itself uncertain, and with it what they say together.");

    /// <summary>A replication contradicts the original's direction.</summary>
    public static CaveatDefinition ReplicationOtherDirection { get; } = new("replication-other-direction", CaveatSeverity.Caution,
        "{subject} points the other way than the original, {original}.");

    /// <summary>A replication says less than the original.</summary>
    public static CaveatDefinition ReplicationLessPrecise { get; } = new("replication-less-precise", CaveatSeverity.Caution,
        "{subject} is less precise than the original, {original}: that it does not find the effect would say little.");

    /// <summary>Agreement with an imprecise original.</summary>
    public static CaveatDefinition InsideWideInterval { get; } = new("inside-wide-interval", CaveatSeverity.Note,
        "{subject} lies inside the prediction interval, but so does no effect at all: the original, {original}, is too imprecise for that to confirm anything.");

    /// <summary>Several studies under one name.</summary>
    public static CaveatDefinition RepeatedStudy { get; } = new("repeated-study", CaveatSeverity.Caution,
        "{subject} is the name of {studies} studies; if they share people they are not independent, and the answer is too sure.");

    /// <summary>Criteria contradict one another.</summary>
    public static CaveatDefinition CriteriaDisagree { get; } = new("criteria-disagree", CaveatSeverity.Caution,
        "{subject}: the criteria of a replication disagree: {for} for it, {against} against it.");

    private static CaveatDefinition[] AboutReplications =>
    [
        OriginalAtFaceValue, OriginalNotSignificant, NoReplications, OneReplication, FewReplications, ReplicationOtherDirection,
        ReplicationLessPrecise, InsideWideInterval, RepeatedStudy, CriteriaDisagree,
    ];
}
