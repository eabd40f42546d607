namespace PeoplePowered.Domain.Learning;

/// <summary>Two people who learn from each other: one who makes policy, one who knows practice.</summary>
public sealed record LearningPair
{
    /// <summary>A pair.</summary>
    /// <param name="policy">The one from policy.</param>
    /// <param name="practice">The one from practice.</param>
    /// <exception cref="ArgumentException">Both are the same person.</exception>
    public LearningPair(Participant policy, Participant practice)
    {
        Policy = Guard.Against.Null(policy);
        Practice = Guard.Against.Null(practice);
        if (policy.Person.Equals(practice.Person))
            throw new ArgumentException("A learning pair is of two people, and this is one.", nameof(practice));
    }

    /// <summary>The one from policy.</summary>
    public Participant Policy { get; }

    /// <summary>The one from practice.</summary>
    public Participant Practice { get; }
}
