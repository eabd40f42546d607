using FsCheck;
using FsCheck.Fluent;
using PeoplePowered.Domain.Commissioning;
using PeoplePowered.Domain.Outcomes;
using static PeoplePowered.Domain.Tests.Commissioning.Cards;

namespace PeoplePowered.Domain.Tests.Commissioning;

/// <summary>A cap per participant cannot be applied to totals; what it leaves is bounded.</summary>
public sealed class CapBoundTests
{
    [Fact]
    public void Ten_people_who_may_all_have_the_whole_first_card_are_due_their_caps_or_what_is_spread()
    {
        // One of ten has everything: 8,200 if it is one person. Spread over nine people (26 weeks stay with 13 weeks) nobody reaches the cap: 15,100.
        var bill = Billing.WithCaps(RoundOne, Framework, RoundOneTariffs.Select(tariff => Some.Count("A", tariff.Outcome, 1, 10)));
        Assert.Equal(Exactly(15_100), bill.Bill.Due);
        Assert.Equal(Between(8200, 15_100), bill.Due);
        Assert.Equal("cap-bounded", Assert.Single(bill.Caveats).Code);
    }

    [Fact]
    public void Where_everybody_has_everything_the_cap_binds_in_every_arrangement_and_the_bill_is_exact() =>
        Assert.Equal(Exactly(82_000), Billing.WithCaps(RoundOne, Framework, RoundOneTariffs.Select(tariff => Some.Count("A", tariff.Outcome, 10, 10))).Due);

    [Fact]
    public void A_card_without_a_cap_stays_as_it_was()
    {
        var card = Card("card", null, RoundOneTariffs);
        var bill = Billing.WithCaps(card, Framework, [Some.Count("A", "level-1", 3, 9), .. RoundOneTariffs.Where(tariff => tariff.Outcome != "level-1").Select(tariff => Some.Count("A", tariff.Outcome, 0, 9))]);
        Assert.Equal(Exactly(2100), bill.Due);
        Assert.Empty(bill.Caveats);
    }

    [Fact]
    public void A_milestone_is_stacked_on_the_one_that_it_implies_in_the_upper_bound_too()
    {
        // Two people did 26 weeks and so 13: 900 each before a cap of 700; they cannot be spread over four.
        var card = Card("card", 700, ("job-13-weeks", 500, null), ("job-26-weeks", 400, "job-13-weeks"));
        Assert.Equal(Exactly(1400), Billing.WithCaps(card, Framework, [Some.Count("A", "job-13-weeks", 2, 4), Some.Count("A", "job-26-weeks", 2, 4)]).Due);
    }

    [Fact]
    public void A_blank_is_bounded_before_the_cap_is() => Assert.Equal(
        Between(1000, 1400),
        Billing.WithCaps(Card("card", 700, ("job-13-weeks", 500, null), ("job-26-weeks", 400, "job-13-weeks")), Framework, [Some.Count("A", "job-13-weeks", 2, 4), Some.Blank("A", "job-26-weeks", 4)]).Due);

    [Fact]
    public void A_cap_per_contract_cuts_both_ends()
    {
        var figures = RoundOneTariffs.Select(tariff => Some.Count("A", tariff.Outcome, 1, 10)).ToList();
        Assert.Equal(Between(8200, 10_000), Billing.WithCaps(RoundOne, Framework, figures, Money.Pounds(10_000)).Due);
        Assert.Equal(Exactly(5000), Billing.WithCaps(RoundOne, Framework, figures, Money.Pounds(5000)).Due);
    }

    [Fact]
    public void Where_nothing_limits_a_count_people_times_the_cap_does_and_without_people_nothing()
    {
        Assert.Null(Billing.WithCaps(RoundOne, Framework, [Some.Count("A", "level-1", 5, null)]).Due.Upper);
        Assert.Equal(Money.Pounds(9 * 8200), Billing.WithCaps(RoundOne, Framework, [Some.Count("A", "level-1", 5, 9)]).Due.Upper);
    }

    [Fact]
    public void Every_arrangement_of_the_totals_over_people_lies_within_the_bounds_and_the_least_is_reached()
    {
        var arrangement =
            from people in Gen.Choose(1, 5)
            from cap in Gen.Elements(0m, 900, 2500, 4000, 8200)
            from has in Gen.Elements(true, false).ArrayOf(people * RoundOneTariffs.Length)
            select (people, cap, has);
        Prop.ForAll(arrangement.ToArbitrary(), drawn =>
        {
            var outcomes = RoundOneTariffs.Length;
            bool Has(int person, int outcome) => drawn.has[(person * outcomes) + outcome] && (outcome != outcomes - 1 || drawn.has[(person * outcomes) + outcome - 1]);
            var card = Card("card", drawn.cap, RoundOneTariffs);
            var claims = Enumerable.Range(0, drawn.people).SelectMany(person => Enumerable.Range(0, outcomes).Where(outcome => Has(person, outcome)).Select(outcome => Claim($"p{person}", RoundOneTariffs[outcome].Outcome))).ToList();
            List<ReportedOutcome> Totals(Func<int, int> count) => [.. Enumerable.Range(0, outcomes).Select(outcome => Some.Count("A", RoundOneTariffs[outcome].Outcome, count(outcome), drawn.people))];
            var counts = Enumerable.Range(0, outcomes).Select(outcome => Enumerable.Range(0, drawn.people).Count(person => Has(person, outcome))).ToList();
            var due = Billing.WithCaps(card, Framework, Totals(outcome => counts[outcome])).Due;
            var stacked = Enumerable.Range(0, drawn.people).SelectMany(person => Enumerable.Range(0, outcomes).Where(outcome => counts[outcome] > person).Select(outcome => Claim($"p{person}", RoundOneTariffs[outcome].Outcome)));
            var actual = Settlement.Of(PaymentTerms.Of(card, Framework), claims).Due.Lower;
            return due.Lower <= actual && actual <= due.Upper! && Settlement.Of(PaymentTerms.Of(card, Framework), stacked).Due.Lower == due.Lower;
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(200).WithReplay(13, 20130117UL));
    }
}
