using System.Globalization;
using PeoplePowered.Domain.Aggregation;

namespace PeoplePowered.Domain.Replication;

/// <summary>What is to be said about a verdict.</summary>
internal static class VerdictCaveats
{
    public static IEnumerable<Caveat> OfEvidence(SourceEvidence evidence, SuccessThreshold threshold, Outlooks outlooks, Yardstick? yardstick)
    {
        var sources = evidence.Sites.Select(site => site.Source).OfType<Source>().ToList();
        foreach (var caveat in PoolingCaveats.Of(evidence.Outcome, outlooks.Pooled))
            yield return caveat.RestingOn(sources);
        if (yardstick is null)
            yield return CaveatCatalogue.NoReferenceRate.About(evidence.Outcome).RestingOn(sources);
        else if (!yardstick.SpeaksOfHarm && threshold.Reference is { } reference)
            yield return CaveatCatalogue.AgainstReference.About(evidence.Outcome, ("reference", reference.Value.ToString("R", CultureInfo.InvariantCulture)), ("source", reference.Source.ToString())).RestingOn(reference.Source);
    }

    public static IEnumerable<Caveat> OfPlace(TargetPlace place, TransferRequest request, CriterionAnswers answers, PlaceSimilarity similarity, Delivery delivery)
    {
        var subject = place.Place.Name;
        foreach (var moderator in similarity.NotKnown)
            yield return CaveatCatalogue.ModeratorNotKnown.About(subject, ("moderator", moderator));
        if (similarity is { TooManyCovariates: true, IsExtrapolating: true })
            yield return CaveatCatalogue.TooManyModerators.About(subject, ("moderators", similarity.Covariates.Count), ("sites", request.Evidence.Sites.Count));
        else if (similarity is { IsExtrapolating: true, InsideHull: not null })
            yield return CaveatCatalogue.Extrapolating.About(subject, ("covariates", Wording.List(similarity.OutsideRange.Count > 0 ? similarity.OutsideRange : similarity.Covariates)));
        if (similarity.NotCompared.Count > 0)
            yield return CaveatCatalogue.CovariatesNotCompared.About(subject, ("covariates", Wording.List(similarity.NotCompared)));
        if (similarity.InsideHull is null && similarity.NotKnown.Count == 0)
            yield return CaveatCatalogue.NothingCompared.About(subject);
        if (delivery.DoseHangsOnAnswer && answers[Criterion.FidelityAchieved].Score is { } fidelity && fidelity > Score.Absent)
            yield return CaveatCatalogue.DoseNotStated.About(subject);
        if (delivery.SupportHangsOnAnswer && answers[Criterion.SupportFactorsPresent].Score is { } support && support > Score.Absent)
            yield return CaveatCatalogue.SupportNotStated.About(subject);
    }
}
