using PeoplePowered.Statistics.Decisions;

namespace PeoplePowered.Interchange.Choices;

/// <summary>Numbers as files state them.</summary>
internal static class StatedEffects
{
    private const double Quantile975 = 1.959963984540054;

    private static readonly UncertainNumber s_standard = UncertainNumber.Normal(0, 1);

    /// <summary>
    /// An estimate with the ends of its 95 % interval: normal on either side of the estimate, each with the spread that its end says (two-piece normal, its median at the
    /// estimate), which is normal where the ends lie equally far.
    /// </summary>
    public static UncertainNumber WithInterval(double estimate, double lower, double upper)
    {
        var (below, above) = ((estimate - lower) / Quantile975, (upper - estimate) / Quantile975);
        if (Math.Abs(above - below) <= 1e-9 * (above + below))
            return UncertainNumber.Normal(estimate, 0.5 * (below + above));
        return UncertainNumber.FromQuantiles(probability =>
        {
            var place = s_standard.Quantile(probability).Lower;
            return estimate + (place * (place < 0 ? below : above));
        });
    }
}
