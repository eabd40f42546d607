namespace PeoplePowered.Statistics.Distributions;

/// <summary>The regularised incomplete gamma functions P(a, x) and Q(a, x), each computed where it does not cancel.</summary>
/// <remarks>The common factor x^a e^-x / Gamma(a + 1) is built from its deviance (Loader 2000), which keeps its accuracy for large a where the difference of logarithms does not.</remarks>
internal readonly struct GammaTails
{
    private const int MaximumTerms = 1_000_000;

    private readonly double _a;
    private readonly double _scale;

    public GammaTails(double a)
    {
        _a = a;
        _scale = Math.Exp(-Elementary.StirlingError(a)) / Math.Sqrt(2 * Math.PI * a);
    }

    /// <summary>P(a, x): the probability below x.</summary>
    public double Lower(double x) => x <= 0 ? 0 : x < _a + 1 ? Series(x) : 1 - Fraction(x);

    /// <summary>Q(a, x): the probability above x.</summary>
    public double Upper(double x) => x <= 0 ? 1 : x < _a + 1 ? 1 - Series(x) : Fraction(x);

    /// <summary>x^a e^-x / Gamma(a + 1).</summary>
    public double Factor(double x) => _scale * Math.Exp(-Deviance(_a, x));

    /// <summary>The logarithm of x^a e^-x / Gamma(a + 1), for x &gt; 0, which does not underflow.</summary>
    public double LogFactor(double x) => Math.Log(_scale) - Deviance(_a, x);

    /// <summary>P(a, x) over the common factor, for x from above 0 to about a, where it neither overflows nor converges slowly.</summary>
    public double LowerOverFactor(double x) => SeriesSum(x);

    /// <summary>Q(a, x) over the common factor, for x &gt; 0.</summary>
    public double UpperOverFactor(double x) => x < _a + 1 ? (1 / Factor(x)) - SeriesSum(x) : _a * FractionAlone(x);

    /// <summary>a ln(a/x) + x - a, without cancellation near x = a.</summary>
    private static double Deviance(double a, double x)
    {
        var relative = (x - a) / a;
        return Math.Abs(relative) <= 0.4 ? a * Elementary.MinusLogOnePlus(relative)
            : x < 1e-290 ? (a * (Math.Log(a) - Math.Log(x))) - a
            : (a * Math.Log(a / x)) + x - a;
    }

    /// <summary>The series of positive terms of P (DLMF 8.7.1).</summary>
    private double Series(double x) => Factor(x) * SeriesSum(x);

    private double SeriesSum(double x)
    {
        double term = 1, sum = 1;
        for (var n = 1; n <= MaximumTerms && term > 1e-17 * sum; n++)
        {
            term *= x / (_a + n);
            sum += term;
        }

        return sum;
    }

    /// <summary>The continued fraction of Q (DLMF 8.9.2) in Lentz's form.</summary>
    private double Fraction(double x)
    {
        var factor = Factor(x);
        return factor == 0 ? 0 : factor * _a * FractionAlone(x);
    }

    private double FractionAlone(double x)
    {
        var b = x + 1 - _a;
        double c = 1e300, d = 1 / b, fraction = d;
        for (var n = 1; n <= MaximumTerms; n++)
        {
            var numerator = -n * (n - _a);
            b += 2;
            d = 1 / ((numerator * d) + b);
            c = b + (numerator / c);
            fraction *= d * c;
            if (Math.Abs((d * c) - 1) < 3e-16)
                break;
        }

        return fraction;
    }
}
