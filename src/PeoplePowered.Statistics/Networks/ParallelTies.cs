namespace PeoplePowered.Statistics.Networks;

/// <summary>What becomes of two ties between the same nodes, in the same direction where ties have one.</summary>
public enum ParallelTies
{
    /// <summary>The graph is refused.</summary>
    Refused = 0,

    /// <summary>They become one tie, whose weight is the sum of theirs.</summary>
    Summed,

    /// <summary>They become one tie, whose weight is the largest of theirs; an unweighted graph stays one.</summary>
    Strongest,
}
