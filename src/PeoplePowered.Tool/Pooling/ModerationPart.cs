using PeoplePowered.Domain;
using PeoplePowered.Interchange.Csv;
using PeoplePowered.Statistics;
using PeoplePowered.Statistics.Synthesis;

namespace PeoplePowered.Tool.Pooling;

/// <summary>How the effect goes with moderators, and what is left of the differences between sites.</summary>
internal sealed record ModerationPart(PoolSummary Summary, ValueList<PoolCoefficient> Coefficients, MetaRegressionTest Test, Estimable RSquared)
{
    /// <summary>Below so many sites for each coefficient a relation is likely to be chance.</summary>
    private const int SitesPerCoefficient = 10;

    public static ModerationPart Of(StudyTable table, IReadOnlyList<PoolStudy> studies, PoolRequest request)
    {
        Moderator[] moderators = [.. request.Moderators.Select(column => ModeratorOf(table, studies, column, request))];
        var fit = MetaRegression.Fit(PoolStudy.Estimates(studies), PoolStudy.Variances(studies), ModeratorSet.Of(moderators), request.Options);
        return new(
            SummaryOf(fit, moderators),
            fit.Coefficients.Select(item => new PoolCoefficient(item.Name, item.Estimate, item.StandardError, item.Statistic, item.DegreesOfFreedom, item.PValue, item.ConfidenceInterval)).ToValueList(),
            fit.ModeratorTest,
            fit.RSquared);
    }

    private static Moderator ModeratorOf(StudyTable table, IReadOnlyList<PoolStudy> studies, string column, PoolRequest request) =>
        PoolColumns.Numbers(table, column, request) is { } numbers
            ? Moderator.Numeric(column, [.. studies.Select(study => numbers[study.Index]!.Value)])
            : Moderator.Categorical(column, [.. studies.Select(study => PoolColumns.Label(study.Row, column, request)!)]);

    private static PoolSummary SummaryOf(MetaRegressionFit fit, Moderator[] moderators)
    {
        var notOne = Estimable.Absent(AbsenceReason.NotApplicable);
        return new()
        {
            Sites = fit.Studies,
            Estimate = notOne,
            StandardError = notOne,
            ConfidenceInterval = EstimableInterval.Absent(AbsenceReason.NotApplicable),
            Statistic = notOne,
            DegreesOfFreedom = fit.Coefficients.Select(item => item.DegreesOfFreedom).FirstOrDefault(degrees => degrees.HasValue, notOne),
            PValue = notOne,
            TauSquared = fit.TauSquared,
            TauSquaredInterval = fit.TauSquaredInterval,
            ISquared = fit.ISquared,
            HSquared = fit.HSquared,
            Q = fit.ResidualTest.Statistic,
            QDegreesOfFreedom = fit.ResidualTest.DegreesOfFreedom,
            QPValue = fit.ResidualTest.PValue,
            PredictionInterval = EstimableInterval.Absent(AbsenceReason.NotApplicable),
            Caveats = subject => CaveatsOf(subject, fit, moderators),
        };
    }

    private static IEnumerable<Caveat> CaveatsOf(string subject, MetaRegressionFit fit, Moderator[] moderators)
    {
        yield return CaveatCatalogue.DependsOnModerators.About(subject);
        foreach (var moderator in moderators.Where(item => item.Levels.Count > 1))
            yield return CaveatCatalogue.CategoricalModerator.About(moderator.Name, ("levels", moderator.Levels.Count), ("reference", moderator.Levels[0]));
        foreach (var moderator in moderators.Where(item => item.IsCategorical && item.Levels.Count == 1))
            yield return CaveatCatalogue.CollinearModerator.About(moderator.Name);
        foreach (var coefficient in fit.Coefficients.Where(item => item.Estimate.Reason == AbsenceReason.Collinear))
            yield return CaveatCatalogue.CollinearModerator.About(coefficient.Name);
        var coefficients = fit.Coefficients.Count(item => item.Estimate.Reason != AbsenceReason.Collinear);
        if (fit.Studies <= coefficients)
        {
            yield return CaveatCatalogue.TooFewSitesForModerators.About(subject, ("sites", fit.Studies), ("coefficients", coefficients));
            yield break;
        }

        if (fit.Studies < SitesPerCoefficient * (coefficients - 1))
            yield return CaveatCatalogue.FewSitesPerModerator.About(subject, ("sites", fit.Studies), ("coefficients", coefficients - 1));
        if (!fit.RSquared.HasValue)
            yield return CaveatCatalogue.NoRSquared.About(subject);
        if (fit.AtBoundary && fit.Estimator != TauSquaredEstimator.Common)
            yield return CaveatCatalogue.TauSquaredZero.About(subject, ("sites", fit.Studies));
        if (fit.TauSquaredInterval.Reason == AbsenceReason.EmptySet)
            yield return CaveatCatalogue.TauSquaredIntervalEmpty.About(subject);
        if (fit.FloorActive && fit.KnappHartungFactor.HasValue)
            yield return CaveatCatalogue.KnappHartungFloor.About(subject, ("factor", (decimal)fit.KnappHartungFactor.Value));
        if (!fit.Converged)
            yield return CaveatCatalogue.NotConverged.About(subject, ("iterations", fit.Iterations));
        if (fit.TauSquared.Reason == AbsenceReason.OutOfDomain)
            yield return CaveatCatalogue.OutOfDomain.About(subject, ("quantity", "tau squared"));
    }
}
