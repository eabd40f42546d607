using System.Runtime.Intrinsics;

namespace PeoplePowered.Statistics.Synthesis;

/// <summary>The log-likelihood of tau squared in a model with a mean only, and the restricted one (Harville 1977, doi 10.1080/01621459.1977.10480998).</summary>
internal static class LogLikelihood
{
    private const long Mantissa = 0x000F_FFFF_FFFF_FFFF;
    private const long One = 0x3FF0_0000_0000_0000;
    private const int MantissaBits = 52;

    /// <summary>The exponent of infinity, which is the variance of the padding.</summary>
    private const long Infinite = 1024;

    /// <summary>As many factors below 2 may be multiplied before the product is split again.</summary>
    private const int Multiplied = 1000;

    /// <summary>What is compared between two tau squareds: up to a constant.</summary>
    public static double Relative(in StudySet studies, double tauSquared, bool restricted)
    {
        var fit = WeightedFit.AboutMean(studies, tauSquared, 0);
        return -0.5 * (SumOfLogarithms(studies, tauSquared) - (restricted ? Math.Log(fit.MeanVariance) : 0) + fit.GeneralisedQ);
    }

    /// <summary>
    /// With all its constants. The restricted one is that of k - 1 orthonormal contrasts: -((k - 1) ln 2 pi - ln k + sum of ln(v + t) + ln W + Q)/2;
    /// the other is -(k ln 2 pi + sum of ln(v + t) + Q)/2.
    /// </summary>
    public static double Full(in StudySet studies, double tauSquared, in WeightedFit fit, double squaresOverVariances, bool restricted) => restricted
        ? -0.5 * (((studies.Count - 1) * Math.Log(2 * Math.PI)) - Math.Log(studies.Count) + SumOfLogarithms(studies, tauSquared) - Math.Log(fit.MeanVariance) + squaresOverVariances)
        : -0.5 * ((studies.Count * Math.Log(2 * Math.PI)) + SumOfLogarithms(studies, tauSquared) + squaresOverVariances);

    /// <summary>The sum of ln(v + t): the logarithm of a product of mantissas, and the exponents counted.</summary>
    private static double SumOfLogarithms(in StudySet studies, double tauSquared)
    {
        var unit = studies.SmallestVariance + tauSquared;
        var sum = Math.Log(unit);
        if (!double.IsNormal(unit))
        {
            foreach (var variance in studies.Variances)
                sum += Math.Log(variance + tauSquared);
            return sum;
        }

        var vectors = studies.VarianceVectors;
        var between = Vector256.Create(tauSquared);
        var (product, exponents) = (Vector256<double>.One, Vector256<long>.Zero);
        var padding = (vectors.Length * Vector256<double>.Count) - studies.Variances.Length;
        for (var i = 0; i < vectors.Length; i++)
        {
            // The padding has a mantissa of 1, and an exponent that is taken off at the end.
            Split(vectors[i] + between, ref exponents, out var mantissas);
            product *= mantissas;
            if (i % Multiplied == Multiplied - 1)
                Split(product, ref exponents, out product);
        }

        Split(product, ref exponents, out product);
        return sum + Math.Log(product[0] * product[1] * product[2] * product[3]) + ((Vector256.Sum(exponents) - (Infinite * padding)) * Math.Log(2));
    }

    private static void Split(Vector256<double> values, ref Vector256<long> exponents, out Vector256<double> mantissas)
    {
        var bits = values.AsInt64();
        exponents += Vector256.ShiftRightArithmetic(bits, MantissaBits) - Vector256.Create(One >> MantissaBits);
        mantissas = ((bits & Vector256.Create(Mantissa)) | Vector256.Create(One)).AsDouble();
    }
}
