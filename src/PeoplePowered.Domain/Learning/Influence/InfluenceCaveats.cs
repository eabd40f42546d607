using PeoplePowered.Statistics;
using PeoplePowered.Statistics.Decisions;

namespace PeoplePowered.Domain.Learning.Influence;

/// <summary>What is to be said about a traced claim.</summary>
internal static class InfluenceCaveats
{
    public static IEnumerable<Caveat> Of(InfluenceClaim claim, EstimableInterval posterior, ValueList<EvidenceAppraisal> evidence, ValueList<RivalAppraisal> rivals)
    {
        var subject = claim.Id.Value;
        var looked = claim.Evidence.Where(item => item.Sighting != EvidenceSighting.NotLookedFor).ToList();
        yield return CaveatCatalogue.ContributionNotAttribution.About(subject);
        if (looked.Count == 0)
            yield return CaveatCatalogue.NothingLookedFor.About(subject, ("items", claim.Evidence.Count));
        if (!posterior.HasValue)
            yield return CaveatCatalogue.EvidenceContradictory.About(subject);
        var isCertain = claim.Prior.Range is { Lower: var least, Upper: var most } && (most.Equals(0) || least.Equals(1));
        if (isCertain)
            yield return CaveatCatalogue.PriorCertain.About(subject, ("prior", (decimal)claim.Prior.Range.Lower));
        else if (looked.Count > 0 && posterior.ToNullable() is { } after && after.Lower <= claim.Prior.Range.Lower && after.Upper >= claim.Prior.Range.Upper)
            yield return CaveatCatalogue.NoWiserThanBefore.About(subject, ("after", InfluenceWords.Range(after, null)), ("before", InfluenceWords.Range(claim.Prior.Range, null)));
        if (Counting(claim, looked) is var counting && counting < looked.Count)
            yield return CaveatCatalogue.StrongestAlone.About(subject, ("items", looked.Count), ("counting", counting));
        foreach (var item in evidence.Where(item => item.Direction == EvidenceDirection.AgainstTheClaim))
            yield return CaveatCatalogue.EvidencePointsAway.About(subject, ("item", item.Id));
        foreach (var item in evidence.Where(item => item.Sighting == EvidenceSighting.NotLookedFor && item.ExpectedMove.ToNullable()?.Upper <= 0))
            yield return CaveatCatalogue.EvidenceIdle.About(subject, ("item", item.Id));
        foreach (var rival in rivals.Where(rival => rival.ToldApartBy.Count == 0))
        {
            yield return CaveatCatalogue.RivalNotToldApart.About(
                subject,
                ("rival", rival.Rival.Name),
                ("standing", WireWord<RivalStanding>.Of(rival.Rival.Standing)),
                ("remedy", rival.CouldBeToldApartBy.Count == 0 ? "Ask what would be seen if the claim were true and not if the rival were" : $"Look for {string.Join(", ", rival.CouldBeToldApartBy)}"));
        }

        if (rivals.Count == 0)
            yield return CaveatCatalogue.NoRivals.About(subject);
        if (!claim.Substantiations.Any(item => item.IsOutsideProgramme && item.Agreement != SubstantiationAgreement.Not))
            yield return CaveatCatalogue.NotSubstantiated.About(subject);
        foreach (var item in claim.Substantiations.Where(item => item.Agreement == SubstantiationAgreement.Not))
            yield return CaveatCatalogue.SubstantiationDenied.About(subject, ("by", $"{item.By} ({item.Role})")).RestingOn(item.Source);
    }

    /// <summary>The most items that count: one of each independent line, else one in all.</summary>
    private static int Counting(InfluenceClaim claim, List<ContributionEvidence> looked) => looked.Count == 0
        ? 0
        : Math.Max(1, looked.Select(item => item.Line).Distinct(StringComparer.Ordinal).Count(line => claim.Independence?.Lines.Contains(line, StringComparer.Ordinal) == true));
}
