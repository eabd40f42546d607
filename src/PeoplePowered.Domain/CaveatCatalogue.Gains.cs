namespace PeoplePowered.Domain;

/// <content>Caveats about learning gains.</content>
public static partial class CaveatCatalogue
{
    /// <summary>A change without a comparison.</summary>
    public static CaveatDefinition GainWithoutComparison { get; } = Define("gain-without-comparison", CaveatSeverity.Caution,
        "{subject}: nobody was measured who did not take part. This is a before-after claim, not an effect: whatever else changed meanwhile is in it.",
        "Scores before and after are known of participants alone.",
        "Write of a change and not of an effect. Measure a comparable group that did not take part, next time or from existing records.");

    /// <summary>A comparison that nothing says was drawn by lot.</summary>
    public static CaveatDefinition GainComparisonNotRandom { get; } = Define("gain-comparison", CaveatSeverity.Note,
        "{subject}: the difference of changes is an effect only as far as both groups would have changed alike without the programme; who takes part by choice may differ.",
        "There is a comparison group, and nothing says that chance decided who was in which.",
        "Describe how people came into each group, compare their scores before, and say so beside the result.");

    /// <summary>The score before is from memory.</summary>
    public static CaveatDefinition GainRetrospective { get; } = Define("gain-retrospective", CaveatSeverity.Caution,
        "{subject}: the score before was asked afterwards. That keeps one yardstick for both (no response shift), but recall and the wish to have learnt are in it.",
        "The score before was asked at the end (\"looking back, where did you stand?\").",
        "Say so beside the result; ask before the activity as well, or use a test that does not rely on memory.");

    /// <summary>People rated themselves.</summary>
    public static CaveatDefinition GainSelfRated { get; } = Define("gain-self-rated", CaveatSeverity.Caution,
        "{subject}: people rated themselves; what they can do was not seen by anybody else.",
        "The instrument is a self-rating.",
        "Add a test, an observation or a rating by somebody else for some of the people, and report both.");

    /// <summary>People rated themselves at two times.</summary>
    public static CaveatDefinition GainResponseShift { get; } = Define("gain-response-shift", CaveatSeverity.Caution,
        "{subject}: whoever learns how much there is to know may rate the same skill lower afterwards (response shift), so the change may hide a gain or look like one.",
        "Self-ratings were made before and after, by a yardstick that learning itself may have moved.",
        "Ask afterwards for a rating of where people stood before, besides the rating made then, and show both.");

    /// <summary>Nobody says which direction is better.</summary>
    public static CaveatDefinition GainDirectionNotStated { get; } = Define("gain-direction-not-stated", CaveatSeverity.Caution,
        "{subject}: nobody said whether more or less is better, so a change is neither.",
        "The instrument does not say whether a higher score is better.",
        "State the direction of the instrument.");

    /// <summary>Not as many people after as before.</summary>
    public static CaveatDefinition GainPeopleDiffer { get; } = Define("gain-people-lost", CaveatSeverity.Caution,
        "{subject}: {before} people were measured before and {after} after. Who is missing may differ from who is not; nothing is put in their place.",
        "Not everybody measured before was measured after, or the other way round.",
        "Follow up those who are missing, say how their scores before differ, and read the range of all who began beside the mean.");

    /// <summary>What the change of all who began may be.</summary>
    public static CaveatDefinition GainOfAllWhoBegan { get; } = Define("gain-of-all-who-began", CaveatSeverity.Note,
        "{subject}: wherever on the scale those stand who were not measured after, the mean change of all who began lies from {lower:0.##} to {upper:0.##} ({scale}).",
        "Some who were measured before were not measured after, and the scale has ends.",
        "Read this range where the people lost may differ; it narrows with each person followed up.");

    /// <summary>A change without an interval.</summary>
    public static CaveatDefinition GainNoInterval { get; } = Define("gain-without-interval", CaveatSeverity.Caution,
        "{subject}: the change has no interval, since {reason}.",
        "The data do not determine the standard error of the change; the message says why.",
        "Give scores person by person, or the standard deviation of the changes, and at least two people.");

    /// <summary>The correlation of before and after is not known.</summary>
    public static CaveatDefinition GainCorrelationUnknown { get; } = Define("gain-correlation-unknown", CaveatSeverity.Caution,
        "{subject}: how far scores before and after go together was not stated. The interval holds those of all correlations from -1 to 1, and is wide; scores person by person, or the standard deviation of the changes, would narrow it.",
        "Means and standard deviations before and after were given, and not their correlation.",
        "Give scores person by person, the standard deviation of the changes, or the correlation of the two.");

    /// <summary>A level at which nothing was measured.</summary>
    public static CaveatDefinition GainLevelNotMeasured { get; } = Define("gain-level-not-measured", CaveatSeverity.Note,
        "{subject}: nothing was measured at the level of {level}. Gains at other levels neither show nor rule out any there.",
        "No measure was taken at that level (reaction, learning, behaviour, results).",
        "Do not conclude anything for the level; measure it if decisions turn on it.");
}
