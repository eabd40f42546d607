using PeoplePowered.Domain;
using PeoplePowered.Domain.Aggregation;
using PeoplePowered.Domain.Outcomes;
using PeoplePowered.Domain.Partnerships;
using PeoplePowered.Domain.Replication;
using PeoplePowered.Reporting.Replication;
using PeoplePowered.Statistics.Synthesis;

namespace PeoplePowered.Reporting.Tests.Replication;

/// <summary>
/// Scared Straight, log odds ratios of reoffending (Petrosino and others 2013, Cochrane CD002796), the convention of whose reference numbers (R metafor
/// 3.8.1) is knapp-hartung: chance of success .054463, of harm .873228.
/// </summary>
internal static class Assessed
{
    private static readonly ReplicationAssessor s_assessor = new(new ReplicationPolicy
    {
        Pooling = new() { Interval = IntervalMethod.KnappHartungAdHoc, Prediction = PredictionConvention.KnappHartung },
        NextTestReplicates = 0,
        BootstrapReplicates = 0,
    });

    private static readonly EvidenceReference s_reference = new("T1", EvidenceKind.Trial, new Source("A trial"));

    public static SourceEvidence Evidence { get; } = new("Reoffending", EffectMeasure.OddsRatio,
    [
        Site("Finckenauer", 1.69629495652737, 0.371926680500534, 10), Site("GERP&DC", 0.413975797776073, 0.217269665362886, 20), Site("Lewis", 0.738068867951458, 0.205838396536071, 30),
        Site("Michigan DOC", 1.32175583998232, 0.385833333333333, 40), Site("Orchowsky", 0.083381608939051, 0.208478260869565, 50), Site("Vreeland", 0.389582061935161, 0.236820420958352, 60), Site("Yarborough", 0.0526025973040878, 0.118650105676697, 70),
    ]);

    public static SuccessThreshold Fewer { get; } = new(-Math.Log(0.9), Polarity.LowerIsBetter);

    public static AssessedCase Across(string name = "Scared Straight", AssessedCase? beside = null) => AssessedCase.Of(name, s_assessor.AssessAcrossSites(Evidence, Fewer), ["A note."], beside: beside);

    public static AssessedCase AcrossByDefault() => AssessedCase.Of("Scared Straight", new ReplicationAssessor().AssessAcrossSites(Evidence, Fewer, ReplicationPolicy.Default with { NextTestReplicates = 0, BootstrapReplicates = 0 }), beside: Across());

    /// <summary>Shares at four sites without a comparison, against half of the people, where there is such a reference.</summary>
    public static AssessedCase OneArm(double? reference = 0.5)
    {
        var shares = new SourceEvidence("In work", EffectMeasure.ProportionLogit, [Site("North", 0.9, 0.02, 1), Site("East", 1.0, 0.02, 2), Site("South", 0.95, 0.03, 3), Site("West", 0.85, 0.03, 4)]);
        var threshold = new SuccessThreshold(0.2, Polarity.HigherIsBetter, reference: reference is { } rate ? new(rate, new Source("A target")) : null);
        return AssessedCase.Of("A service", s_assessor.AssessAcrossSites(shares, threshold));
    }

    public static AssessedCase OneSite() => AssessedCase.Of("One trial", s_assessor.AssessAcrossSites(new("Placement", EffectMeasure.OddsRatio, [Site("START", 0.223144, 0.062401, 51)]), Fewer));

    /// <summary>A transfer with one gate unknown and the rest strong, and an adaptation of the periphery.</summary>
    public static AssessedCase Transfer()
    {
        var answers = CriterionAnswers.Create(
        [
            .. Criteria.All.Where(definition => definition.Criterion != Criterion.UsualCareSimilar)
                .Select(definition => CriterionAnswer.Of(definition.Criterion, definition.Criterion == Criterion.SystemPermits ? Score.Weak : Score.Strong, Certainty.Low, s_reference)),
        ]);
        var mirrored = new SourceEvidence("Not reoffending", EffectMeasure.OddsRatio, Evidence.Sites.Select(site => new SourceSite(site.Name, site.Estimate + 1, site.Variance, site.Covariates)).ToValueList());
        var service = new Intervention("A service", [new ServiceComponent("visit", isCore: true), new ServiceComponent("leaflet", isCore: false)]);
        var place = new TargetPlace(new("Elsewhere"), answers: answers, adaptations: [new(Criterion.SystemPermits, "leaflet", "Print it in Welsh.", 1, 1)]);
        return AssessedCase.Of("To Elsewhere", s_assessor.AssessTransferTo(new(mirrored, new(Math.Log(1.2), Polarity.HigherIsBetter), service), place));
    }

    /// <summary>A transfer by a moderator.</summary>
    public static AssessedCase At(double latitude)
    {
        var place = new TargetPlace(new("There"), [Covariate.Of("latitude", latitude)]);
        return AssessedCase.Of("There", s_assessor.AssessTransferTo(new(Evidence, Fewer, moderators: ["latitude"]), place));
    }

    private static SourceSite Site(string name, double estimate, double variance, double latitude) => new(name, estimate, variance, [Covariate.Of("latitude", latitude)]);
}
