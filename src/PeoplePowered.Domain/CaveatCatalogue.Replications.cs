namespace PeoplePowered.Domain;

/// <content>Caveats about originals and their replications.</content>
public static partial class CaveatCatalogue
{
    /// <summary>The original is not corrected for selection.</summary>
    public static CaveatDefinition OriginalAtFaceValue { get; } = Define("original-at-face-value", CaveatSeverity.Note,
        "{subject}: the original is taken at face value. Where it was published because it was significant it is too large on average, and replications then look worse beside it than they are.",
        "Every comparison with an original study bears it.",
        "Look at a preregistered or bias-corrected estimate of the original as well.");

    /// <summary>There is no effect to confirm.</summary>
    public static CaveatDefinition OriginalNotSignificant { get; } = Define("original-not-significant", CaveatSeverity.Caution,
        "{subject}: the original is not significant by itself (one-sided p {pValue:0.000}), so that there is no effect to confirm or to refute.",
        "The original's own test does not reach the level.",
        "Do not speak of a failed replication; pool the studies and report what they say together.");

    /// <summary>Nothing to compare with.</summary>
    public static CaveatDefinition NoReplications { get; } = Define("no-replications", CaveatSeverity.Serious,
        "{subject}: there is no replication, so nothing can be said of whether it was confirmed.",
        "The comparison holds an original and no other study.",
        "Add the replications, or do not speak of replication.");

    /// <summary>One replication.</summary>
    public static CaveatDefinition OneReplication { get; } = Define("one-replication", CaveatSeverity.Caution,
        "{subject}: one replication cannot show how much effects differ between places and people; the comparison takes both studies to have one true effect.",
        "The comparison holds one replication.",
        "Read both estimates with their intervals; wait for further replications before saying that it holds, or does not hold, elsewhere.");

    /// <summary>Few replications.</summary>
    public static CaveatDefinition FewReplications { get; } = Define("few-replications", CaveatSeverity.Caution,
        "{subject}: {replications} replications are few, so how much they differ is itself uncertain, and with it what they say together.",
        "The comparison holds few replications.",
        "Show each of them, and read the spread as a range.");

    /// <summary>A replication contradicts the original's direction.</summary>
    public static CaveatDefinition ReplicationOtherDirection { get; } = Define("replication-other-direction", CaveatSeverity.Caution,
        "{subject} points the other way than the original, {original}.",
        "The replication's estimate has the other sign.",
        "First see whether the direction was coded the same way; if it was, report it as evidence against.");

    /// <summary>A replication says less than the original.</summary>
    public static CaveatDefinition ReplicationLessPrecise { get; } = Define("replication-less-precise", CaveatSeverity.Caution,
        "{subject} is less precise than the original, {original}: that it does not find the effect would say little.",
        "The replication's standard error is larger than the original's.",
        "Do not take \"not significant\" for \"refuted\"; read the interval, or pool both.");

    /// <summary>Agreement with an imprecise original.</summary>
    public static CaveatDefinition InsideWideInterval { get; } = Define("inside-wide-interval", CaveatSeverity.Note,
        "{subject} lies inside the prediction interval, but so does no effect at all: the original, {original}, is too imprecise for that to confirm anything.",
        "The prediction interval of the original holds no effect at all as well.",
        "Do not count it as a success; judge it by the pooled estimate or by the small telescopes criterion.");

    /// <summary>Several studies under one name.</summary>
    public static CaveatDefinition RepeatedStudy { get; } = Define("repeated-study", CaveatSeverity.Caution,
        "{subject} is the name of {studies} studies; if they share people they are not independent, and the answer is too sure.",
        "Several rows bear the same study name.",
        "Give samples that are different different names; put rows about the same people together, or cluster them.");

    /// <summary>Criteria contradict one another.</summary>
    public static CaveatDefinition CriteriaDisagree { get; } = Define("criteria-disagree", CaveatSeverity.Caution,
        "{subject}: the criteria of a replication disagree: {for} for it, {against} against it.",
        "Some criteria of replication say yes, others no.",
        "Report all of them, say which one was decided on beforehand, and why.");
}
