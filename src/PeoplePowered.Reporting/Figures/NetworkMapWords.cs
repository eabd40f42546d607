using PeoplePowered.Reporting.Markup;

namespace PeoplePowered.Reporting.Figures;

/// <summary>What a network map says to those who do not see it: in sentences and in tables.</summary>
internal sealed class NetworkMapWords
{
    private readonly NetworkMap _map;
    private readonly NetworkMapOptions _options;
    private readonly int[] _degrees;

    public NetworkMapWords(NetworkMap map, NetworkMapOptions options)
    {
        (_map, _options) = (map, options);
        _degrees = new int[map.Nodes.Count];
        foreach (var edge in map.Edges)
        {
            _degrees[edge.From]++;
            _degrees[edge.To]++;
        }

        Components = NetworkMapComponents.Of(map.Nodes.Count, map.Edges);
    }

    /// <summary>The components, the largest first.</summary>
    public IReadOnlyList<IReadOnlyList<int>> Components { get; }

    public HtmlColumn[] GroupColumns => [new(_options.GroupHeader, "start", Numeric: false), new(Upper(_options.NodesWord), "end", Numeric: true), new("Ties each, on average", "end", Numeric: true), new("Without a tie", "end", Numeric: true)];

    public HtmlColumn[] NodeColumns => [new("Who", "start", Numeric: false), new(_options.GroupHeader, "start", Numeric: false), new("Ties", "end", Numeric: true)];

    public static HtmlColumn[] PairColumns => [new("Between", "start", Numeric: false), new("And", "start", Numeric: false), new("Ties", "end", Numeric: true)];

    public string Description
    {
        get
        {
            if (_map.Nodes.Count == 0)
                return "Network map without anybody on it.";
            var alone = _degrees.Count(degree => degree == 0);
            var within = _map.Edges.Count(edge => string.Equals(_map.Nodes[edge.From].Group, _map.Nodes[edge.To].Group, StringComparison.Ordinal));
            var groups = string.Join(", ", _map.Groups.Select(group => $"{group} {Count(Of(group).Count)}"));
            return string.Join(' ', (IEnumerable<string>)
            [
                $"Network map of {Count(_map.Nodes.Count)} {_options.NodesWord} ({groups}) and {Count(_map.Edges.Count)} {(_map.Edges.Count == 1 ? "tie" : "ties")} between them.",
                .. _map.Edges.Count > 0 ? [$"{Count(within)} join {_options.NodesWord} of the same group, {Count(_map.Edges.Count - within)} of different groups."] : Array.Empty<string>(),
                .. Components.Count > 0 && Components[0].Count > 1 ? [$"The largest part that hangs together has {Count(Components[0].Count)}; there {(Parts == 1 ? "is one such part" : $"are {Count(Parts)} such parts")} in all."] : Array.Empty<string>(),
                $"{(alone == 0 ? "Nobody is" : $"{Count(alone)} are")} without a tie.",
            ]);
        }
    }

    private int Parts => Components.Count(component => component.Count > 1);

    public IEnumerable<IReadOnlyList<(string Text, double? SortValue)>> GroupRows() => _map.Groups.Select(group =>
    {
        var members = Of(group);
        var average = members.Average(node => (double)_degrees[node]);
        var alone = members.Count(node => _degrees[node] == 0);
        return (IReadOnlyList<(string, double?)>)[(group, null), (Count(members.Count), members.Count), (average.ToString("0.0", _options.FormatProvider), average), (Count(alone), alone)];
    });

    public IEnumerable<IReadOnlyList<(string Text, double? SortValue)>> NodeRows() => _map.Groups.SelectMany(group => Of(group).OrderByDescending(node => _degrees[node]))
        .Select(IReadOnlyList<(string, double?)> (node) => [(_map.Nodes[node].Label ?? "", null), (_map.Nodes[node].Group, null), (Count(_degrees[node]), _degrees[node])]);

    public IEnumerable<IReadOnlyList<(string Text, double? SortValue)>> PairRows()
    {
        var places = _map.Groups.Select((group, place) => (group, place)).ToDictionary(item => item.group, item => item.place, StringComparer.Ordinal);
        return _map.Edges.Select(edge => (A: places[_map.Nodes[edge.From].Group], B: places[_map.Nodes[edge.To].Group]))
            .Select(pair => (First: Math.Min(pair.A, pair.B), Second: Math.Max(pair.A, pair.B)))
            .GroupBy(pair => pair)
            .OrderBy(pairs => pairs.Key)
            .Select(IReadOnlyList<(string, double?)> (pairs) => [(_map.Groups[pairs.Key.First], null), (_map.Groups[pairs.Key.Second], null), (Count(pairs.Count()), pairs.Count())]);
    }

    public string Count(int count) => count.ToString("#,0", _options.FormatProvider);

    private List<int> Of(string group) => [.. Enumerable.Range(0, _map.Nodes.Count).Where(node => string.Equals(_map.Nodes[node].Group, group, StringComparison.Ordinal))];

    private static string Upper(string word) => word.Length == 0 ? word : char.ToUpperInvariant(word[0]) + word[1..];
}
