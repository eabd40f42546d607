namespace PeoplePowered.Statistics.Replication;

/// <summary>The root of a sum of two squares, which overflows only where it itself is too large.</summary>
internal static class Norm
{
    /// <summary>sqrt(a^2 + b^2) for numbers of 0 or more.</summary>
    public static double Of(double a, double b)
    {
        var (large, small) = (Math.Max(a, b), Math.Min(a, b));
        if (large == 0 || double.IsInfinity(large))
            return large;
        var ratio = small / large;
        return large * Math.Sqrt(1 + (ratio * ratio));
    }
}
