using FsCheck;
using FsCheck.Fluent;
using PeoplePowered.Domain.Success;
using PeoplePowered.Statistics;

namespace PeoplePowered.Domain.Tests.Success;

public sealed class SuccessLaws
{
    private static readonly Config s_config = Config.QuickThrowOnFailure.WithReplay(20130117, 7);

    [Fact]
    public void Raising_a_score_never_lowers_a_perspectives_assessment()
    {
        var cases = (from people in Gen.Choose(1, 40)
                     from home in Gen.Choose(0, people)
                     from job in Gen.Choose(0, people)
                     from more in Gen.Choose(0, people - home)
                     from percent in Gen.Choose(0, 100)
                     from line in Gen.Choose(0, 10)
                     from weights in Gen.Choose(0, 2)
                     from question in Gen.Elements(SuccessQuestion.TheseSites, SuccessQuestion.TrueRate)
                     select (people, home, job, more, percent, line, weights, question)).ToArbitrary();
        Prop.ForAll(cases, draw =>
        {
            var weights = draw.weights switch
            {
                0 => PerspectiveWeights.Unknown,
                1 => PerspectiveWeights.InOrder("job", "home"),
                _ => PerspectiveWeights.FromSwings(new CriterionSwing("home", 100), new CriterionSwing("job", 10 * draw.line)),
            };
            var definition = Croydon.Define(
                [AtLeast.PerCent(draw.percent).In(Some.Outcome("home")), AtLeast.PerCent(50).In(Some.Outcome("job"))],
                new Perspective(PerspectiveRole.Funder, "both must be", [PerspectiveCriterion.MustHave("home"), PerspectiveCriterion.MustHave("job")]),
                new Perspective(PerspectiveRole.Beneficiary, "both weigh", [PerspectiveCriterion.Weighted("home"), PerspectiveCriterion.Weighted("job")], weights, draw.line / 10.0));
            var (before, after) = (Assess(draw.home), Assess(draw.home + draw.more));
            return before.Perspectives.Zip(after.Perspectives).All(pair =>
                pair.Second.Status >= pair.First.Status
                && IsNoLess(pair.Second.Probability, pair.First.Probability)
                && (!pair.First.Value.HasValue || IsNoLess(pair.Second.Value, pair.First.Value)));

            SuccessAssessment Assess(int home) => new SuccessAssessor().Assess(
                definition,
                new("North", [Some.Count("North", "home", home, draw.people), Some.Count("North", "job", draw.job, draw.people)]),
                new() { Question = draw.question });
        }).Check(s_config);
    }

    [Fact]
    public void People_not_followed_only_widen_an_answer()
    {
        var cases = (from people in Gen.Choose(1, 200)
                     from achieved in Gen.Choose(0, people)
                     from missing in Gen.Choose(0, 50)
                     from percent in Gen.Choose(0, 100)
                     select (people, achieved, missing, percent)).ToArbitrary();
        Prop.ForAll(cases, draw =>
        {
            var evidence = new SuccessEvidence("North", [Some.Count("North", "home", draw.achieved, draw.people)]) { Attrition = [new(null, draw.people + draw.missing, null, draw.people)] };
            SuccessEvidence Had(int more) => new("North", [Some.Count("North", "home", draw.achieved + more, draw.people + draw.missing)]);
            var criterion = AtLeast.PerCent(draw.percent).In(Some.Outcome("home")).Asking(SuccessQuestion.TrueRate);
            var open = Croydon.Assess(criterion, evidence).Probability.Value;
            return Enumerable.Range(0, draw.missing + 1).Where(more => more % 7 == 0 || more == draw.missing)
                .All(more => Croydon.Assess(criterion, Had(more)).Probability.Value is var one && one.Lower >= open.Lower - 1e-12 && one.Upper <= open.Upper + 1e-12);
        }).Check(s_config);
    }

    [Fact]
    public void More_days_in_a_state_never_undo_it()
    {
        var cases = (from start in Gen.Choose(0, 60)
                     from length in Gen.Choose(1, 120)
                     from other in Gen.Choose(0, 200)
                     from more in Gen.Choose(1, 60)
                     from weeks in Gen.Choose(1, 16)
                     from room in Gen.Choose(0, 8)
                     select (start, length, other, more, weeks, room)).ToArbitrary();
        Prop.ForAll(cases, draw =>
        {
            Spell Days(int from, int days) => new(new NodaTime.LocalDate(2020, 1, 1).PlusDays(from), new NodaTime.LocalDate(2020, 1, 1).PlusDays(from + days - 1));
            double Chance(SuccessCriterion criterion, params Spell[] spells) => Croydon.Assess(criterion, new("North", []) { People = [new("a", Croydon.Work, spells.ToValueList())] }).Probability.Value.Lower;
            SuccessCriterion[] criteria = [PeopleAim.EachPerson.StillIn(Croydon.Work).ForWeeks(draw.weeks), PeopleAim.EachPerson.StillIn(Croydon.Work).ForWeeks(draw.weeks, outOf: draw.weeks + draw.room)];
            return criteria.All(criterion => Chance(criterion, Days(draw.start, draw.length), Days(draw.other, draw.more)) >= Chance(criterion, Days(draw.start, draw.length)))
                && Chance(criteria[1], Days(draw.start, draw.length)) >= Chance(criteria[0], Days(draw.start, draw.length));
        }).Check(s_config);
    }

    private static bool IsNoLess(EstimableInterval one, EstimableInterval other) => one.Value.Lower >= other.Value.Lower - 1e-12 && one.Value.Upper >= other.Value.Upper - 1e-12;
}
