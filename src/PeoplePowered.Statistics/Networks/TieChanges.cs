namespace PeoplePowered.Statistics.Networks;

/// <summary>What became of the ties of a network between a baseline and a follow-up.</summary>
/// <remarks>Immutable. Weights do not count; ties of the follow-up are given with its weights, lost ones with those of the baseline.</remarks>
public sealed class TieChanges
{
    private TieChanges(IReadOnlyList<Edge> added, IReadOnlyList<Edge> kept, IReadOnlyList<Edge> lost) => (New, Kept, Lost) = (added, kept, lost);

    /// <summary>The ties of the follow-up that the baseline has not, in order of their nodes.</summary>
    public IReadOnlyList<Edge> New { get; }

    /// <summary>The ties that both have.</summary>
    public IReadOnlyList<Edge> Kept { get; }

    /// <summary>The ties of the baseline that the follow-up has not.</summary>
    public IReadOnlyList<Edge> Lost { get; }

    /// <summary>Compares two networks of the same nodes.</summary>
    /// <param name="baseline">The network before.</param>
    /// <param name="followUp">The network after; a node has the same number in both.</param>
    /// <exception cref="ArgumentException">They have other numbers of nodes, or ties have a direction in one of them alone.</exception>
    public static TieChanges Since(Graph baseline, Graph followUp)
    {
        Guard.Against.Null(baseline);
        Guard.Against.Null(followUp);
        if (baseline.Nodes != followUp.Nodes || baseline.IsDirected != followUp.IsDirected)
            throw new ArgumentException(FormattableString.Invariant($"A {followUp} cannot be compared with a {baseline}: give both the same nodes, and ties of one kind."), nameof(followUp));
        return new(
            [.. followUp.Edges.Where(tie => !baseline.HasTie(tie.From, tie.To))],
            [.. followUp.Edges.Where(tie => baseline.HasTie(tie.From, tie.To))],
            [.. baseline.Edges.Where(tie => !followUp.HasTie(tie.From, tie.To))]);
    }

    /// <summary>The changes among ties between nodes of different groups alone.</summary>
    /// <param name="groups">The group of each node, by any numbers.</param>
    /// <exception cref="ArgumentException">A tie has a node without a group.</exception>
    public TieChanges BetweenGroups(IReadOnlyList<int> groups)
    {
        Guard.Against.Null(groups);
        return new(Between(New), Between(Kept), Between(Lost));

        List<Edge> Between(IReadOnlyList<Edge> ties) => [.. ties.Where(tie => GroupOf(tie.From) != GroupOf(tie.To))];

        int GroupOf(int node) => node < groups.Count ? groups[node] : throw new ArgumentException(FormattableString.Invariant($"Node {node} has no group: {groups.Count} are given."), nameof(groups));
    }

    /// <summary>How many of each.</summary>
    public override string ToString() => FormattableString.Invariant($"{New.Count} new, {Kept.Count} kept, {Lost.Count} lost");
}
