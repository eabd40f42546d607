using PeoplePowered.Statistics.Distributions;

namespace PeoplePowered.Statistics.EffectSizes;

/// <summary>
/// The factor that makes a standardised mean difference unbiased, c(m) = Gamma(m/2)/(sqrt(m/2) Gamma((m - 1)/2)) (Hedges 1981, doi 10.3102/10769986006002107), exact where the
/// common 1 - 3/(4m - 1) approximates. It exists from two degrees of freedom.
/// </summary>
/// <remarks>For m to 1e8 the factor is accurate to 2e-15 and its part in the unbiased variance to 2e-12, relative (checked against gamma functions of 60 digits); no gamma function is evaluated, so none overflows.</remarks>
internal static class SmallSampleCorrection
{
    private const double SeriesFrom = 500;

    /// <summary>c(m) for m of at least 2.</summary>
    public static double Factor(double degreesOfFreedom) =>
        Elementary.GammaHalfRatio((degreesOfFreedom - 1) / 2) / Math.Sqrt(degreesOfFreedom / 2);

    /// <summary>1 - (m - 2)/(m c(m)^2), by which g^2 enters the unbiased variance; about 1/(2m), to which the difference would cancel.</summary>
    public static double UnbiasedVarianceFactor(double degreesOfFreedom)
    {
        // With a = (m - 1)/2 and r = Gamma(a + 1/2)/Gamma(a) it is (r^2 - a + 1/2)/r^2; r^2/a = exp(-1/(4a) + 1/(96 a^3) - ...), Abramowitz and Stegun 1964, 6.1.47.
        var a = (degreesOfFreedom - 1) / 2;
        var ratio = Elementary.GammaHalfRatio(a);
        var numerator = a < SeriesFrom
            ? (ratio * ratio) - a + 0.5
            : 0.25 + ((1 / 32d) + (((1 / 128d) - (5 / (2048 * a))) / a)) / a;
        return numerator / (ratio * ratio);
    }
}
