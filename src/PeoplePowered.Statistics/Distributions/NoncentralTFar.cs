namespace PeoplePowered.Statistics.Distributions;

/// <summary>
/// The upper tail of the noncentral t distribution for a large noncentrality, where it is nearly a step in ln S: P(S &lt; (Z + delta)/t) over the density of Z instead.
/// </summary>
internal readonly struct NoncentralTFar : ILogIntegrand
{
    private readonly GammaTails _tails;
    private readonly double _half;
    private readonly double _ratio;
    private readonly double _noncentrality;
    private readonly bool _below;

    /// <summary>P(S &lt; (Z + delta)/t), or P(S > (Z + delta)/t), for t and delta above 0.</summary>
    private NoncentralTFar(double t, double degreesOfFreedom, double noncentrality, bool below)
    {
        _half = degreesOfFreedom / 2;
        _tails = new GammaTails(_half);
        _ratio = Math.Min(1 / t, double.MaxValue);
        _noncentrality = noncentrality;
        _below = below;
    }

    /// <summary>P(T > t), for a noncentrality of 40 or more on either side.</summary>
    public static double Upper(double t, double degreesOfFreedom, double noncentrality) => noncentrality > 0
        ? t <= 0 ? 1 : Integrate(new(t, degreesOfFreedom, noncentrality, below: true))
        : t >= 0 ? 0 : Integrate(new(-t, degreesOfFreedom, -noncentrality, below: false));

    /// <inheritdoc />
    public double At(double u)
    {
        var s = Math.Max(u + _noncentrality, 0) * _ratio;
        var x = Math.Min(_half * s * s, double.MaxValue);
        return (-u * u / 2) + Math.Log(_below ? _tails.Lower(x) : _tails.Upper(x));
    }

    private static double Integrate(in NoncentralTFar integrand)
    {
        // Far out one of the factors underflows at 0, but then not everywhere.
        double start = 0;
        for (var z = -36; z <= 36; z += 4)
            start = integrand.At(z) > integrand.At(start) ? z : start;
        return Math.Min(1, Math.Exp(PeakedIntegral.Log(integrand, start, 1) - (Math.Log(2 * Math.PI) / 2)));
    }
}
