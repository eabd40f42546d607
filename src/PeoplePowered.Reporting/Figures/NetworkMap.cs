using PeoplePowered.Reporting.Figures.Plotting;
using PeoplePowered.Reporting.Markup;

namespace PeoplePowered.Reporting.Figures;

/// <summary>
/// A network map: who is tied to whom. Distances on it follow the fewest ties between two as far as a plane allows; components stand side by side, and those without
/// a tie below. Groups have a colour and a shape each. Where a node stands says nothing else.
/// </summary>
/// <remarks>
/// Immutable and safe to share between threads; equality is by reference. The layout minimises stress (E. R. Gansner, Y. Koren and S. North, "Graph drawing by stress
/// majorization", Graph Drawing 2004, doi 10.1007/978-3-540-31843-9_25); the same nodes, ties and seed give the same map.
/// </remarks>
public sealed class NetworkMap : Figure
{
    /// <summary>How many nodes a map may have; a larger one would show nothing.</summary>
    public const int MostNodes = 1000;

    private const int NamedUpTo = 60;
    private readonly NetworkMapOptions _options;
    private readonly Lazy<NetworkMapLayout> _layout;

    /// <summary>A map of the given nodes and ties.</summary>
    /// <param name="title">What it shows, in a line.</param>
    /// <param name="nodes">The nodes; may be empty, at most <see cref="MostNodes"/>.</param>
    /// <param name="edges">The ties, by the places of nodes.</param>
    /// <param name="options">What else stands on it; <see cref="NetworkMapOptions.Default"/> where <c>null</c>.</param>
    /// <exception cref="ArgumentException">The title is empty, an item is <c>null</c>, there are too many nodes, or more than 42 groups.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A tie names a place where there is no node.</exception>
    public NetworkMap(string title, IEnumerable<NetworkMapNode> nodes, IEnumerable<NetworkMapEdge> edges, NetworkMapOptions? options = null)
        : base(title)
    {
        _options = options ?? NetworkMapOptions.Default;
        Nodes = [.. Guard.Against.Null(nodes).Select(node => Guard.Against.Null(node, nameof(nodes)))];
        if (Nodes.Count > MostNodes)
            throw new ArgumentException(FormattableString.Invariant($"A map of {Nodes.Count} nodes shows nothing; draw at most {MostNodes}, or the network of groups."), nameof(nodes));
        Edges = Merged(Guard.Against.Null(edges), Nodes.Count);
        var used = Nodes.Select(node => node.Group).ToHashSet(StringComparer.Ordinal);
        var ordered = _options.Groups.Concat(Nodes.Select(node => node.Group)).Distinct(StringComparer.Ordinal).ToList();
        Groups = [.. ordered.Where(used.Contains)];
        Marks = ordered.Select((group, place) => (group, place)).ToDictionary(item => item.group, item => item.place, StringComparer.Ordinal);
        if (ordered.Count > NetworkMapMarks.MostGroups)
            throw new ArgumentException(FormattableString.Invariant($"{ordered.Count} groups cannot be told apart; at most {NetworkMapMarks.MostGroups}. Put some together."), nameof(nodes));
        Words = new(this, _options);
        _layout = new(() => NetworkMapDrawing.LayoutOf(this, _options.Seed));
        Description = _options.Description ?? Words.Description;
    }

    /// <summary>The nodes, in the order given.</summary>
    public IReadOnlyList<NetworkMapNode> Nodes { get; }

    /// <summary>The ties, each two nodes once.</summary>
    public IReadOnlyList<NetworkMapEdge> Edges { get; }

    /// <inheritdoc />
    public override string Description { get; }

    /// <summary>The groups on the map, in the order of their marks.</summary>
    internal IReadOnlyList<string> Groups { get; }

    /// <summary>The mark of each group, also of those named and not on this map.</summary>
    internal IReadOnlyDictionary<string, int> Marks { get; }

    /// <summary>What the map says in words.</summary>
    internal NetworkMapWords Words { get; }

    /// <summary>Where everybody stands, worked out once.</summary>
    internal NetworkMapLayout Layout => _layout.Value;

    private protected override FigureDrawing Drawing() => new NetworkMapDrawing(this, _options);

    private protected override void WriteTable(MarkupWriter writer)
    {
        HtmlTable.Write(writer, Title, Words.GroupColumns, Words.GroupRows(), total: null, sortable: false);
        if (Nodes.Count is > 0 and <= NamedUpTo && Nodes.All(node => node.Label is not null))
            HtmlTable.Write(writer, $"{Title}: each of them", Words.NodeColumns, Words.NodeRows(), total: null, sortable: false);
        else if (Edges.Count > 0)
            HtmlTable.Write(writer, $"{Title}: ties within and between", NetworkMapWords.PairColumns, Words.PairRows(), total: null, sortable: false);
    }

    private static List<NetworkMapEdge> Merged(IEnumerable<NetworkMapEdge> edges, int nodes)
    {
        var weights = new SortedDictionary<(int From, int To), double>();
        foreach (var edge in edges)
        {
            var (from, to) = (Math.Min(Guard.Against.Null(edge, nameof(edges)).From, edge.To), Math.Max(edge.From, edge.To));
            if (to >= nodes)
                throw new ArgumentOutOfRangeException(nameof(edges), to, FormattableString.Invariant($"A tie names node {to}, but the {nodes} nodes are counted from 0."));
            weights[(from, to)] = weights.GetValueOrDefault((from, to)) + edge.Weight;
        }

        return [.. weights.Select(pair => new NetworkMapEdge(pair.Key.From, pair.Key.To, Math.Min(pair.Value, double.MaxValue)))];
    }
}
