namespace PeoplePowered.Reporting.Figures;

/// <summary>Where the nodes of a map stand: components in rows side by side, those without a tie in rows below; no two overlap.</summary>
internal sealed class NetworkMapLayout
{
    private const double ComponentGap = 26;
    private const double Clearance = 3;
    private const double TallestPart = 620;
    private readonly double _width;
    private readonly double[] _reaches;
    private readonly double _spacing;

    private NetworkMapLayout(double width, double[] radii)
    {
        _width = width;
        Radii = radii;
        _reaches = Array.ConvertAll(radii, radius => radius * NetworkMapMarks.Reach);
        _spacing = 2.6 * _reaches.DefaultIfEmpty(0).Max();
        Places = new (double X, double Y)[radii.Length];
    }

    /// <summary>How large each node is: by area, smaller on a large map; the largest at most three times the smallest.</summary>
    public double[] Radii { get; }

    /// <summary>The middle of each node, from the top left.</summary>
    public (double X, double Y)[] Places { get; }

    /// <summary>Where the rows of those without a tie begin; <c>null</c> where there are none.</summary>
    public double? AloneFrom { get; private set; }

    /// <summary>How high it all is.</summary>
    public double Height { get; private set; }

    /// <summary>Places everybody.</summary>
    /// <param name="map">The map; not empty.</param>
    /// <param name="width">How wide it may be.</param>
    /// <param name="besideAlone">Room for a label before those without a tie.</param>
    /// <param name="seed">The seed.</param>
    public static NetworkMapLayout Of(NetworkMap map, double width, double besideAlone, ulong seed)
    {
        var layout = new NetworkMapLayout(width, RadiiOf(map.Nodes));
        var components = map.Words.Components;
        var neighbours = NetworkMapComponents.Neighbours(map.Nodes.Count, map.Edges);
        layout.Parts([.. components.Where(component => component.Count > 1)], neighbours, seed);
        layout.Alone([.. components.Where(component => component.Count == 1).Select(component => component[0])], besideAlone);
        return layout;
    }

    private static double[] RadiiOf(IReadOnlyList<NetworkMapNode> nodes)
    {
        var full = nodes.Count switch { <= 40 => 7.0, <= 120 => 5.5, <= 300 => 4.2, _ => 3 };
        var largest = nodes.Max(node => node.Size);
        var alike = nodes.All(node => node.Size.Equals(largest));
        return [.. nodes.Select(node => alike ? full : 1.5 * full * Math.Max(1 / 3.0, Math.Sqrt(node.Size / largest)))];
    }

    private void Parts(List<IReadOnlyList<int>> parts, List<int>[] neighbours, ulong seed)
    {
        var shelf = new List<(IReadOnlyList<int> Nodes, (double X, double Y)[] Places, double Width, double Height)>();
        foreach (var nodes in parts)
        {
            var part = Part(nodes, neighbours, seed);
            if (shelf.Count > 0 && shelf.Sum(item => item.Width + ComponentGap) + part.Width > _width)
                Close(shelf);
            shelf.Add((nodes, part.Places, part.Width, part.Height));
        }

        Close(shelf);
    }

    /// <summary>Sets down a row of components, spread evenly.</summary>
    private void Close(List<(IReadOnlyList<int> Nodes, (double X, double Y)[] Places, double Width, double Height)> shelf)
    {
        if (shelf.Count == 0)
            return;
        var height = shelf.Max(item => item.Height);
        var gap = (_width - shelf.Sum(item => item.Width)) / (shelf.Count + 1);
        var left = gap;
        foreach (var (nodes, places, width, own) in shelf)
        {
            for (var i = 0; i < nodes.Count; i++)
                Places[nodes[i]] = (left + places[i].X, Height + ((height - own) / 2) + places[i].Y);
            left += width + gap;
        }

        Height += height + ComponentGap;
        shelf.Clear();
    }

    /// <summary>One component in its own box from 0, 0.</summary>
    private ((double X, double Y)[] Places, double Width, double Height) Part(IReadOnlyList<int> nodes, List<int>[] neighbours, ulong seed)
    {
        var local = nodes.Select((node, place) => (node, place)).ToDictionary(item => item.node, item => item.place);
        var places = StressLayout.Of([.. nodes.Select(node => neighbours[node].ConvertAll(other => local[other]))], seed);
        double[] reaches = [.. nodes.Select(node => _reaches[node])];
        var (left, top) = (places.Min(place => place.X), places.Min(place => place.Y));
        var (across, down) = (places.Max(place => place.X) - left, places.Max(place => place.Y) - top);

        // As long a tie as a small map can bear, at least as much room as so many nodes need, and no more than there is.
        var tie = _spacing + (150 / Math.Sqrt(Places.Length));
        var area = across * Math.Max(down, across / 4);
        var scale = Math.Max(tie, area > 0 ? Math.Sqrt(nodes.Count * _spacing * _spacing * 2 / area) : 0);
        var most = reaches.Max();
        if (across > 0)
            scale = Math.Min(scale, (_width - (2 * most)) / across);
        if (down > 0)
            scale = Math.Min(scale, (TallestPart - (2 * most)) / down);
        var (width, height) = ((across * scale) + (2 * most), (down * scale) + (2 * most));
        var scaled = Array.ConvertAll(places, place => (((place.X - left) * scale) + most, ((place.Y - top) * scale) + most));
        return Apart(scaled, reaches, width, height);
    }

    /// <summary>Moves apart those that touch; the box grows where there is no room in it, to the sides first and then down.</summary>
    private ((double X, double Y)[] Places, double Width, double Height) Apart((double X, double Y)[] places, double[] reaches, double width, double height)
    {
        for (var round = 0; Push(places, reaches, width, height); round++)
        {
            if (round % 30 == 29)
                (width, height) = (Math.Min(_width, width * 1.1), height * (width * 1.1 > _width ? 1.1 : 1));
        }

        return (places, width, height);
    }

    /// <summary>Pushes apart all that touch, each against those in its own cell and the cells around; whether any did.</summary>
    private static bool Push((double X, double Y)[] places, double[] reaches, double width, double height)
    {
        var cell = (2 * reaches.Max()) + Clearance;
        var (across, down) = ((int)(width / cell) + 1, (int)(height / cell) + 1);
        int[] first = new int[across * down], next = new int[places.Length];
        Array.Fill(first, -1);
        for (var i = 0; i < places.Length; i++)
        {
            var at = (Math.Min((int)(places[i].Y / cell), down - 1) * across) + Math.Min((int)(places[i].X / cell), across - 1);
            (next[i], first[at]) = (first[at], i);
        }

        var touched = false;
        for (var at = 0; at < first.Length; at++)
        {
            for (var i = first[at]; i >= 0; i = next[i])
            {
                for (var row = Math.Max(0, (at / across) - 1); row <= Math.Min(down - 1, (at / across) + 1); row++)
                {
                    for (var column = Math.Max(0, (at % across) - 1); column <= Math.Min(across - 1, (at % across) + 1); column++)
                    {
                        for (var j = first[(row * across) + column]; j >= 0; j = next[j])
                            touched |= j < i && Part(places, reaches, i, j, width, height);
                    }
                }
            }
        }

        return touched;
    }

    /// <summary>Parts two that touch; whether they did.</summary>
    private static bool Part((double X, double Y)[] places, double[] reaches, int i, int j, double width, double height)
    {
        var (dx, dy) = (places[i].X - places[j].X, places[i].Y - places[j].Y);
        var (apart, least) = (Math.Sqrt((dx * dx) + (dy * dy)), reaches[i] + reaches[j] + Clearance);
        if (apart >= least)
            return false;

        // Two at one place part in a direction of their own; a little more than needed, so that it ends.
        var (ux, uy) = apart > 1e-6 ? (dx / apart, dy / apart) : (Math.Cos(i + (0.7 * j)), Math.Sin(i + (0.7 * j)));
        var by = ((least - apart) / 2) + 0.05;
        places[i] = Within((places[i].X + (ux * by), places[i].Y + (uy * by)), reaches[i], width, height);
        places[j] = Within((places[j].X - (ux * by), places[j].Y - (uy * by)), reaches[j], width, height);
        return true;
    }

    private static (double X, double Y) Within((double X, double Y) place, double reach, double width, double height) =>
        (Math.Clamp(place.X, reach, Math.Max(reach, width - reach)), Math.Clamp(place.Y, reach, Math.Max(reach, height - reach)));

    private void Alone(List<int> nodes, double beside)
    {
        if (nodes.Count == 0)
            return;
        AloneFrom = Height;
        var step = (2 * nodes.Max(node => _reaches[node])) + Clearance;
        var inRow = Math.Max(1, (int)((_width - beside) / step));
        for (var i = 0; i < nodes.Count; i++)
            Places[nodes[i]] = (beside + ((i % inRow) * step) + (step / 2), Height + ((i / inRow) * step) + (step / 2));
        Height += (((nodes.Count - 1) / inRow) + 1) * step;
    }
}
