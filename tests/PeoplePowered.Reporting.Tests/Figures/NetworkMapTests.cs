using System.Collections.Concurrent;
using System.Globalization;
using PeoplePowered.Reporting.Figures;
using PeoplePowered.Reporting.Markup;
using PeoplePowered.Reporting.Tests.Markup;

namespace PeoplePowered.Reporting.Tests.Figures;

public sealed class NetworkMapTests
{
    private static readonly string[] s_roles = ["civil servant", "deliverer", "funder", "researcher", "elected member", "host"];

    private static readonly ConcurrentDictionary<(string Network, string Culture), NetworkMap> s_maps = new();

    public static TheoryData<string> Networks => ["kite", "alone", "nobody", "star", "clique", "parts", "path", "many", "sizes"];

    [Theory]
    [MemberData(nameof(Networks))]
    public void Nothing_overflows_and_no_name_overlaps_another(string network)
    {
        var map = Of(network);
        new Drawn(map).AssertNothingOverflowsOrOverlaps();
    }

    [Theory]
    [MemberData(nameof(Networks))]
    public void No_two_nodes_touch(string network)
    {
        var map = Of(network);
        if (map.Nodes.Count == 0)
            return;
        var (places, radii) = (map.Layout.Places, map.Layout.Radii);
        var touching = from i in Enumerable.Range(0, places.Length)
                       from j in Enumerable.Range(0, i)
                       where Math.Sqrt(Math.Pow(places[i].X - places[j].X, 2) + Math.Pow(places[i].Y - places[j].Y, 2)) < 1.5 * (radii[i] + radii[j])
                       select (i, j);
        Assert.Empty(touching);
    }

    [Theory]
    [MemberData(nameof(Networks))]
    public void Every_node_is_drawn_in_the_colour_and_the_shape_of_its_group(string network)
    {
        var map = Of(network);
        var drawn = new Drawn(map);

        // Each group has one mark more, in the key.
        for (var i = 0; i < map.Groups.Count; i++)
            Assert.Equal(1 + map.Nodes.Count(node => string.Equals(node.Group, map.Groups[i], StringComparison.Ordinal)), Marks(drawn, GroupPalette.All[i % 6]).Count);
        Assert.Equal(Math.Min(6, map.Groups.Count), drawn.Root.Elements(Drawn.Svg + "polygon").Select(mark => mark.Attribute("points")!.Value.Split(' ').Length + Drawn.Class(mark)).Distinct(StringComparer.Ordinal).Count());
        Assert.Equal(map.Edges.Count, drawn.Root.Elements(Drawn.Svg + "line").Count());
    }

    [Fact]
    public void Tied_people_stand_closer_than_those_far_apart()
    {
        var places = Of("path").Layout.Places;
        var (near, far) = (Math.Abs(places[1].X - places[0].X), Math.Abs(places[11].X - places[0].X));
        Assert.True(far > 8 * near, $"{near} and {far}");
    }

    [Fact]
    public void The_same_network_and_seed_give_the_same_map()
    {
        Assert.Equal(Make("parts").ToSvg(), Make("parts").ToSvg());
        Assert.Equal(Make("sizes").ToHtml(), Make("sizes").ToHtml());
    }

    [Fact]
    public void The_words_say_what_the_picture_shows()
    {
        var map = Of("kite", "de-DE");
        Assert.Contains("Network map of 10 people (civil servant 5, deliverer 5) and 18 ties between them.", map.Description, StringComparison.Ordinal);
        Assert.Contains("Nobody is without a tie.", map.Description, StringComparison.Ordinal);

        // By hand: degrees 4, 3, 3, 5, 2 and 4, 6, 5, 3, 1.
        Assert.Contains(">3,4<", map.ToHtml(), StringComparison.Ordinal);
        Assert.Contains(">3,8<", map.ToHtml(), StringComparison.Ordinal);
        Assert.Contains("12 beneficiaries are counted, not drawn.", map.ToHtml(), StringComparison.Ordinal);
        Assert.Contains("5 are without a tie.", Of("alone").Description, StringComparison.Ordinal);
        Assert.Contains("ties within and between", Of("many").ToHtml(), StringComparison.Ordinal);
    }

    [Fact]
    public void Several_ties_of_the_same_two_are_one_that_weighs_more()
    {
        var map = new NetworkMap("Ties", [new("a"), new("b"), new("b")], [new(0, 1), new(1, 0, 2), new(1, 2)]);
        Assert.Equal([new(0, 1, 3), new(1, 2)], map.Edges);
    }

    [Fact]
    public void Groups_keep_their_marks_on_maps_that_lack_some()
    {
        var map = new NetworkMap("Roles", [new("deliverer")], [], new() { Groups = s_roles });
        Assert.Equal(2, Marks(new Drawn(map), GroupPalette.All[1]).Count);
    }

    [Fact]
    public void Colours_of_groups_stand_out_from_the_ground_in_light_and_dark() => Assert.All(GroupPalette.All, paint =>
    {
        Assert.True(PaletteTests.Contrast(paint.Light, Palette.Surface.Light) >= 3, $"{paint.Name}, light");
        Assert.True(PaletteTests.Contrast(paint.Dark, Palette.Surface.Dark) >= 3, $"{paint.Name}, dark");
    });

    [Fact]
    public void What_cannot_be_drawn_is_refused()
    {
        Assert.Throws<ArgumentException>(() => new NetworkMapEdge(1, 1));
        Assert.Throws<ArgumentOutOfRangeException>(() => new NetworkMapEdge(-1, 1));
        Assert.Throws<ArgumentOutOfRangeException>(() => new NetworkMapEdge(0, 1, 0));
        Assert.Throws<ArgumentOutOfRangeException>(() => new NetworkMapNode("a", Size: double.NaN));
        Assert.Throws<ArgumentOutOfRangeException>(() => new NetworkMap("Ties", [new("a")], [new(0, 1)]));
        Assert.Throws<ArgumentException>(() => new NetworkMap("Groups", Enumerable.Range(0, 43).Select(i => new NetworkMapNode($"group {i}")), []));
        Assert.Throws<ArgumentException>(() => new NetworkMap("Many", Enumerable.Range(0, NetworkMap.MostNodes + 1).Select(_ => new NetworkMapNode("a")), []));
    }

    private static List<System.Xml.Linq.XElement> Marks(Drawn drawn, Paint paint) => [.. drawn.Root.Elements(Drawn.Svg + "polygon").Where(mark => Drawn.Class(mark).Contains($"pp-fill-{paint.Name} ", StringComparison.Ordinal))];

    private static NetworkMap Of(string network, string culture = "") => s_maps.GetOrAdd((network, culture), key => Make(key.Network, key.Culture));

    private static NetworkMap Make(string network, string culture = "")
    {
        (int From, int To)[] kite = [(1, 2), (1, 3), (1, 4), (1, 6), (2, 4), (2, 5), (2, 7), (3, 4), (3, 6), (4, 5), (4, 6), (4, 7), (5, 7), (6, 7), (6, 8), (7, 8), (8, 9), (9, 10)];
        var random = new Random(20130117);
        (int, int)[] Drawn(int nodes, int ties) => [.. Enumerable.Range(0, ties).Select(_ => (random.Next(nodes), random.Next(nodes))).Where(tie => tie.Item1 != tie.Item2)];
        var (count, groups, edges) = network switch
        {
            "kite" => (10, 2, kite.Select(tie => (tie.From - 1, tie.To - 1)).ToArray()),
            "alone" => (5, 2, []),
            "nobody" => (0, 1, []),
            "star" => (40, 3, [.. Enumerable.Range(1, 39).Select(leaf => (0, leaf))]),
            "clique" => (40, 3, [.. from i in Enumerable.Range(0, 40) from j in Enumerable.Range(0, i) select (i, j)]),
            "parts" => (60, 4, Drawn(60, 40)),
            "path" => (12, 2, [.. Enumerable.Range(0, 11).Select(i => (i, i + 1))]),
            "sizes" => (30, 6, Drawn(30, 60)),
            _ => (300, 6, Drawn(300, 900)),
        };
        return new(
            $"The network {network}",
            Enumerable.Range(0, count).Select(i => new NetworkMapNode(s_roles[i % groups], count <= 60 ? $"{s_roles[i % groups]} {i}" : null, string.Equals(network, "sizes", StringComparison.Ordinal) ? 1 + (i % 9) : 1)),
            edges.Select(tie => new NetworkMapEdge(tie.Item1, tie.Item2, string.Equals(network, "parts", StringComparison.Ordinal) ? 1 + random.Next(3) : 1)),
            new() { Footnote = "12 beneficiaries are counted, not drawn.", FormatProvider = CultureInfo.GetCultureInfo(culture) });
    }
}
