namespace PeoplePowered.Domain.Learning.Influence;

/// <summary>What else may have brought the change about, without the programme.</summary>
/// <remarks>Immutable; equal when all of it is.</remarks>
public sealed record RivalExplanation
{
    /// <summary>A rival.</summary>
    /// <param name="name">Its name within the claim, such as <c>already planned</c>.</param>
    /// <param name="description">How it would have brought the change about.</param>
    /// <param name="standing">How it stands.</param>
    /// <param name="why">Why it stands so; needed unless it is open.</param>
    /// <exception cref="ArgumentException">A text is blank, or a rival that is not open says not why.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="standing"/> is not defined.</exception>
    public RivalExplanation(string name, string description, RivalStanding standing = RivalStanding.Open, string? why = null)
    {
        Name = Guard.Against.NullOrWhiteSpace(name);
        Description = Guard.Against.NullOrWhiteSpace(description);
        Standing = Guard.Against.EnumOutOfRange(standing);
        Why = why is null && standing != RivalStanding.Open
            ? throw new ArgumentException($"The rival '{name}' is {WireWord<RivalStanding>.Of(standing)}; say why.", nameof(why))
            : why is null ? null : Guard.Against.NullOrWhiteSpace(why);
    }

    /// <summary>Its name within the claim.</summary>
    public string Name { get; }

    /// <summary>How it would have brought the change about.</summary>
    public string Description { get; }

    /// <summary>How it stands.</summary>
    public RivalStanding Standing { get; }

    /// <summary>Why it stands so, where stated.</summary>
    public string? Why { get; }

    /// <summary>Name and standing.</summary>
    public override string ToString() => $"{Name} ({WireWord<RivalStanding>.Of(Standing)})";
}
