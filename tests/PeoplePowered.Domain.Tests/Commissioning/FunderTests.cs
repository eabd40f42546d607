using FsCheck;
using FsCheck.Fluent;
using PeoplePowered.Domain.Commissioning;

namespace PeoplePowered.Domain.Tests.Commissioning;

public sealed class FunderTests
{
    [Fact]
    public void Shares_by_finance_are_of_the_money_put_in()
    {
        var shares = FunderShares.ByFinance([new("A", Money.Pounds(300)), new("B", Money.Pounds(100))]);
        Assert.Equal([0.75m, 0.25m], shares.Shares.Select(share => share.Share));
        Assert.Equal("A: 300 / 400 = 0.75", shares.Workings[0].ToString());
    }

    [Fact]
    public void Thirds_never_come_to_more_than_one()
    {
        var shares = FunderShares.ByFinance([new("A", Money.Pounds(2)), new("B", Money.Pounds(2)), new("C", Money.Pounds(2))]);
        Assert.InRange(shares.Sum, 0.999999999999999m, 1m);
    }

    [Fact]
    public void Only_one_funder_claims_the_whole()
    {
        Assert.Equal([0m, 1m], FunderShares.WholeClaim(["A", "B"], "B").Shares.Select(share => share.Share));
        Assert.Throws<ArgumentException>(() => FunderShares.WholeClaim(["A", "B"], "C"));
        Assert.Throws<ArgumentException>(() => FunderShares.WholeClaim(["A", "A"], "A"));
    }

    [Fact]
    public void The_glove_game_has_its_textbook_values()
    {
        // Two left gloves and one right: a pair is worth one. Shapley: 1/6, 1/6, 2/3.
        var shares = FunderShares.Shapley(["L1", "L2", "R"], group => group.Contains("R", StringComparer.Ordinal) && group.Count > 1 ? 1 : 0);
        Assert.Equal([1 / 6d, 1 / 6d, 2 / 3d], shares.Shares.Select(share => (double)share.Share), (left, right) => Math.Abs(left - right) < 1e-15);
        Assert.True(shares.Sum <= 1);
    }

    [Fact]
    public void A_group_that_achieves_less_than_a_part_of_it_is_refused() =>
        Assert.Throws<ArgumentException>(() => FunderShares.Shapley(["A", "B"], group => group.Count == 1 ? 0.5m : 0.4m));

    [Fact]
    public void Too_many_funders_for_all_their_groups_are_refused() =>
        Assert.Throws<ArgumentException>(() => FunderShares.Shapley(Enumerable.Range(0, 13).Select(index => $"F{index}").ToValueList(), _ => 1));

    [Fact]
    public void Shapley_shares_come_to_what_all_achieve_and_are_never_negative() =>
        Prop.ForAll(Gen.Choose(0, 100).ArrayOf(16).ToArbitrary(), drawn =>
        {
            // A group achieves the best of what is drawn for it and for the groups within it.
            string[] names = ["A", "B", "C", "D"];
            decimal Value(IReadOnlyList<string> group)
            {
                var bits = group.Sum(name => 1 << Array.IndexOf(names, name));
                return Enumerable.Range(0, 16).Where(part => (part & bits) == part).Max(part => part == 0 ? 0 : drawn[part]) / 100m;
            }

            var shares = FunderShares.Shapley(names.ToValueList(), Value);
            return shares.Shares.All(share => share.Share >= 0) && shares.Sum <= Value(names) && Value(names) - shares.Sum < 1e-15m;
        }).Check(Config.QuickThrowOnFailure.WithReplay(17, 20130117UL));

    [Fact]
    public void Regranted_money_is_counted_once()
    {
        var flows = new FundingFlows([new("Fund", "Regranter", Money.Pounds(100)), new("Regranter", "Provider", Money.Pounds(90)), new("Council", "Provider", Money.Pounds(50))]);
        Assert.Equal((Money.Pounds(240), Money.Pounds(150), Money.Pounds(90)), (flows.Gross, flows.Once, flows.Regranted));
        Assert.Equal(["Fund: 100 GBP", "Council: 50 GBP"], flows.Own.Select(own => own.ToString()));
        Assert.Equal(["Regranter: 10 GBP", "Provider: 140 GBP"], flows.Kept.Select(kept => kept.ToString()));
        Assert.Equal([2 / 3d, 1 / 3d], FunderShares.ByFinance(flows.Own).Shares.Select(share => (double)share.Share), (left, right) => Math.Abs(left - right) < 1e-15);
    }

    [Fact]
    public void A_regranter_that_adds_money_of_its_own_is_a_funder_of_that_much() =>
        Assert.Equal(["Fund: 100 GBP", "Regranter: 20 GBP"], new FundingFlows([new("Fund", "Regranter", Money.Pounds(100)), new("Regranter", "Provider", Money.Pounds(120))]).Own.Select(own => own.ToString()));

    [Fact]
    public void Money_in_a_circle_is_refused() =>
        Assert.Throws<ArgumentException>(() => new FundingFlows([new("A", "B", Money.Pounds(1)), new("B", "C", Money.Pounds(1)), new("C", "B", Money.Pounds(1))]));
}
