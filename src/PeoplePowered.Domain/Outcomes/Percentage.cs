namespace PeoplePowered.Domain.Outcomes;

/// <summary>A percentage as published, with as many decimals as it was published with: "41" is anything that rounds to 41.</summary>
public sealed record Percentage : Figure
{
    /// <summary>A percentage.</summary>
    /// <param name="percent">0 to 100 for a share of people; held as reported. Its decimals (41, 41.0) say how it was rounded.</param>
    /// <param name="participants">Of how many people, as published; <c>null</c> where not reported.</param>
    /// <param name="lower">The lower end of its interval in per cent, where reported.</param>
    /// <param name="upper">The upper end of its interval in per cent, where reported.</param>
    /// <param name="roundedTo">What it was rounded to, where that is said, such as 5 for "to the nearest 5 per cent"; <c>null</c> where its decimals say it.</param>
    /// <exception cref="ArgumentException">Only one end of an interval is given, or the ends are out of order.</exception>
    public Percentage(decimal percent, People? participants = null, decimal? lower = null, decimal? upper = null, decimal? roundedTo = null)
    {
        if (lower is null != upper is null || lower > upper)
            throw new ArgumentException(FormattableString.Invariant($"An interval has two ends in order, not {lower} and {upper}."), nameof(upper));
        Percent = percent;
        Participants = participants;
        Lower = lower;
        Upper = upper;
        RoundedTo = roundedTo is { } unit ? Guard.Against.NegativeOrZero(unit, nameof(roundedTo)) : null;
    }

    /// <summary>The percentage, with the decimals that were published.</summary>
    public decimal Percent { get; }

    /// <summary>Of how many people, where reported.</summary>
    public People? Participants { get; }

    /// <summary>The lower end of its interval in per cent, where reported.</summary>
    public decimal? Lower { get; }

    /// <summary>The upper end of its interval in per cent, where reported.</summary>
    public decimal? Upper { get; }

    /// <summary>What it was rounded to, where that is said; <c>null</c> where its decimals say it.</summary>
    public decimal? RoundedTo { get; }

    /// <summary>Half of what it was rounded to, or half a unit of its last decimal: the percentage meant lies within so much of <see cref="Percent"/>.</summary>
    [System.Text.Json.Serialization.JsonIgnore]
    public decimal RoundedWithin => 0.5m * (RoundedTo ?? new decimal(1, 0, 0, isNegative: false, Percent.Scale));

    /// <inheritdoc />
    [System.Text.Json.Serialization.JsonIgnore]
    public override string TypeName => "percentage";
}
