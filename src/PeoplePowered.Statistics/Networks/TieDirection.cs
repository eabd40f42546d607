namespace PeoplePowered.Statistics.Networks;

/// <summary>Which way directed ties are followed; undirected ones go both ways.</summary>
public enum TieDirection
{
    /// <summary>Along the ties, from a node to others.</summary>
    Out = 0,

    /// <summary>Against the ties, from others to a node.</summary>
    In,
}
