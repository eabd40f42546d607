using System.Globalization;
using PeoplePowered.Statistics;

namespace PeoplePowered.Domain.Replication;

/// <summary>Inputs as lines that are the same in every culture, to be hashed.</summary>
internal static class Canonical
{
    public static string Of(SourceEvidence evidence) => Line(evidence.Outcome, evidence.Measure, evidence.HasComparison);

    public static string Of(SourceSite site) => Line(site.Name, site.Estimate, site.Variance, site.Participants, Of(site.Covariates));

    public static string Of(SuccessThreshold threshold) =>
        Line(threshold.MinimumImportantDifference, threshold.Benefit, threshold.HarmDifference, threshold.Reference?.Value, threshold.Reference?.Source);

    public static string Of(ReplicationPolicy policy) => Line(
        policy.SuccessFrom,
        policy.FailureBelow,
        policy.HarmAbove,
        policy.MinimumSites,
        policy.PassingScore,
        policy.Dose,
        policy.ScepticalStandardDeviation,
        string.Join(',', policy.Gates),
        string.Join(',', policy.Context),
        policy.BootstrapReplicates,
        policy.NextTestReplicates,
        policy.NextTestChance);

    public static string Of(Intervention intervention) =>
        Line(intervention.Name, string.Join(',', intervention.Components.Select(component => Line(component.Name, component.IsCore))), Of(intervention.Fidelity), Of(intervention.Answers), string.Join(',', intervention.Ratings));

    public static string Of(TargetPlace place) => Line(
        place.Place.Name,
        place.UsualCare,
        Of(place.Covariates),
        Of(place.Fidelity),
        Of(place.Answers),
        string.Join(';', place.Support.Select(set => Line(set.Independent, string.Join(',', set.Factors.Select(factor => Line(factor.Name, Of(factor.Presence), factor.IsRequired)))))),
        string.Join(';', place.Adaptations.Select(adaptation => Line(adaptation.Mismatch, adaptation.Component, adaptation.Change, adaptation.AssumedDose, adaptation.AssumedSupport))));

    private static string Of(ValueList<Covariate> covariates) => string.Join(',', covariates.Select(covariate => Line(covariate.Name, covariate.Number, covariate.Label)));

    private static string Of(Fidelity? fidelity) => fidelity is null ? "-" : Line(fidelity.Content, fidelity.Coverage, fidelity.Frequency, fidelity.Duration);

    private static string Of(CriterionAnswers answers) =>
        string.Join(',', answers.Where(answer => !answer.IsUnknown).Select(answer => Line(answer.Criterion, answer.Score, answer.Certainty, answer.NotApplicableBecause, string.Join('+', answer.Evidence.Select(reference => reference.Id)))));

    private static string Of(Interval? bounds) => bounds is { } known ? Line(known.Lower, known.Upper) : "-";

    private static string Line(params ReadOnlySpan<object?> parts)
    {
        var texts = new string[parts.Length];
        for (var i = 0; i < parts.Length; i++)
            texts[i] = Convert.ToString(parts[i], CultureInfo.InvariantCulture) ?? "-";
        return string.Join('|', texts);
    }
}
