using PeoplePowered.Statistics;
using PeoplePowered.Statistics.EffectSizes;

namespace PeoplePowered.Domain.Aggregation;

/// <summary>What is said of each measure: its stable name, its scale, and the way back to the scale that people read.</summary>
public static class EffectMeasures
{
    private static readonly double s_rightAngle = Math.PI / 2;

    /// <summary>The stable name, as on the command line: <c>odds-ratio</c>, <c>proportion-logit</c> and so on.</summary>
    /// <param name="measure">A defined measure.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="measure"/> is not defined.</exception>
    public static string Name(this EffectMeasure measure) => MeasureTraits.Of(measure).Name;

    /// <summary>What the numbers of the scale of analysis are, such as <c>log odds ratio</c>.</summary>
    /// <param name="measure">A defined measure.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="measure"/> is not defined.</exception>
    public static string ScaleName(this EffectMeasure measure) => MeasureTraits.Of(measure).Scale;

    /// <summary>What the numbers of the scale that people read are, such as <c>odds ratio</c>.</summary>
    /// <param name="measure">A defined measure.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="measure"/> is not defined.</exception>
    public static string NaturalName(this EffectMeasure measure) => MeasureTraits.Of(measure).Natural;

    /// <summary>Whether it compares two arms, or after with before, so that 0 on the scale of analysis means no difference.</summary>
    /// <param name="measure">A defined measure.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="measure"/> is not defined.</exception>
    public static bool IsComparison(this EffectMeasure measure) => MeasureTraits.Of(measure).IsComparison;

    /// <summary>
    /// Whether it is of an arm against another, so that it can be an effect: estimates as published are taken for one. Levels (a proportion, a rate, a mean,
    /// a correlation) and changes of the same people are not: they are held against a reference.
    /// </summary>
    /// <param name="measure">A defined measure.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="measure"/> is not defined.</exception>
    public static bool IsAgainstOthers(this EffectMeasure measure) => measure switch
    {
        EffectMeasure.Estimate => true,
        EffectMeasure.PrePostMeanChange or EffectMeasure.PrePostStandardised => false,
        _ => measure.IsComparison(),
    };

    /// <summary>
    /// Carries a number from the scale that people read to the one of analysis: ratios to logarithms, proportions to log odds and arcsines, a correlation to
    /// Fisher's z. For the double arcsine, which depends on a number of people, it is the limit for many, the arcsine of the square root.
    /// </summary>
    /// <param name="measure">The measure.</param>
    /// <param name="value">A number on the scale that people read; a fraction for proportions.</param>
    /// <returns>The number; <see cref="AbsenceReason.OutOfDomain"/> where the scale of analysis has none for it, such as log odds of 0.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="measure"/> is not defined.</exception>
    public static Estimable FromNatural(this EffectMeasure measure, double value) => Estimable.Of(value).Map(MeasureTraits.Of(measure).Back switch
    {
        WayBack.Exponential => Math.Log,
        WayBack.Logistic => proportion => proportion is > 0 and < 1 ? LogitScale.FromProportion(proportion) : double.NaN,
        WayBack.SquaredSine or WayBack.None => proportion => Math.Asin(Math.Sqrt(proportion)),
        WayBack.HyperbolicTangent => Math.Atanh,
        _ => same => same,
    });

    /// <summary>
    /// Carries a number from the scale of analysis to the one that people read: logarithms to ratios, log odds and arcsines to proportions, Fisher's z to a
    /// correlation. Where the two are the same it stays. The double arcsine has no way back that does not depend on a number of people, so it is absent.
    /// </summary>
    /// <param name="measure">The measure.</param>
    /// <param name="value">A number on the scale of analysis.</param>
    /// <returns>The number; absent with the reason of <paramref name="value"/>, or as <see cref="AbsenceReason.NotApplicable"/>.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="measure"/> is not defined.</exception>
    public static Estimable ToNatural(this EffectMeasure measure, Estimable value) => MeasureTraits.Of(measure).Back switch
    {
        WayBack.None => Estimable.Absent(value.HasValue ? AbsenceReason.NotApplicable : value.Reason),
        var back => value.Map(Function(back)),
    };

    /// <summary>Carries an interval from the scale of analysis to the one that people read, as <see cref="ToNatural(EffectMeasure, Estimable)"/> carries a number.</summary>
    /// <param name="measure">The measure.</param>
    /// <param name="interval">An interval on the scale of analysis.</param>
    /// <returns>The interval; absent with the reason of <paramref name="interval"/>, or as <see cref="AbsenceReason.NotApplicable"/>.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="measure"/> is not defined.</exception>
    public static EstimableInterval ToNatural(this EffectMeasure measure, EstimableInterval interval) => MeasureTraits.Of(measure).Back switch
    {
        WayBack.None => EstimableInterval.Absent(interval.HasValue ? AbsenceReason.NotApplicable : interval.Reason),
        var back => interval.Map(Function(back)),
    };

    private static Func<double, double> Function(WayBack back) => back switch
    {
        WayBack.Exponential => Math.Exp,
        WayBack.Logistic => LogitScale.ToProportion,
        WayBack.SquaredSine => value => value <= 0 ? 0 : value >= s_rightAngle ? 1 : Math.Pow(Math.Sin(value), 2),
        WayBack.HyperbolicTangent => Math.Tanh,
        _ => value => value,
    };
}
