namespace PeoplePowered.Statistics.Networks;

/// <summary>Tarjan's strong components, with a stack of its own so that a long path does not overflow that of the thread.</summary>
internal static class StrongComponents
{
    /// <summary>For each node a number that its component alone has.</summary>
    public static int[] Of(Graph graph)
    {
        var (nodes, rows) = (graph.Nodes, graph.Out);
        var (found, low, next, component) = (new int[nodes], new int[nodes], rows.Starts[..nodes], new int[nodes]);
        var (open, way) = (new Stack<int>(), new Stack<int>());
        Array.Fill(component, -1);
        var time = 0;
        for (var root = 0; root < nodes; root++)
        {
            if (found[root] == 0)
                Enter(root);
            while (way.TryPeek(out var node))
            {
                if (next[node] < rows.Starts[node + 1])
                {
                    var end = rows.Ends[next[node]++];
                    if (found[end] == 0)
                        Enter(end);
                    else if (component[end] < 0)
                        low[node] = Math.Min(low[node], found[end]);
                    continue;
                }

                way.Pop();
                if (way.TryPeek(out var before))
                    low[before] = Math.Min(low[before], low[node]);
                if (low[node] == found[node])
                    Close(node);
            }
        }

        return component;

        void Enter(int node)
        {
            found[node] = low[node] = ++time;
            open.Push(node);
            way.Push(node);
        }

        void Close(int node)
        {
            int member;
            do
            {
                member = open.Pop();
                component[member] = node;
            }
            while (member != node);
        }
    }
}
