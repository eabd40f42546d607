namespace PeoplePowered.Tool.Pooling;

/// <summary>Ways back to the scale that people read.</summary>
internal static class Scales
{
    /// <summary>From the arcsine of the root of a proportion to the proportion; beyond the ends of the scale, the end.</summary>
    public static double SquaredSine(double angle)
    {
        var sine = Math.Sin(Math.Clamp(angle, 0, Math.PI / 2));
        return sine * sine;
    }
}
