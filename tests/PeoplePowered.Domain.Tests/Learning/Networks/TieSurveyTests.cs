using PeoplePowered.Domain.Learning;
using PeoplePowered.Domain.Learning.Networks;
using PeoplePowered.Statistics;
using PeoplePowered.Statistics.Networks;

namespace PeoplePowered.Domain.Tests.Learning.Networks;

public sealed class TieSurveyTests
{
    private static readonly NetworkOptions s_both = new() { Reading = TieReading.BothSaySo };

    [Fact]
    public void A_whole_answer_leaves_nothing_open()
    {
        var summary = Wave.Of("c1 c2 d1 d2", "c1>c2 c2>c1 c2>d1 d1>d2").Assess().Summary;
        Assert.Equal((4, 4, 4, 3, 0L, 6L), (summary.People, summary.Responded, summary.TiesReported, summary.Ties, summary.UnknownPairs, summary.Pairs));
        Assert.Equal(Estimable.Of(1), summary.ResponseRate);
        Assert.Equal(EstimableInterval.Of(0.5, 0.5), summary.Density);
        Assert.Equal(Estimable.Of(0.5), summary.DensityAmongRespondents);
        Assert.Equal((1, 1, 3, 2), (summary.Components, summary.LeastComponents, summary.Bridges, summary.CutPoints));
        Assert.Equal(Estimable.Of(0.5), summary.Reciprocity);

        // On a path of four the ends reach two within two steps, the others three.
        Assert.Equal(10.0 / 12, summary.MeanReach.Value.Lower, 1e-12);
        Assert.Equal(0, summary.MeanReach.Value.Width, 1e-12);
    }

    [Fact]
    public void A_pair_is_known_from_one_side_where_the_other_did_not_answer()
    {
        // c1-c2: both answered, not said. c1-d1: said by c1. c2-d1: not said by c2, and d1 is silent. d1-d2: both silent. c1-d2, c2-d2: not said.
        var survey = Wave.Of("c1 c2 d1? d2?", "c1>d1");
        var either = survey.Assess().Summary;
        Assert.Equal((1, 4L), (either.Ties, either.UnknownPairs));
        Assert.Equal(EstimableInterval.Of(1.0 / 6, 5.0 / 6), either.Density);
        Assert.Equal((3, 1), (either.Components, either.LeastComponents));
        var both = survey.Assess(s_both).Summary;

        // Both have to say so: c1-d1 and d1-d2 alone may be ties.
        Assert.Equal((0, 2L), (both.Ties, both.UnknownPairs));
        Assert.Equal((4, 2), (both.Components, both.LeastComponents));
        Assert.Contains(survey.Assess().Caveats, caveat => caveat.Code == "network-respondents-missing" && caveat.Message.Contains("2 of 4 people answered (50%)", StringComparison.Ordinal));
        Assert.Equal(AbsenceReason.NoTies, either.Reciprocity.Reason);
    }

    [Fact]
    public void Both_readings_differ_where_one_alone_says_so()
    {
        var survey = Wave.Of("c1 c2 d1", "c1>c2 c2>c1 c1>d1");
        Assert.Equal((2, 1), (survey.Assess().Summary.Ties, survey.Assess(s_both).Summary.Ties));
        Assert.Equal(0, survey.Assess(new() { Kinds = [TieKind.WorksWith] }).Summary.Ties);
    }

    [Fact]
    public void Mixing_by_role_is_that_of_the_pairs()
    {
        var assessment = Wave.Of("c1 c2 d1 d2", "c1>c2 d1>d2 c1>d1").Assess();
        var mixing = Assert.Single(assessment.Summary.Mixing);
        Assert.Equal((MixingBy.Role, 4, 2, 0), (mixing.By, mixing.People, mixing.Groups, mixing.LeftOut));

        // Four of the six pairs are across roles.
        Assert.Equal(-1.0 / 3, mixing.Mixing.Index.Value, 1e-12);
        Assert.Equal(1.0 / 3, mixing.Mixing.Expected.Value, 1e-12);
        Assert.True(mixing.Mixing.IsExact);

        // Of the three ways to split a path of four in two pairs one has one external tie, one two, one three.
        Assert.Equal(1.0 / 3, mixing.Mixing.MoreInternal.Value, 1e-12);
        Assert.Equal([(ParticipantRole.CivilServant, ParticipantRole.CivilServant, 1), (ParticipantRole.CivilServant, ParticipantRole.Deliverer, 1), (ParticipantRole.Deliverer, ParticipantRole.Deliverer, 1)], assessment.Summary.ByRole.Select(row => (row.One, row.Other, row.Ties)));
    }

    [Fact]
    public void People_of_no_known_organisation_are_left_out_and_told()
    {
        var (home, work) = (new Organisation("Home Office"), new Organisation("DWP"));
        ValueList<Participant> roster = [new(new("a"), ParticipantRole.CivilServant, home), new(new("b"), ParticipantRole.CivilServant, work), new(new("c"), ParticipantRole.Deliverer), new(new("d"), ParticipantRole.Deliverer, work)];
        var assessment = new TieSurvey("wave", roster, roster.Select(person => person.Person).ToValueList(), [Wave.Tie("a>b"), Wave.Tie("b>c"), Wave.Tie("b>d")]).Assess();
        var mixing = assessment.Summary.Mixing.Single(item => item.By == MixingBy.Organisation);
        Assert.Equal((3, 2, 1, 1), (mixing.People, mixing.Groups, mixing.LeftOut, mixing.TiesLeftOut));
        Assert.Equal((1, 1), (mixing.Mixing.External, mixing.Mixing.Internal));
        Assert.Contains(assessment.Caveats, caveat => caveat.Code == "network-group-not-known");
        Assert.DoesNotContain(assessment.Summary.Mixing, item => item.By == MixingBy.Region);
    }

    [Fact]
    public void Nobody_one_person_and_no_tie_are_absent_with_a_reason()
    {
        foreach (var people in new[] { "", "c1", "c1?", "c1 d1", "c1? d1?" })
        {
            var assessment = Wave.Of(people, "").Assess();
            Assert.Equal(assessment.Summary.People < 2, !assessment.Summary.Density.HasValue);
            Assert.Equal(assessment.Summary.People == 0, !assessment.Summary.ResponseRate.HasValue);
            Assert.All(assessment.Positions, position => Assert.Equal(AbsenceReason.NoTies, position.Position.Constraint.Reason));
            Assert.False(Assert.Single(assessment.Summary.Mixing).Mixing.Index.HasValue);
            Assert.Contains(assessment.Caveats, caveat => caveat.Code == "network-mixing-untested");
            Assert.Equal(people.Contains('?', StringComparison.Ordinal), assessment.Caveats.Any(caveat => caveat.Code == "network-nobody-answered"));
            Assert.Equal(assessment.Summary.People, assessment.ForRelease().Nodes.Count);
        }
    }

    [Fact]
    public void What_cannot_be_is_refused_without_a_word_of_whom()
    {
        string[] wrong =
        [
            Refused(() => Wave.Of("c1 c1", "")),
            Refused(() => Wave.Of("c1 d1", "c1>d9")),
            Refused(() => Wave.Of("c1 d1", "c9>d1")),
            Refused(() => Wave.Of("c1? d1", "c1>d1")),
            Refused(() => Wave.Of("c1 d1", "c1>d1 c1>d1")),
            Refused(() => Wave.Of("c1 d1", "c1>c1")),
            Refused(() => _ = new TieSurvey("wave", [Wave.Person("c1")], [new("c9")], [])),
            Refused(() => _ = new TieSurvey("wave", [Wave.Person("c1")], [new("c1"), new("c1")], [])),
        ];
        Assert.All(wrong, message => Assert.DoesNotMatch("[cd][19]", message));
        Assert.Throws<ArgumentOutOfRangeException>(() => new Tie(new("a"), new("b"), weight: 0));
        Assert.Throws<ArgumentOutOfRangeException>(() => new Tie(new("a"), new("b"), weight: double.NaN));

        static string Refused(Action action) => Assert.ThrowsAny<ArgumentException>(action).Message;
    }

    [Fact]
    public void Weights_are_strengths_where_asked_for()
    {
        TieSurvey survey = new("wave", [Wave.Person("c1"), Wave.Person("d1"), Wave.Person("f1")], [new("c1"), new("d1"), new("f1")],
            [new(new("c1"), new("d1"), weight: 4), new(new("d1"), new("f1"), weight: 4), new(new("c1"), new("f1"), weight: 1)]);
        Assert.Equal([0, 0, 0], survey.Assess().Positions.Select(position => position.Position.Betweenness));
        Assert.Equal([0, 1, 0], survey.Assess(new() { Length = TieLength.InverseWeight }).Positions.Select(position => position.Position.Betweenness));
        Assert.Equal([5, 8, 5], survey.Assess(new() { Length = TieLength.InverseWeight }).Positions.Select(position => position.Position.Strength));
    }

    [Fact]
    public void The_order_of_roster_and_ties_changes_nothing()
    {
        var (one, other) = (Wave.Of("c1 c2 c3? d1 d2 b1 f1", "c1>c2 c2>d1 d1>d2 d2>b1 b1>c1 f1>c3 c1>d1").Assess(), Wave.Of("f1 b1 d2 c3? d1 c2 c1", "c1>d1 f1>c3 b1>c1 d2>b1 d1>d2 c2>d1 c1>c2").Assess());
        Assert.Equal(one.Summary, other.Summary);
        Assert.Equal(one.Made, other.Made);
        Assert.Equal(one.ForRelease(), other.ForRelease());
        Assert.Equal(one.Positions.OrderBy(position => position.Person.Person.Text, StringComparer.Ordinal), other.Positions.OrderBy(position => position.Person.Person.Text, StringComparer.Ordinal));
    }
}
