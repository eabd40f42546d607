using PeoplePowered.Domain.Outcomes;

namespace PeoplePowered.Domain.Success;

/// <summary>Changes from baseline to follow-up: their direction, and whether the two were measured by one definition.</summary>
internal static class Changes
{
    /// <summary>1 where higher is better, -1 where lower is; <c>null</c> where no definition says so.</summary>
    public static double? Direction(DistanceTravelled criterion, SuccessEvidence evidence) => evidence.Find(criterion.Outcome)?.Polarity switch
    {
        Polarity.HigherIsBetter => 1,
        Polarity.LowerIsBetter => -1,
        _ => null,
    };

    /// <summary>Whether a person moved far enough; <c>null</c> where that is not known.</summary>
    public static bool? Moved(DistanceTravelled criterion, SuccessEvidence evidence, PersonRecord person, List<Caveat> caveats) =>
        person.Change is { After: { } after } change
        && Direction(criterion, evidence) is { } better
        && Bridge(criterion, evidence, person.Site, caveats) is { } bridge
            ? better * (after - (change.Before + bridge.Shift)) >= criterion.LeastDifference
            : null;

    /// <summary>What to add to baselines of a site; nothing where they were measured by the definition reported, <c>null</c> where they do not compare.</summary>
    public static (double Shift, double Variance)? Bridge(DistanceTravelled criterion, SuccessEvidence evidence, SiteId? site, List<Caveat> caveats)
    {
        var drift = evidence.Baselines.FirstOrDefault(item => item.Outcome == criterion.Outcome && item.HasDrifted && item.Site == site)
            ?? evidence.Baselines.FirstOrDefault(item => item.Outcome == criterion.Outcome && item.HasDrifted && item.Site is null && !evidence.Baselines.Any(own => own.Outcome == criterion.Outcome && own.Site == site && site is not null));
        if (drift is null)
            return (0, 0);
        var subject = site?.Value ?? evidence.Subject;
        CaveatArgument[] arguments = [("outcome", criterion.Outcome.Key.Value), ("before", drift.BaselineVersion), ("after", criterion.Outcome.Version)];
        if (evidence.Bridges.FirstOrDefault(item => item.Outcome == criterion.Outcome && item.FromVersion == drift.BaselineVersion) is not { } bridge)
        {
            caveats.Add(CaveatCatalogue.BaselineDrift.About(subject, arguments));
            return null;
        }

        caveats.Add(CaveatCatalogue.BaselineBridged.About(subject, [.. arguments, ("shift", SuccessWords.Number(bridge.Shift)), ("source", bridge.Source.ToString())]).RestingOn(bridge.Source));
        return (bridge.Shift, bridge.StandardError * bridge.StandardError);
    }
}
