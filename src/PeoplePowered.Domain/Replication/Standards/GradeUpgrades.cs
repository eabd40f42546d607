namespace PeoplePowered.Domain.Replication.Standards;

/// <summary>What raises the certainty of observational evidence by GRADE: three factors (Guyatt and others, 2011, doi 10.1016/j.jclinepi.2011.06.004).</summary>
public sealed record GradeUpgrades
{
    /// <summary>Factors that raise it; what is not named does not.</summary>
    /// <param name="effectSize">The size of the effect: none, one or two levels.</param>
    /// <param name="doseResponse">Whether more of what was done goes with more of the effect: one level.</param>
    /// <param name="opposingConfounding">Whether all plausible confounding that remains would lessen the effect seen, or feign one where none was seen: one level.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="effectSize"/> is not defined.</exception>
    public GradeUpgrades(GradeEffectSize effectSize = GradeEffectSize.NotLarge, bool doseResponse = false, bool opposingConfounding = false)
    {
        EffectSize = Guard.Against.EnumOutOfRange(effectSize);
        DoseResponse = doseResponse;
        OpposingConfounding = opposingConfounding;
    }

    /// <summary>Nothing raises it.</summary>
    public static GradeUpgrades None { get; } = new();

    /// <summary>The size of the effect.</summary>
    public GradeEffectSize EffectSize { get; }

    /// <summary>Whether more of what was done goes with more of the effect.</summary>
    public bool DoseResponse { get; }

    /// <summary>Whether all plausible confounding that remains would lessen the effect seen, or feign one where none was seen.</summary>
    public bool OpposingConfounding { get; }

    /// <summary>Each factor that raises it, with its levels, in GRADE's order.</summary>
    internal IEnumerable<(string Factor, int Levels, string Reason)> Noted()
    {
        if (EffectSize != GradeEffectSize.NotLarge)
            yield return ("effect size", (int)EffectSize, EffectSize == GradeEffectSize.Large ? "the effect is large" : "the effect is very large");
        if (DoseResponse)
            yield return ("dose-response", 1, "more of what was done goes with more of the effect");
        if (OpposingConfounding)
            yield return ("opposing confounding", 1, "plausible confounding that remains works against what was found");
    }
}
