using PeoplePowered.Statistics.Networks;

namespace PeoplePowered.Statistics.Tests.Networks;

/// <summary>Measures of known networks against networkx and igraph.</summary>
public sealed class NetworkReferenceTests
{
    private static readonly Graph s_kite = Shown.Undirected(10, ReferenceNetworks.Kite);
    private static readonly Graph s_karate = Shown.Undirected(34, ReferenceNetworks.Karate);
    private static readonly Graph s_weighted = Shown.Undirected(14, ReferenceNetworks.Weighted);
    private static readonly Graph s_directed = Shown.Directed(12, ReferenceNetworks.Directed);

    [Fact]
    public void Krackhardts_kite()
    {
        Assert.Equal(0.4, Density.Of(s_kite).Value, 1e-12);
        Shown.Near(ReferenceNetworks.KiteBetweenness, Betweenness.Of(s_kite));
        Shown.Near(ReferenceNetworks.KiteCloseness, Closeness.Of(s_kite));
        Shown.Near(ReferenceNetworks.KiteConstraint, Constraint.Of(s_kite));
        Shown.Near(ReferenceNetworks.KiteEffectiveSize, EffectiveSize.Of(s_kite));
        Shown.Near(ReferenceNetworks.KiteHarmonic, Closeness.Of(s_kite, new() { Convention = ClosenessConvention.Harmonic }));
        Assert.Equal([7, 8], CutStructure.Of(s_kite).CutPoints);
        Assert.Equal([new(7, 8), new Edge(8, 9)], CutStructure.Of(s_kite).Bridges);
        Assert.Equal([4, 4, 3, 6, 3, 5, 5, 3, 2, 1], Degrees.Of(s_kite));
        Assert.Equal([7, 7, 7, 7, 7, 8, 8, 9, 4, 2], Reach.Counts(s_kite, 2));
    }

    [Fact]
    public void Zacharys_karate_club()
    {
        Assert.Equal(0.1390374, Density.Of(s_karate).Value, 1e-6);
        Shown.Near(ReferenceNetworks.KarateBetweenness, Betweenness.Of(s_karate));
        Shown.Near(ReferenceNetworks.KarateCloseness, Closeness.Of(s_karate));
        Shown.Near(ReferenceNetworks.KarateConstraint, Constraint.Of(s_karate));
        Shown.Near(ReferenceNetworks.KarateEffectiveSize, EffectiveSize.Of(s_karate));
        Assert.Equal([0], CutStructure.Of(s_karate).CutPoints);
        Assert.Equal([new Edge(0, 11)], CutStructure.Of(s_karate).Bridges);
        Assert.Equal(1, Components.Weak(s_karate).Count);
    }

    [Fact]
    public void The_factions_of_the_karate_club_mix_less_than_chance_has_it()
    {
        int[] faction = [0, 1, 2, 3, 4, 5, 6, 7, 10, 11, 12, 13, 16, 17, 19, 21];
        var mixing = GroupMixing.Of(s_karate, [.. Enumerable.Range(0, 34).Select(node => faction.Contains(node) ? 1 : 2)]);
        Assert.Equal((10, 68), (mixing.External, mixing.Internal));
        Assert.Equal(-58.0 / 78, mixing.Index.Value, 1e-12);

        // 16 x 18 of the 34 x 33 / 2 pairs are external.
        Assert.Equal((2.0 * 288 / 561) - 1, mixing.Expected.Value, 1e-12);
        Assert.False(mixing.IsExact);
        Assert.Equal(1 / 10_000.0, mixing.MoreInternal.Value, 1e-12);
        Assert.Equal(1, mixing.MoreExternal.Value, 1e-12);
    }

    [Fact]
    public void A_weighted_network_with_a_node_apart()
    {
        Shown.Near(ReferenceNetworks.WeightedBetweenness, Betweenness.Of(s_weighted));
        Shown.Near(ReferenceNetworks.WeightedBetweennessByWeight, Betweenness.Of(s_weighted, new() { Length = TieLength.Weight }));
        Shown.Near(ReferenceNetworks.WeightedBetweennessByStrength, Betweenness.Of(s_weighted, new() { Length = TieLength.InverseWeight }));
        Shown.Near(ReferenceNetworks.WeightedCloseness, Closeness.Of(s_weighted));
        Shown.Near(ReferenceNetworks.WeightedClosenessByStrength, Closeness.Of(s_weighted, new() { Length = TieLength.InverseWeight }));
        Shown.Near(ReferenceNetworks.WeightedConstraint, Constraint.Of(s_weighted));
        Shown.Near(ReferenceNetworks.WeightedEffectiveSize, EffectiveSize.Of(s_weighted));
        Assert.Equal(AbsenceReason.NoTies, Constraint.Of(s_weighted)[13].Reason);
    }

    [Fact]
    public void A_directed_network_with_weights()
    {
        Shown.Near(ReferenceNetworks.DirectedBetweenness, Betweenness.Of(s_directed));
        Shown.Near(ReferenceNetworks.DirectedBetweennessByWeight, Betweenness.Of(s_directed, new() { Length = TieLength.Weight }));
        Shown.Near(ReferenceNetworks.DirectedBetweennessByStrength, Betweenness.Of(s_directed, new() { Length = TieLength.InverseWeight }));
        Shown.Near(ReferenceNetworks.DirectedCloseness, Closeness.Of(s_directed));
        Shown.Near(ReferenceNetworks.DirectedClosenessByStrength, Closeness.Of(s_directed, new() { Length = TieLength.InverseWeight }));
        Shown.Near(ReferenceNetworks.DirectedHarmonic, Closeness.Of(s_directed, new() { Convention = ClosenessConvention.Harmonic }));
        Shown.Near(ReferenceNetworks.DirectedConstraint, Constraint.Of(s_directed));
        Shown.Near(ReferenceNetworks.DirectedEffectiveSize, EffectiveSize.Of(s_directed));
        Assert.Equal(0.23529411764705882, Reciprocity.Of(s_directed).Value, 1e-12);
        Assert.Equal((2, 1), (Components.Strong(s_directed).Count, Components.Weak(s_directed).Count));
        Assert.Equal([0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0], Components.Strong(s_directed).OfNode);
        Assert.Equal(34.0 / 132, Density.Of(s_directed).Value, 1e-12);
    }
}
