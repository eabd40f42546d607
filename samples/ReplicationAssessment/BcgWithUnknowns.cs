using PeoplePowered.Domain;
using PeoplePowered.Domain.Replication;
using PeoplePowered.Statistics;

namespace ReplicationAssessment;

/// <summary>One question in full: BCG at the mean latitude of its trials, where two gates are unknown and what it needs around it is there with a probability.</summary>
internal static class BcgWithUnknowns
{
    public const string Name = "BCG at 33.46, with unknowns";

    private static readonly EvidenceReference s_trials = new("T1", EvidenceKind.Trial, new Source("13 trials of BCG", "Colditz and others", new PartialDate(1994)));
    private static readonly EvidenceReference s_manual = new("D1", EvidenceKind.Document, new Source("An invented manual of delivery"));
    private static readonly EvidenceReference s_visit = new("S1", EvidenceKind.Testimony, new Source("An invented visit to the place"));

    public static Question Question(SourceEvidence evidence, SuccessThreshold threshold)
    {
        var vaccination = new Intervention("BCG vaccination", answers: OfTheIntervention);
        var place = new TargetPlace(
            new("an invented place at latitude 33.46"),
            [Covariate.Of("latitude", 33.46)],
            OfThePlace,
            [new([SupportFactor.Present("cold chain", 0.97), new("trained vaccinators", new Interval(0.80, 0.95))])],
            usualCare: "not known",
            fidelity: new(content: 1, coverage: 0.9, frequency: 1, duration: 1));
        return ReplicationAssessment.Question.To(Name, new(evidence, threshold, vaccination, ["latitude"]), place) with { Notes = [Notes.Invented] };
    }

    private static CriterionAnswers OfTheIntervention =>
    [
        CriterionAnswer.Of(Criterion.EffectAtOrigin, Score.Strong, Certainty.High, s_trials),
        CriterionAnswer.Of(Criterion.ConsistentAcrossSites, Score.Partial, Certainty.High, s_trials),
        CriterionAnswer.Of(Criterion.NoMaterialHarm, Score.Strong, Certainty.High, s_trials),
        CriterionAnswer.Of(Criterion.MechanismTested, Score.Partial, Certainty.Moderate, s_trials),
        CriterionAnswer.Of(Criterion.CoreComponentsCodified, Score.Strong, Certainty.High, s_manual),
    ];

    private static CriterionAnswers OfThePlace =>
    [
        CriterionAnswer.Of(Criterion.FidelityAchieved, Score.Strong, Certainty.Moderate, s_visit),
        CriterionAnswer.Of(Criterion.CapacityInTarget, Score.Partial, Certainty.Low, s_visit),
        CriterionAnswer.Of(Criterion.PopulationSimilar, Score.Partial, Certainty.Low, s_visit),
        CriterionAnswer.Unknown(Criterion.UsualCareSimilar),
        CriterionAnswer.Of(Criterion.SupportFactorsPresent, Score.Partial, Certainty.Moderate, s_visit),
        CriterionAnswer.Of(Criterion.SystemPermits, Score.Strong, Certainty.Moderate, s_visit),
        CriterionAnswer.Of(Criterion.DemandAndSupport, Score.Partial, Certainty.Moderate, s_visit),
        CriterionAnswer.Of(Criterion.AffordableAtScale, Score.Partial, Certainty.Low, s_visit),
        CriterionAnswer.Of(Criterion.Equitable, Score.Partial, Certainty.Low, s_visit),
        CriterionAnswer.Unknown(Criterion.MeasurableInTarget),
    ];
}
