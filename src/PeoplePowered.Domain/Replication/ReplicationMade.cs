using System.Globalization;
using PeoplePowered.Domain.Aggregation;
using PeoplePowered.Statistics.Synthesis;

namespace PeoplePowered.Domain.Replication;

/// <summary>How an assessment was made, with the hash of its inputs.</summary>
internal static class ReplicationMade
{
    private static readonly IFormatProvider s_invariant = CultureInfo.InvariantCulture;

    public static Made Of(string question, SourceEvidence evidence, SuccessThreshold threshold, ValueList<string> moderators, IEnumerable<string> place, ReplicationPolicy policy)
    {
        var method = string.Create(
            s_invariant,
            $"{question}; {evidence.Measure.Name()}; {MethodNames.Of(policy.Pooling.Estimator)}; {MethodNames.Of(policy.Pooling.Interval)}; prediction {MethodNames.Of(policy.Pooling.EffectivePrediction)}; level {policy.Pooling.ConfidenceLevel}; rules {string.Join(", ", policy.Rules.Select(rule => rule.Name))}");
        return Made.By(method, [Canonical(evidence), .. evidence.Sites.Select(Canonical), string.Join('|', moderators), Canonical(threshold), Canonical(policy), .. place]);
    }

    /// <summary>An intervention and a place as canonical lines.</summary>
    public static IEnumerable<string> Canonical(Intervention intervention, TargetPlace place) =>
    [
        intervention.Name,
        string.Join('|', intervention.Components.Select(component => $"{component.Name}:{component.IsCore}")),
        Canonical(intervention.Fidelity),
        .. intervention.Answers.Select(Canonical),
        $"{place.Place.Name}|{place.UsualCare}",
        string.Join('|', place.Covariates),
        Canonical(place.Fidelity),
        .. place.Answers.Select(Canonical),
        .. place.Support.Select(set => $"{set.Independent}|{string.Join('|', set.Factors.Select(factor => $"{factor.Name}:{factor.Presence}:{factor.IsRequired}"))}"),
        .. place.Adaptations.Select(adaptation => string.Create(s_invariant, $"{adaptation.Mismatch}|{adaptation.Component}|{adaptation.Change}|{adaptation.AssumedDose:R}|{adaptation.AssumedSupport:R}")),
    ];

    private static string Canonical(SourceEvidence evidence) => $"{evidence.Outcome}|{evidence.HasComparison}";

    private static string Canonical(SourceSite site) =>
        string.Create(s_invariant, $"{site.Name}|{site.Estimate:R}|{site.Variance:R}|{site.Participants}|{string.Join('|', site.Covariates)}");

    private static string Canonical(SuccessThreshold threshold) =>
        string.Create(s_invariant, $"{threshold.MinimumImportantDifference:R}|{threshold.Benefit}|{threshold.HarmDifference:R}|{threshold.Reference?.Value:R}");

    private static string Canonical(Fidelity? fidelity) => fidelity is null
        ? string.Empty
        : string.Create(s_invariant, $"{fidelity.Content:R}|{fidelity.Coverage:R}|{fidelity.Frequency:R}|{fidelity.Duration:R}");

    private static string Canonical(CriterionAnswer answer) =>
        $"{answer.Criterion}|{answer.Score}|{answer.Certainty}|{answer.NotApplicableBecause}|{string.Join('|', answer.Evidence.Select(reference => reference.Id))}";

    private static string Canonical(ReplicationPolicy policy) => string.Create(
        s_invariant,
        $"{policy.SuccessFrom:R}|{policy.FailureBelow:R}|{policy.HarmAbove:R}|{policy.MinimumSites}|{policy.PassingScore}|{policy.Dose}|{policy.ScepticalStandardDeviation:R}|{string.Join(',', policy.Gates)}|{string.Join(',', policy.Context)}|{policy.BootstrapReplicates}|{policy.NextTestReplicates}|{policy.NextTestChance:R}");
}
