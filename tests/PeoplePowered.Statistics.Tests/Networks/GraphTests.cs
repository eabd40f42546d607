using PeoplePowered.Statistics.Networks;

namespace PeoplePowered.Statistics.Tests.Networks;

public sealed class GraphTests
{
    [Fact]
    public void What_there_is_nothing_to_measure_of_is_absent_with_a_reason()
    {
        foreach (var nodes in new[] { 0, 1, 2, 3 })
        {
            var graph = Graph.Undirected(nodes, []);
            Assert.Equal(nodes < 2 ? AbsenceReason.TooFewNodes : AbsenceReason.None, Density.Of(graph).Reason);
            Assert.All(Constraint.Of(graph).Concat(EffectiveSize.Of(graph)), value => Assert.Equal(AbsenceReason.NoTies, value.Reason));
            Assert.All(Closeness.Of(graph), value => Assert.Equal(nodes < 2 ? Estimable.Absent(AbsenceReason.TooFewNodes) : Estimable.Of(0), value));
            Assert.All(Betweenness.Normalised(graph), value => Assert.Equal(nodes < 3 ? Estimable.Absent(AbsenceReason.TooFewNodes) : Estimable.Of(0), value));
            Assert.All(Reach.Shares(graph, 2), value => Assert.Equal(nodes < 2 ? Estimable.Absent(AbsenceReason.TooFewNodes) : Estimable.Of(0), value));
            Assert.Equal(nodes, Components.Weak(graph).Count);
            Assert.Equal(AbsenceReason.NotApplicable, Reciprocity.Of(graph).Reason);
            Assert.Equal(AbsenceReason.NoTies, Reciprocity.Of(Graph.Directed(nodes, [])).Reason);
            Assert.Empty(CutStructure.Of(graph).CutPoints);
            var mixing = GroupMixing.Of(graph, [.. Enumerable.Range(0, nodes)]);
            Assert.Equal((AbsenceReason.NoTies, AbsenceReason.NoTies), (mixing.Index.Reason, mixing.TwoSided.Reason));
            Assert.Equal(nodes < 2 ? Estimable.Absent(AbsenceReason.TooFewNodes) : Estimable.Of(1), mixing.Expected);
        }

        Assert.Equal(AbsenceReason.TooFewNodes, Components.Weak(Graph.Undirected(0, [])).LargestShare.Reason);
    }

    [Fact]
    public void Mixing_that_cannot_vary_has_no_p_value()
    {
        var path = Shown.Path(4);
        var one = GroupMixing.Of(path, [1, 1, 1, 1]);
        Assert.Equal((Estimable.Of(-1), Estimable.Of(-1), AbsenceReason.NotApplicable), (one.Index, one.Expected, one.TwoSided.Reason));
        var each = GroupMixing.Of(path, [1, 2, 3, 4]);
        Assert.Equal((Estimable.Of(1), Estimable.Of(1), AbsenceReason.NotApplicable), (each.Index, each.Expected, each.MoreExternal.Reason));
        Assert.Equal(AbsenceReason.NotComputed, GroupMixing.Of(path, [1, 1, 2, 2], new() { Permutations = 0, MostArrangements = 0 }).TwoSided.Reason);
    }

    [Fact]
    public void Drawn_and_exact_p_values_agree()
    {
        var (graph, groups) = (Shown.Of(8, (0, 1), (1, 2), (2, 3), (4, 5), (5, 6), (6, 7), (0, 4)), new[] { 1, 1, 1, 1, 2, 2, 2, 2 });
        var (exact, drawn) = (GroupMixing.Of(graph, groups), GroupMixing.Of(graph, groups, new() { MostArrangements = 0, Permutations = 20_000 }));
        Assert.Equal((70, true, 20_000, false), (exact.Arrangements, exact.IsExact, drawn.Arrangements, drawn.IsExact));

        // Four standard errors of a share of 20,000 draws.
        Assert.Equal(exact.TwoSided.Value, drawn.TwoSided.Value, 0.5 * 4 / Math.Sqrt(20_000));
        Assert.Equal(exact.MoreInternal.Value, drawn.MoreInternal.Value, 0.5 * 4 / Math.Sqrt(20_000));
        Assert.NotEqual(drawn, GroupMixing.Of(graph, groups, new() { MostArrangements = 0, Permutations = 20_000, Seed = 2 }));
    }

    [Fact]
    public void Conventions_of_closeness_differ_where_nodes_cannot_reach_all()
    {
        var graph = Shown.Of(5, (0, 1), (1, 2));
        double?[] Of(ClosenessConvention convention) => [.. Closeness.Of(graph, new() { Convention = convention }).Select(value => value.ToNullable())];
        Assert.Equal([2 * 2 / 4.0 / 3, 0.5, 2 * 2 / 4.0 / 3, 0, 0], Of(ClosenessConvention.WassermanFaust));
        Assert.Equal([2 / 3.0, 1, 2 / 3.0, null, null], Of(ClosenessConvention.WithinReach));
        Assert.Equal([null, null, null, null, null], Of(ClosenessConvention.AllReached));
        Assert.Equal([1.5 / 4, 0.5, 1.5 / 4, 0, 0], Of(ClosenessConvention.Harmonic));
    }

    [Fact]
    public void A_path_of_a_million_nodes_overflows_no_stack()
    {
        var path = Shown.Path(1_000_000);
        var cuts = CutStructure.Of(path);
        Assert.Equal((999_998, 999_999), (cuts.CutPoints.Count, cuts.Bridges.Count));
        Assert.Equal(1, Components.Weak(path).Count);
        Assert.Equal(1_000_000, Components.Strong(Graph.Directed(1_000_000, path.Edges.Skip(1))).Count);
    }

    [Fact]
    public void More_paths_than_a_number_can_hold_are_no_hindrance()
    {
        // 1,000 diamonds in a row, one way: 2^1000 shortest paths from end to end. Each side of a diamond lies between whatever is before it and whatever is after it, half of the time.
        const int diamonds = 1000;
        var ties = Enumerable.Range(0, diamonds).Select(d => 3 * d).SelectMany(at => new Edge[] { new(at, at + 1, 2), new(at, at + 2, 2), new(at + 1, at + 3, 2), new(at + 2, at + 3, 2) });
        var graph = Graph.Directed((3 * diamonds) + 1, ties);
        double[] Sides(TieLength length) => [.. Betweenness.Of(graph, new() { Length = length }).Where((_, node) => node % 3 != 0)];
        double[] expected = [.. Enumerable.Range(0, 2 * diamonds).Select(side => side / 2).Select(d => ((3.0 * d) + 1) * ((3.0 * (diamonds - 1 - d)) + 1) / 2)];
        Shown.Near(expected, Sides(TieLength.Step));
        Shown.Near(expected, Sides(TieLength.Weight));
    }

    [Fact]
    public void Decimal_lengths_that_add_up_to_the_same_are_equally_long()
    {
        // 0.1 + 0.2 and 0.3, which differ in their last bit.
        var graph = Shown.Undirected(4, [(0, 1, 0.1), (1, 2, 0.2), (0, 3, 0.15), (3, 2, 0.15)]);
        Shown.Near([1, 0.5, 0, 0.5], Betweenness.Of(graph, new() { Length = TieLength.Weight }));
    }

    [Fact]
    public void Parallel_ties_are_refused_or_merged_and_self_ties_refused()
    {
        Edge[] twice = [new(0, 1, 2), new(1, 0, 3)];
        Assert.Throws<ArgumentException>(() => Graph.Undirected(2, twice));
        Assert.Equal([new Edge(0, 1, 5)], Graph.Undirected(2, twice, ParallelTies.Summed).Edges);
        Assert.Equal([new Edge(0, 1, 3)], Graph.Undirected(2, twice, ParallelTies.Strongest).Edges);
        Assert.Equal(2, Graph.Directed(2, twice).Ties);
        Assert.Equal([new Edge(0, 1, 5)], Graph.Directed(2, twice).WithoutDirections().Edges);
        Assert.Throws<ArgumentException>(() => Graph.Undirected(2, [new(1, 1)]));
        Assert.Throws<ArgumentOutOfRangeException>(() => Graph.Undirected(2, [new(0, 2)]));
        Assert.Throws<ArgumentOutOfRangeException>(() => Graph.Undirected(2, [new(-1, 1)]));
        Assert.Throws<ArgumentOutOfRangeException>(() => Graph.Undirected(-1, []));
        foreach (var weight in new[] { 0, -1, double.NaN, double.PositiveInfinity, 1e-200 })
            Assert.Throws<ArgumentOutOfRangeException>(() => Graph.Undirected(2, [new(0, 1, weight)]));
    }

    [Fact]
    public void Degrees_and_strengths_follow_directions()
    {
        var graph = Graph.Directed(3, [new(0, 1, 2), new(0, 2, 3), new(2, 0, 5)]);
        Assert.Equal([3, 1, 2], Degrees.Of(graph));
        Assert.Equal([2, 0, 1], Degrees.Out(graph));
        Assert.Equal([1, 1, 1], Degrees.In(graph));
        Assert.Equal([10, 2, 8], Degrees.Strengths(graph));
        Assert.Equal([5, 0, 5], Degrees.OutStrengths(graph));
        Assert.Equal([5, 2, 3], Degrees.InStrengths(graph));
        Assert.Equal([2, 0, 2], Reach.Counts(graph, 2));
        Assert.Equal([1, 2, 1], Reach.Counts(graph, 2, TieDirection.In));
    }

    [Fact]
    public void Ties_new_since_a_baseline_also_between_groups_alone()
    {
        var changes = TieChanges.Since(Shown.Of(4, (0, 1), (1, 2)), Shown.Of(4, (0, 1), (2, 3), (0, 3)));
        Assert.Equal([new(0, 3), new Edge(2, 3)], changes.New);
        Assert.Equal([new Edge(0, 1)], changes.Kept);
        Assert.Equal([new Edge(1, 2)], changes.Lost);
        var between = changes.BetweenGroups([1, 1, 2, 2]);
        Assert.Equal([new Edge(0, 3)], between.New);
        Assert.Empty(between.Kept);
        Assert.Equal([new Edge(1, 2)], between.Lost);
        Assert.Throws<ArgumentException>(() => TieChanges.Since(Shown.Path(3), Shown.Path(4)));
        Assert.Throws<ArgumentException>(() => changes.BetweenGroups([1, 1]));
    }

    [Fact]
    public void Long_work_ends_when_asked_to()
    {
        using var source = new CancellationTokenSource();
        source.Cancel();
        var path = Shown.Path(50);
        Assert.ThrowsAny<OperationCanceledException>(() => Betweenness.Of(path, cancellationToken: source.Token));
        Assert.ThrowsAny<OperationCanceledException>(() => Closeness.Of(path, cancellationToken: source.Token));
        Assert.ThrowsAny<OperationCanceledException>(() => Constraint.Of(path, source.Token));
        Assert.ThrowsAny<OperationCanceledException>(() => Reach.Counts(path, 2, cancellationToken: source.Token));
        Assert.ThrowsAny<OperationCanceledException>(() => GroupMixing.Of(path, [.. Enumerable.Range(0, 50).Select(node => node % 2)], cancellationToken: source.Token));
    }
}
