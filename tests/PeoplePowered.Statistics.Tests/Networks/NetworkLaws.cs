using FsCheck;
using FsCheck.Fluent;
using PeoplePowered.Statistics.Networks;

namespace PeoplePowered.Statistics.Tests.Networks;

public sealed class NetworkLaws
{
    private static readonly Config s_config = Config.QuickThrowOnFailure.WithReplay(20130117, 9).WithMaxTest(150);

    /// <summary>Networks of up to 14 nodes, of any density, with small whole weights or none.</summary>
    private static readonly Arbitrary<(Graph Graph, int Seed)> s_graphs = (
        from nodes in Gen.Choose(0, 14)
        from percent in Gen.Choose(0, 60)
        from most in Gen.Elements(1, 1, 4)
        from isDirected in Gen.Elements(false, false, true)
        from seed in Gen.Choose(0, 1_000_000)
        select (Drawn(nodes, percent, most, isDirected, seed), seed)).ToArbitrary();

    [Fact]
    public void Relabelling_nodes_changes_nothing() => Prop.ForAll(s_graphs, draw =>
    {
        var (graph, order) = (draw.Graph, Enumerable.Range(0, draw.Graph.Nodes).ToArray());
        new Random(draw.Seed).Shuffle(order);
        var other = Shown.Relabelled(graph, order);
        Same(Betweenness.Of(graph), Betweenness.Of(other));
        Same(Betweenness.Of(graph, new() { Length = TieLength.InverseWeight }), Betweenness.Of(other, new() { Length = TieLength.InverseWeight }));
        foreach (var convention in Enum.GetValues<ClosenessConvention>())
            SameEstimable(Closeness.Of(graph, new() { Convention = convention }), Closeness.Of(other, new() { Convention = convention }));
        SameEstimable(Constraint.Of(graph), Constraint.Of(other));
        SameEstimable(EffectiveSize.Of(graph), EffectiveSize.Of(other));
        Assert.Equal(Reach.Counts(graph, 2), order.Select(node => Reach.Counts(other, 2)[node]));
        Assert.Equal(Density.Of(graph), Density.Of(other));
        Assert.Equal(Reciprocity.Of(graph), Reciprocity.Of(other));
        Assert.Equal((Components.Weak(graph).Count, Components.Strong(graph).Count), (Components.Weak(other).Count, Components.Strong(other).Count));
        Assert.Equal(CutStructure.Of(graph).CutPoints.Select(node => order[node]).Order(), CutStructure.Of(other).CutPoints);
        Assert.Equal(CutStructure.Of(graph).Bridges.Count, CutStructure.Of(other).Bridges.Count);

        void Same(IReadOnlyList<double> here, IReadOnlyList<double> there) => Shown.Near(here, [.. order.Select(node => there[node])]);
        void SameEstimable(IReadOnlyList<Estimable> here, IReadOnlyList<Estimable> there) => Shown.Near([.. here.Select(value => value.ToNullable() ?? double.NaN)], [.. order.Select(node => there[node])]);
    }).Check(s_config);

    [Fact]
    public void Adding_a_tie_never_lowers_density_or_raises_the_number_of_components() => Prop.ForAll(s_graphs, draw =>
    {
        var graph = draw.Graph;
        for (var from = 0; from < graph.Nodes; from++)
        {
            for (var to = from + 1; to < graph.Nodes; to++)
            {
                if (graph.HasTie(from, to))
                    continue;
                var more = graph.IsDirected ? Graph.Directed(graph.Nodes, graph.Edges.Append(new(from, to))) : Graph.Undirected(graph.Nodes, graph.Edges.Append(new(from, to)));
                Assert.True(Density.Of(more).Value > Density.Of(graph).Value);
                Assert.True(Components.Weak(more).Count <= Components.Weak(graph).Count);
                Assert.True(Components.Strong(more).Count <= Components.Strong(graph).Count);
                Assert.True(Reach.Counts(graph, 2).Zip(Reach.Counts(more, 2)).All(pair => pair.First <= pair.Second));
            }
        }
    }).Check(s_config);

    [Fact]
    public void Betweenness_adds_up_to_the_steps_between_nodes_beyond_the_first() => Prop.ForAll(s_graphs, draw =>
    {
        var distances = Distances(draw.Graph);
        var between = distances.Sum(row => row.Where(distance => distance is > 0 and < int.MaxValue).Sum(distance => distance - 1.0)) / (draw.Graph.IsDirected ? 1 : 2);
        Assert.Equal(between, Betweenness.Of(draw.Graph).Sum(), 1e-9 * Math.Max(1, between));
    }).Check(s_config);

    [Fact]
    public void Closeness_is_that_of_the_distances_found_one_by_one() => Prop.ForAll(s_graphs, draw =>
    {
        var (graph, distances) = (draw.Graph, Distances(draw.Graph));
        var expected = distances.Select(row => row.Where(distance => distance is > 0 and < int.MaxValue).ToList())
            .Select(reached => graph.Nodes == 1 ? double.NaN : reached.Count == 0 ? 0 : (double)reached.Count * reached.Count / (graph.Nodes - 1) / reached.Sum());
        Shown.Near([.. expected], Closeness.Of(graph));
    }).Check(s_config);

    [Fact]
    public void Cut_points_and_bridges_are_those_whose_removal_adds_components() => Prop.ForAll(s_graphs, draw =>
    {
        var graph = draw.Graph.WithoutDirections();
        var (cuts, before) = (CutStructure.Of(draw.Graph), Components.Weak(graph).Count);

        // A node that is taken out stays as one without ties, which is one component by itself.
        Assert.Equal(
            Enumerable.Range(0, graph.Nodes).Where(node => Components.Weak(Without(tie => tie.From == node || tie.To == node)).Count - 1 > before),
            cuts.CutPoints);
        Assert.Equal(graph.Edges.Where(tie => Components.Weak(Without(other => other == tie)).Count == before + 1), cuts.Bridges);

        Graph Without(Predicate<Edge> isOut) => Graph.Undirected(graph.Nodes, graph.Edges.Where(tie => !isOut(tie)));
    }).Check(s_config);

    [Fact]
    public void Constraint_and_effective_size_are_those_of_the_formula() => Prop.ForAll(s_graphs, draw =>
    {
        var (graph, n) = (draw.Graph, draw.Graph.Nodes);
        var weights = new double[n, n];
        foreach (var tie in graph.Edges)
        {
            weights[tie.From, tie.To] += tie.Weight;
            weights[tie.To, tie.From] += tie.Weight;
        }

        var nodes = Enumerable.Range(0, n).ToList();
        double Share(int i, int j) => nodes.Sum(k => weights[i, k]) is > 0 and var sum ? weights[i, j] / sum : 0;
        double Marginal(int j, int q) => nodes.Max(k => weights[j, k]) is > 0 and var most ? weights[j, q] / most : 0;
        bool IsApart(int i) => nodes.All(k => weights[i, k] == 0);
        var constraint = nodes.Select(i => IsApart(i) ? double.NaN : nodes.Where(j => weights[i, j] > 0).Sum(j => Math.Pow(Share(i, j) + nodes.Where(q => q != i && q != j).Sum(q => Share(i, q) * Share(q, j)), 2)));
        var size = nodes.Select(i => IsApart(i) ? double.NaN : nodes.Where(j => weights[i, j] > 0).Sum(j => 1 - nodes.Where(q => q != i && q != j).Sum(q => Share(i, q) * Marginal(j, q))));
        Shown.Near([.. constraint], Constraint.Of(graph));
        Shown.Near([.. size], EffectiveSize.Of(graph));
    }).Check(s_config);

    [Fact]
    public void Any_number_of_threads_gives_the_same_to_the_last_bit() => Prop.ForAll(s_graphs, draw =>
    {
        foreach (var length in Enum.GetValues<TieLength>())
            Assert.Equal(Betweenness.Of(draw.Graph, new() { Threads = 1, Length = length }), Betweenness.Of(draw.Graph, new() { Threads = 3, Length = length }));
        Assert.Equal(Closeness.Of(draw.Graph, new() { Threads = 1 }), Closeness.Of(draw.Graph, new() { Threads = 3 }));
        int[] groups = [.. Enumerable.Range(0, draw.Graph.Nodes).Select(node => node % 3)];
        var options = new MixingOptions { Permutations = 99, MostArrangements = 0 };
        Assert.Equal(GroupMixing.Of(draw.Graph, groups, options with { Threads = 1 }), GroupMixing.Of(draw.Graph, groups, options with { Threads = 3 }));
    }).Check(s_config);

    [Fact]
    public void The_expected_mixing_is_the_mean_over_all_arrangements_and_the_exact_p_value_their_share() => Prop.ForAll(s_graphs, draw =>
    {
        var (graph, n) = (draw.Graph, Math.Min(7, draw.Graph.Nodes));
        graph = Graph.Undirected(n, graph.WithoutDirections().Edges.Where(tie => tie.From < n && tie.To < n));
        int[] groups = [.. Enumerable.Range(0, n).Select(node => node < n / 2 ? 0 : node % 2 + 1)];
        var mixing = GroupMixing.Of(graph, groups);
        if (!mixing.TwoSided.HasValue)
            return;
        var counts = Orders(n).Select(order => graph.Edges.Count(tie => groups[order[tie.From]] != groups[order[tie.To]])).ToList();
        var mean = counts.Average();
        Assert.True(mixing.IsExact);
        Assert.Equal((2 * mean / graph.Ties) - 1, mixing.Expected.Value, 1e-9);
        Assert.Equal(counts.Average(count => count >= mixing.External ? 1 : 0), mixing.MoreExternal.Value, 1e-9);
        Assert.Equal(counts.Average(count => count <= mixing.External ? 1 : 0), mixing.MoreInternal.Value, 1e-9);
        Assert.Equal(counts.Average(count => Math.Abs(count - mean) >= Math.Abs(mixing.External - mean) - 1e-9 ? 1 : 0), mixing.TwoSided.Value, 1e-9);

        // Groups by other numbers are the same groups.
        Assert.Equal(mixing, GroupMixing.Of(graph, [.. groups.Select(group => 100 - (7 * group))]));
    }).Check(s_config.WithMaxTest(40));

    private static Graph Drawn(int nodes, int percent, int mostWeight, bool isDirected, int seed)
    {
        var random = new Random(seed);
        var ties = from one in Enumerable.Range(0, nodes)
                   from other in Enumerable.Range(0, nodes)
                   where isDirected ? one != other : one < other
                   where random.Next(100) < percent
                   select new Edge(one, other, random.Next(1, mostWeight + 1));
        return isDirected ? Graph.Directed(nodes, ties) : Graph.Undirected(nodes, ties);
    }

    /// <summary>Steps between all nodes by Floyd and Warshall.</summary>
    private static int[][] Distances(Graph graph)
    {
        var n = graph.Nodes;
        int[][] steps = [.. Enumerable.Range(0, n).Select(from => Enumerable.Range(0, n).Select(to => from == to ? 0 : graph.HasTie(from, to) ? 1 : int.MaxValue).ToArray())];
        for (var through = 0; through < n; through++)
        {
            for (var from = 0; from < n; from++)
            {
                for (var to = 0; to < n; to++)
                    steps[from][to] = (int)Math.Min(steps[from][to], (long)steps[from][through] + steps[through][to]);
            }
        }

        return steps;
    }

    private static IEnumerable<int[]> Orders(int n) => n == 0
        ? [[]]
        : Orders(n - 1).SelectMany(order => Enumerable.Range(0, n).Select(at => order.Take(at).Append(n - 1).Concat(order.Skip(at)).ToArray()));
}
