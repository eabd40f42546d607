using PeoplePowered.Statistics;
using PeoplePowered.Statistics.Distributions;

namespace PeoplePowered.Domain.Replication;

/// <summary>What is to be said about originals and replications.</summary>
internal static class ReplicationCaveats
{
    private const int Few = 5;

    /// <summary>About one replication.</summary>
    public static IEnumerable<Caveat> Of(StudyEstimate original, ReplicationComparison comparison)
    {
        var replication = comparison.Replication;
        var subject = replication.Name;
        if (Math.Sign(original.Estimate) * Math.Sign(replication.Estimate) < 0)
            yield return CaveatCatalogue.ReplicationOtherDirection.About(subject, ("original", original.Name));
        if (replication.StandardError > original.StandardError)
            yield return CaveatCatalogue.ReplicationLessPrecise.About(subject, ("original", original.Name));
        if (comparison.InsidePredictionInterval == true && comparison.PredictionInterval.Value.Contains(0))
            yield return CaveatCatalogue.InsideWideInterval.About(subject, ("original", original.Name));
        foreach (var (quantity, reason) in Parts(comparison))
        {
            if (reason == AbsenceReason.OutOfDomain)
                yield return CaveatCatalogue.OutOfDomain.About(subject, ("quantity", quantity));
        }
    }

    /// <summary>About all of them.</summary>
    public static IEnumerable<Caveat> OfAll(StudyEstimate original, ValueList<StudyEstimate> replications, ReplicationsTogether? together, ValueList<ConfirmationCriterion> criteria)
    {
        var subject = original.Name;
        yield return CaveatCatalogue.OriginalAtFaceValue.About(subject);
        var tail = NormalDistribution.UpperTail(Math.Clamp(Math.Abs(original.Estimate) / original.StandardError, 0, double.MaxValue));
        if (tail > StudyPair.Alpha)
            yield return CaveatCatalogue.OriginalNotSignificant.About(subject, ("pValue", (decimal)tail));
        if (replications.Count == 0)
            yield return CaveatCatalogue.NoReplications.About(subject);
        else if (replications.Count == 1)
            yield return CaveatCatalogue.OneReplication.About(subject);
        else if (replications.Count < Few)
            yield return CaveatCatalogue.FewReplications.About(subject, ("replications", replications.Count));
        foreach (var group in replications.Prepend(original).GroupBy(study => study.Name, StringComparer.Ordinal).Where(group => group.Count() > 1))
            yield return CaveatCatalogue.RepeatedStudy.About(group.Key, ("studies", group.Count()));
        var (isFor, isAgainst) = (Named(criteria, CriterionStance.For), Named(criteria, CriterionStance.Against));
        if (isFor.Length > 0 && isAgainst.Length > 0)
            yield return CaveatCatalogue.CriteriaDisagree.About(subject, ("for", isFor), ("against", isAgainst));
        if (together is not null && !(together.Pooled.WaldStandardError.HasValue && together.Q.HasValue))
            yield return CaveatCatalogue.OutOfDomain.About(subject, ("quantity", "what the replications say together"));
    }

    private static string Named(ValueList<ConfirmationCriterion> criteria, CriterionStance stance) =>
        string.Join(", ", criteria.Where(criterion => criterion.Stance == stance).Select(criterion => criterion.Name));

    private static IEnumerable<(string Quantity, AbsenceReason Reason)> Parts(ReplicationComparison comparison) =>
    [
        ("the original's z-value", comparison.ZOriginal.Reason),
        ("the replication's z-value", comparison.ZReplication.Reason),
        ("the ratio of variances", comparison.VarianceRatio.Reason),
        ("the prediction interval", comparison.PredictionInterval.Reason),
        ("Q", comparison.Q.Reason),
        ("the test of small telescopes", comparison.SmallTelescopesPValue.Reason),
    ];
}
