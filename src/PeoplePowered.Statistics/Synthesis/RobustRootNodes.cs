namespace PeoplePowered.Statistics.Synthesis;

/// <summary>
/// Nodes and weights with B^(-1/2) = sum of weight (B + node I)^-1 for every symmetric matrix whose eigenvalues lie in a range: Cauchy's integral after a
/// substitution by Jacobi's elliptic functions, whose midpoint rule gains the same number of digits with every node (Hale, Higham and Trefethen 2008, doi 10.1137/070700607).
/// </summary>
internal readonly ref struct RobustRootNodes
{
    private const int MostNodes = 320;
    private const int LandenSteps = 16;

    /// <summary>The complementary parameter below which the limit of hyperbolic functions, corrected once, is closer than transformations are.</summary>
    private const double Hyperbolic = 1e-14;

    /// <summary>The logarithm of the relative error aimed at.</summary>
    private const double Accuracy = 37;

    /// <summary>The nodes for eigenvalues from a smallest, above 0, to a largest; where these leave the range of a double, one that is not a number.</summary>
    public RobustRootNodes(double smallest, double largest, Span<double> nodes, Span<double> weights)
    {
        var complementary = Math.Min(smallest / largest, 1);
        if (!(complementary > 0))
        {
            (nodes[0], weights[0], Count) = (double.NaN, double.NaN, 1);
            Nodes = nodes[..1];
            Weights = weights[..1];
            return;
        }

        Count = (int)Math.Clamp(Math.Ceiling(Accuracy * (3 - Math.Log(complementary)) / (2 * Math.PI * Math.PI)) + 1, 4, MostNodes);
        var quarter = QuarterPeriod(Math.Sqrt(complementary));
        for (var i = 0; i < Count; i++)
        {
            var (sine, cosine, delta) = i < Count / 2
                ? Jacobi((i + 0.5) * quarter / Count, complementary)
                : Reflected((Count - i - 0.5) * quarter / Count, complementary);
            nodes[i] = smallest * (sine / cosine * (sine / cosine));
            weights[i] = 2 * quarter / (Math.PI * Count) * Math.Sqrt(smallest) * (delta / (cosine * cosine));
        }

        Nodes = nodes[..Count];
        Weights = weights[..Count];
    }

    /// <summary>How many nodes and weights there can be.</summary>
    public static int Room => MostNodes;

    public int Count { get; }

    public ReadOnlySpan<double> Nodes { get; }

    public ReadOnlySpan<double> Weights { get; }

    /// <summary>The complete elliptic integral K by the arithmetic-geometric mean of 1 and the complementary modulus.</summary>
    private static double QuarterPeriod(double complementaryModulus)
    {
        var (a, g) = (1.0, complementaryModulus);
        for (var i = 0; i < LandenSteps; i++)
            (a, g) = ((a + g) / 2, Math.Sqrt(a * g));
        return Math.PI / (2 * a);
    }

    /// <summary>sn, cn and dn at the quarter period less the argument, where cn is small and keeps its digits.</summary>
    private static (double Sine, double Cosine, double Delta) Reflected(double argument, double complementaryParameter)
    {
        var (sine, cosine, delta) = Jacobi(argument, complementaryParameter);
        var modulus = Math.Sqrt(complementaryParameter);
        return (cosine / delta, modulus * sine / delta, modulus / delta);
    }

    /// <summary>sn, cn and dn by descending Landen transformations (Abramowitz and Stegun 1964, section 16.4), given the complementary parameter, which loses nothing where it is tiny.</summary>
    private static (double Sine, double Cosine, double Delta) Jacobi(double argument, double complementaryParameter)
    {
        if (complementaryParameter < Hyperbolic)
            return NearHyperbolic(argument, complementaryParameter);
        Span<double> means = stackalloc double[LandenSteps];
        Span<double> halfDifferences = stackalloc double[LandenSteps];
        var (a, g) = (1.0, Math.Sqrt(complementaryParameter));
        var steps = 0;
        for (; steps < LandenSteps; steps++)
        {
            (means[steps], halfDifferences[steps]) = ((a + g) / 2, (a - g) / 2);
            (a, g) = ((a + g) / 2, Math.Sqrt(a * g));
            if (halfDifferences[steps] <= 1e-17 * a)
            {
                steps++;
                break;
            }
        }

        var amplitude = Math.ScaleB(a * argument, steps);
        for (var step = steps - 1; step >= 0; step--)
            amplitude = (amplitude + Math.Asin(Math.Clamp(halfDifferences[step] / means[step] * Math.Sin(amplitude), -1, 1))) / 2;
        var (sine, cosine) = Math.SinCos(amplitude);
        return (sine, cosine, Math.Sqrt((cosine * cosine) + (complementaryParameter * sine * sine)));
    }

    /// <summary>sn, cn and dn up to half the quarter period where the complementary parameter is tiny (Abramowitz and Stegun 1964, 16.15.1 to 16.15.3).</summary>
    private static (double Sine, double Cosine, double Delta) NearHyperbolic(double argument, double complementaryParameter)
    {
        var (sinh, cosh, tanh) = (Math.Sinh(argument), Math.Cosh(argument), Math.Tanh(argument));
        var (less, more) = (complementaryParameter / 4 * ((sinh * cosh) - argument), complementaryParameter / 4 * ((sinh * cosh) + argument));
        return (tanh + (less / cosh / cosh), (1 - (less * tanh)) / cosh, (1 + (more * tanh)) / cosh);
    }
}
