namespace PeoplePowered.Domain;

/// <content>Caveats about learning gains.</content>
public static partial class CaveatCatalogue
{
    /// <summary>A change without a comparison.</summary>
    public static CaveatDefinition GainWithoutComparison { get; } = new("gain-without-comparison", CaveatSeverity.Caution,
        "{subject}: nobody was measured who did not take part. This is a before-after claim, not an effect: whatever else changed meanwhile is in it.");

    /// <summary>A comparison that nothing says was drawn by lot.</summary>
    public static CaveatDefinition GainComparisonNotRandom { get; } = new("gain-comparison", CaveatSeverity.Note,
        "{subject}: the difference of changes is an effect only as far as both groups would have changed alike without the programme; who takes part by choice may differ.");

    /// <summary>The score before is from memory.</summary>
    public static CaveatDefinition GainRetrospective { get; } = new("gain-retrospective", CaveatSeverity.Caution,
        "{subject}: the score before was asked afterwards. That keeps one yardstick for both (no response shift), but recall and the wish to have learnt are in it.");

    /// <summary>People rated themselves.</summary>
    public static CaveatDefinition GainSelfRated { get; } = new("gain-self-rated", CaveatSeverity.Caution,
        "{subject}: people rated themselves; what they can do was not seen by anybody else.");

    /// <summary>People rated themselves at two times.</summary>
    public static CaveatDefinition GainResponseShift { get; } = new("gain-response-shift", CaveatSeverity.Caution,
        "{subject}: whoever learns how much there is to know may rate the same skill lower afterwards (response shift), so the change may hide a gain or look like one.");

    /// <summary>Nobody says which direction is better.</summary>
    public static CaveatDefinition GainDirectionNotStated { get; } = new("gain-direction-not-stated", CaveatSeverity.Caution,
        "{subject}: nobody said whether more or less is better, so a change is neither.");

    /// <summary>Not as many people after as before.</summary>
    public static CaveatDefinition GainPeopleDiffer { get; } = new("gain-people-lost", CaveatSeverity.Caution,
        "{subject}: {before} people were measured before and {after} after. Who is missing may differ from who is not; nothing is put in their place.");

    /// <summary>What the change of all who began may be.</summary>
    public static CaveatDefinition GainOfAllWhoBegan { get; } = new("gain-of-all-who-began", CaveatSeverity.Note,
        "{subject}: wherever on the scale those stand who were not measured after, the mean change of all who began lies from {lower:0.##} to {upper:0.##} ({scale}).");

    /// <summary>A change without an interval.</summary>
    public static CaveatDefinition GainNoInterval { get; } = new("gain-without-interval", CaveatSeverity.Caution,
        "{subject}: the change has no interval, since {reason}.");

    /// <summary>The correlation of before and after is not known.</summary>
    public static CaveatDefinition GainCorrelationUnknown { get; } = new("gain-correlation-unknown", CaveatSeverity.Caution,
        "{subject}: how far scores before and after go together was not stated. The interval holds those of all correlations from -1 to 1, and is wide; scores person by person, or the standard deviation of the changes, would narrow it.");

    /// <summary>A level at which nothing was measured.</summary>
    public static CaveatDefinition GainLevelNotMeasured { get; } = new("gain-level-not-measured", CaveatSeverity.Note,
        "{subject}: nothing was measured at the level of {level}. Gains at other levels neither show nor rule out any there.");

    private static CaveatDefinition[] AboutGains =>
    [
        GainWithoutComparison, GainComparisonNotRandom, GainRetrospective, GainSelfRated, GainResponseShift, GainDirectionNotStated, GainPeopleDiffer, GainOfAllWhoBegan, GainNoInterval,
        GainCorrelationUnknown, GainLevelNotMeasured,
    ];
}
