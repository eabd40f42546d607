using PeoplePowered.Domain.Outcomes;

namespace PeoplePowered.Domain.Success;

/// <summary>What regression to the mean alone would have done to people chosen by their baseline.</summary>
internal static class RegressionCaveats
{
    public static IEnumerable<Caveat> Of(DistanceTravelled criterion, SuccessEvidence evidence, double better, double baseline, double observed)
    {
        var isCompared = evidence.Reported.Any(item => item.Outcome == criterion.Outcome && item.Design.HasComparison()) || evidence.DesignOfRecords.HasComparison();
        foreach (var selection in evidence.Selections.Where(item => item.Outcome == criterion.Outcome && !isCompared))
        {
            var expected = selection.ExpectedChange(baseline);
            yield return expected.HasValue
                ? CaveatCatalogue.RegressionToTheMean.About(criterion.Id.Value, ("how", selection.How), ("expected", SuccessWords.Number(better * expected.Value)), ("observed", SuccessWords.Number(observed)))
                : CaveatCatalogue.RegressionToTheMeanUnknown.About(criterion.Id.Value, ("how", selection.How));
        }
    }
}
