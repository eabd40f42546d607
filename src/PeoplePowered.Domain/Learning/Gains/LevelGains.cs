namespace PeoplePowered.Domain.Learning.Gains;

/// <summary>What is known at one level: the gains measured there, or that nothing was measured.</summary>
public sealed record LevelGains
{
    private LevelGains(KirkpatrickLevel level, ValueList<LearningGainAssessment> gains, string? whyNot) => (Level, Gains, WhyNot) = (level, gains, whyNot);

    /// <summary>The level.</summary>
    public KirkpatrickLevel Level { get; }

    /// <summary>The gains measured there, each for itself; empty where nothing was measured.</summary>
    public ValueList<LearningGainAssessment> Gains { get; }

    /// <summary>Why nothing is known; <c>null</c> where something was measured.</summary>
    public string? WhyNot { get; }

    /// <summary>The level and what is known there, a line for each gain, invariant.</summary>
    public override string ToString() => WhyNot is { } reason ? $"{WireWord<KirkpatrickLevel>.Of(Level)}: {reason}" : string.Join('\n', Gains.Select(gain => gain.ToString()));

    internal static LevelGains Of(KirkpatrickLevel level, ValueList<LearningGainAssessment> gains) =>
        new(level, gains, gains.Count > 0 ? null : "nothing was measured at this level; what was found at others does not speak of it");
}
