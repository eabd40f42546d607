using System.Text;
using PeoplePowered.Domain.Partnerships;
using PeoplePowered.Domain.Replication;
using PeoplePowered.Interchange.Transfers;
using PeoplePowered.Statistics;

namespace PeoplePowered.Interchange.Tests.Transfers;

/// <summary>Files of targets that people write by hand, in each of their forms.</summary>
public sealed class TransferTargetsTests
{
    [Fact]
    public void The_template_reads_and_answers_each_criterion()
    {
        var read = TransferTargetsJson.Read(Encoding.UTF8.GetBytes(TransferTargetsJson.Template));
        Assert.Empty(read.Problems);
        var place = Assert.Single(read.Value.Places);
        Assert.All(place.Answers, answer => Assert.False(answer.IsUnknown, answer.ToString()));
        Assert.Equal(15, place.Answers.Count);
        Assert.Equal(("Example Town", 52.5, "urban"), (place.Place.Name, place.Covariates[0].Number, place.Covariates[1].Label));
        Assert.Equal(new Fidelity(0.95, 0.9, 1, 0.95), place.Fidelity);
        Assert.Equal(3, Assert.Single(place.Support).Factors.Count);
        Assert.Equal(CommunityAssetKind.Place, place.Support[0].Factors[1].Asset?.Kind);
        Assert.Equal(Criterion.CapacityInTarget, Assert.Single(place.Adaptations).Mismatch);
        Assert.Equal(["a home first", "one worker for each person", "group sessions"], read.Value.Intervention!.Components.Select(component => component.Name));
    }

    [Fact]
    public void A_bare_score_rests_on_the_word_of_the_file_with_very_low_certainty()
    {
        var answer = One("""{ "place": "A", "EffectAtOrigin": 3, "Equitable": "unknown" }""").Answers;
        Assert.Equal((Score.Strong, Certainty.VeryLow), (answer[Criterion.EffectAtOrigin].Score, answer[Criterion.EffectAtOrigin].Certainty));
        Assert.Equal("hand.json", Assert.Single(answer[Criterion.EffectAtOrigin].Evidence).Id);
        Assert.Equal(EvidenceKind.Testimony, answer[Criterion.EffectAtOrigin].Evidence[0].Kind);
        Assert.True(answer[Criterion.Equitable].IsUnknown);
        Assert.True(answer[Criterion.SystemPermits].IsUnknown);
    }

    [Fact]
    public void Answers_may_stand_under_answers_or_beside_the_place()
    {
        var under = One("""{ "place": "A", "answers": { "EffectAtOrigin": { "score": 2, "certainty": "low", "evidence": [{ "source": "S" }] }, "NoMaterialHarm": 1 } }""");
        var beside = One("""{ "place": "A", "EffectAtOrigin": { "score": 2, "certainty": "low", "evidence": [{ "source": "S" }] }, "answers": { "NoMaterialHarm": 1 } }""");
        Assert.Equal(under, beside);
        Assert.Equal(Score.Weak, beside.Answers[Criterion.NoMaterialHarm].Score);
    }

    [Fact]
    public void Places_may_be_a_list_or_stand_under_places()
    {
        var list = Read("""[{ "place": "A", "Equitable": 1 }, { "Equitable": 2 },]""").Value;
        var under = Read("""{ /* remark */ "_by": "hand", "places": [{ "place": "A", "Equitable": 1 }, { "Equitable": 2 }], "intervention": { "name": "I" } }""").Value;
        Assert.Equal(list.Places, under.Places);
        Assert.Equal(["A", "place 2"], list.Places.Select(place => place.Place.Name));
        Assert.Null(list.Intervention);
        Assert.Equal(new Intervention("I"), under.Intervention);
    }

    [Fact]
    public void One_place_may_stand_beside_its_intervention()
    {
        var targets = Read("""{ "place": "A", "intervention": { "name": "I", "components": [{ "name": "c", "core": false }] }, "adaptations": [{ "mismatch": "Equitable", "component": "c", "change": "x" }] }""").Value;
        Assert.Equal(new Adaptation(Criterion.Equitable, "c", "x"), Assert.Single(Assert.Single(targets.Places).Adaptations));
    }

    [Fact]
    public void Presence_is_yes_no_a_probability_bounds_or_unknown()
    {
        var place = One("""
            { "SupportFactorsPresent": { "sets": [{ "independent": true, "factors": [
              { "name": "a", "present": true }, { "name": "b", "present": false }, { "name": "c", "present": 0.3 }, { "name": "d", "present": [0.2, 0.4] },
              { "name": "e", "present": "Unknown" }, { "name": "f", "present": null }, { "name": "g", "required": false }] }] } }
            """);
        var set = Assert.Single(place.Support);
        Assert.True(set.Independent);
        Interval?[] expected = [new(1, 1), new(0, 0), new(0.3, 0.3), new(0.2, 0.4), null, null, null];
        Assert.Equal(expected, set.Factors.Select(factor => factor.Presence));
        Assert.False(set.Factors[6].IsRequired);
        Assert.True(place.Answers[Criterion.SupportFactorsPresent].IsUnknown);
    }

    [Fact]
    public void A_criterion_that_does_not_apply_says_why() =>
        Assert.Equal("for everybody", One("""{ "Equitable": { "notApplicable": "for everybody" } }""").Answers[Criterion.Equitable].NotApplicableBecause);

    [Fact]
    public void Evidence_keeps_all_that_is_said_of_it()
    {
        var evidence = Assert.Single(One("""{ "Equitable": { "score": 2, "certainty": "high", "evidence": [{ "id": "T1", "kind": "quasi-experiment", "source": "S", "date": "2013-01", "place": "P", "judgedBy": "J" }] } }""").Answers[Criterion.Equitable].Evidence);
        Assert.Equal(new EvidenceReference("T1", EvidenceKind.QuasiExperiment, new Domain.Source("S"), Domain.PartialDate.Parse("2013-01"), new Domain.Place("P"), "J"), evidence);
    }

    [Fact]
    public void A_byte_order_mark_in_front_is_passed_over() =>
        Assert.True(TransferTargetsJson.Read(new byte[] { 0xEF, 0xBB, 0xBF }.Concat("{}"u8.ToArray()).ToArray()).Success);

    private static ReadResult<TransferTargets> Read(string json) => TransferTargetsJson.Read(Encoding.UTF8.GetBytes(json), "hand.json");

    private static TargetPlace One(string json) => Assert.Single(Read(json).Value.Places);
}
