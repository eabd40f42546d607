namespace PeoplePowered.Statistics.Distributions;

/// <summary>
/// The integral over the whole line of a positive, analytic function with one peak, by the trapezoidal rule: its error falls exponentially as the step
/// is halved (Trefethen and Weideman 2014, doi 10.1137/130932132), and since every term is positive, tiny integrals keep their relative accuracy.
/// </summary>
internal static class PeakedIntegral
{
    /// <summary>What lies this far below the peak, on the logarithmic scale, no longer counts.</summary>
    private const double Depth = 42;

    /// <summary>So far down nothing is left of the integral in a double, and of its logarithm only noise.</summary>
    private const double Nothing = -1e4;

    private const int FirstIntervals = 32;
    private const int MostIntervals = 1 << 22;

    /// <summary>Halving the step squares the error, so that this agreement means full accuracy.</summary>
    private const double Agreement = 1e-10;

    /// <summary>The logarithm of the integral; minus infinity where its exponential is far below the smallest double.</summary>
    /// <param name="integrand">The function.</param>
    /// <param name="start">A point near its peak.</param>
    /// <param name="step">About the width of the peak; above 0.</param>
    public static double Log<T>(in T integrand, double start, double step)
        where T : struct, ILogIntegrand
    {
        var (mode, peak) = Climb(integrand, start, step);
        if (peak < Nothing)
            return double.NegativeInfinity;
        var low = Descend(integrand, mode, -step, peak - Depth);
        var high = Descend(integrand, mode, step, peak - Depth);
        var width = (high - low) / FirstIntervals;
        double sum = 0;
        for (var i = 0; i <= FirstIntervals; i++)
            sum += Math.Exp(integrand.At(low + (i * width)) - peak);
        var integral = sum * width;
        for (var intervals = FirstIntervals; intervals < MostIntervals; intervals *= 2)
        {
            for (var i = 0; i < intervals; i++)
                sum += Math.Exp(integrand.At(low + ((i + 0.5) * width)) - peak);
            width /= 2;
            var previous = integral;
            integral = sum * width;
            if (Math.Abs(integral - previous) <= Agreement * integral)
                break;
        }

        return peak + Math.Log(integral);
    }

    /// <summary>Walks uphill from the start, with strides that double while it rises and halve where it falls on both sides.</summary>
    private static (double Mode, double Peak) Climb<T>(in T integrand, double start, double step)
        where T : struct, ILogIntegrand
    {
        var (mode, peak) = (start, integrand.At(start));
        var stride = step;
        for (var tries = 0; tries < 400 && stride > step / 4; tries++)
        {
            var (right, left) = (integrand.At(mode + stride), integrand.At(mode - stride));
            if (!(right > peak || left > peak))
            {
                stride /= 2;
                continue;
            }

            (mode, peak) = right >= left ? (mode + stride, right) : (mode - stride, left);
            stride *= 2;
        }

        return (mode, peak);
    }

    /// <summary>A point at which the function has fallen below a floor, little farther out than need be.</summary>
    private static double Descend<T>(in T integrand, double mode, double step, double floor)
        where T : struct, ILogIntegrand
    {
        var distance = step;
        while (mode + (distance / 2) != mode && !(integrand.At(mode + distance) > floor))
            distance /= 2;
        while (double.IsFinite(distance * 2) && integrand.At(mode + distance) > floor)
            distance *= 2;

        // The floor lies between half of that and all of it.
        double inner = distance / 2, outer = distance;
        for (var i = 0; i < 3; i++)
        {
            var middle = (inner + outer) / 2;
            if (integrand.At(mode + middle) > floor)
                inner = middle;
            else
                outer = middle;
        }

        return mode + outer;
    }
}
