namespace PeoplePowered.Statistics.Decisions;

/// <summary>How far the weights of criteria are known.</summary>
public enum WeightKnowledge
{
    /// <summary>Each weight is a number.</summary>
    Exact,

    /// <summary>Only which criteria matter at least as much as which others.</summary>
    Ordered,

    /// <summary>Nothing but that they are 0 or more and add up to 1.</summary>
    Unknown,
}
