namespace PeoplePowered.Statistics.Distributions;

/// <summary>
/// The pieces of Student's t distribution with fixed degrees of freedom, for t >= 0, each where it neither cancels nor converges slowly:
/// the probability between 0 and t by a series, the tail beyond t by a continued fraction or, for many degrees of freedom, by a normal deviate.
/// </summary>
internal readonly struct StudentTTails
{
    /// <summary>Where tail and centre change over, in t squared; the probability between 0 and t is then at least a third.</summary>
    private const double CentreUpTo = 3;

    /// <summary>From here on, and where t squared is small beside it, the normalising expansion is exact to rounding.</summary>
    private const double ManyDegrees = 1000;

    private readonly double _df;
    private readonly double _peak;

    public StudentTTails(double degreesOfFreedom)
    {
        _df = degreesOfFreedom;
        _peak = Elementary.GammaHalfRatio(degreesOfFreedom / 2) / Math.Sqrt(degreesOfFreedom * Math.PI);
    }

    /// <summary>The density at 0.</summary>
    public double Peak => _peak;

    /// <summary>The density at t.</summary>
    public double Density(double t) => _peak * Kernel(t, (_df + 1) / 2);

    /// <summary>P(0 &lt; T &lt; t), with relative accuracy down to t = 0.</summary>
    public double Centre(double t) => t * t <= CentreUpTo ? CentreSeries(t) : 0.5 - Tail(t);

    /// <summary>P(T &gt; t), with relative accuracy for large t.</summary>
    public double Tail(double t)
    {
        var square = t * t;
        return square <= CentreUpTo ? 0.5 - CentreSeries(t)
            : _df >= ManyDegrees && square < 0.1 * _df ? NormalDistribution.Tail(NormalDeviate(t))
            : TailFraction(t);
    }

    /// <summary>(1 + t^2/df)^-power, also where t^2 overflows.</summary>
    private double Kernel(double t, double power)
    {
        var ratio = t / Math.Sqrt(_df);
        return ratio > 1e150
            ? Math.Exp(-2 * power * Math.Log(ratio))
            : Math.Exp(-power * Elementary.LogOnePlus(ratio * ratio));
    }

    /// <summary>Half of I_y(1/2, df/2) at y = t^2/(df + t^2), by its series of positive terms (DLMF 8.17.8).</summary>
    private double CentreSeries(double t)
    {
        var y = t * t / (_df + (t * t));
        double term = 1, sum = 1;
        for (var n = 0; term > 1e-17 * sum; n++)
        {
            term *= y * (((_df + 1) / 2) + n) / (1.5 + n);
            sum += term;
        }

        return Density(t) * t * sum;
    }

    /// <summary>Half of I_x(df/2, 1/2) at x = df/(df + t^2), by its continued fraction (DLMF 8.17.22) in Lentz's form.</summary>
    private double TailFraction(double t)
    {
        const double Tiny = 1e-300;
        double a = _df / 2, b = 0.5;
        var ratio = Math.Sqrt(_df) / t;
        var x = ratio * ratio / (1 + (ratio * ratio));
        double c = 1, d = 1 / NonZero(1 - ((a + b) * x / (a + 1))), fraction = d;
        for (var m = 1; m <= 10_000; m++)
        {
            var even = m * (b - m) * x / ((a + (2 * m) - 1) * (a + (2 * m)));
            d = 1 / NonZero(1 + (even * d));
            c = NonZero(1 + (even / c));
            fraction *= d * c;
            var odd = -(a + m) * (a + b + m) * x / ((a + (2 * m)) * (a + (2 * m) + 1));
            d = 1 / NonZero(1 + (odd * d));
            c = NonZero(1 + (odd / c));
            fraction *= d * c;
            if (Math.Abs((d * c) - 1) < 3e-16)
                break;
        }

        // x^a (1-x)^b / (2 a B(a, b)), with B(a, 1/2) = sqrt(pi) Gamma(a) / Gamma(a + 1/2).
        return Kernel(t, a) / Math.Sqrt(1 + (ratio * ratio)) * _peak / Math.Sqrt(_df) * fraction;

        static double NonZero(double value) => Math.Abs(value) < Tiny ? Tiny : value;
    }

    /// <summary>The normal deviate with the same tail (G. W. Hill 1970, Algorithm 395, Communications of the ACM 13, doi 10.1145/355598.355599).</summary>
    private double NormalDeviate(double t)
    {
        var a = _df - 0.5;
        var b = 48 * a * a;
        var square = a * Elementary.LogOnePlus(t * t / _df);
        var w = Math.Sqrt(square);
        var second = ((((((-0.4 * square) - 3.3) * square) - 24) * square) - 85.5) / ((0.8 * square * square) + 100 + b);
        return w + ((second + square + 3) / b * w);
    }
}
