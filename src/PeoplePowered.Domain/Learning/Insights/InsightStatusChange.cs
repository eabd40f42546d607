namespace PeoplePowered.Domain.Learning.Insights;

/// <summary>A status that an insight was given.</summary>
/// <remarks>Immutable; equal when all of it is.</remarks>
public sealed record InsightStatusChange
{
    /// <summary>A change of status.</summary>
    /// <param name="date">When, as precisely as known.</param>
    /// <param name="status">The status from then on.</param>
    /// <param name="decidedBy">Who decided on it, where stated.</param>
    /// <param name="reason">Why, where stated.</param>
    /// <param name="supersededBy">The insight that took its place; only where it was superseded.</param>
    /// <exception cref="ArgumentException">A text is blank, or another insight took the place of one that was not superseded.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="status"/> is not defined.</exception>
    public InsightStatusChange(PartialDate date, InsightStatus status, string? decidedBy = null, string? reason = null, InsightId? supersededBy = null)
    {
        Date = Guard.Against.Null(date);
        Status = Guard.Against.EnumOutOfRange(status);
        DecidedBy = decidedBy is null ? null : Guard.Against.NullOrWhiteSpace(decidedBy);
        Reason = reason is null ? null : Guard.Against.NullOrWhiteSpace(reason);
        SupersededBy = supersededBy is null || status == InsightStatus.Superseded
            ? supersededBy
            : throw new ArgumentException($"An insight that '{supersededBy}' took the place of is superseded, not {WireWord<InsightStatus>.Of(status)}.", nameof(supersededBy));
    }

    /// <summary>When.</summary>
    public PartialDate Date { get; }

    /// <summary>The status from then on.</summary>
    public InsightStatus Status { get; }

    /// <summary>Who decided on it, where stated.</summary>
    public string? DecidedBy { get; }

    /// <summary>Why, where stated.</summary>
    public string? Reason { get; }

    /// <summary>The insight that took its place, where one did.</summary>
    public InsightId? SupersededBy { get; }

    /// <summary>Status and date.</summary>
    public override string ToString() => $"{WireWord<InsightStatus>.Of(Status)} ({Date})";
}
