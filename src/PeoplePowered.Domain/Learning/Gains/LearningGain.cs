namespace PeoplePowered.Domain.Learning.Gains;

/// <summary>What was measured of learning, at one level, by one instrument, of one group: not yet what it says (<see cref="Assess"/>).</summary>
/// <remarks>Immutable; equal by value.</remarks>
public sealed record LearningGain
{
    /// <summary>A gain.</summary>
    /// <param name="level">At which of Kirkpatrick's levels.</param>
    /// <param name="instrument">By which question or test.</param>
    /// <param name="design">How the score before was come by.</param>
    /// <param name="rating">Who gave the scores.</param>
    /// <param name="scores">The scores of the participants.</param>
    /// <param name="measuredOn">When the scores after were measured.</param>
    /// <param name="source">Where they are stated.</param>
    /// <param name="role">Of participants in which role; <c>null</c> for all together.</param>
    /// <param name="comparison">The scores of people who did not take part, measured in the same way; <c>null</c> where there are none.</param>
    /// <exception cref="ArgumentOutOfRangeException">A level, design, rating or role is not defined, or the instrument cannot give a score.</exception>
    public LearningGain(
        KirkpatrickLevel level,
        GainInstrument instrument,
        GainDesign design,
        GainRating rating,
        GainScores scores,
        PartialDate measuredOn,
        Source source,
        ParticipantRole? role = null,
        GainScores? comparison = null)
    {
        Level = Guard.Against.EnumOutOfRange(level);
        Instrument = Guard.Against.Null(instrument);
        Design = Guard.Against.EnumOutOfRange(design);
        Rating = Guard.Against.EnumOutOfRange(rating);
        Scores = Guard.Against.Null(scores).Check(instrument, nameof(scores));
        MeasuredOn = Guard.Against.Null(measuredOn);
        Source = Guard.Against.Null(source);
        Role = role is { } given ? Guard.Against.EnumOutOfRange(given, nameof(role)) : null;
        Comparison = comparison?.Check(instrument, nameof(comparison));
    }

    /// <summary>At which level.</summary>
    public KirkpatrickLevel Level { get; }

    /// <summary>By which question or test.</summary>
    public GainInstrument Instrument { get; }

    /// <summary>How the score before was come by.</summary>
    public GainDesign Design { get; }

    /// <summary>Who gave the scores.</summary>
    public GainRating Rating { get; }

    /// <summary>The scores of the participants.</summary>
    public GainScores Scores { get; }

    /// <summary>When the scores after were measured.</summary>
    public PartialDate MeasuredOn { get; }

    /// <summary>Where they are stated.</summary>
    public Source Source { get; }

    /// <summary>Of participants in which role; <c>null</c> for all together.</summary>
    public ParticipantRole? Role { get; }

    /// <summary>The scores of people who did not take part, where there are any.</summary>
    public GainScores? Comparison { get; }

    /// <summary>What the gain says, and what it does not.</summary>
    /// <param name="confidenceLevel">The level of its intervals, a fraction strictly between 0 and 1.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="confidenceLevel"/> is not strictly between 0 and 1.</exception>
    public LearningGainAssessment Assess(double confidenceLevel = 0.95) => new GainReckoning(this, confidenceLevel).Of();

    /// <summary>What was measured, of whom and how, without the scores.</summary>
    public override string ToString() =>
        $"{WireWord<KirkpatrickLevel>.Of(Level)}: {Instrument}{(Role is { } role ? $", {WireWord<ParticipantRole>.Of(role)}" : string.Empty)}, {WireWord<GainDesign>.Of(Design)}, {WireWord<GainRating>.Of(Rating)}, {MeasuredOn}";

    /// <summary>The gain on one line, for a hash.</summary>
    internal string Canonical => $"{this}|{WireWord<Outcomes.Polarity>.Of(Instrument.Better)}|{Source}|{Scores.Canonical}|{Comparison?.Canonical ?? "no comparison"}";
}
