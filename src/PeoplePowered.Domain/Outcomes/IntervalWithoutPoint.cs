namespace PeoplePowered.Domain.Outcomes;

/// <summary>An interval that was published without a point estimate, such as "-1 to +3 percentage points". Its middle is not filled in.</summary>
public sealed record IntervalWithoutPoint : Figure
{
    /// <summary>An interval.</summary>
    /// <param name="scale">The scale of both ends.</param>
    /// <param name="lower">The lower end.</param>
    /// <param name="upper">The upper end.</param>
    /// <param name="confidenceLevel">Its level, such as 0.95, where reported.</param>
    /// <param name="participants">From how many people, where reported.</param>
    /// <exception cref="ArgumentException">The ends are out of order, or the level is outside 0 to 1.</exception>
    public IntervalWithoutPoint(EffectScale scale, decimal lower, decimal upper, decimal? confidenceLevel = null, People? participants = null)
    {
        if (lower > upper)
            throw new ArgumentException(FormattableString.Invariant($"The interval's lower end {lower} lies above its upper end {upper}."), nameof(upper));
        Scale = scale;
        Lower = lower;
        Upper = upper;
        ConfidenceLevel = confidenceLevel is { } level ? Guard.Against.OutOfRange(level, nameof(confidenceLevel), 0, 1) : null;
        Participants = participants;
    }

    /// <summary>The scale of both ends.</summary>
    public EffectScale Scale { get; }

    /// <summary>The lower end.</summary>
    public decimal Lower { get; }

    /// <summary>The upper end.</summary>
    public decimal Upper { get; }

    /// <summary>Its level, where reported.</summary>
    public decimal? ConfidenceLevel { get; }

    /// <summary>From how many people, where reported.</summary>
    public People? Participants { get; }

    /// <inheritdoc />
    [System.Text.Json.Serialization.JsonIgnore]
    public override string TypeName => "interval without a point";
}
