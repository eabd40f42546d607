namespace PeoplePowered.Statistics.Networks;

/// <summary>
/// The E-I index: whether ties are rather between groups (external) or within them (internal), beside what random mixing would give (Krackhardt and Stern 1988,
/// doi 10.2307/2786835).
/// </summary>
/// <remarks>
/// <para>Random mixing deals the labels of the groups out anew, every deal as likely as another, with the ties and the sizes of the groups as they are. The ends of a tie are
/// then any two nodes, so each tie is external with the share of pairs of nodes that are of different groups; the expectation is exact, whatever the network.</para>
/// <para>Ties count, not their weights. Immutable; equal where all of it is.</para>
/// </remarks>
/// <param name="External">How many ties are between groups.</param>
/// <param name="Internal">How many ties are within a group.</param>
/// <param name="Index">(external - internal) / ties, from -1 (all internal) to 1 (all external); absent without a tie.</param>
/// <param name="Expected">The index that random mixing gives on average, from -1 to 1; absent for fewer than two nodes.</param>
/// <param name="TwoSided">The probability, under random mixing, of an index at least as far from its expectation; absent where the index cannot vary, as with one group, or without a tie.</param>
/// <param name="MoreExternal">The probability, under random mixing, of an index at least as high.</param>
/// <param name="MoreInternal">The probability, under random mixing, of an index at least as low.</param>
/// <param name="Arrangements">How many arrangements of labels the probabilities rest on.</param>
/// <param name="IsExact">Whether these are all that there are; otherwise they were drawn, and each probability is (b + 1) / (m + 1), b of m draws being as extreme.</param>
public sealed record GroupMixing(
    int External, int Internal, Estimable Index, Estimable Expected, Estimable TwoSided, Estimable MoreExternal, Estimable MoreInternal, int Arrangements, bool IsExact)
{
    /// <summary>Compares the ties between groups with random mixing.</summary>
    /// <param name="graph">The network.</param>
    /// <param name="groups">The group of each node, by any numbers.</param>
    /// <param name="options">Permutations and seed; <see cref="MixingOptions.Default"/> where <c>null</c>.</param>
    /// <param name="cancellationToken">Asked often.</param>
    /// <exception cref="ArgumentException">There is not one group for each node.</exception>
    /// <exception cref="OperationCanceledException">It was asked for.</exception>
    public static GroupMixing Of(Graph graph, IReadOnlyList<int> groups, MixingOptions? options = null, CancellationToken cancellationToken = default)
    {
        Guard.Against.Null(graph);
        Guard.Against.Null(groups);
        if (groups.Count != graph.Nodes)
            throw new ArgumentException(FormattableString.Invariant($"There are {groups.Count} groups for {graph.Nodes} nodes; give one for each."), nameof(groups));
        return new MixingTest(graph, groups, options ?? MixingOptions.Default).Run(cancellationToken);
    }
}
