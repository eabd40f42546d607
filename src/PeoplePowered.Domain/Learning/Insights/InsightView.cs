namespace PeoplePowered.Domain.Learning.Insights;

/// <summary>How those of a role see an insight.</summary>
/// <remarks>Immutable; equal when all of it is.</remarks>
public sealed record InsightView
{
    /// <summary>A view.</summary>
    /// <param name="role">Whose it is.</param>
    /// <param name="stance">Whether they agree.</param>
    /// <param name="source">Where that is stated.</param>
    /// <param name="because">Why they see it so, where stated.</param>
    /// <param name="date">When they did; <c>null</c> where not stated, and then the view always counts.</param>
    /// <exception cref="ArgumentException"><paramref name="because"/> is blank.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="role"/> or <paramref name="stance"/> is not defined.</exception>
    public InsightView(ParticipantRole role, ViewStance stance, Source source, string? because = null, PartialDate? date = null)
    {
        Role = Guard.Against.EnumOutOfRange(role);
        Stance = Guard.Against.EnumOutOfRange(stance);
        Source = Guard.Against.Null(source);
        Because = because is null ? null : Guard.Against.NullOrWhiteSpace(because);
        Date = date;
    }

    /// <summary>Whose it is.</summary>
    public ParticipantRole Role { get; }

    /// <summary>Whether they agree.</summary>
    public ViewStance Stance { get; }

    /// <summary>Where that is stated.</summary>
    public Source Source { get; }

    /// <summary>Why they see it so, where stated.</summary>
    public string? Because { get; }

    /// <summary>When they did, where stated.</summary>
    public PartialDate? Date { get; }

    /// <summary>Role and stance.</summary>
    public override string ToString() => $"{WireWord<ParticipantRole>.Of(Role)}: {WireWord<ViewStance>.Of(Stance)}";
}
