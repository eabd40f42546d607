using FsCheck;
using FsCheck.Fluent;
using PeoplePowered.Domain.Aggregation;
using PeoplePowered.Domain.Outcomes;
using PeoplePowered.Domain.Replication;

namespace PeoplePowered.Domain.Tests.Replication;

/// <summary>Questions of transfer at random: evidence, threshold, intervention and place, so that each rule decides some of them.</summary>
internal static class AnyTransfer
{
    public static ReplicationPolicy Quick { get; } = ReferenceCases.KnappHartung with { BootstrapReplicates = 0 };

    public static Gen<TransferCase> Cases =>
        from evidence in Evidence
        from threshold in Thresholds
        from agreeing in Gen.Frequency((3, Gen.Constant(true)), (1, Gen.Constant(false)))
        from fidelity in Fidelities
        from place in Places
        from moderated in Gen.Frequency((4, Gen.Constant(false)), (1, Gen.Constant(true)))
        select new TransferCase(
            new TransferRequest(evidence, agreeing ? Agreeing(threshold, evidence) : threshold, new Intervention("support", [new("home", isCore: true), new("sessions", isCore: false)], fidelity), moderated && evidence.Sites.Count > 10 ? ["x"] : []),
            place,
            Quick);

    public static Gen<SourceEvidence> Evidence =>
        from measure in Gen.Elements(EffectMeasure.Estimate, EffectMeasure.OddsRatio, EffectMeasure.StandardisedMeanDifference)
        from sites in Sites
        select new SourceEvidence("outcome", measure, sites);

    public static Gen<ValueList<SourceSite>> Sites =>
        from count in Gen.Frequency((1, Gen.Choose(0, 3)), (5, Gen.Choose(4, 14)))
        from mean in Gen.Elements(-1.5, -1.0, -0.4, 0, 0.4, 1.0, 1.5)
        from spread in Gen.Elements(0, 0.05, 0.3, 0.8)
        from lacking in Gen.Elements(-1, -1, -1, 0, 2)
        from sites in Gen.ArrayOf(Site(mean, spread), count)
        select sites.Select((site, index) => index == lacking && count <= 10
            ? new SourceSite(FormattableString.Invariant($"site {index}"), site.Estimate, site.Variance)
            : new SourceSite(FormattableString.Invariant($"site {index}"), site.Estimate, site.Variance, site.Covariates)).ToValueList();

    public static Gen<SuccessThreshold> Thresholds =>
        from difference in Gen.Elements(0.05, 0.1, 0.25, 0.5)
        from harm in Gen.Elements(0.05, 0.1, 0.25, 0.5)
        from benefit in Gen.Elements(Polarity.HigherIsBetter, Polarity.LowerIsBetter)
        select new SuccessThreshold(difference, benefit, harm);

    public static Gen<TargetPlace> Places =>
        from answers in CriterionAnswers
        from fidelity in Fidelities
        from support in Supports
        from adaptations in Adaptations
        from failing in Gen.Frequency((3, Gen.Constant(true)), (1, Gen.Constant(false)))
        from x in Gen.Frequency((4, Gen.Constant(double.NaN)), (4, Gen.Choose(20, 80).Select(value => (double)value)), (1, Gen.Constant(200.0)))
        select new TargetPlace(new Place("there"), double.IsNaN(x) ? [] : [Covariate.Of("x", x)], failing ? Failing(answers, adaptations) : answers, support, adaptations, fidelity: fidelity);

    /// <summary>Mostly good answers, with some weak ones, some absent, some unknown, some declared not applicable.</summary>
    public static Gen<CriterionAnswers> CriterionAnswers =>
        from changed in Gen.Choose(0, 4)
        from criteria in Gen.ArrayOf(Gen.Choose(0, Criteria.All.Count - 1), changed)
        from kinds in Gen.ArrayOf(Gen.Frequency((4, Gen.Constant(-1)), (1, Gen.Constant(0)), (3, Gen.Constant(1)), (1, Gen.Constant(2)), (1, Gen.Constant(4))), changed)
        select criteria.Zip(kinds).Aggregate(Answers.AllStrong, (answers, pair) => answers.With(Answer((Criterion)pair.First, pair.Second)));

    public static CriterionAnswer Answer(Criterion criterion, int kind) => kind switch
    {
        < 0 => CriterionAnswer.Unknown(criterion),
        4 => Criteria.Of(criterion).MayBeNotApplicable ? CriterionAnswer.NotApplicable(criterion, "it needs nothing") : CriterionAnswer.Unknown(criterion),
        _ => Answers.Of(criterion, (Score)kind),
    };

    /// <summary>The threshold in the direction of the evidence, so that success is not too rare.</summary>
    private static SuccessThreshold Agreeing(SuccessThreshold threshold, SourceEvidence evidence) => new(
        threshold.MinimumImportantDifference, evidence.Sites.Sum(site => site.Estimate) >= 0 ? Polarity.HigherIsBetter : Polarity.LowerIsBetter, threshold.HarmDifference);

    /// <summary>Answers of which those are weak for which there is an adaptation.</summary>
    private static CriterionAnswers Failing(CriterionAnswers answers, ValueList<Adaptation> adaptations) =>
        adaptations.Aggregate(answers, (before, adaptation) => before.With(Answers.Of(adaptation.Mismatch, Score.Weak)));

    private static Gen<Fidelity?> Fidelities =>
        from kind in Gen.Choose(0, 9)
        from content in Fractions
        from duration in Fractions
        select kind switch
        {
            < 4 => null,
            < 7 => new Fidelity(1, 1, 1, 1),
            7 => new Fidelity(content, 1, 1, duration),
            8 => new Fidelity(content, null, 1, duration),
            _ => new Fidelity(content, null, null, 1),
        };

    private static Gen<double?> Fractions => Gen.Elements<double?>(0, 0.3, 0.7, 0.9, 0.95, 1);

    private static Gen<ValueList<SupportSet>> Supports => Gen.Frequency(
        (4, Gen.Constant(ValueList<SupportSet>.Empty)),
        (3, Gen.Constant<ValueList<SupportSet>>([new([SupportFactor.Present("homes")])])),
        (3, Gen.ListOf(Set).Select(sets => sets.Take(2).ToValueList())));

    private static Gen<SupportSet> Set =>
        from presences in Gen.ArrayOf(Gen.Elements<double?>(null, 0.1, 0.5, 0.9, 0.95, 1, 1), 2)
        from independent in Gen.Elements(true, false)
        select new SupportSet(presences.Select((presence, index) => new SupportFactor(FormattableString.Invariant($"factor {index}"), presence is { } known ? new PeoplePowered.Statistics.Interval(known, known) : null)).ToValueList(), independent);

    private static Gen<ValueList<Adaptation>> Adaptations =>
        from count in Gen.Frequency((3, Gen.Constant(0)), (2, Gen.Constant(1)), (1, Gen.Constant(2)))
        from mismatches in Gen.ArrayOf(Gen.Frequency((3, Gen.Elements(Criterion.CapacityInTarget, Criterion.UsualCareSimilar, Criterion.SystemPermits, Criterion.Equitable)), (1, Gen.Elements(Enum.GetValues<Criterion>()))), count)
        from core in Gen.Frequency((4, Gen.Constant(false)), (1, Gen.Constant(true)))
        from dose in Gen.Elements<double?>(null, 0.9, 1)
        from support in Gen.Elements<double?>(null, 0.95, 1)
        select mismatches.Select(mismatch => new Adaptation(mismatch, core ? "home" : "sessions", "changed", dose, support)).ToValueList();

    private static Gen<(double Estimate, double Variance, ValueList<Covariate> Covariates)> Site(double mean, double spread) =>
        from effect in Normal
        from error in Normal
        from variance in Gen.Elements(0.001, 0.01, 0.04, 0.2)
        from x in Gen.Choose(0, 100)
        select (mean + (spread * effect) + (Math.Sqrt(variance) * error), variance, (ValueList<Covariate>)[Covariate.Of("x", x)]);

    /// <summary>Nearly normal: a sum of twelve uniform numbers.</summary>
    private static Gen<double> Normal => Gen.ArrayOf(Gen.Choose(0, 1000), 12).Select(parts => (parts.Sum() / 1000.0) - 6);
}
