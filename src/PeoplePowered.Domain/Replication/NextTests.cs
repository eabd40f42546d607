using System.Globalization;
using PeoplePowered.Statistics.Transportability;

namespace PeoplePowered.Domain.Replication;

/// <summary>Which test would decide a verdict that is to test further.</summary>
internal static class NextTests
{
    private static readonly IFormatProvider s_invariant = CultureInfo.InvariantCulture;
    private static readonly double[] s_sizes = [0.5, 1, 2, 4];

    /// <summary>The test that would decide what the numbers of all sites leave open.</summary>
    public static NextTestAdvice OfNumbers(SourceEvidence evidence, Yardstick yardstick, ReplicationPolicy policy)
    {
        if (policy.NextTestReplicates == 0)
            return new("Further sites would have to be evaluated; how many was not worked out.", null);
        var (thresholds, origin) = yardstick.ForStatistics(policy);
        var design = evidence.Sites.Count == 0 ? null : NextTest.Design(
            [.. evidence.Sites.Select(site => site.Estimate - origin)],
            [.. evidence.Sites.Select(site => site.Variance)],
            thresholds,
            Plans(evidence),
            new NextTestOptions { Replicates = policy.NextTestReplicates, WantedChance = policy.NextTestChance, Pooling = policy.Pooling });
        return new(InWords(design, policy), design);
    }

    /// <summary>The test that would decide what is open about a place.</summary>
    public static NextTestAdvice OfTransfer(TransferRequest request, Yardstick yardstick, List<UnknownAnswer> unknowns, PlaceSimilarity similarity, RuleState numbers, ReplicationPolicy policy)
    {
        var first = unknowns.Count > 0 ? $"Find out first: {Wording.List(unknowns.Take(3).Select(unknown => unknown.Name))}. " : string.Empty;
        if (similarity.NotKnown.Count > 0)
            return new($"{first}Establish {Wording.List(similarity.NotKnown)} for the place.", null);
        if (similarity.TooManyCovariates && similarity.IsExtrapolating)
            return new($"{first}Evaluate more sites, ten for each moderator, or do with fewer moderators.", null);
        if (similarity.IsExtrapolating)
            return new($"{first}Try it at sites like this place ({Wording.List(similarity.Covariates)}), so that it lies within what the sites cover; sites like those so far do not help.", null);
        if (policy.Decide(numbers).Verdict != TransferVerdict.TestFurther)
            return new(first.Length > 0 ? first.TrimEnd() : "The numbers are enough; no further site helps until what is not met is mended or answered by an adaptation.", null);
        if (request.Moderators.Count > 0)
            return new($"{first}Evaluate further sites like this place ({Wording.List(request.Moderators)}).", null);
        var advice = OfNumbers(request.Evidence, yardstick, policy);
        return advice with { What = first + advice.What };
    }

    /// <summary>Sites like the median one so far, and smaller and larger ones; by people where their numbers are known.</summary>
    private static SitePlan[] Plans(SourceEvidence evidence)
    {
        var variance = Median(evidence.Sites.Select(site => site.Variance));
        if (evidence.Sites.Any(site => site.Participants is null))
            return [SitePlan.OfVariance(variance)];
        var people = Median(evidence.Sites.Select(site => (double)site.Participants!.Value));
        var unit = Median(evidence.Sites.Select(site => site.Variance * site.Participants!.Value));
        return [.. s_sizes.Select(size => (int)Math.Clamp(Math.Round(people * size), 1, int.MaxValue)).Distinct().Select(size => SitePlan.OfPeople(size, unit))];
    }

    private static double Median(IEnumerable<double> values)
    {
        var sorted = values.Order().ToArray();
        return (sorted[(sorted.Length - 1) / 2] + sorted[sorted.Length / 2]) / 2;
    }

    private static string InWords(NextTestDesign? design, ReplicationPolicy policy) => design switch
    {
        { Answer: NextTestAnswer.Reached, Best: { } best } => $"Evaluate {Further(best)}: the chance of a decided verdict is then {Wording.Percent(best.Chance, s_invariant)}.",
        { Answer: NextTestAnswer.NotReached, Best: { } best } => string.Create(
            s_invariant,
            $"No number of further sites up to {design.Options.MostSites} decides it with the wanted chance of {Wording.Percent(policy.NextTestChance, s_invariant)}; at best, with {Further(best)}, it is {Wording.Percent(best.Chance, s_invariant)}{Limit(design)}. Find out what makes sites differ."),
        _ => string.Create(s_invariant, $"Evaluate it at more sites: fewer than {policy.MinimumSites} do not tell how sites differ."),
    };

    private static string Limit(NextTestDesign design) => design.ChanceInTheLimit is { HasValue: true } limit
        ? $", and with sites without end {Wording.Percent(limit.Value, s_invariant)}"
        : string.Empty;

    private static string Further(VerdictChance plan) => string.Create(
        s_invariant,
        $"{plan.Sites} further {(plan.Sites == 1 ? "site" : "sites")} {(plan.Plan.People is { } people ? $"of {people} people" : "as precise as the median one so far")}");
}
