namespace PeoplePowered.Statistics.Distributions;

/// <summary>Elementary functions that .NET lacks, each to a few units in the last place.</summary>
internal static class Elementary
{
    /// <summary>The size from which the Stirling series below are summed; smaller arguments climb there by recurrence.</summary>
    private const double StirlingFrom = 15;

    /// <summary>ln(1 + x) without loss for small x (W. Kahan's correction of the rounding of 1 + x).</summary>
    public static double LogOnePlus(double x)
    {
        var sum = 1 + x;
        return sum == 1 ? x : double.IsInfinity(sum) ? sum : Math.Log(sum) * (x / (sum - 1));
    }

    /// <summary>e^x - 1 without loss for small x (W. Kahan's correction: the rounding of e^x is undone by its own logarithm).</summary>
    public static double ExponentialLessOne(double x)
    {
        var power = Math.Exp(x);
        return power == 1 ? x : power - 1 == -1 || double.IsInfinity(power) ? power - 1 : (power - 1) * (x / Math.Log(power));
    }

    /// <summary>x - ln(1 + x) without cancellation near 0, by ln(1 + x) = 2 artanh(x / (2 + x)).</summary>
    public static double MinusLogOnePlus(double x)
    {
        if (Math.Abs(x) > 0.4)
            return x - LogOnePlus(x);
        var s = x / (2 + x);
        var square = s * s;
        double sum = 0, power = 1;
        for (var odd = 3; power / odd > 1e-18; odd += 2)
        {
            sum += power / odd;
            power *= square;
        }

        return s * (x - (2 * square * sum));
    }

    /// <summary>ln Gamma(a + 1) less Stirling's a ln a - a + ln(2 pi a)/2, for a &gt; 0 (Loader 2000, "Fast and accurate computation of binomial probabilities").</summary>
    public static double StirlingError(double a)
    {
        double climbed = 0;
        for (; a < StirlingFrom; a++)
            climbed += ((a + 0.5) * LogOnePlus(1 / a)) - 1;
        var s = 1 / (a * a);
        return climbed + ((1 / 12d - (s * (1 / 360d - (s * (1 / 1260d - (s * (1 / 1680d - (s * (1 / 1188d - (s * 691 / 360360d)))))))))) / a);
    }

    /// <summary>Gamma(a + 1/2) / Gamma(a) for a &gt; 0: the asymptotic series of its logarithm (Abramowitz and Stegun 1964, 6.1.47) above 15, recurrence below.</summary>
    public static double GammaHalfRatio(double a)
    {
        double climbed = 1;
        for (; a < StirlingFrom; a++)
            climbed *= a / (a + 0.5);
        var s = 1 / (a * a);
        var series = 1 / 8d - (s * (1 / 192d - (s * (1 / 640d - (s * (17 / 14336d - (s * 31 / 18432d)))))));
        return climbed * Math.Sqrt(a) * Math.Exp(-series / a);
    }
}
