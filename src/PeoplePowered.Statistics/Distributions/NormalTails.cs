namespace PeoplePowered.Statistics.Distributions;

/// <summary>The tail of the standard normal distribution on the logarithmic scale, where it never underflows.</summary>
internal static class NormalTails
{
    /// <summary>From here on eight terms of the asymptotic series are exact to rounding.</summary>
    private const double AsymptoticFrom = 20;

    /// <summary>ln P(Z &gt; z), for any number and both infinities.</summary>
    public static double LogUpper(double z)
    {
        if (z < -1)
            return Elementary.LogOnePlus(-NormalDistribution.Tail(-z));
        return z <= AsymptoticFrom ? Math.Log(NormalDistribution.Tail(z)) : (-z * z / 2) + LogScaled(z);
    }

    /// <summary>ln (e^(z^2/2) P(Z &gt; z)) for z >= 0.</summary>
    public static double LogScaled(double z)
    {
        if (z <= AsymptoticFrom)
            return (z * z / 2) + Math.Log(NormalDistribution.Tail(z));
        if (double.IsPositiveInfinity(z))
            return double.NegativeInfinity;
        var s = 1 / (z * z);
        var series = 1 - (s * (1 - (3 * s * (1 - (5 * s * (1 - (7 * s * (1 - (9 * s * (1 - (11 * s * (1 - (13 * s)))))))))))));
        return Math.Log(series / z) - (Math.Log(2 * Math.PI) / 2);
    }
}
