using PeoplePowered.Domain.Aggregation;
using PeoplePowered.Domain.Outcomes;
using PeoplePowered.Domain.Replication;

namespace PeoplePowered.Domain.Tests.Replication;

/// <summary>Few sites, no spread, adaptations that may not be, gates that cannot be waived.</summary>
public sealed class EdgeTests
{
    private static readonly ReplicationAssessor s_assessor = new(AnyTransfer.Quick);

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    public void Fewer_than_three_sites_predict_nothing(int sites)
    {
        var (across, transfer) = (s_assessor.AssessAcrossSites(Effects(sites, 1), ReferenceCases.Higher(0.1)), At(Effects(sites, 1)));
        Assert.Equal((ReplicationVerdict.Unclear, "CannotPredict"), (across.Verdict, across.Rule));
        Assert.Equal((TransferVerdict.TestFurther, "CannotPredict"), (transfer.Verdict, transfer.Rule));
        Assert.False(across.ProbabilityOfSuccess.HasValue || across.Prediction.Range.HasValue || transfer.ProbabilityOfSuccess.HasValue);
        Assert.Empty(transfer.Flips.Sites);
        Assert.NotNull(transfer.NextTest);
        Assert.Contains(sites switch { 0 => "No sites", 1 => "1 site", _ => "2 sites" }, transfer.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Three_sites_may_decide_and_then_the_verdict_turns_on_each()
    {
        var answer = At(Effects(3, 3));
        Assert.Equal((TransferVerdict.ReplicateAsIs, "LikelySuccess"), (answer.Verdict, answer.Rule));
        Assert.Equal(["site 0", "site 1", "site 2"], answer.Flips.Sites);
    }

    [Fact]
    public void A_harm_at_origin_counts_without_any_site() =>
        Assert.Equal((TransferVerdict.DoNotReplicate, "HarmShownAtOrigin"), Decided(At(Effects(0, 1), Answers.AllStrong.With(Answers.Of(Criterion.NoMaterialHarm, Score.Absent)))));

    [Fact]
    public void Sites_that_agree_to_the_last_digit_predict_a_range_of_some_width()
    {
        var evidence = new SourceEvidence("outcome", EffectMeasure.Estimate, Enumerable.Range(0, 5).Select(index => new SourceSite(FormattableString.Invariant($"site {index}"), 0.5, 0.01)).ToValueList());
        var answer = s_assessor.AssessAcrossSites(evidence, ReferenceCases.Higher(0.1));
        Assert.Equal(0, answer.Prediction.TauSquared.Value);
        Assert.True(answer.Prediction.Range.Value.Width > 0);
        Assert.Contains(answer.Caveats, caveat => caveat.Code == CaveatCatalogue.TauSquaredZero.Code);
        Assert.Equal(ReplicationVerdict.Replicated, answer.Verdict);
    }

    [Fact]
    public void A_core_component_cannot_be_adapted()
    {
        var (adaptable, core) = (Adapted("sessions"), Adapted("home"));
        Assert.Equal((TransferVerdict.Adapt, "SuccessWithAdaptation"), Decided(adaptable));
        Assert.Equal((TransferVerdict.TestFurther, "Undecided"), Decided(core));
        Assert.True(Assert.Single(core.Adaptations).TouchesCore);
        Assert.True(adaptable.ProbabilityOfAdaptedSuccess.HasValue);
        Assert.False(core.ProbabilityOfAdaptedSuccess.HasValue);
        Assert.Contains("sessions: held online", adaptable.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void One_adaptation_of_the_core_spoils_the_others() =>
        Assert.Equal(TransferVerdict.TestFurther, Adapted("sessions", "home").Verdict);

    [Theory]
    [InlineData("Sessions")]
    [InlineData("music")]
    public void An_adaptation_of_what_is_no_component_is_refused_with_the_remedy(string component)
    {
        foreach (var components in new[] { new[] { component }, ["home", component], [component, "home"] })
        {
            var refusal = Assert.Throws<ArgumentException>(() => Adapted(components));
            Assert.Contains($"'{component}'", refusal.Message, StringComparison.Ordinal);
            Assert.Contains("'home', 'sessions'", refusal.Message, StringComparison.Ordinal);
            Assert.Contains("list it among the components as core or adaptable", refusal.Message, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void A_gate_that_an_adaptation_answers_stays_shut_but_for_usual_care()
    {
        foreach (var gate in Criteria.Gates)
        {
            var place = new TargetPlace(new Place("there"), answers: Answers.AllStrong.With(Answers.Of(gate, Score.Weak)), adaptations: [new(gate, "sessions", "held online")]);
            Assert.Equal(gate == Criterion.UsualCareSimilar ? TransferVerdict.Adapt : TransferVerdict.TestFurther, s_assessor.AssessTransferTo(Request(Effects(8, 1)), place).Verdict);
        }
    }

    [Fact]
    public void No_gate_is_waived_but_support_where_nothing_is_needed()
    {
        foreach (var gate in Criteria.Gates.Where(gate => gate != Criterion.SupportFactorsPresent))
            Assert.Contains("answer Unknown", Assert.Throws<ArgumentException>(() => CriterionAnswer.NotApplicable(gate, "it is not needed")).Message, StringComparison.Ordinal);
        var waived = At(Effects(8, 1), Answers.AllStrong.With(CriterionAnswer.NotApplicable(Criterion.SupportFactorsPresent, "it needs nothing around it")));
        Assert.Equal(TransferVerdict.ReplicateAsIs, waived.Verdict);
    }

    [Fact]
    public void An_unmet_gate_of_harm_is_named_in_the_words() =>
        Assert.Contains("The gate NoMaterialHarm is unknown", At(Effects(8, 1), Answers.AllStrong.With(CriterionAnswer.Unknown(Criterion.NoMaterialHarm))).ToString(), StringComparison.Ordinal);

    [Fact]
    public void A_moderator_not_known_for_the_place_is_said_to_matter()
    {
        var request = new TransferRequest(ReferenceCases.Bcg, ReferenceCases.Lower(0.8), moderators: ["latitude"]);
        var answer = s_assessor.AssessTransferTo(request, new TargetPlace(new Place("there"), answers: Answers.AllStrong));
        Assert.Equal("CannotPredict", answer.Rule);
        Assert.Contains("To know latitude could change that.", answer.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_chance_beyond_the_sites_is_not_told_as_one()
    {
        var request = new TransferRequest(ReferenceCases.Bcg, ReferenceCases.Lower(0.8), moderators: ["latitude"]);
        var answer = s_assessor.AssessTransferTo(request, new TargetPlace(new Place("there"), [Covariate.Of("latitude", 0)], Answers.AllStrong));
        Assert.DoesNotContain("The chance of success", answer.ToString(), StringComparison.Ordinal);
        Assert.Contains(answer.Reasons, reason => reason.Text.Contains("neither is to be relied on", StringComparison.Ordinal));
    }

    [Fact]
    public void A_harm_of_another_size_is_described_by_its_own()
    {
        var threshold = new SuccessThreshold(0.1, Polarity.HigherIsBetter, harmDifference: 0.3);
        Assert.Contains("(mean difference at most -0.3)", s_assessor.AssessAcrossSites(new SourceEvidence("points", EffectMeasure.MeanDifference, Effects(8, 1).Sites), threshold).ToString(), StringComparison.Ordinal);
    }

    private static (TransferVerdict?, string?) Decided(TransferAssessment assessment) => (assessment.Verdict, assessment.Rule);

    private static TransferAssessment Adapted(params string[] components) => s_assessor.AssessTransferTo(
        Request(Effects(8, 1)),
        new TargetPlace(
            new Place("there"),
            answers: Answers.AllStrong.With(Answers.Of(Criterion.CapacityInTarget, Score.Weak)),
            adaptations: components.Select(component => new Adaptation(Criterion.CapacityInTarget, component, "held online")).ToValueList()));

    private static TransferAssessment At(SourceEvidence evidence, CriterionAnswers? answers = null) =>
        s_assessor.AssessTransferTo(Request(evidence), new TargetPlace(new Place("there"), answers: answers ?? Answers.AllStrong));

    private static TransferRequest Request(SourceEvidence evidence) => new(evidence, ReferenceCases.Higher(0.1), new Intervention("support", [new("home", isCore: true), new("sessions", isCore: false)]));

    private static SourceEvidence Effects(int sites, double mean) => new(
        "outcome",
        EffectMeasure.Estimate,
        Enumerable.Range(0, sites).Select(index => new SourceSite(FormattableString.Invariant($"site {index}"), mean + (0.01 * (index % 3)), 0.01)).ToValueList());
}
