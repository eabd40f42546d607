namespace PeoplePowered.Reporting.Tests;

/// <summary>A rectangle that something takes up.</summary>
internal sealed record Box(string What, double Left, double Top, double Right, double Bottom)
{
    private const double Rounding = 0.02;

    public static Box Around(string what, IReadOnlyCollection<(double X, double Y)> points) =>
        new(what, points.Min(point => point.X), points.Min(point => point.Y), points.Max(point => point.X), points.Max(point => point.Y));

    public bool Says(string? text) => string.Equals(What, text, StringComparison.Ordinal);

    public bool Holds(Box other) =>
        other.Left >= Left - Rounding && other.Right <= Right + Rounding && other.Top >= Top - Rounding && other.Bottom <= Bottom + Rounding;

    public bool Overlaps(Box other) =>
        Left < other.Right - Rounding && other.Left < Right - Rounding && Top < other.Bottom - Rounding && other.Top < Bottom - Rounding;
}
