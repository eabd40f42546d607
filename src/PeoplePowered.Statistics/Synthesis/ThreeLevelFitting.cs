using System.Buffers;
using PeoplePowered.Statistics.Distributions;

namespace PeoplePowered.Statistics.Synthesis;

/// <summary>From checked estimates to a fit: the variances first, then the coefficients and all that follows from them.</summary>
/// <remarks>In between the arithmetic may leave the finite numbers; each result is then absent as out of domain.</remarks>
internal static class ThreeLevelFitting
{
    /// <summary>Fits, and receives a coefficient for each column given.</summary>
    public static ThreeLevelFit Of(in ClusterData data, ThreeLevelOptions options, Span<ThreeLevelCoefficient> coefficients, Span<double> covariance)
    {
        var reason = Hindrance(data);
        if (reason != AbsenceReason.None)
        {
            coefficients.Fill(new ThreeLevelCoefficient(reason));
            return new ThreeLevelFit(data.Count, data.Clusters, data.Rank, options, reason);
        }

        var room = ArrayPool<double>.Shared.Rent(ThreeLevelWorkspace.Length(data.Rank));
        var work = new ThreeLevelWorkspace(room, data.Rank);
        var fit = Of(data, work, options, coefficients, covariance);
        ArrayPool<double>.Shared.Return(room);
        return fit;
    }

    /// <summary>Why nothing can be fitted.</summary>
    public static AbsenceReason Hindrance(in ClusterData data)
    {
        if (data.Rank == 0)
            return AbsenceReason.Collinear;
        if (data.Count <= data.Rank || (data.Count < data.Rank + 2 && data.Clusters is > 1 && data.Clusters < data.Count))
            return AbsenceReason.TooFewStudies;
        return data.IsFinite ? AbsenceReason.None : AbsenceReason.OutOfDomain;
    }

    private static ThreeLevelFit Of(
        in ClusterData data, in ThreeLevelWorkspace work, ThreeLevelOptions options, Span<ThreeLevelCoefficient> coefficients, Span<double> covariance)
    {
        var identified = ThreeLevelIdentification.Of(data);
        var likelihood = new ThreeLevelLikelihood(data, work, options.Method);
        var q = likelihood.ResidualSquaresAt(0, 0);
        var typical = (data.Count - data.Rank) / ThreeLevelTypicalVariance.TraceOf(data, work);
        var peak = ThreeLevelMaximum.Of(likelihood, data, identified.IsComplete ? ThreeLevelHeld.Neither : ThreeLevelHeld.Between, 0);
        if (!peak.Exists)
        {
            coefficients.Fill(new ThreeLevelCoefficient(AbsenceReason.OutOfDomain));
            return new ThreeLevelFit(data.Count, data.Clusters, data.Rank, options, AbsenceReason.OutOfDomain);
        }

        var logLikelihood = likelihood.At(peak.Between, peak.Within).LogLikelihood;
        ThreeLevelCoefficients.Fill(data, work, options, identified.Covariance, coefficients, covariance);
        var total = peak.Between + peak.Within;
        var degreesOfFreedom = data.Count - data.Rank;
        return new ThreeLevelFit(data.Count, data.Clusters, data.Rank, options, AbsenceReason.OutOfDomain)
        {
            SigmaSquaredBetween = Known(data.Square(peak.Between), identified.Between),
            SigmaSquaredWithin = Known(data.Square(peak.Within), identified.Within),
            SigmaSquaredTotal = Known(data.Square(total), identified.Total),
            ISquaredBetween = Known(100 * (peak.Between / (total + typical)), Worse(identified.Total, identified.Between)),
            ISquaredWithin = Known(100 * (peak.Within / (total + typical)), Worse(identified.Total, identified.Within)),
            ISquared = Known(100 * (total / (total + typical)), identified.Total),
            LogLikelihood = Known(logLikelihood, identified.Covariance),
            Q = Known(q, AbsenceReason.None),
            QDegreesOfFreedom = Estimable.Of(degreesOfFreedom),
            QPValue = double.IsFinite(q) ? Estimable.Of(ChiSquaredDistribution.UpperTail(q, degreesOfFreedom)) : Estimable.Absent(AbsenceReason.OutOfDomain),
            Converged = peak.Converged,
            Iterations = peak.Iterations,
            BetweenAtBoundary = identified.Between == AbsenceReason.None && peak.Between == 0,
            WithinAtBoundary = identified.Within == AbsenceReason.None && peak.Within == 0,
        };
    }

    private static AbsenceReason Worse(AbsenceReason first, AbsenceReason second) => first == AbsenceReason.None ? second : first;

    private static Estimable Known(double value, AbsenceReason reason) => reason != AbsenceReason.None
        ? Estimable.Absent(reason)
        : double.IsFinite(value) ? Estimable.Of(value) : Estimable.Absent(AbsenceReason.OutOfDomain);
}
