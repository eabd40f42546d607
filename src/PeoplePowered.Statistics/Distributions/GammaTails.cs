namespace PeoplePowered.Statistics.Distributions;

/// <summary>The regularised incomplete gamma functions P(a, x) and Q(a, x), each computed where it does not cancel.</summary>
/// <remarks>The common factor x^a e^-x / Gamma(a + 1) is built from its deviance (Loader 2000), which keeps its accuracy for large a where the difference of logarithms does not.</remarks>
internal static class GammaTails
{
    private const int MaximumTerms = 1_000_000;

    /// <summary>P(a, x): the probability below x.</summary>
    public static double Lower(double a, double x) => x <= 0 ? 0 : x < a + 1 ? Series(a, x) : 1 - Fraction(a, x);

    /// <summary>Q(a, x): the probability above x.</summary>
    public static double Upper(double a, double x) => x <= 0 ? 1 : x < a + 1 ? 1 - Series(a, x) : Fraction(a, x);

    /// <summary>x^a e^-x / Gamma(a + 1).</summary>
    public static double Factor(double a, double x) =>
        Math.Exp(-Elementary.StirlingError(a) - Deviance(a, x)) / Math.Sqrt(2 * Math.PI * a);

    /// <summary>a ln(a/x) + x - a, without cancellation near x = a.</summary>
    private static double Deviance(double a, double x)
    {
        var relative = (x - a) / a;
        return Math.Abs(relative) <= 0.4 ? a * Elementary.MinusLogOnePlus(relative) : (a * Math.Log(a / x)) + x - a;
    }

    /// <summary>The series of positive terms of P (DLMF 8.7.1).</summary>
    private static double Series(double a, double x)
    {
        double term = 1, sum = 1;
        for (var n = 1; n <= MaximumTerms && term > 1e-17 * sum; n++)
        {
            term *= x / (a + n);
            sum += term;
        }

        return Factor(a, x) * sum;
    }

    /// <summary>The continued fraction of Q (DLMF 8.9.2) in Lentz's form.</summary>
    private static double Fraction(double a, double x)
    {
        var factor = Factor(a, x);
        if (factor == 0)
            return 0;
        var b = x + 1 - a;
        double c = 1e300, d = 1 / b, fraction = d;
        for (var n = 1; n <= MaximumTerms; n++)
        {
            var numerator = -n * (n - a);
            b += 2;
            d = 1 / ((numerator * d) + b);
            c = b + (numerator / c);
            fraction *= d * c;
            if (Math.Abs((d * c) - 1) < 3e-16)
                break;
        }

        return factor * a * fraction;
    }
}
