namespace PeoplePowered.Reporting.Figures.Planes;

/// <summary>A rectangle in user units, from the top left.</summary>
internal readonly record struct PlaneBox(double Left, double Top, double Right, double Bottom)
{
    /// <summary>Whether it holds all of another.</summary>
    public bool Holds(PlaneBox other) => other.Left >= Left && other.Right <= Right && other.Top >= Top && other.Bottom <= Bottom;

    /// <summary>Whether the two share some area.</summary>
    public bool Overlaps(PlaneBox other) => Left < other.Right && other.Left < Right && Top < other.Bottom && other.Top < Bottom;

    /// <summary>Whether a point lies within.</summary>
    public bool Holds((double X, double Y) point) => point.X >= Left && point.X <= Right && point.Y >= Top && point.Y <= Bottom;
}
