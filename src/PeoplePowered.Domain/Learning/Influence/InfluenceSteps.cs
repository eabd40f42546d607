using PeoplePowered.Statistics;
using PeoplePowered.Statistics.Decisions;

namespace PeoplePowered.Domain.Learning.Influence;

/// <summary>The workings of a traced claim, which a person can follow with a calculator.</summary>
internal static class InfluenceSteps
{
    public static ValueList<Step> Of(InfluenceClaim claim, EstimableInterval posterior)
    {
        var looked = claim.Evidence.Where(item => item.Sighting != EvidenceSighting.NotLookedFor).ToList();
        var steps = looked.Select(Ratio).ToList();
        var lines = claim.Lines(item => item.Test);
        var all = InfluenceWords.Ratio(EvidenceUpdate.LikelihoodRatio(lines));
        if (looked.Count > 1)
        {
            foreach (var line in looked.GroupBy(item => item.Line, StringComparer.Ordinal).Where(line => IsIndependent(claim, line.Key) && line.Skip(1).Any()))
                steps.Add(new($"likelihood ratio of the line '{line.Key}'", $"the strongest of {string.Join(", ", line.Select(item => item.Id))}", InfluenceWords.Ratio(EvidenceUpdate.LikelihoodRatio([new EvidenceLine(line.Select(item => item.Test))]))));
            steps.Add(new("likelihood ratio of all evidence", Together(claim, looked), all));
        }

        steps.Add(new(
            "probability of the claim",
            looked.Count == 0 ? "prior; nothing was looked for" : $"prior x LR / (prior x LR + 1 - prior), at the ends of the prior ({claim.Prior}) and of the likelihood ratio LR ({all})",
            InfluenceWords.Range(posterior, null)));
        return steps.ToValueList();
    }

    private static Step Ratio(ContributionEvidence item)
    {
        var seen = item.Sighting == EvidenceSighting.Seen;
        var how = seen
            ? $"s / t, with s {item.Sensitivity} and t {item.TypeIRate}"
            : $"(1 - s) / (1 - t), with s {item.Sensitivity} and t {item.TypeIRate}";
        return new($"likelihood ratio of {item.Id} ({WireWord<EvidenceSighting>.Of(item.Sighting)})", how, InfluenceWords.Ratio(item.Test.LikelihoodRatio), sources: [item.Source!]);
    }

    private static string Together(InfluenceClaim claim, List<ContributionEvidence> looked)
    {
        var independent = looked.Where(item => IsIndependent(claim, item.Line)).Select(item => item.Line).Distinct(StringComparer.Ordinal).ToList();
        var rest = looked.Where(item => !IsIndependent(claim, item.Line)).Select(item => item.Id).ToList();
        var product = independent.Count > 1 ? $"the product of the independent lines {string.Join(", ", independent.Select(line => $"'{line}'"))}" : independent.Count == 1 ? $"the line '{independent[0]}'" : null;
        return (product, rest.Count) switch
        {
            (null, _) => $"the strongest of {string.Join(", ", rest)}",
            (_, 0) => product,
            _ => $"the stronger of {product} and of {string.Join(", ", rest)}",
        };
    }

    private static bool IsIndependent(InfluenceClaim claim, string line) => claim.Independence?.Lines.Contains(line, StringComparer.Ordinal) == true;
}
