using System.Globalization;
using PeoplePowered.Statistics.Distributions;

namespace PeoplePowered.Statistics.Synthesis;

/// <summary>A test of several things at once: whether the moderators together explain anything, or whether the studies differ by more than sampling.</summary>
/// <remarks>Immutable; equality is exact. The <c>default</c> has nothing computed.</remarks>
public readonly record struct MetaRegressionTest
{
    internal MetaRegressionTest(AbsenceReason reason) =>
        (Statistic, DegreesOfFreedom, DenominatorDegreesOfFreedom, PValue) = (Estimable.Absent(reason), Estimable.Absent(reason), Estimable.Absent(reason), Estimable.Absent(reason));

    /// <summary>The test statistic: chi-squared, or F where there are denominator degrees of freedom.</summary>
    public Estimable Statistic { get; private init; }

    /// <summary>The degrees of freedom; of the numerator, for F.</summary>
    public Estimable DegreesOfFreedom { get; private init; }

    /// <summary>The degrees of freedom of the denominator of F; <see cref="AbsenceReason.NotApplicable"/> for chi-squared.</summary>
    public Estimable DenominatorDegreesOfFreedom { get; private init; }

    /// <summary>The upper tail beyond the statistic, a fraction; computed as a tail.</summary>
    public Estimable PValue { get; private init; }

    /// <summary>The statistic and its p-value in the invariant culture.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Statistic}, p {PValue}");

    /// <summary>A statistic that is chi-squared under the null hypothesis.</summary>
    internal static MetaRegressionTest ChiSquared(double statistic, int degreesOfFreedom) => new(AbsenceReason.NotApplicable)
    {
        Statistic = Estimable.FiniteOf(statistic),
        DegreesOfFreedom = Estimable.Of(degreesOfFreedom),
        PValue = double.IsFinite(statistic) ? Estimable.Of(ChiSquaredDistribution.UpperTail(statistic, degreesOfFreedom)) : Estimable.Absent(AbsenceReason.OutOfDomain),
    };

    /// <summary>A statistic that is F under the null hypothesis.</summary>
    internal static MetaRegressionTest F(double statistic, int degreesOfFreedom, int denominator) => new(AbsenceReason.NotApplicable)
    {
        Statistic = Estimable.FiniteOf(statistic),
        DegreesOfFreedom = Estimable.Of(degreesOfFreedom),
        DenominatorDegreesOfFreedom = Estimable.Of(denominator),
        PValue = double.IsFinite(statistic) ? Estimable.Of(FDistribution.UpperTail(statistic, degreesOfFreedom, denominator)) : Estimable.Absent(AbsenceReason.OutOfDomain),
    };
}
