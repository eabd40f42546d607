namespace PeoplePowered.Statistics.Distributions;

/// <summary>The regularised incomplete beta function, computed where it does not cancel.</summary>
/// <remarks>The common factor x^a (1 - x)^b / B(a, b) is built from deviances (Loader 2000), which keep their accuracy for large a and b where logarithms of gamma functions do not.</remarks>
internal static class BetaTails
{
    private const double Tiny = 1e-300;
    private const int MaximumTerms = 1_000_000;

    /// <summary>I_x(a, b) for x in (0, 1), with the complement 1 - x given so that neither loses digits.</summary>
    public static double Lower(double a, double b, double x, double complement) => x * (a + b + 2) < a + 1
        ? Factor(a, b, x, complement) / Fraction(a, b, x, complement)
        : 1 - (Factor(b, a, complement, x) / Fraction(b, a, complement, x));

    /// <summary>x^a (1 - x)^b / B(a, b).</summary>
    private static double Factor(double a, double b, double x, double complement)
    {
        if (x == 0)
            return 0;
        var excess = (b * x) - (a * complement);
        var deviance = Deviance(a, excess, x * (a + b)) + Deviance(b, -excess, complement * (a + b));
        var stirling = Elementary.StirlingError(a + b) - Elementary.StirlingError(a) - Elementary.StirlingError(b);
        return Math.Sqrt(a / (a + b) * b / (2 * Math.PI)) * Math.Exp(stirling - deviance);
    }

    /// <summary>a ln(a/m) + m - a, without cancellation where m is near a.</summary>
    private static double Deviance(double a, double excess, double mean)
    {
        var relative = excess / a;
        return Math.Abs(relative) <= 0.4 ? a * Elementary.MinusLogOnePlus(relative) : (a * Math.Log(a / mean)) + excess;
    }

    /// <summary>
    /// The even part of the continued fraction of the incomplete beta function (DLMF 8.17.22) in Lentz's form: unlike the whole, it contains x near 1
    /// only by way of the excess, which does not cancel.
    /// </summary>
    private static double Fraction(double a, double b, double x, double complement)
    {
        var rise = (a * complement) - (b * x) + 1;
        var fraction = NonZero(a * rise / (a + 1));
        double c = fraction, d = 0;
        for (var m = 1; m <= MaximumTerms; m++)
        {
            var odd = a + (2d * m) - 1;
            var numerator = (a + m - 1) / odd * ((a + b + m - 1) / odd) * m * (b - m) * x * x;
            var denominator = m + (m * (b - m) * x / odd) + ((a + m) / (odd + 2) * (rise + (m * (1 + complement))));
            d = 1 / NonZero(denominator + (numerator * d));
            c = NonZero(denominator + (numerator / c));
            fraction *= d * c;
            if (Math.Abs((d * c) - 1) < 3e-16)
                break;
        }

        return fraction;

        static double NonZero(double value) => Math.Abs(value) < Tiny ? Tiny : value;
    }
}
