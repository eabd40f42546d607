namespace PeoplePowered.Domain.Learning.Insights;

/// <summary>What others took from an example of practice.</summary>
/// <remarks>Immutable; equal when all of it is.</remarks>
public sealed record Takeaway
{
    /// <summary>A takeaway.</summary>
    /// <param name="by">Which organisation took it.</param>
    /// <param name="role">In which role.</param>
    /// <param name="what">What it took.</param>
    /// <param name="date">When.</param>
    /// <param name="use">What became of it.</param>
    /// <param name="source">Where that is stated.</param>
    /// <exception cref="ArgumentException"><paramref name="what"/> is blank.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="role"/> or <paramref name="use"/> is not defined.</exception>
    public Takeaway(Organisation by, ParticipantRole role, string what, PartialDate date, TakeawayUse use, Source source)
    {
        By = Guard.Against.Null(by);
        Role = Guard.Against.EnumOutOfRange(role);
        What = Guard.Against.NullOrWhiteSpace(what);
        Date = Guard.Against.Null(date);
        Use = Guard.Against.EnumOutOfRange(use);
        Source = Guard.Against.Null(source);
    }

    /// <summary>Which organisation took it.</summary>
    public Organisation By { get; }

    /// <summary>In which role.</summary>
    public ParticipantRole Role { get; }

    /// <summary>What it took.</summary>
    public string What { get; }

    /// <summary>When.</summary>
    public PartialDate Date { get; }

    /// <summary>What became of it.</summary>
    public TakeawayUse Use { get; }

    /// <summary>Where that is stated.</summary>
    public Source Source { get; }

    /// <summary>Who took what, and what became of it.</summary>
    public override string ToString() => $"{By} ({WireWord<ParticipantRole>.Of(Role)}): {What} ({WireWord<TakeawayUse>.Of(Use)})";
}
