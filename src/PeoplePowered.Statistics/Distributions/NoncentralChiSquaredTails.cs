namespace PeoplePowered.Statistics.Distributions;

/// <summary>
/// The tails of the noncentral chi-squared distribution as Poisson mixtures of central ones. The smaller tail is summed, from the end of the mixture at which
/// the recurrence between central tails only adds, so that nothing cancels; all terms are scaled by the first, so that none of them underflows.
/// </summary>
internal readonly struct NoncentralChiSquaredTails
{
    /// <summary>What lies this far below the largest term, on the logarithmic scale, no longer counts.</summary>
    private const double Depth = 45;

    /// <summary>The root of the variable stays this close to that of its mean, but for a chance smaller than any double (Gaussian concentration: e^(-39^2/2)).</summary>
    private const double Farthest = 39;

    private readonly double _a;
    private readonly double _mean;

    public NoncentralChiSquaredTails(double degreesOfFreedom, double noncentrality)
    {
        _a = degreesOfFreedom / 2;
        _mean = noncentrality / 2;
    }

    /// <summary>The probability below or above x, and x times the density there.</summary>
    public (double Tail, double Density) At(double x, bool below)
    {
        var y = x / 2;
        if (y <= 0)
            return (below ? 0 : 1, 0);
        var isLow = y < _a + _mean;
        var deviation = Math.Sqrt(x) - Math.Sqrt(isLow ? Math.Max((2 * (_a + _mean)) - 1, 0) : 2 * (_a + _mean));
        if (Math.Abs(deviation) > Farthest && deviation < 0 == isLow)
            return (below == isLow ? 0 : 1, 0);
        var (tail, density) = _mean == 0 ? Central(y, isLow) : isLow ? Lower(y) : Upper(y);
        return (below == isLow ? tail : 1 - tail, density);
    }

    private (double Tail, double Density) Central(double y, bool below)
    {
        var tails = new GammaTails(_a);
        return (Math.Min(1, below ? tails.Lower(y) : tails.Upper(y)), _a * tails.Factor(y));
    }

    /// <summary>From the last central tail that counts downwards: P(a, y) = P(a + 1, y) + the factor at a.</summary>
    private (double Tail, double Density) Lower(double y)
    {
        var j = LastThatCounts(y, up: true);
        double p = 1, f = 1, central = new GammaTails(_a + j).LowerOverFactor(y), sum = 0, density = 0, previous = 0;
        for (var scale = LogTerm(j, y); ; j--)
        {
            var term = p * central;
            sum += term;
            density += p * f * (_a + j);
            if (j == 0 || IsOver(term, previous, sum))
                return Scaled(scale, sum, density);
            previous = term;
            f *= (_a + j) / y;
            central += f;
            p *= j / _mean;
        }
    }

    /// <summary>From the first central tail that counts upwards: Q(a + 1, y) = Q(a, y) + the factor at a.</summary>
    private (double Tail, double Density) Upper(double y)
    {
        var j = LastThatCounts(y, up: false);
        double p = 1, f = 1, central = new GammaTails(_a + j).UpperOverFactor(y), sum = 0, density = 0, previous = 0;
        for (var scale = LogTerm(j, y); ; j++)
        {
            var term = p * central;
            sum += term;
            density += p * f * (_a + j);
            if (IsOver(term, previous, sum))
                return Scaled(scale, sum, density);
            previous = term;
            central += f;
            f *= y / (_a + j + 1);
            p *= _mean / (j + 1);
        }
    }

    private static (double Tail, double Density) Scaled(double logScale, double sum, double density) =>
        (Math.Min(1, Math.Exp(logScale + Math.Log(sum))), Math.Exp(logScale + Math.Log(density)));

    /// <summary>The terms rise to one peak and fall ever faster after it, so what is left is less than a geometric series.</summary>
    private static bool IsOver(double term, double previous, double sum) =>
        !(term >= previous) && !(term * term > 1e-17 * sum * (previous - term));

    /// <summary>The last index, from the largest term of the density up or down, at which that term still counts.</summary>
    private double LastThatCounts(double y, bool up)
    {
        var inner = Math.Floor(2 * _mean * y / (_a + Math.Sqrt((_a * _a) + (4 * _mean * y))));
        var floor = LogTerm(inner, y) - Depth;
        double stride = 1, outer;
        if (double.IsNegativeInfinity(floor))
            return inner;
        while ((outer = up ? inner + stride : Math.Max(inner - stride, -1)) >= 0 && LogTerm(outer, y) >= floor)
        {
            inner = outer;
            stride *= 2;
        }

        while (Math.Abs(outer - inner) > 1)
        {
            var middle = Math.Floor((inner + outer) / 2);
            if (LogTerm(middle, y) >= floor)
                inner = middle;
            else
                outer = middle;
        }

        return inner;
    }

    /// <summary>The logarithm of the Poisson probability of j times the common factor of the central tails at a + j.</summary>
    private double LogTerm(double j, double y) =>
        (j == 0 ? -_mean : new GammaTails(j).LogFactor(_mean)) + new GammaTails(_a + j).LogFactor(y);
}
