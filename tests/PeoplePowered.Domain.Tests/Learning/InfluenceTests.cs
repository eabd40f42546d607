using System.Text.Json;
using NodaTime;
using PeoplePowered.Domain.Learning.Influence;
using PeoplePowered.Statistics;
using PeoplePowered.Statistics.Decisions;

namespace PeoplePowered.Domain.Tests.Learning;

public sealed class InfluenceTests
{
    private static readonly Organisation s_fund = new("the Fund");

    private static StatedProbability P(double least, double? most = null) => StatedProbability.Between(least, most ?? least, "a test");

    private static ContributionEvidence Item(string id, double s, double t, EvidenceSighting sighting = EvidenceSighting.Seen, string? line = null, params string[] rivals) =>
        new(id, $"{id} is seen", P(s), P(t), sighting, sighting == EvidenceSighting.NotLookedFor ? null : Some.Source, line, rivals.ToValueList());

    private static InfluenceClaim Claim(
        ValueList<ContributionEvidence> evidence,
        StatedProbability? prior = null,
        LineIndependence? independence = null,
        ValueList<RivalExplanation>? rivals = null,
        ValueList<Substantiation>? substantiations = null,
        string id = "strategy",
        InfluenceKind kind = InfluenceKind.Policy) =>
        new(new(id), kind, InfluenceLevel.National, Some.Date("2015"), s_fund, new("the strategy puts people in the lead", "it steers all grants", "findings were shared"), prior ?? P(0.5), evidence, rivals, substantiations, independence);

    private static Substantiation Says(SubstantiationAgreement agreement, bool outside) => new("the Fund", "wrote it", Some.Date("2015-06"), agreement, Some.Source, outside);

    private static string[] Codes(InfluenceAssessment found) => [.. found.Caveats.Select(caveat => caveat.Code)];

    private static void Near(double expected, EstimableInterval actual)
    {
        Assert.Equal(expected, actual.Value.Lower, 1e-9);
        Assert.Equal(expected, actual.Value.Upper, 1e-9);
    }

    [Fact]
    public void A_claim_is_moved_by_its_evidence()
    {
        var found = Claim([Item("speech", 0.8, 0.1)]).Assess();
        Near(8.0 / 9, found.Posterior);
        Assert.Equal(InfluenceVerdict.MoreLikelyThanNot, found.Verdict);
        var item = Assert.Single(found.Evidence);
        Near(8.0 / 9, item.IfSeen);
        Near(2.0 / 11, item.IfNotSeen);
        Near(0.5, item.WithoutIt);

        // 2 x .5 x .5 x .7
        Near(0.35, item.ExpectedMove);
        Assert.Equal([EvidenceName.SmokingGun], item.Names);
        Assert.Equal(["likelihood ratio of speech (seen): s / t, with s 0.8 and t 0.1 = 8", "probability of the claim: prior x LR / (prior x LR + 1 - prior), at the ends of the prior (0.5) and of the likelihood ratio LR (8) = 0.8889"], found.Steps.Select(step => step.ToString()));
        Assert.Equal([Some.Source], found.Sources);
        Assert.Contains("more likely than not, with a probability of 0.8889 after 1 of 1", found.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Lines_multiply_only_where_their_independence_is_declared()
    {
        ValueList<ContributionEvidence> evidence = [Item("a", 0.8, 0.1, line: "papers"), Item("b", 0.8, 0.2, line: "interviews")];
        var undeclared = Claim(evidence).Assess();
        Near(8.0 / 9, undeclared.Posterior);
        Assert.Contains("influence-strongest-alone", Codes(undeclared));
        var declared = Claim(evidence, independence: new(["papers", "interviews"], "nobody interviewed had read the papers")).Assess();
        Near(32.0 / 33, declared.Posterior);
        Assert.Equal(InfluenceVerdict.PracticallyCertain, declared.Verdict);
        Assert.DoesNotContain("influence-strongest-alone", Codes(declared));
        Near(4.0 / 5, declared.Evidence[0].WithoutIt);
        Assert.Contains(declared.Steps, step => step.How == "the product of the independent lines 'papers', 'interviews'" && step.Result == "32");
        Assert.NotEqual(undeclared.Made.InputHash, declared.Made.InputHash);
    }

    /// <summary>Expected moves 2·p(1 - p)·|s - t| at p = .5: .1, .4 and .35.</summary>
    [Fact]
    public void What_would_move_it_most_comes_first()
    {
        var found = Claim([Item("straw", 0.6, 0.4, EvidenceSighting.NotLookedFor), Item("decisive", 0.95, 0.15, EvidenceSighting.NotLookedFor), Item("gun", 0.75, 0.05, EvidenceSighting.NotLookedFor)]).Assess();
        Assert.Equal(["decisive", "gun", "straw"], found.LookNext);
        Assert.Equal(InfluenceVerdict.CannotTell, found.Verdict);
        Assert.Contains("influence-nothing-looked-for", Codes(found));
        Near(0.4, found.Evidence[1].ExpectedMove);
        Assert.Equal(EstimableInterval.Of(0.5, 0.5), found.Posterior);
    }

    [Fact]
    public void What_stronger_evidence_keeps_from_counting_is_not_to_be_looked_for_next()
    {
        // On the line of the strong item the idle one never counts, whatever is found; on an independent line another moves the claim.
        var found = Claim(
            [Item("strong", 0.55, 0.01, line: "a"), Item("idle", 0.9, 0.2, EvidenceSighting.NotLookedFor, line: "a"), Item("moves", 0.7, 0.3, EvidenceSighting.NotLookedFor, line: "b")],
            independence: new(["a", "b"], "others")).Assess();
        Assert.Equal(["moves"], found.LookNext);
        Near(0, found.Evidence[1].ExpectedMove);
        Assert.Equal(found.Posterior, found.Evidence[1].IfSeen);
        Assert.Contains("influence-evidence-idle", Codes(found));
    }

    [Fact]
    public void A_rival_is_told_apart_only_by_what_is_surely_likelier_on_one_side()
    {
        ValueList<RivalExplanation> rivals = [new("already planned", "the Fund would have done it anyway")];
        var worthless = Claim([Item("coin", 0.5, 0.5, rivals: "already planned")], rivals: rivals).Assess();
        Assert.Empty(worthless.Rivals[0].ToldApartBy);
        Assert.Contains("influence-rival-not-told-apart", Codes(worthless));
    }

    [Theory]
    [InlineData(0.97, 0.99, InfluenceVerdict.PracticallyCertain)]
    [InlineData(0.94, 0.99, InfluenceVerdict.MoreLikelyThanNot)]
    [InlineData(0.5, 0.99, InfluenceVerdict.CannotTell)]
    [InlineData(0.01, 0.5, InfluenceVerdict.CannotTell)]
    [InlineData(0.01, 0.49, InfluenceVerdict.LessLikelyThanNot)]
    [InlineData(0.01, 0.02, InfluenceVerdict.PracticallyRuledOut)]
    public void A_word_is_given_only_where_the_whole_range_lies(double least, double most, InfluenceVerdict expected) => Assert.Equal(expected, Claim([], P(least, most)).Assess().Verdict);

    [Fact]
    public void Thresholds_are_the_callers_to_change()
    {
        var options = new TracingOptions { PracticallyCertainFrom = 0.8, Naming = new() { UniqueUpTo = 0.05 } };
        var found = Claim([Item("speech", 0.8, 0.1)]).Assess(options);
        Assert.Equal((InfluenceVerdict.PracticallyCertain, EvidenceName.StrawInTheWind), (found.Verdict, found.Evidence[0].Names.Single()));
        Assert.Throws<ArgumentOutOfRangeException>(() => new TracingOptions { PracticallyCertainFrom = 0.5 });
    }

    [Fact]
    public void Caveats_say_what_the_number_does_not()
    {
        ValueList<RivalExplanation> rivals = [new("already planned", "the Fund would have done it anyway"), new("a minister", "asked for it", RivalStanding.Weakened, "came to office later")];
        var found = Claim([Item("speech", 0.8, 0.1, rivals: "a minister"), Item("minutes", 0.7, 0.1, EvidenceSighting.NotLookedFor, rivals: "already planned")], rivals: rivals, substantiations: [Says(SubstantiationAgreement.Fully, outside: false)]).Assess();
        Assert.Equal(["contribution-not-attribution", "influence-evidence-idle", "influence-rival-not-told-apart", "influence-not-substantiated"], Codes(found));
        Assert.Contains("'already planned' (open) from the claim. Look for minutes.", found.Caveats[2].Message, StringComparison.Ordinal);
        Assert.Equal(["minutes"], found.Rivals[0].CouldBeToldApartBy);
        Assert.Equal(["speech"], found.Rivals[1].ToldApartBy);

        var substantiated = Claim([Item("away", 0.2, 0.6)], substantiations: [Says(SubstantiationAgreement.Partly, outside: true), Says(SubstantiationAgreement.Not, outside: true)]).Assess();
        Assert.Equal(["contribution-not-attribution", "influence-evidence-points-away", "influence-no-rivals", "influence-denied"], Codes(substantiated));
        Near(0.25, substantiated.Posterior);

        var certain = Claim([Item("speech", 0.8, 0.1)], P(1)).Assess();
        Assert.Contains("influence-prior-certain", Codes(certain));
        Near(1, certain.Posterior);

        var impossible = Claim([Item("proof", 1, 0), Item("alibi", 0, 1)]).Assess();
        Assert.Equal((AbsenceReason.Inconsistent, InfluenceVerdict.CannotTell), (impossible.Posterior.Reason, impossible.Verdict));
        Assert.Contains("influence-evidence-contradictory", Codes(impossible));
        Near(0, impossible.Evidence[0].WithoutIt);

        var wide = Claim([new("rumour", "somebody says so", P(0.1, 0.9), P(0.1, 0.9), EvidenceSighting.Seen, Some.Source)], P(0.3, 0.5)).Assess();
        Assert.Contains("influence-no-wiser", Codes(wide));
    }

    [Fact]
    public void A_claim_refuses_what_does_not_go_together()
    {
        Assert.Contains("two items of evidence called 'a'", Assert.Throws<ArgumentException>(() => Claim([Item("a", 0.5, 0.1), Item("a", 0.5, 0.1)])).Message, StringComparison.Ordinal);
        Assert.Contains("the rival 'x'", Assert.Throws<ArgumentException>(() => Claim([Item("a", 0.5, 0.1, rivals: "x")])).Message, StringComparison.Ordinal);
        Assert.Contains("the line 'x'", Assert.Throws<ArgumentException>(() => Claim([Item("a", 0.5, 0.1, line: "y")], independence: new(["x", "y"], "r"))).Message, StringComparison.Ordinal);
        Assert.Contains("say where", Assert.Throws<ArgumentException>(() => new ContributionEvidence("a", "e", P(0.5), P(0.1), EvidenceSighting.Seen)).Message, StringComparison.Ordinal);
        Assert.Contains("say why", Assert.Throws<ArgumentException>(() => new RivalExplanation("a", "e", RivalStanding.RuledOut)).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => new LineIndependence(["x"], "r"));
        Assert.Throws<ArgumentException>(() => StatedProbability.Between(0.1, 0.2, " "));
        Assert.Throws<ArgumentOutOfRangeException>(() => P(10, 20));
    }

    /// <summary>Fréchet: at least one of .8 and .6 lies from .8 to 1, both from .4 to .6.</summary>
    [Fact]
    public void A_summary_counts_claims_and_adds_no_probabilities()
    {
        var summary = InfluenceSummary.Of([
            Claim([], P(0.8), id: "a").Assess(),
            Claim([], P(0.6), id: "b").Assess(),
            Claim([], P(0.2), id: "c", kind: InfluenceKind.Budget).Assess(),
        ]);
        Assert.Equal((3, 2), (summary.Claims, summary.Groups.Count));
        Assert.Equal([new VerdictCount(InfluenceVerdict.MoreLikelyThanNot, 2)], summary.Groups[0].Verdicts);
        Assert.Equal((0.8, 1), (summary.Groups[0].AtLeastOne.Lower, summary.Groups[0].AtLeastOne.Upper));
        Assert.Equal((0.4, 0.6), (Math.Round(summary.Groups[0].All.Lower, 12), summary.Groups[0].All.Upper));
        Assert.Equal(new Statistics.Interval(0.2, 0.2), summary.Groups[1].All);
        var once = Claim([]).Assess();
        Assert.Throws<ArgumentException>(() => InfluenceSummary.Of([once, once]));
        Assert.Empty(InfluenceSummary.Of([]).Groups);
    }

    [Fact]
    public void An_assessment_serialises_whole()
    {
        var json = JsonSerializer.Serialize(Claim([Item("proof", 1, 0), Item("next", 0.9, 0.1, EvidenceSighting.NotLookedFor)]).Assess());
        Assert.Contains("\"doubly decisive\"", json, StringComparison.Ordinal);
        Assert.Contains("\"Verdict\":\"practically certain\"", json, StringComparison.Ordinal);
        Assert.Contains("\"Posterior\":[1,1]", json, StringComparison.Ordinal);
    }

    [Fact]
    public void A_policy_stands_at_the_stage_last_reached()
    {
        PolicyStep Step(PolicyStage stage, string date) => new(stage, Some.Date(date), Some.Source);
        var policy = new Policy(new("plan"), "Civil Service Reform Plan", [new("Cabinet Office")], [Step(PolicyStage.Commitment, "2012-06"), Step(PolicyStage.Implementation, "2013-01-17")], [new("disconnect-2")]);
        Assert.Null(policy.StageOn(new(2012, 5, 31)));
        Assert.Equal(PolicyStage.Commitment, policy.StageOn(new(2013, 1, 16)));
        Assert.Equal(PolicyStage.Implementation, policy.StageOn(new LocalDate(2013, 1, 17)));
        Assert.Throws<ArgumentException>(() => new Policy(new("plan"), "Plan", []));
        Assert.Throws<ArgumentException>(() => new Policy(new("plan"), "Plan", [s_fund], [Step(PolicyStage.Review, "2014"), Step(PolicyStage.Idea, "2012")]));
        Assert.Throws<ArgumentException>(() => new Policy(new("plan"), "Plan", [s_fund], informedBy: [new("a"), new("a")]));
    }
}
