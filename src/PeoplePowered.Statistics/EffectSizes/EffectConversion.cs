namespace PeoplePowered.Statistics.EffectSizes;

/// <summary>From one measure to another where studies reported different ones. Each answer carries how it was converted.</summary>
/// <remarks>Stateless and safe to call from many threads.</remarks>
public static class EffectConversion
{
    private const string Source = "Hasselblad and Hedges 1995, doi 10.1037/0033-2909.117.1.167; Chinn 2000, doi 10.1002/1097-0258(20001130)19:22<3127::aid-sim784>3.0.co;2-m";
    private const string Assumption = "The outcome is a logistic variable cut at one point, with the same spread in both arms.";
    private const string Difference = "standardised mean difference";
    private const string OddsRatio = "log odds ratio";

    private static readonly Conversion s_toLogOddsRatio = new(Difference, OddsRatio, "ln OR = d pi/sqrt(3); variance times pi^2/3", Assumption, Source);
    private static readonly Conversion s_toDifference = new(OddsRatio, Difference, "d = ln OR sqrt(3)/pi; variance times 3/pi^2", Assumption, Source);

    /// <summary>A standardised mean difference as a log odds ratio: d pi/sqrt(3) with variance v pi^2/3 (Hasselblad and Hedges 1995; Chinn 2000; metafor's D2ORL).</summary>
    /// <param name="difference">The standardised mean difference, in standard deviations.</param>
    public static ConvertedEffect ToLogOddsRatio(EstimableEffect difference) => new(Times(difference, Math.PI / Math.Sqrt(3)), s_toLogOddsRatio);

    /// <summary>A log odds ratio as a standardised mean difference: ln OR sqrt(3)/pi with variance 3v/pi^2 (Hasselblad and Hedges 1995; Chinn 2000; metafor's OR2DL).</summary>
    /// <param name="logOddsRatio">The log odds ratio.</param>
    public static ConvertedEffect ToStandardisedMeanDifference(EstimableEffect logOddsRatio) => new(Times(logOddsRatio, Math.Sqrt(3) / Math.PI), s_toDifference);

    private static EstimableEffect Times(EstimableEffect effect, double factor) => effect.HasValue
        ? EstimableEffect.Of(effect.Value.Estimate * factor, effect.Value.Variance * factor * factor)
        : effect;
}
