namespace PeoplePowered.Domain.Outcomes;

/// <summary>What an outcome is: what it counts or measures, which direction is better, and what must have come before it.</summary>
public sealed record OutcomeDefinition
{
    /// <summary>A definition; whatever was not published is left out.</summary>
    /// <param name="key">The outcome's key within its framework.</param>
    /// <param name="description">What it is, in the publisher's words; <c>null</c> where not published.</param>
    /// <param name="kind">Activity, output, outcome or impact.</param>
    /// <param name="polarity">Which direction is better.</param>
    /// <param name="measure">What it counts or measures.</param>
    /// <param name="timeFrame">How long it must last, or when it is measured.</param>
    /// <param name="accumulation">Whether figures are cumulative or per period.</param>
    /// <param name="version">The version of this definition, from 1.</param>
    /// <param name="prerequisite">The milestone that it implies: whoever reaches this one has reached that one.</param>
    /// <exception cref="ArgumentException">The description is blank, the version is below 1, or the outcome is its own prerequisite.</exception>
    public OutcomeDefinition(
        OutcomeKey key,
        string? description = null,
        OutcomeKind kind = OutcomeKind.NotStated,
        Polarity polarity = Polarity.NotStated,
        OutcomeMeasure? measure = null,
        TimeFrame? timeFrame = null,
        Accumulation accumulation = Accumulation.NotStated,
        int version = 1,
        OutcomeKey? prerequisite = null)
    {
        Key = Guard.Against.Null(key);
        Description = description is null ? null : Guard.Against.NullOrWhiteSpace(description);
        Kind = kind;
        Polarity = polarity;
        Measure = measure;
        TimeFrame = timeFrame;
        Accumulation = accumulation;
        Version = Guard.Against.NegativeOrZero(version);
        Prerequisite = prerequisite;
        if (key == prerequisite)
            throw new ArgumentException($"The outcome '{key}' cannot be its own prerequisite.", nameof(prerequisite));
    }

    /// <summary>The outcome's key within its framework.</summary>
    public OutcomeKey Key { get; }

    /// <summary>What it is, in the publisher's words, where published.</summary>
    public string? Description { get; }

    /// <summary>Activity, output, outcome or impact.</summary>
    public OutcomeKind Kind { get; }

    /// <summary>Which direction is better.</summary>
    public Polarity Polarity { get; }

    /// <summary>What it counts or measures, where stated.</summary>
    public OutcomeMeasure? Measure { get; }

    /// <summary>How long it must last, or when it is measured, where stated.</summary>
    public TimeFrame? TimeFrame { get; }

    /// <summary>Whether figures are cumulative or per period.</summary>
    public Accumulation Accumulation { get; }

    /// <summary>The version of this definition, from 1.</summary>
    public int Version { get; }

    /// <summary>The milestone that it implies, where there is one.</summary>
    public OutcomeKey? Prerequisite { get; }

    /// <summary>The description, or the key where there is none.</summary>
    public override string ToString() => Description ?? Key.Value;
}
