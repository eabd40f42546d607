using PeoplePowered.Statistics.Distributions;

namespace PeoplePowered.Statistics.Replication;

/// <summary>
/// The controlled calibration of the sceptical p-value (Micheloud, Balabdaoui and Held 2023, doi 10.1111/stan.12312): the root of the chance T that two studies
/// without an effect come out with a statistic of z or more, both in the expected direction.
/// </summary>
internal static class ControlledSceptical
{
    private const int MaximumIterations = 100;

    /// <summary>The one-sided p-value sqrt(T(z)); a half at 0.</summary>
    public static double OneSided(double statistic, double rootOfRatio) => Math.Min(0.5, Math.Exp(LogError(statistic, rootOfRatio) / 2));

    /// <summary>The statistic at which sqrt(T) is alpha: the root is bracketed by 0 and the nominal threshold, at which both studies must at least be significant.</summary>
    public static double Threshold(double alpha, double rootOfRatio)
    {
        var wanted = 2 * Math.Log(alpha);
        double low = 0, high = -NormalDistribution.Quantile(alpha);
        for (var iteration = 0; iteration < MaximumIterations && high - low > 1e-15 * high; iteration++)
        {
            var middle = (low + high) / 2;
            if (LogError(middle, rootOfRatio) > wanted)
                low = middle;
            else
                high = middle;
        }

        return (low + high) / 2;
    }

    /// <summary>
    /// ln T(z). The statistic is z or more where (x^2/z^2 - 1)(y^2/z^2 - 1) >= c for the two z-values x and y, so T is the integral over x above z of the normal
    /// density at x times the normal tail at y(x). With x = z sqrt(1 + sqrt(c) e^t) and y = z sqrt(1 + sqrt(c) e^-t) it has one peak on the whole line of t.
    /// </summary>
    private static double LogError(double z, double rootOfRatio)
    {
        var bend = z * z * rootOfRatio;
        if (double.IsInfinity(bend))
            return double.NegativeInfinity;

        // A quarter, less about z: no double in between.
        if (z < 1e-17)
            return Math.Log(0.25);
        var start = bend < 1 ? -Math.Log(bend) : 0;
        var logIntegral = PeakedIntegral.Log(new Integrand(z, rootOfRatio, bend), start, Math.Min(1, 1 / Math.Sqrt(bend)));
        return logIntegral - (z * z) - bend - (Math.Log(2 * Math.PI) / 2);
    }

    /// <summary>The logarithm of e^(z^2 + bend) e^(-x^2/2) P(Y > y) dx/dt: the two exponentials are -(z^2 + bend cosh t) together.</summary>
    private readonly struct Integrand(double z, double rootOfRatio, double bend) : ILogIntegrand
    {
        public double At(double t)
        {
            var half = Math.Sinh(t / 2);
            var rise = rootOfRatio * Math.Exp(t);
            if (double.IsInfinity(half * half) || double.IsInfinity(rise))
                return double.NegativeInfinity;
            var x = Math.Sqrt(1 + rise);
            var y = z * Math.Sqrt(1 + (rootOfRatio * Math.Exp(-t)));
            return (-2 * bend * half * half) + NormalTails.LogScaled(y) + Math.Log(z * rise / (2 * x));
        }
    }
}
