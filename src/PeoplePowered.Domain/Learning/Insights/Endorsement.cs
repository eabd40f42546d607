namespace PeoplePowered.Domain.Learning.Insights;

/// <summary>Somebody who stands by an insight.</summary>
/// <remarks>Immutable; equal when all of it is.</remarks>
public sealed record Endorsement
{
    /// <summary>An endorsement.</summary>
    /// <param name="by">Which organisation.</param>
    /// <param name="role">In which role.</param>
    /// <param name="date">When.</param>
    /// <param name="source">Where that is stated.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="role"/> is not defined.</exception>
    public Endorsement(Organisation by, ParticipantRole role, PartialDate date, Source source)
    {
        By = Guard.Against.Null(by);
        Role = Guard.Against.EnumOutOfRange(role);
        Date = Guard.Against.Null(date);
        Source = Guard.Against.Null(source);
    }

    /// <summary>Which organisation.</summary>
    public Organisation By { get; }

    /// <summary>In which role.</summary>
    public ParticipantRole Role { get; }

    /// <summary>When.</summary>
    public PartialDate Date { get; }

    /// <summary>Where that is stated.</summary>
    public Source Source { get; }

    /// <summary>Who, in which role, and when.</summary>
    public override string ToString() => $"{By} ({WireWord<ParticipantRole>.Of(Role)}), {Date}";
}
