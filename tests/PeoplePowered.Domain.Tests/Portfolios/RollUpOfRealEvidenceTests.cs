using PeoplePowered.Domain.Outcomes;
using PeoplePowered.Domain.Portfolios;

namespace PeoplePowered.Domain.Tests.Portfolios;

/// <summary>Expected counts are the sums that the evidence's own description checks (participants 1,909; move-in 1,657; job entry 624; and so on) and the largest cell of each column.</summary>
public sealed class RollUpOfRealEvidenceTests
{
    private static readonly PortfolioRollUp s_fairChance = RollUps.FairChanceFund().RollUp();
    private static readonly PortfolioRollUp s_investments = RollUps.StrategicInvestments().RollUp();

    [Theory]
    [InlineData("accommodation-entry", 370, 1657)]
    [InlineData("accommodation-3-months", 328, 1540)]
    [InlineData("accommodation-6-months", 288, 1417)]
    [InlineData("accommodation-12-months", 235, 1208)]
    [InlineData("accommodation-18-months", 201, 1025)]
    [InlineData("job-entry", 153, 624)]
    [InlineData("full-time-13-weeks", 93, 354)]
    [InlineData("full-time-26-weeks", 70, 247)]
    public void The_seven_sites_are_between_the_largest_of_them_and_their_sum(string outcome, int largest, int sum)
    {
        foreach (var (level, name) in new[] { (RollUpLevel.Service, "fair-chance-fund"), (RollUpLevel.Investment, "not linked to an investment"), (RollUpLevel.Portfolio, "portfolio") })
        {
            var rolled = s_fairChance.Find(level, name)!.Find(RollUps.FairChanceOutcome(outcome))!;
            Assert.Equal(Quantity.Between(largest, sum), rolled.Amount!.AsQuantity());
            Assert.Equal(Quantity.Between(409, 1909), rolled.OutOf!.AsQuantity());
            Assert.Equal((7, 7, 0), (rolled.Amount.Terms, rolled.Amount.Exact, rolled.Amount.Unknown));
        }
    }

    [Fact]
    public void Sites_declared_to_share_nobody_add_up_exactly()
    {
        var rollUp = RollUps.FairChanceFund().RollUp(new() { Distinct = [new(DistinctBetween.Sites, "each participant was referred to one site")] });
        var rolled = rollUp.Root.Find(RollUps.FairChanceOutcome("accommodation-12-months"))!;
        Assert.Equal((Quantity.Exact(1208), Quantity.Exact(1909)), (rolled.Amount!.AsQuantity(), rolled.OutOf!.AsQuantity()));
        Assert.Contains(rollUp.Caveats(), caveat => caveat.Code == "people-taken-as-distinct" && caveat.Message.Contains("referred to one site", StringComparison.Ordinal));
        Assert.DoesNotContain(rollUp.Caveats(), caveat => caveat.Code == "people-may-repeat");
    }

    [Fact]
    public void The_blank_cell_of_Depaul_is_one_unknown_and_leaves_the_upper_bound_open()
    {
        var rolled = s_fairChance.Root.Find(RollUps.FairChanceOutcome("volunteering-20-weeks"))!;
        Assert.Equal((38m, (decimal?)null, 7, 1), (rolled.Amount!.Low, rolled.Amount.High, rolled.Amount.Terms, rolled.Amount.Unknown));
        var depaul = Assert.Single(s_fairChance.Nodes(), node => node.Caveats.Any(caveat => caveat.Code == "not-reported"));
        Assert.Equal("Depaul", depaul.Place.ToString());
        Assert.Equal(2, depaul.Caveats.Count(caveat => caveat.Code == "not-reported"));
    }

    [Fact]
    public void A_blank_can_be_bounded_by_its_participants_where_that_is_asked_for()
    {
        var rolled = RollUps.FairChanceFund().RollUp(new() { BoundBlanksByParticipants = true }).Root.Find(RollUps.FairChanceOutcome("volunteering-20-weeks"))!;
        Assert.Equal((38m, (decimal?)(96 + 216)), (rolled.Amount!.Low, rolled.Amount.High));
    }

    [Fact]
    public void Counts_of_assessments_add_where_they_are_said_to_be_participations()
    {
        var assessments = RollUps.FairChanceOutcome("assessment-1");
        var rolled = RollUps.FairChanceFund().RollUp(new() { CountedAsParticipations = [assessments] }).Root.Find(assessments)!;
        Assert.Equal((CountedAs.Participations, Quantity.Exact(1855)), (rolled.CountedAs, rolled.Amount!.AsQuantity()));
    }

    [Fact]
    public void The_site_that_reports_a_shorter_time_is_pointed_out_once()
    {
        var caveat = Assert.Single(s_fairChance.Caveats(), caveat => caveat.Code == "periods-differ");
        Assert.Equal("fair-chance-fund", caveat.Subject);
        Assert.Contains("between 2017-01 and 2017-12", caveat.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Awards_add_up_investment_by_investment_with_the_number_of_unknowns()
    {
        Assert.Equal((53_798_978m, null, 8, 6, 1), Awards("Talent Match"));
        Assert.Equal((175_000_000m, null, 5, 4, 1), Awards("A Better Start"));
        Assert.Equal((0m, (decimal?)120_000_000m, 12, 0, 0), Awards("Fulfilling Lives: Multiple Needs"));
        Assert.Equal((46_200_000m, null, 11, 1, 4), Awards("Fulfilling Lives: Ageing Better"));
        var all = Assert.Single(s_investments.Root.Money);
        Assert.Equal((274_998_978m, null, 36), (all.Awards.Lower, all.Awards.Upper, all.Awards.Terms));
        Assert.Equal(108_000_000m + 112_000_000m + 215_000_000m + 87_000_000m, all.Announced.Lower);
        Assert.True(all.Announced.IsExact);
    }

    [Fact]
    public void Awards_agree_with_the_overview_of_the_same_portfolio()
    {
        var overview = RollUps.StrategicInvestments().Overview();
        Assert.Equal(overview.Awards.Sum, s_investments.Root.Money[0].Awards);
        Assert.Equal(overview.Investments.Select(item => item.Awards.Sum), s_investments.Root.Children.Select(node => node.Money[0].Awards));
    }

    [Fact]
    public void As_of_a_day_only_what_was_announced_by_then_counts()
    {
        var money = RollUps.StrategicInvestments().RollUp(new() { AsOf = new NodaTime.LocalDate(2014, 3, 1) }).Root.Children.Select(node => node.Money[0].Announced).ToList();
        Assert.Equal([108_000_000m, 112_000_000m, 165_000_000m, 70_000_000m], money.Select(sum => sum.Lower));
        Assert.Equal([108_000_000m, 112_000_000m, 165_000_000m, 78_000_000m], money.Select(sum => sum.Upper!.Value));
    }

    [Fact]
    public void The_final_edition_of_a_percentage_is_the_people_who_round_to_it()
    {
        var node = s_investments.Find(RollUpLevel.Investment, "Talent Match")!;
        var rolled = Assert.Single(node.Outcomes);
        Assert.Equal(Quantity.Between(11_830, 12_090), rolled.Amount!.AsQuantity());
        Assert.Equal(RollUpBasis.Reported, rolled.Basis);
        Assert.Contains(node.Caveats, caveat => caveat.Code == "several-figures" && caveat.Message.Contains("(final)", StringComparison.Ordinal));
    }

    [Fact]
    public void Every_partnership_stands_under_its_investment() =>
        Assert.Equal([("Talent Match", 8), ("Fulfilling Lives: Multiple Needs", 12), ("A Better Start", 5), ("Fulfilling Lives: Ageing Better", 11)],
            s_investments.Root.Children.Select(node => (node.Place.ToString(), node.Children.Count)));

    [Fact]
    public void A_target_of_the_fund_is_met_only_if_its_sites_share_nobody()
    {
        var target = new Target(RollUps.FairChanceOutcome("accommodation-12-months"), new ReportedFor(service: RollUps.FairChance), Quantity.Exact(1000), Some.Source, Some.Date("2017-12"));
        Assert.Equal((TargetStatus.CannotTell, TargetReason.FiguresEndBefore), Progress(new() { AsOf = new NodaTime.LocalDate(2017, 12, 31) }));
        var distinct = new RollUpOptions { Distinct = [new(DistinctBetween.Sites, "linked")] };
        Assert.Equal((TargetStatus.Met, TargetReason.None), Progress(distinct));

        (TargetStatus Status, TargetReason Reason) Progress(RollUpOptions options)
        {
            var progress = Assert.Single(RollUps.FairChanceFund([target]).RollUp(options).Find(RollUpLevel.Service, "fair-chance-fund")!.Targets);
            return (progress.Status, progress.Reason);
        }
    }

    private static (decimal Lower, decimal? Upper, int Terms, int Exact, int Unknown) Awards(string investment)
    {
        var awards = Assert.Single(s_investments.Find(RollUpLevel.Investment, investment)!.Money).Awards;
        return (awards.Lower, awards.Upper, awards.Terms, awards.Exact, awards.Unknown);
    }
}
