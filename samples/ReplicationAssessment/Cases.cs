using PeoplePowered.Domain;
using PeoplePowered.Domain.Aggregation;
using PeoplePowered.Domain.Outcomes;
using PeoplePowered.Domain.Replication;
using PeoplePowered.Interchange.Csv;

namespace ReplicationAssessment;

/// <summary>The questions: programmes that did and did not travel, each with a smallest difference that matters, set by this sample for illustration.</summary>
internal sealed class Cases(StudyFile studies, OutcomeAggregate accommodation)
{
    private const string Latitude = "latitude";
    private const string Programme = "programme";
    private static readonly SuccessThreshold s_fewerCasesOfTuberculosis = Lower(0.8);
    private static readonly SuccessThreshold s_moreWhoDoNotReoffend = Higher(Math.Log(1.2));
    private readonly SourceEvidence _bcg = studies.Evidence("BCG vaccine (transport by latitude)", "Tuberculosis, risk with BCG over risk without", EffectMeasure.RiskRatio, LatitudeOf);
    private readonly SourceEvidence _cbt = Cbt(studies, _ => true);

    public IEnumerable<Question> All =>
    [
        Question.Across("Scared Straight", studies.Evidence("Scared Straight", "Reoffending, odds with the visit over odds without", EffectMeasure.OddsRatio), Lower(0.9)),
        Question.Across("BCG, all latitudes", _bcg, s_fewerCasesOfTuberculosis),
        .. new[] { 0, 13, 33.46, 51.5, 60 }.Select(BcgAt),
        Question.Across("CBT, all programmes", _cbt, s_moreWhoDoNotReoffend),
        CbtIn("CBT in demonstrations", "demo", "a demonstration programme"),
        CbtIn("CBT in practice", "practice", "ordinary practice"),
        CbtIn("CBT in research", "research", "a research programme"),
        CbtToTheUnitedKingdom(),
        Question.Across(
            "Modified school calendar",
            studies.Evidence("Modified school calendar (11 districts)", "Achievement, modified calendar less traditional", EffectMeasure.StandardisedMeanDifference),
            Higher(0.1)),
        Question.Across("SAT coaching", studies.Evidence("SAT coaching (8 schools)", "SAT verbal points, coached less not coached", EffectMeasure.MeanDifference), Higher(5)),
        Question.Across(
            "Multisystemic Therapy, England",
            studies.Evidence("Multisystemic Therapy transferred to England", "Out-of-home placement by 18 months, odds with the therapy over odds without", EffectMeasure.OddsRatio),
            Lower(0.9)),
        FairChanceFund(),
        BcgWithUnknowns.Question(_bcg, s_fewerCasesOfTuberculosis),
    ];

    /// <summary>The five British trials against what the 53 others expect, by each policy.</summary>
    public IReadOnlyList<HeldOut> HeldOut(ReplicationPolicy policy) =>
        ReplicationAssessment.HeldOut.Of(Cbt(studies, IsElsewhere), Cbt(studies, row => !IsElsewhere(row)), policy);

    private static SuccessThreshold Lower(double ratio) => new(-Math.Log(ratio), Polarity.LowerIsBetter);

    private static SuccessThreshold Higher(double difference) => new(difference, Polarity.HigherIsBetter);

    private static Covariate LatitudeOf(StudyRow row) => Covariate.Of(Latitude, double.Parse(row.Text("moderator_value")!, System.Globalization.CultureInfo.InvariantCulture));

    private static bool IsElsewhere(StudyRow row) => row.Text("country") != "UK";

    private static SourceEvidence Cbt(StudyFile studies, Func<StudyRow, bool> where) => studies.Evidence(
        "CBT for offenders", "Not reoffending, odds with CBT over odds without", EffectMeasure.OddsRatio, row => Covariate.Of(Programme, row.Text("moderator_value")!), where);

    private Question BcgAt(double latitude)
    {
        var name = FormattableString.Invariant($"BCG at latitude {latitude}");
        var place = new TargetPlace(new(FormattableString.Invariant($"a place at latitude {latitude}")), [Covariate.Of(Latitude, latitude)], Assumed.AllStrong);
        return Question.To(name, new(_bcg, s_fewerCasesOfTuberculosis, new("BCG vaccination"), [Latitude]), place) with { Notes = [Notes.AnswersAssumed] };
    }

    private Question CbtIn(string name, string programme, string place) =>
        Question.To(name, new(_cbt, s_moreWhoDoNotReoffend, new("Cognitive behavioural therapy"), [Programme]), new(new(place), [Covariate.Of(Programme, programme)], Assumed.AllStrong)) with { Notes = [Notes.AnswersAssumed] };

    private Question CbtToTheUnitedKingdom()
    {
        var elsewhere = Cbt(studies, IsElsewhere);
        return Question.To("CBT, elsewhere to the UK", new(elsewhere, s_moreWhoDoNotReoffend, new("Cognitive behavioural therapy")), new(new("the United Kingdom"), answers: Assumed.AllStrong)) with
        {
            Notes = [Notes.AnswersAssumed, Notes.HeldOut],
            Tables = [HeldOutTable.Of(HeldOut(Policies.Default), HeldOut(Policies.KnappHartung))],
        };
    }

    private Question FairChanceFund()
    {
        var half = new ReferenceRate(0.5, new Source("Illustrative, set by this sample: no target for this outcome is on record"));
        var fiveInAHundredMore = EffectMeasure.ProportionLogit.FromNatural(0.55).Value - EffectMeasure.ProportionLogit.FromNatural(half.Value).Value;
        var sites = SourceEvidence.From(accommodation);
        return Question.Across("Fair Chance Fund, a new site", new("In accommodation after twelve months", sites.Measure, sites.Sites), new(fiveInAHundredMore, Polarity.HigherIsBetter, reference: half)) with { Notes = [Notes.FairChanceFund] };
    }
}
