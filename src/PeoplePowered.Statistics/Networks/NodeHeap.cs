namespace PeoplePowered.Statistics.Networks;

/// <summary>Nodes by their distance, the nearest on top: a binary heap in which a node stands once and moves up when a shorter way to it is found. Distances are the caller's.</summary>
internal sealed class NodeHeap(double[] distances)
{
    private readonly int[] _nodes = new int[distances.Length];
    private readonly int[] _places = new int[distances.Length];

    /// <summary>How many nodes stand in it.</summary>
    public int Count { get; private set; }

    /// <summary>Adds a node that does not stand in it.</summary>
    public void Add(int node) => Up(Count++, node);

    /// <summary>Moves a node up whose distance fell.</summary>
    public void Nearer(int node) => Up(_places[node], node);

    /// <summary>Takes the nearest node out.</summary>
    public int Take()
    {
        var nearest = _nodes[0];
        if (--Count > 0)
            Down(_nodes[Count]);
        return nearest;
    }

    private void Up(int place, int node)
    {
        var (nodes, places, distance) = (_nodes, _places, distances[node]);
        while (place > 0 && distances[nodes[(place - 1) / 2]] is var above && above > distance)
        {
            var parent = (place - 1) / 2;
            (nodes[place], places[nodes[parent]]) = (nodes[parent], place);
            place = parent;
        }

        (nodes[place], places[node]) = (node, place);
    }

    private void Down(int node)
    {
        var (nodes, places, distance, count, place) = (_nodes, _places, distances[node], Count, 0);
        while ((2 * place) + 1 is var child && child < count)
        {
            if (child + 1 < count && distances[nodes[child + 1]] < distances[nodes[child]])
                child++;
            if (distances[nodes[child]] >= distance)
                break;
            (nodes[place], places[nodes[child]]) = (nodes[child], place);
            place = child;
        }

        (nodes[place], places[node]) = (node, place);
    }
}
