using FsCheck;
using FsCheck.Fluent;
using PeoplePowered.Domain.Aggregation;
using PeoplePowered.Domain.Outcomes;
using PeoplePowered.Domain.Replication;

namespace PeoplePowered.Domain.Tests.Replication;

/// <summary>Outcomes without a comparison: a range alone, or a target to be met, and never an effect or a harm.</summary>
public sealed class OneArmTests
{
    private static readonly string[] s_words = ["effect", "harm", "success", "succeed", "fail", "replicated"];
    private static readonly ReplicationAssessor s_assessor = new(AnyTransfer.Quick);

    private static Arbitrary<(SourceEvidence Evidence, SuccessThreshold Threshold)> Cases => (
        from count in Gen.Choose(0, 10)
        from people in Gen.ArrayOf(Gen.Choose(20, 400), count)
        from shares in Gen.ArrayOf(Gen.Choose(5, 95), count)
        from reference in Gen.Choose(5, 95)
        from difference in Gen.Elements(0.05, 0.2)
        from benefit in Gen.Elements(Polarity.HigherIsBetter, Polarity.LowerIsBetter)
        select (Evidence(people.Zip(shares, (n, share) => (Math.Max(1, n * share / 100), n))), new SuccessThreshold(difference, benefit, reference: new ReferenceRate(reference / 100.0, new Source("the fund's target"))))).ToArbitrary();

    [Fact]
    public void Without_a_reference_there_is_a_range_and_nothing_else() => Check(30_301, (evidence, threshold) =>
    {
        var without = new SuccessThreshold(threshold.MinimumImportantDifference, threshold.Benefit);
        var across = s_assessor.AssessAcrossSites(evidence, without);
        var transfer = s_assessor.AssessTransferTo(new TransferRequest(evidence, without), Place());
        return across is { Verdict: null, Rule: null, Shares: null, NextTest: null, ProbabilityOfSuccess.HasValue: false, ProbabilityOfHarm.HasValue: false }
            && transfer is { Verdict: null, Rule: null, NextTest: null, Determined: false, ProbabilityOfSuccess.HasValue: false, ProbabilityOfHarm.HasValue: false }
            && across.Prediction.Range.HasValue == evidence.Sites.Count > 2
            && across.Caveats.Any(caveat => caveat.Code == CaveatCatalogue.NoReferenceRate.Code)
            && SaysNothingOfEffects([across.ToString(), .. across.Reasons.Select(reason => reason.Text), .. across.Caveats.Select(caveat => caveat.Message)])
            && SaysNothingOfEffects(Words(transfer));
    });

    [Fact]
    public void With_a_reference_the_words_are_of_meeting_the_target() => Check(30_302, (evidence, threshold) =>
    {
        var across = s_assessor.AssessAcrossSites(evidence, threshold);
        var transfer = s_assessor.AssessTransferTo(new TransferRequest(evidence, threshold), Place());
        return across is { Verdict: not null, ProbabilityOfHarm.HasValue: false, Shares.Harm: null }
            && transfer is { Verdict: not null, ProbabilityOfHarm.HasValue: false }
            && across.Caveats.Concat(transfer.Caveats).Count(caveat => caveat.Code == CaveatCatalogue.AgainstReference.Code) == 2
            && SaysNothingOfEffects([across.ToString(), .. across.Reasons.Select(reason => reason.Text), .. across.Caveats.Select(caveat => caveat.Message)])
            && SaysNothingOfEffects(Words(transfer));
    });

    [Fact]
    public void The_target_is_met_from_the_reference_and_the_difference_that_matters_on()
    {
        var threshold = new SuccessThreshold(0.1, Polarity.HigherIsBetter, reference: new ReferenceRate(0.5, new Source("the fund's target")));
        var answer = s_assessor.AssessAcrossSites(Evidence([(60, 100), (80, 120), (75, 130), (66, 95)]), threshold);

        // 1 / (1 + exp(-.1)) = .52498
        Assert.Contains("would meet the target (proportion at least 0.525)", answer.ToString(), StringComparison.Ordinal);
        Assert.StartsWith("entered education: a new site is likely to meet the target, on the numbers of 4 sites alone.", answer.ToString(), StringComparison.Ordinal);
        Assert.Equal(ReplicationVerdict.Replicated, answer.Verdict);
    }

    [Fact]
    public void Harm_shown_by_an_outcome_declared_for_it_is_said_all_the_same()
    {
        var threshold = new SuccessThreshold(0.1, Polarity.HigherIsBetter, reference: new ReferenceRate(0.5, new Source("the fund's target")));
        var request = new TransferRequest(Evidence([(60, 100), (80, 120), (75, 130), (66, 95)]), threshold);
        var answer = s_assessor.AssessTransferTo(request, new TargetPlace(new Place("there"), answers: Answers.AllStrong.With(Answers.Of(Criterion.NoMaterialHarm, Score.Absent))));
        Assert.Equal("HarmShownAtOrigin", answer.Rule);
        Assert.Contains("Material harm was shown where it was tried.", answer.ToString(), StringComparison.Ordinal);
        Assert.Contains("NoMaterialHarm is not met (0 of 3)", answer.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(-0.5)]
    public void A_reference_that_has_no_log_odds_is_refused_with_what_would_have_one(double reference)
    {
        var threshold = new SuccessThreshold(0.1, Polarity.HigherIsBetter, reference: new ReferenceRate(reference, new Source("the fund's target")));
        var refusal = Assert.Throws<ArgumentException>(() => s_assessor.AssessAcrossSites(Evidence([(60, 100), (80, 120), (75, 130)]), threshold));
        Assert.Contains("strictly between 0 and 1", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Saying_that_a_proportion_has_a_comparison_gives_it_none() =>
        Assert.False(new SourceEvidence("entered education", EffectMeasure.ProportionLogit, [], hasComparison: true).HasComparison);

    internal static SourceEvidence Evidence(IEnumerable<(int Achieved, int People)> counts) => new(
        "entered education",
        EffectMeasure.ProportionLogit,
        counts.Select((site, index) => new SourceSite(
            FormattableString.Invariant($"site {index}"),
            Math.Log((site.Achieved + 0.5) / (site.People - site.Achieved + 0.5)),
            (1 / (site.Achieved + 0.5)) + (1 / (site.People - site.Achieved + 0.5)),
            participants: site.People)).ToValueList());

    private static TargetPlace Place() => new(new Place("there"), answers: Answers.AllStrong, fidelity: new Fidelity(0.9, 1, 1, 1), support: [new([SupportFactor.Present("homes", 0.95)])]);

    private static string[] Words(TransferAssessment assessment) =>
        [assessment.ToString(), .. assessment.Reasons.Select(reason => reason.Text), .. assessment.Caveats.Select(caveat => caveat.Message), .. assessment.FindOutNext.Select(step => step.What), assessment.NextTest?.What ?? string.Empty];

    private static bool SaysNothingOfEffects(string[] texts) => Array.TrueForAll(texts, text => Array.TrueForAll(s_words, word => !text.Contains(word, StringComparison.OrdinalIgnoreCase)));

    private static void Check(ulong seed, Func<SourceEvidence, SuccessThreshold, bool> law) =>
        Prop.ForAll(Cases, item => law(item.Evidence, item.Threshold)).Check(Config.QuickThrowOnFailure.WithMaxTest(200).WithReplay(seed, (2 * seed) + 1));
}
