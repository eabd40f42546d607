namespace PeoplePowered.Domain.Success;

/// <summary>One person's scores on an instrument at the baseline and after.</summary>
public sealed record ScoreChange
{
    /// <summary>Scores.</summary>
    /// <param name="before">At the baseline; finite.</param>
    /// <param name="after">After; <c>null</c> where the person was not followed up.</param>
    /// <exception cref="ArgumentOutOfRangeException">A score is not finite.</exception>
    public ScoreChange(double before, double? after)
    {
        Before = Guard.Against.NonFinite(before);
        After = after is { } score ? Guard.Against.NonFinite(score, nameof(after)) : null;
    }

    /// <summary>At the baseline.</summary>
    public double Before { get; }

    /// <summary>After, where followed up.</summary>
    public double? After { get; }
}
