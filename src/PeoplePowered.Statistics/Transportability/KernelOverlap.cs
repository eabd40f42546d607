namespace PeoplePowered.Statistics.Transportability;

/// <summary>The integral of the root of the product of two kernel densities.</summary>
internal readonly struct KernelOverlap
{
    private const double Tolerance = 1e-11;
    private const int MostHalvings = 12;

    private readonly KernelDensity _first;
    private readonly KernelDensity _second;

    public KernelOverlap(KernelDensity first, KernelDensity second) => (_first, _second) = (first, second);

    /// <summary>
    /// The integral over all numbers by the trapezoidal rule, whose error falls faster than any power of the step for a smooth function that dies away at both ends
    /// (Trefethen and Weideman 2014, doi 10.1137/130932132); the step is halved until the answer stands.
    /// </summary>
    /// <param name="tolerance">The change at which it stands.</param>
    public double Integral(double tolerance = Tolerance)
    {
        if (_first.IsSame(_second))
            return 1;
        var (lower, upper) = Range();
        if (!(upper > lower))
            return 0;
        var step = Math.Min(_first.Width, _second.Width) / 2;
        var intervals = Math.Ceiling((upper - lower) / step);
        step = (upper - lower) / intervals;
        double sum = 0;
        for (double i = 0; i <= intervals; i++)
            sum += At(lower + (i * step));
        var integral = sum * step;
        for (var halving = 0; halving < MostHalvings; halving++)
        {
            for (double i = 0; i < intervals; i++)
                sum += At(lower + ((i + 0.5) * step));
            (step, intervals) = (step / 2, intervals * 2);
            var refined = sum * step;
            if (Math.Abs(refined - integral) <= tolerance || !double.IsFinite(refined))
                return refined;
            integral = refined;
        }

        return integral;
    }

    /// <summary>Where the root of the product may be more than nothing: at most the root of either density, times one.</summary>
    private (double Lower, double Upper) Range()
    {
        var (first, second) = (_first.Bounds(), _second.Bounds());
        return (Math.Max(first.Lower, second.Lower), Math.Min(first.Upper, second.Upper));
    }

    private double At(double x) => Math.Exp((_first.LogAt(x) + _second.LogAt(x)) / 2) / Math.Sqrt(2 * Math.PI);
}
