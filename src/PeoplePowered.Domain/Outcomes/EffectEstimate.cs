namespace PeoplePowered.Domain.Outcomes;

/// <summary>An estimate that was published as such, on a named scale, with its standard error, its interval, or both.</summary>
public sealed record EffectEstimate : Figure
{
    /// <summary>An estimate.</summary>
    /// <param name="scale">The scale of all its numbers.</param>
    /// <param name="estimate">The point estimate, with the decimals that were published.</param>
    /// <param name="standardError">Its standard error, where reported; zero or more.</param>
    /// <param name="lower">The lower end of its interval, where reported.</param>
    /// <param name="upper">The upper end of its interval, where reported.</param>
    /// <param name="confidenceLevel">The level of the interval, such as 0.95, where reported.</param>
    /// <param name="participants">From how many people, where reported.</param>
    /// <exception cref="ArgumentException">Only one end of an interval is given, the ends are out of order, or a number is out of its range.</exception>
    public EffectEstimate(EffectScale scale, decimal estimate, decimal? standardError = null, decimal? lower = null, decimal? upper = null, decimal? confidenceLevel = null, People? participants = null)
    {
        if (lower is null != upper is null || lower > upper)
            throw new ArgumentException(FormattableString.Invariant($"An interval has two ends in order, not {lower} and {upper}."), nameof(upper));
        Scale = scale;
        Estimate = estimate;
        StandardError = standardError is { } se ? Guard.Against.Negative(se, nameof(standardError)) : null;
        Lower = lower;
        Upper = upper;
        ConfidenceLevel = confidenceLevel is { } level ? Guard.Against.OutOfRange(level, nameof(confidenceLevel), 0, 1) : null;
        Participants = participants;
    }

    /// <summary>The scale of all its numbers.</summary>
    public EffectScale Scale { get; }

    /// <summary>The point estimate.</summary>
    public decimal Estimate { get; }

    /// <summary>Its standard error, where reported.</summary>
    public decimal? StandardError { get; }

    /// <summary>The lower end of its interval, where reported.</summary>
    public decimal? Lower { get; }

    /// <summary>The upper end of its interval, where reported.</summary>
    public decimal? Upper { get; }

    /// <summary>The level of the interval, where reported.</summary>
    public decimal? ConfidenceLevel { get; }

    /// <summary>From how many people, where reported.</summary>
    public People? Participants { get; }

    /// <inheritdoc />
    [System.Text.Json.Serialization.JsonIgnore]
    public override string TypeName => "estimate";
}
