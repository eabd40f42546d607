namespace PeoplePowered.Statistics.Distributions;

/// <summary>
/// P(Z + delta > t S) for a standard normal Z and S^2 a chi-squared variable over its degrees of freedom: the upper tail of the noncentral t distribution,
/// as the integral of P(Z > t e^u - delta) over the density of u = ln S. One peak, since both factors are log-concave in S.
/// </summary>
internal readonly struct NoncentralTIntegral : ILogIntegrand
{
    /// <summary>From this noncentrality on no double is as small as the chance that Z + delta is below 0.</summary>
    private const double Large = 40;

    /// <summary>Below this many degrees of freedom the density falls so slowly to the left that the way there is shortened.</summary>
    private const double FewDegrees = 2;

    private readonly double _t;
    private readonly double _df;
    private readonly double _noncentrality;
    private readonly double _start;

    private NoncentralTIntegral(double t, double degreesOfFreedom, double noncentrality)
    {
        _t = t;
        _df = degreesOfFreedom;
        _noncentrality = noncentrality;
        _start = t > Math.Abs(noncentrality) + 1 ? Math.Log((Math.Max(noncentrality, 0) + 1) / t) : 0;
    }

    /// <summary>P(T > t).</summary>
    public static double Upper(double t, double degreesOfFreedom, double noncentrality)
    {
        var spread = Math.Sqrt(2 * degreesOfFreedom);
        if (Math.Abs(noncentrality) >= Math.Max(Large, 20 * spread))
            return NoncentralTFar.Upper(t, degreesOfFreedom, noncentrality);
        var integrand = new NoncentralTIntegral(t, degreesOfFreedom, noncentrality);
        var start = degreesOfFreedom < FewDegrees ? 0 : integrand._start;
        var logFactor = (Math.Log(degreesOfFreedom / Math.PI) / 2) - Elementary.StirlingError(degreesOfFreedom / 2);
        return Math.Min(1, Math.Exp(logFactor + PeakedIntegral.Log(integrand, start, Math.Min(1, 1 / spread))));
    }

    /// <inheritdoc />
    public double At(double u)
    {
        if (_df >= FewDegrees)
            return Height(u);

        // u = start + v - e^-v makes an exponential fall to the left a double exponential one.
        var rise = Math.Exp(-u);
        return double.IsInfinity(rise) ? double.NegativeInfinity : Height(_start + u - rise) + Elementary.LogOnePlus(rise);
    }

    private double Height(double u)
    {
        var less = Elementary.ExponentialLessOne(2 * u);
        var density = Math.Abs(less) < 0.4 ? Elementary.MinusLogOnePlus(less) : less - (2 * u);
        return (-_df / 2 * density) + NormalTails.LogUpper(_t == 0 ? -_noncentrality : (_t * Math.Exp(u)) - _noncentrality);
    }
}
