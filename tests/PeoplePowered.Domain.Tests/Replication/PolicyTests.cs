using PeoplePowered.Domain.Replication;
using PeoplePowered.Statistics;

namespace PeoplePowered.Domain.Tests.Replication;

/// <summary>A funder's own thresholds, gates and rules.</summary>
public sealed class PolicyTests
{
    private static readonly TransferRequest s_request = new(ReferenceCases.Bcg, ReferenceCases.Lower(0.8), moderators: ["latitude"]);

    [Theory]
    [InlineData(0.80, 0.20, TransferVerdict.ReplicateAsIs)]
    [InlineData(0.95, 0.20, TransferVerdict.TestFurther)]
    [InlineData(0.95, 0.94, TransferVerdict.DoNotReplicate)]
    public void Thresholds_of_a_funder_decide_and_are_echoed(double successFrom, double failureBelow, TransferVerdict verdict)
    {
        // The chance of success at 33.46 degrees is .936509 (section 4 of the design note).
        var policy = AnyTransfer.Quick with { SuccessFrom = successFrom, FailureBelow = failureBelow };
        var answer = At(33.46, Answers.AllStrong, policy);
        Assert.Equal(verdict, answer.Verdict);
        Assert.Same(policy, answer.Policy);
    }

    [Theory]
    [InlineData(0.002, TransferVerdict.DoNotReplicate)]
    [InlineData(0.2, TransferVerdict.ReplicateAsIs)]
    public void The_harm_that_a_funder_bears_decides(double harmAbove, TransferVerdict verdict) =>
        Assert.Equal(verdict, At(33.46, Answers.AllStrong, AnyTransfer.Quick with { HarmAbove = harmAbove }).Verdict);

    [Fact]
    public void More_sites_can_be_asked_for() =>
        Assert.Equal("CannotPredict", At(33.46, Answers.AllStrong, AnyTransfer.Quick with { MinimumSites = 14 }).Rule);

    [Fact]
    public void A_stricter_passing_score_shuts_what_was_open()
    {
        var answers = Answers.AllStrong.With(Answers.Of(Criterion.UsualCareSimilar, Score.Partial));
        Assert.Equal(TransferVerdict.ReplicateAsIs, At(33.46, answers, AnyTransfer.Quick).Verdict);
        Assert.Equal(TransferVerdict.TestFurther, At(33.46, answers, AnyTransfer.Quick with { PassingScore = Score.Strong }).Verdict);
    }

    [Fact]
    public void Gates_of_a_funder_count_and_others_do_not()
    {
        var answers = Answers.AllStrong.With(CriterionAnswer.Unknown(Criterion.MechanismTested));
        Assert.Equal(TransferVerdict.ReplicateAsIs, At(33.46, answers, AnyTransfer.Quick).Verdict);
        var strict = At(33.46, answers, AnyTransfer.Quick with { Gates = [Criterion.MechanismTested] });
        Assert.Equal((TransferVerdict.TestFurther, "GateUnknown", false), (strict.Verdict, strict.Rule, strict.Determined));
        Assert.Equal(["MechanismTested"], strict.Flips.Unknowns);
        Assert.Contains("The gate MechanismTested is unknown", strict.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Rules_of_a_funder_decide_in_their_order_and_their_words()
    {
        var never = new ReplicationRule("NotWithoutCapacity", TransferVerdict.DoNotReplicate, "We do not go where nobody can deliver it.", (in state, _) => state.Answers[Criterion.CapacityInTarget] != AnswerState.Passing);
        var policy = AnyTransfer.Quick with { Rules = [never, .. ReplicationRules.All] };
        var answer = At(33.46, Answers.AllStrong.With(CriterionAnswer.Unknown(Criterion.CapacityInTarget)), policy);
        Assert.Equal((TransferVerdict.DoNotReplicate, "NotWithoutCapacity"), (answer.Verdict, answer.Rule));
        Assert.Equal(["CapacityInTarget"], answer.Flips.Unknowns);
        Assert.Contains("We do not go where nobody can deliver it.", answer.ToString(), StringComparison.Ordinal);
        Assert.Contains("NotWithoutCapacity", answer.Made.Method, StringComparison.Ordinal);
        Assert.Equal(TransferVerdict.ReplicateAsIs, At(33.46, Answers.AllStrong, policy).Verdict);
    }

    [Fact]
    public void Rules_of_which_none_fires_are_refused_with_the_remedy() =>
        Assert.Contains("Undecided", Assert.Throws<InvalidOperationException>(() => At(13, Answers.AllStrong, AnyTransfer.Quick with { Rules = [ReplicationRules.LikelySuccess] })).Message, StringComparison.Ordinal);

    [Fact]
    public void A_call_without_a_policy_holds_to_that_of_the_assessor()
    {
        var policy = AnyTransfer.Quick with { SuccessFrom = 0.99 };
        Assert.Same(policy, new ReplicationAssessor(policy).AssessAcrossSites(ReferenceCases.ScaredStraight, ReferenceCases.Lower(0.9)).Policy);
    }

    [Fact]
    public void Choices_are_checked_also_by_with()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => ReplicationPolicy.Default with { SuccessFrom = 1.1 });
        Assert.Throws<ArgumentOutOfRangeException>(() => ReplicationPolicy.Default with { SuccessFrom = double.NaN });
        Assert.Throws<ArgumentOutOfRangeException>(() => ReplicationPolicy.Default with { FailureBelow = -0.1 });
        Assert.Throws<ArgumentOutOfRangeException>(() => ReplicationPolicy.Default with { HarmAbove = double.NaN });
        Assert.Throws<ArgumentOutOfRangeException>(() => ReplicationPolicy.Default with { MinimumSites = 2 });
        Assert.Throws<ArgumentOutOfRangeException>(() => ReplicationPolicy.Default with { PassingScore = Score.Absent });
        Assert.Throws<ArgumentOutOfRangeException>(() => ReplicationPolicy.Default with { PassingScore = (Score)4 });
        Assert.Throws<ArgumentOutOfRangeException>(() => ReplicationPolicy.Default with { Dose = (DoseRule)2 });
        Assert.Throws<ArgumentOutOfRangeException>(() => ReplicationPolicy.Default with { ScepticalStandardDeviation = 0 });
        Assert.Throws<ArgumentOutOfRangeException>(() => ReplicationPolicy.Default with { BootstrapReplicates = 99 });
        Assert.Throws<ArgumentOutOfRangeException>(() => ReplicationPolicy.Default with { NextTestReplicates = 1_000_001 });
        Assert.Throws<ArgumentOutOfRangeException>(() => ReplicationPolicy.Default with { NextTestChance = 1 });
        Assert.Throws<ArgumentOutOfRangeException>(() => ReplicationPolicy.Default with { Gates = [(Criterion)15] });
        Assert.Throws<ArgumentOutOfRangeException>(() => ReplicationPolicy.Default with { Context = [(Criterion)(-1)] });
        Assert.Throws<ArgumentException>(() => ReplicationPolicy.Default with { Rules = [] });
        Assert.Throws<ArgumentException>(() => ReplicationPolicy.Default with { Rules = [ReplicationRules.Undecided, ReplicationRules.Undecided] });
        Assert.Throws<ArgumentNullException>(() => ReplicationPolicy.Default with { Pooling = null! });
        Assert.Throws<ArgumentNullException>(() => ReplicationPolicy.Default with { Gates = null! });
    }

    [Fact]
    public void Types_with_an_invariant_have_nothing_that_with_could_set()
    {
        Type[] types = [typeof(SourceEvidence), typeof(SourceSite), typeof(SuccessThreshold), typeof(ReferenceRate), typeof(Intervention), typeof(TargetPlace), typeof(Covariate), typeof(Fidelity), typeof(SupportSet), typeof(SupportFactor), typeof(Adaptation), typeof(CriterionAnswer), typeof(EvidenceReference), typeof(TransferRequest)];
        Assert.All(types, type => Assert.All(type.GetProperties(), property => Assert.Null(property.SetMethod)));
    }

    [Fact]
    public void Probabilities_are_never_rounded_to_certainty()
    {
        var answer = At(33.46, Answers.AllStrong, AnyTransfer.Quick) with { ProbabilityOfSuccess = EstimableInterval.Of(0.005, 0.995), ProbabilityOfHarm = EstimableInterval.Of(0.0001, 0.9999) };
        Assert.Contains("is below 1 % to above 99 %", answer.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain(" 0 %", answer.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain("100 %", answer.ToString(), StringComparison.Ordinal);
    }

    private static TransferAssessment At(double latitude, CriterionAnswers answers, ReplicationPolicy policy) =>
        new ReplicationAssessor().AssessTransferTo(s_request, new TargetPlace(new Place("there"), [Covariate.Of("latitude", latitude)], answers), policy);
}
