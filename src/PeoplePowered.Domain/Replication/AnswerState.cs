namespace PeoplePowered.Domain.Replication;

/// <summary>What the rules tell apart in an answer.</summary>
public enum AnswerState
{
    /// <summary>Nobody knows.</summary>
    Unknown = 0,

    /// <summary>Absent or contradicted: a score of 0.</summary>
    Absent,

    /// <summary>Above 0, but below the passing score.</summary>
    BelowPassing,

    /// <summary>At or above the passing score, or declared not applicable.</summary>
    Passing,
}
