using NodaTime;
using PeoplePowered.Domain.Investments;
using PeoplePowered.Domain.Partnerships;
using PeoplePowered.Domain.Portfolios;

namespace PeoplePowered.Domain.Tests;

public sealed class PortfolioOverviewTests
{
    [Fact]
    public void Bounds_are_taken_investment_by_investment_and_then_added()
    {
        var overview = Of([("X", 100, 1), ("Y", 100, 3)], [("X", "a", 10, "GBP"), ("X", "b", 10, "GBP"), ("X", "c", 10, "GBP"), ("X", "d", 10, "GBP")]).Overview();
        Assert.Equal(Quantity.Exact(7), overview.Leadership.Partnerships);
        Assert.Equal(new ShareBounds(4m / 7, 1), overview.Leadership.ByNumber);
        Assert.Equal(Quantity.Exact(3), overview.Awards.NotListed);
        Assert.Equal(Agreement.Exceeds, overview.Investments[0].Partnerships!.Agreement);
    }

    [Fact]
    public void Awards_above_the_amount_leave_no_share_by_money()
    {
        var overview = Of([("X", 100, 2)], [("X", "a", 80, "GBP"), ("X", "b", 50, "GBP")]).Overview();
        Assert.Null(overview.Leadership.ByMoney);
        Assert.Equal(Agreement.Exceeds, overview.Investments[0].Amount!.Agreement);
    }

    [Fact]
    public void Currencies_are_never_added_up_in_silence()
    {
        var overview = Of([("X", 100, 2)], [("X", "a", 60, "GBP"), ("X", "b", 40, "EUR")]).Overview();
        Assert.Null(overview.Investments[0].Amount);
        Assert.Null(overview.Awards.Sum);
        Assert.Null(overview.Leadership.ByMoney);
        Assert.Contains(overview.Caveats, caveat => caveat.Code == "mixed-currencies" && caveat.Message.Contains("EUR", StringComparison.Ordinal));
    }

    [Fact]
    public void What_was_only_possibly_known_on_a_day_bounds_from_above_alone()
    {
        var overview = Of([("X", 100, 3)], [("X", "a", 60, "GBP"), ("X", "b", 30, "GBP")]).Overview(new LocalDate(2013, 1, 17));
        Assert.Equal(Quantity.UpTo(2), overview.Leadership.Listed);
        Assert.Equal(new ShareBounds(0, 1), overview.Leadership.ByNumber);
        Assert.Equal((0, 2), (overview.Awards.Exact, overview.Awards.PossiblyKnown));
        Assert.Equal(Quantity.Between(1, 3), overview.Awards.NotListed);
        Assert.Equal((0m, 90m), (overview.Awards.Sum!.Lower, overview.Awards.Sum.Upper));
    }

    [Fact]
    public void Before_everything_dated_only_the_undated_is_possible()
    {
        var overview = Of([("X", 100, 3)], [("X", "a", 60, "GBP")]).Overview(new LocalDate(1, 1, 1));
        Assert.Equal(Knowledge.NotYetKnown, overview.Investments[0].AsKnown.Knowledge);
        Assert.Null(overview.Investments[0].Amount);
        Assert.Equal(0, overview.Initiatives[0].Investments);
    }

    private static Portfolio Of((string Name, decimal Amount, decimal Partnerships)[] investments, (string Investment, string Area, decimal Amount, string Currency)[] awards) => new(
        initiatives: [new(new InitiativeId("I"), [new(MoneyQuantity.Pounds(Quantity.UpTo(1000)), Some.Source, Some.Date("2013-01-17"))])],
        investments: investments.Select(item => new StrategicInvestment(
            new InvestmentId(item.Name),
            [new(MoneyQuantity.Pounds(Quantity.Exact(item.Amount)), Some.Source, Some.Date("2013-01-17"), partnerships: Quantity.Exact(item.Partnerships))],
            new InitiativeId("I"))).ToValueList(),
        partnerships: awards.Select(item => new Partnership(
            new PartnershipId(item.Area), new Place(item.Area), Some.Source, new InvestmentId(item.Investment), new Organisation("A charity", Sector.VoluntaryAndCommunity))).ToValueList(),
        grants: awards.Select(item => new Grant(
            new GrantId(item.Area),
            [new(new MoneyQuantity(Quantity.Exact(item.Amount), new Currency(item.Currency)), Some.Source)],
            new PartnershipId(item.Area),
            investment: new InvestmentId(item.Investment))).ToValueList());
}
