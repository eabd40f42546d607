using PeoplePowered.Domain.Outcomes;
using PeoplePowered.Domain.Success;
using PeoplePowered.Statistics;

namespace PeoplePowered.Domain.Tests.Success;

public sealed class CriterionWordsTests
{
    [Fact]
    public void Thirty_five_per_cent_of_350_people_in_sustained_employment()
    {
        var criterion = AtLeast.PerCent(35).Of(350).In(Croydon.SustainedEmployment).By("2018");
        var result = Croydon.Assess(criterion);
        Assert.Equal("at least 35 % of 350 people: sustained-employment by 2018", criterion.ToString());
        Assert.Equal(CriterionStatus.NotMet, result.Status);
        Assert.Equal(EstimableInterval.Of(0, 0), result.Probability);
        Assert.Equal(EstimableInterval.Of(88 / 350.0, 88 / 350.0), result.Amount);
    }

    [Fact]
    public void Half_of_350_people_to_positive_pathways()
    {
        Assert.Equal(CriterionStatus.Met, Croydon.Assess(AtLeast.People(175).Of(350).Achieving(Croydon.PositivePathway)).Status);
        Assert.Equal(CriterionStatus.NotMet, Croydon.Assess(AtLeast.People(176).Of(350).Achieving(Croydon.PositivePathway)).Status);
        Assert.Equal(CriterionStatus.Met, Croydon.Assess(AtLeast.PerCent(50).Achieving(Croydon.PositivePathway)).Status);
    }

    [Fact]
    public void Still_in_work_after_26_weeks_is_about_a_person()
    {
        SuccessCriterion criterion = Still.In(Croydon.Work).AfterWeeks(26);
        var evidence = new SuccessEvidence("North", [])
        {
            People = [Person("a", new Spell(new(2020, 1, 6))), Person("b", new Spell(new(2020, 1, 6), new(2020, 3, 1))), Person("c"), Person("d", new Spell(new(2020, 1, 6), new(2020, 2, 1)), new Spell(new(2020, 6, 1), new(2020, 12, 31)))],
        };
        var result = Croydon.Assess(criterion, evidence);
        Assert.Equal("a person: in-work still after 26 weeks", criterion.ToString());
        Assert.Equal(EstimableInterval.Of(0.5, 0.5), result.Probability);
        Assert.Equal(CriterionStatus.Met, Croydon.Assess(AtLeast.PerCent(50).StillIn(Croydon.Work).AfterWeeks(26), evidence).Status);
        Assert.Equal(CriterionStatus.NotMet, Croydon.Assess(AtLeast.PerCent(51).StillIn(Croydon.Work).AfterWeeks(26), evidence).Status);

        static PersonRecord Person(string name, params Spell[] spells) => new(name, Croydon.Work, spells.ToValueList(), new(2021, 1, 31));
    }

    [Fact]
    public void Thirteen_of_sixteen_weeks_says_what_it_means()
    {
        var criterion = AtLeast.PerCent(40).StillIn(Croydon.Work).ForWeeks(13, outOf: 16).AtLeastHoursAWeek(16);
        Assert.Equal("at least 40 % of people: in-work for 13 weeks within 16 weeks, at least 16 hours a week", criterion.ToString());
        Assert.Equal((SustainedManner.Cumulative, 16m), (criterion.State.Manner, criterion.State.LeastHoursAWeek));
    }

    [Fact]
    public void What_cannot_be_meant_is_refused_by_name()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => AtLeast.PerCent(101));
        Assert.Throws<ArgumentOutOfRangeException>(() => AtLeast.People(-1));
        Assert.Throws<ArgumentOutOfRangeException>(() => AtLeast.People(351).Of(350));
        Assert.Throws<ArgumentException>(() => Still.In(Croydon.Work).ForWeeks(16, outOf: 13));
        Assert.Throws<ArgumentException>(() => new SustainedState(new(3, TimeUnit.Months), SustainedManner.Cumulative));
        Assert.Throws<ArgumentOutOfRangeException>(() => new SustainedState(new(int.MaxValue, TimeUnit.Years)));
        Assert.Throws<FormatException>(() => AtLeast.People(1).In(Croydon.Work).By("soon"));
        Assert.Throws<ArgumentException>(() => Croydon.Define(AtLeast.People(1).In(Croydon.Work), AtLeast.People(2).In(Croydon.Work)));
    }
}
