using PeoplePowered.Domain.Commissioning;
using PeoplePowered.Domain.Outcomes;
using PeoplePowered.Statistics;
using static PeoplePowered.Domain.Tests.Commissioning.Cards;

namespace PeoplePowered.Domain.Tests.Commissioning;

public sealed class CostPerOutcomeTests
{
    [Fact]
    public void The_average_is_cost_over_count_to_the_penny()
    {
        // Fair Chance Fund: the bill between its bounds over 1,208 who held their accommodation for 12 months. 15,938,200 / 1,208 = 13,193.874...; 15,944,700 / 1,208 = 13,199.255...
        var cost = CostPerOutcome.Average("12-month tenancies", Between(15_938_200, 15_944_700), Quantity.Exact(1208));
        Assert.Equal(Between(13_193.87m, 13_199.26m), cost.Range);
        Assert.Null(cost.Estimate);
        Assert.Equal("cost for each of the 12-month tenancies: 100 / 8 = 12.5 GBP", CostPerOutcome.Average("12-month tenancies", Exactly(100), Quantity.Exact(8)).Workings.Single().ToString());
    }

    [Fact]
    public void A_share_of_participants_brings_its_interval()
    {
        var cost = CostPerOutcome.Average("jobs", Exactly(100_000), 200, 0.5, new Interval(0.25, 0.8));
        Assert.Equal((Between(625, 2000), Money.Pounds(1000)), (cost.Range, cost.Estimate));
    }

    [Fact]
    public void Outcomes_that_may_be_none_leave_no_upper_end_and_say_so()
    {
        var cost = CostPerOutcome.Average("jobs", Exactly(1000), Quantity.UpTo(10));
        Assert.Equal((Money.Pounds(100), (Money?)null), (cost.Range!.Lower, cost.Range.Upper));
        Assert.Equal("unit-cost-unbounded", Assert.Single(cost.Caveats).Code);
    }

    [Fact]
    public void No_outcome_and_no_count_have_no_cost_each()
    {
        Assert.Equal(UnitCostAbsence.NoOutcomes, CostPerOutcome.Average("jobs", Exactly(1000), Quantity.Exact(0)).Absence);
        Assert.Equal(UnitCostAbsence.OutcomesNotKnown, CostPerOutcome.Average("jobs", Exactly(1000), Quantity.Unknown).Absence);
    }

    [Fact]
    public void The_marginal_cost_is_of_what_came_on_top()
    {
        Assert.Equal(Exactly(50), CostPerOutcome.Marginal("jobs", (Exactly(1000), Quantity.Exact(10)), (Exactly(1500), Quantity.Exact(20))).Range);
        Assert.Equal(Between(25, 100), CostPerOutcome.Marginal("jobs", (Between(1000, 1200), Quantity.Between(8, 10)), (Between(1500, 1700), Quantity.Between(17, 20))).Range);
        Assert.Equal(UnitCostAbsence.VolumesNotApart, CostPerOutcome.Marginal("jobs", (Exactly(1000), Quantity.Exact(10)), (Exactly(1500), Quantity.Between(10, 20))).Absence);
    }

    [Theory]
    [InlineData(EvidenceDesign.Descriptive)]
    [InlineData(EvidenceDesign.BeforeAfter)]
    [InlineData(EvidenceDesign.ContributionAssessed)]
    public void Without_a_comparison_there_is_no_cost_for_each_additional_outcome(EvidenceDesign design)
    {
        var cost = CostPerOutcome.Additional("jobs", Exactly(1000), design, 10, new Interval(5, 15));
        Assert.Equal((UnitCostAbsence.NoComparison, (MoneyRange?)null), (cost.Absence, cost.Range));
        Assert.Contains("otherwise", cost.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void With_a_comparison_it_is_cost_over_effect()
    {
        var cost = CostPerOutcome.Additional("jobs", Exactly(1000), EvidenceDesign.Randomised, 10, new Interval(5, 20));
        Assert.Equal((Between(50, 200), Money.Pounds(100)), (cost.Range, cost.Estimate));
    }

    [Fact]
    public void An_effect_that_may_be_none_has_no_finite_upper_end()
    {
        var cost = CostPerOutcome.Additional("jobs", Exactly(1000), EvidenceDesign.QuasiExperimental, 10, new Interval(-5, 20));
        Assert.Equal((Money.Pounds(50), (Money?)null, Money.Pounds(100)), (cost.Range!.Lower, cost.Range.Upper, cost.Estimate));
        Assert.Contains("no finite upper end", Assert.Single(cost.Caveats).Message, StringComparison.Ordinal);
        Assert.Equal(UnitCostAbsence.NoAdditionalOutcomes, CostPerOutcome.Additional("jobs", Exactly(1000), EvidenceDesign.Randomised, -3, new Interval(-5, 0)).Absence);
    }

    [Fact]
    public void Costs_that_cannot_be_are_refused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => CostPerOutcome.Average("jobs", Exactly(-1), Quantity.Exact(1)));
        Assert.Throws<ArgumentOutOfRangeException>(() => CostPerOutcome.Average("jobs", new MoneyRange(Money.Pounds(1), null), Quantity.Exact(1)));
        Assert.Throws<ArgumentOutOfRangeException>(() => CostPerOutcome.Average("jobs", Exactly(PaymentTerms.MostMoney + 1), Quantity.Exact(1)));
        Assert.Throws<ArgumentOutOfRangeException>(() => CostPerOutcome.Average("jobs", Exactly(1), 10, 0.9, new Interval(0.1, 0.8)));
    }
}
