using PeoplePowered.Statistics.Distributions;

namespace PeoplePowered.Statistics.Synthesis;

/// <summary>From the coefficients of the columns in use, in units and about the origin, to those of the columns given, with tests and intervals.</summary>
internal static class ThreeLevelCoefficients
{
    /// <summary>The critical value of tests and intervals.</summary>
    public static double Critical(ThreeLevelOptions options, int degreesOfFreedom)
    {
        var tail = Levels.Tail(options.ConfidenceLevel);
        return options.Test == ThreeLevelTest.Normal
            ? -NormalDistribution.Quantile(tail)
            : -StudentTDistribution.Quantile(tail, degreesOfFreedom);
    }

    /// <summary>Fills the coefficients from an evaluated workspace, and the covariance matrix of the columns given where there is room for it; rows of columns left out are 0.</summary>
    public static void Fill(
        in ClusterData data, in ThreeLevelWorkspace work, ThreeLevelOptions options, AbsenceReason hindrance, Span<ThreeLevelCoefficient> coefficients, Span<double> covariance)
    {
        var degreesOfFreedom = data.Count - data.Rank;
        var critical = Critical(options, degreesOfFreedom);
        ClusterDesign.InvertTriangle(data.Triangle, work.Factor, data.Rank);
        ClusterDesign.Congruence(work.Factor, work.Covariance, work.Product, work.Normal, data.Rank);
        coefficients.Fill(new ThreeLevelCoefficient(AbsenceReason.Collinear));
        for (var c = 0; c < data.Rank; c++)
        {
            var estimate = data.Length(ClusterDesign.Coefficient(data, work.Factor, work.Coefficients, c));
            var standardError = data.Length(Math.Sqrt(work.Normal[(c * data.Rank) + c]));
            var coefficient = new ThreeLevelCoefficient(hindrance == AbsenceReason.None ? AbsenceReason.OutOfDomain : hindrance) { Estimate = Estimable.FiniteOf(estimate) };
            coefficients[data.Kept[c]] = hindrance == AbsenceReason.None
                ? Tested(coefficient, estimate, standardError, critical, options.Test == ThreeLevelTest.T ? degreesOfFreedom : null)
                : coefficient;
        }

        if (!covariance.IsEmpty && hindrance == AbsenceReason.None)
            SpreadCovariance(data, work.Normal, covariance);
    }

    private static ThreeLevelCoefficient Tested(in ThreeLevelCoefficient coefficient, double estimate, double standardError, double critical, int? degreesOfFreedom)
    {
        var statistic = Estimable.FiniteOf(estimate / standardError);
        return coefficient with
        {
            StandardError = Estimable.FiniteOf(standardError),
            Statistic = statistic,
            DegreesOfFreedom = degreesOfFreedom is { } df ? Estimable.Of(df) : Estimable.Absent(AbsenceReason.NotApplicable),
            PValue = statistic.HasValue ? Estimable.Of(2 * UpperTail(Math.Abs(statistic.Value), degreesOfFreedom)) : statistic,
            ConfidenceInterval = EstimableInterval.Between(estimate - (critical * standardError), estimate + (critical * standardError)),
        };
    }

    private static double UpperTail(double distance, int? degreesOfFreedom) =>
        degreesOfFreedom is { } df ? StudentTDistribution.UpperTail(distance, df) : NormalDistribution.UpperTail(distance);

    private static void SpreadCovariance(in ClusterData data, ReadOnlySpan<double> ofKept, Span<double> covariance)
    {
        covariance.Clear();
        for (var c = 0; c < data.Rank; c++)
        {
            for (var d = 0; d < data.Rank; d++)
                covariance[(data.Kept[c] * data.Columns) + data.Kept[d]] = data.Square(ofKept[(c * data.Rank) + d]);
        }
    }
}
