namespace PeoplePowered.Domain.Learning.Influence;

/// <summary>An outcome as outcome harvesting writes it down: what changed, why that matters, and how the programme contributed (Wilson-Grau and Britt 2012, Outcome Harvesting).</summary>
/// <remarks>Immutable; equal when all of it is.</remarks>
public sealed record HarvestedOutcome
{
    /// <summary>An outcome.</summary>
    /// <param name="description">Who changed what, when and where, so that it could be checked.</param>
    /// <param name="significance">Why that matters.</param>
    /// <param name="contribution">How the programme contributed to it.</param>
    /// <exception cref="ArgumentException">A text is blank.</exception>
    public HarvestedOutcome(string description, string significance, string contribution)
    {
        Description = Guard.Against.NullOrWhiteSpace(description);
        Significance = Guard.Against.NullOrWhiteSpace(significance);
        Contribution = Guard.Against.NullOrWhiteSpace(contribution);
    }

    /// <summary>Who changed what, when and where.</summary>
    public string Description { get; }

    /// <summary>Why that matters.</summary>
    public string Significance { get; }

    /// <summary>How the programme contributed to it.</summary>
    public string Contribution { get; }

    /// <summary>The description.</summary>
    public override string ToString() => Description;
}
