using FsCheck;
using FsCheck.Fluent;
using PeoplePowered.Domain.Commissioning;
using PeoplePowered.Domain.Outcomes;

namespace PeoplePowered.Domain.Tests;

public sealed class BillingTests
{
    private static readonly OutcomesFramework s_framework = Some.FrameworkOf(
        Some.Definition("entry"), Some.Definition("weeks-13", implies: "entry"), Some.Definition("weeks-26", implies: "weeks-13"));

    private static readonly RateCard s_card = new(
        new RateCardId("card"),
        Some.Framework,
        [new(new OutcomeKey("entry"), Money.Pounds(500)), new(new OutcomeKey("weeks-13"), Money.Pounds(100)), new(new OutcomeKey("weeks-26"), Money.Pounds(10))],
        Some.Source);

    [Fact]
    public void Due_is_count_times_tariff()
    {
        var bill = Billing.Of(s_card, s_framework, [Some.Count("A", "entry", 10, 20), Some.Count("A", "weeks-13", 5, 20), Some.Count("A", "weeks-26", 2, 20)]);
        Assert.Equal(MoneyRange.Exactly(Money.Pounds(5520)), bill.Due);
        Assert.Equal("10 x 500 GBP = 5,000 GBP", bill.Sites[0].Lines[0].Workings);
        Assert.Empty(bill.Caveats);
    }

    [Fact]
    public void A_blank_is_bounded_by_the_nearest_milestone_that_it_implies()
    {
        var bill = Billing.Of(s_card, s_framework, [Some.Count("A", "entry", 10, 20), Some.Blank("A", "weeks-13", 20), Some.Blank("A", "weeks-26", 20)]);
        Assert.Equal(new MoneyRange(Money.Pounds(5000), Money.Pounds(5000 + 1000 + 100)), bill.Due);
        Assert.All(bill.Caveats, caveat => Assert.Equal("payment-bounded", caveat.Code));
    }

    [Fact]
    public void A_blank_without_a_milestone_before_it_is_bounded_by_the_participants()
    {
        var bill = Billing.Of(s_card, s_framework, [Some.Blank("A", "entry", 20), Some.Count("A", "weeks-13", 0, 20), Some.Count("A", "weeks-26", 0, 20)]);
        Assert.Equal(new MoneyRange(Money.Pounds(0), Money.Pounds(10_000)), bill.Due);
    }

    [Fact]
    public void An_outcome_that_a_site_leaves_out_is_bounded_too_and_never_taken_for_zero()
    {
        var bill = Billing.Of(s_card, s_framework, [Some.Count("A", "entry", 10, 20), Some.Count("A", "weeks-13", 5, 20)]);
        Assert.Equal(new MoneyRange(Money.Pounds(5500), Money.Pounds(5550)), bill.Due);
    }

    [Fact]
    public void Where_nothing_limits_a_blank_there_is_no_upper_bound()
    {
        var bill = Billing.Of(s_card, s_framework, [Some.Count("A", "weeks-13", 5, null), Some.Count("A", "weeks-26", 5, null)]);
        Assert.Null(bill.Due.Upper);
        Assert.Contains(bill.Caveats, caveat => caveat.Code == "payment-unbounded");
    }

    [Fact]
    public void A_cap_for_one_participant_is_not_applied_to_totals_and_the_bill_says_so()
    {
        var card = new RateCard(s_card.Id, s_card.Framework, s_card.Tariffs, Some.Source, Money.Pounds(550));
        Assert.Contains(Billing.Of(card, s_framework, [Some.Count("A", "entry", 1, 1)]).Caveats, caveat => caveat.Code == "cap-not-applied");
    }

    [Fact]
    public void A_site_and_outcome_that_stands_twice_is_refused() =>
        Assert.Throws<ArgumentException>(() => Billing.Of(s_card, s_framework, [Some.Count("A", "entry", 1, 2), Some.Count("A", "entry", 1, 2)]));

    [Fact]
    public void Mixed_currencies_on_one_card_are_refused() =>
        Assert.Throws<ArgumentException>(() => new RateCard(s_card.Id, s_card.Framework, [new(new OutcomeKey("entry"), Money.Pounds(1)), new(new OutcomeKey("weeks-13"), new Money(1, new Currency("EUR")))], Some.Source));

    [Fact]
    public void The_sites_the_outcomes_and_the_whole_come_to_the_same() =>
        Prop.ForAll(ArbMap.Default.ArbFor<NonNegativeInt[]>(), counts =>
        {
            string[] keys = ["entry", "weeks-13", "weeks-26"];
            var figures = counts.Select((count, index) => count.Get % 5 == 0
                ? Some.Blank($"site {index / 3}", keys[index % 3], 50)
                : Some.Count($"site {index / 3}", keys[index % 3], count.Get, 50)).ToList();
            var bill = Billing.Of(s_card, s_framework, figures);
            return bill.Due == MoneyRange.Sum(bill.Sites.Select(site => site.Due), Currency.Gbp)
                && bill.Due == MoneyRange.Sum(bill.Outcomes.Select(outcome => outcome.Due), Currency.Gbp)
                && bill.Due.Lower.Amount >= 0;
        }).Check(Config.QuickThrowOnFailure.WithReplay(20130117, 7));
}
