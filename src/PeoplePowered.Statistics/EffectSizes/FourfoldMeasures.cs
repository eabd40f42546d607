namespace PeoplePowered.Statistics.EffectSizes;

/// <summary>The formulas of two-by-two tables, written so that neither estimates near 0 nor variances of high proportions cancel.</summary>
internal static class FourfoldMeasures
{
    public static EstimableEffect LogRiskRatio(in FourfoldTable t) => t.A == 0 || t.C == 0
        ? EstimableEffect.Absent(AbsenceReason.EmptyCell)
        : EstimableEffect.Of(
            Math.Log(t.A / t.First / (t.C / t.Comparison)),
            (t.B / (t.A * t.First)) + (t.D / (t.C * t.Comparison)));

    public static EstimableEffect LogOddsRatio(in FourfoldTable t) => t.HasZero
        ? EstimableEffect.Absent(AbsenceReason.EmptyCell)
        : EstimableEffect.Of(Math.Log(t.A / t.B * (t.D / t.C)), (1 / t.A) + (1 / t.B) + (1 / t.C) + (1 / t.D));

    public static EstimableEffect RiskDifference(in FourfoldTable t) => EstimableEffect.Of(
        t.Determinant / (t.First * t.Comparison),
        (t.A * t.B / (t.First * t.First * t.First)) + (t.C * t.D / (t.Comparison * t.Comparison * t.Comparison)));

    public static EstimableEffect PetoLogOddsRatio(in FourfoldTable t) => t.IsDoubleZero
        ? EstimableEffect.Absent(AbsenceReason.EmptyCell)
        : EstimableEffect.Of(t.Determinant / t.Total / t.HypergeometricVariance, 1 / t.HypergeometricVariance);

    public static EstimableEffect ArcsineDifference(in FourfoldTable t) => EstimableEffect.Of(
        Math.Atan2(Math.Sqrt(t.A), Math.Sqrt(t.B)) - Math.Atan2(Math.Sqrt(t.C), Math.Sqrt(t.D)),
        (1 / (4 * t.First)) + (1 / (4 * t.Comparison)));
}
