namespace PeoplePowered.Domain.Learning.Gains;

/// <summary>All that was measured of learning in a programme.</summary>
/// <remarks>Immutable; equal by value.</remarks>
public sealed record LearningGains
{
    /// <summary>Gains.</summary>
    /// <param name="programme">The programme's name, as caveats should call it.</param>
    /// <param name="gains">What was measured; may be empty.</param>
    /// <exception cref="ArgumentException"><paramref name="programme"/> is blank, or a gain stands twice.</exception>
    public LearningGains(string programme, ValueList<LearningGain> gains)
    {
        Programme = Guard.Against.NullOrWhiteSpace(programme);
        Gains = Guard.Against.Null(gains);
        if (gains.GroupBy(gain => gain).FirstOrDefault(same => same.Count() > 1) is { } twice)
            throw new ArgumentException($"The gain '{twice.Key}' stands twice; keep one.", nameof(gains));
    }

    /// <summary>The programme's name.</summary>
    public string Programme { get; }

    /// <summary>What was measured.</summary>
    public ValueList<LearningGain> Gains { get; }

    /// <summary>What is known at each of the four levels. Nothing is averaged across levels or instruments, and no level stands for another.</summary>
    /// <param name="confidenceLevel">The level of the intervals, a fraction strictly between 0 and 1.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="confidenceLevel"/> is not strictly between 0 and 1.</exception>
    public LearningGainsAssessment Assess(double confidenceLevel = 0.95)
    {
        var used = GainReckoning.Level(confidenceLevel);
        var assessed = Gains.Select(gain => gain.Assess(used)).ToList();
        var levels = Enum.GetValues<KirkpatrickLevel>().Select(level => LevelGains.Of(level, [.. assessed.Where(gain => gain.Gain.Level == level)])).ToValueList();
        var caveats = levels.Where(level => level.WhyNot is not null)
            .Select(level => CaveatCatalogue.GainLevelNotMeasured.About(Programme, ("level", WireWord<KirkpatrickLevel>.Of(level.Level))))
            .Concat(assessed.SelectMany(gain => gain.Caveats));
        return new(
            Programme,
            levels,
            caveats.ToValueList(),
            Made.By(FormattableString.Invariant($"learning gains by level, t intervals at {used}; Welch"), [Programme, .. Gains.Select(gain => gain.Canonical)]));
    }

    /// <summary>The programme and how many gains.</summary>
    public override string ToString() => FormattableString.Invariant($"{Programme}: {Gains.Count} learning gains");
}
