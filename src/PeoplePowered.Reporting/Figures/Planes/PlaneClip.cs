namespace PeoplePowered.Reporting.Figures.Planes;

/// <summary>Keeps areas and lines within the field (I. Sutherland and G. Hodgman, "Reentrant polygon clipping", Communications of the ACM 17 (1974), doi:10.1145/360767.360802).</summary>
internal static class PlaneClip
{
    /// <summary>What of a polygon lies within a rectangle; empty where nothing does.</summary>
    public static (double X, double Y)[] Area(IEnumerable<(double X, double Y)> corners, PlaneBox box)
    {
        List<(double X, double Y)> kept = [.. corners];
        kept = Half(kept, point => point.X - box.Left);
        kept = Half(kept, point => box.Right - point.X);
        kept = Half(kept, point => point.Y - box.Top);
        return [.. Half(kept, point => box.Bottom - point.Y)];
    }

    /// <summary>What of a line through points lies within a rectangle: its pieces, each of two points or more.</summary>
    public static IReadOnlyList<(double X, double Y)[]> Line(IReadOnlyList<(double X, double Y)> points, PlaneBox box)
    {
        var pieces = new List<(double X, double Y)[]>();
        List<(double X, double Y)> piece = [];
        for (var i = 1; i < points.Count; i++)
        {
            if (Segment(points[i - 1], points[i], box) is not { } segment)
                continue;
            if (piece.Count == 0 || piece[^1] != segment.From)
            {
                Close();
                piece.Add(segment.From);
            }

            piece.Add(segment.To);
        }

        Close();
        return pieces;

        void Close()
        {
            if (piece.Count > 1)
                pieces.Add([.. piece]);
            piece.Clear();
        }
    }

    private static ((double X, double Y) From, (double X, double Y) To)? Segment((double X, double Y) from, (double X, double Y) to, PlaneBox box)
    {
        if (box.Holds(from) && box.Holds(to))
            return (from, to);
        var (first, last) = (0d, 1d);
        (double From, double To)[] insides = [(from.X - box.Left, to.X - box.Left), (box.Right - from.X, box.Right - to.X), (from.Y - box.Top, to.Y - box.Top), (box.Bottom - from.Y, box.Bottom - to.Y)];
        foreach (var (before, after) in insides)
        {
            if (before < 0 && after < 0)
                return null;
            if (before < 0)
                first = Math.Max(first, before / (before - after));
            else if (after < 0)
                last = Math.Min(last, before / (before - after));
        }

        return first < last ? (first == 0 ? from : Between(from, to, first), last == 1 ? to : Between(from, to, last)) : null;
    }

    /// <summary>What of a polygon lies on the side of a line where the function is 0 or above.</summary>
    private static List<(double X, double Y)> Half(List<(double X, double Y)> corners, Func<(double X, double Y), double> inside)
    {
        var kept = new List<(double X, double Y)>();
        for (var i = 0; i < corners.Count; i++)
        {
            var (from, to) = (corners[i], corners[(i + 1) % corners.Count]);
            var (before, after) = (inside(from), inside(to));
            if (before >= 0)
                kept.Add(from);
            if ((before < 0 && after > 0) || (before > 0 && after < 0))
                kept.Add(Between(from, to, before / (before - after)));
        }

        return kept;
    }

    private static (double X, double Y) Between((double X, double Y) from, (double X, double Y) to, double share) => (from.X + (share * (to.X - from.X)), from.Y + (share * (to.Y - from.Y)));
}
