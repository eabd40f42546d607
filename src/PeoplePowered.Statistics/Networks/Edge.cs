namespace PeoplePowered.Statistics.Networks;

/// <summary>A tie between two nodes, by their numbers from 0; in a directed graph it goes from the first to the second.</summary>
/// <param name="From">One node.</param>
/// <param name="To">The other node.</param>
/// <param name="Weight">The weight, 1e-100 to 1e100; 1 where ties are not weighted. Whether it is a strength or a length is said where it is used.</param>
/// <remarks>Equal when all three are, exactly. The <c>default</c> is no tie of any graph: it would be one of node 0 with itself.</remarks>
public readonly record struct Edge(int From, int To, double Weight = 1);
