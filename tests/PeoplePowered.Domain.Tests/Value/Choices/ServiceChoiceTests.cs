using PeoplePowered.Domain.Value.Choices;
using PeoplePowered.Statistics;
using PeoplePowered.Statistics.Decisions;

namespace PeoplePowered.Domain.Tests.Value.Choices;

public sealed class ServiceChoiceTests
{
    private const string Jobs = "people in work";

    [Fact]
    public void The_set_that_brings_the_most_is_chosen_and_paid_for()
    {
        var answer = ServiceChoice.Within(new(Jobs, Money.Pounds(100), [Option("a", 60, 70), Option("b", 50.5m, 55), Option("c", 49.5m, 55)]));
        Assert.Equal(["b", "c"], answer.Chosen);
        Assert.Equal((Money.Pounds(100), Money.Pounds(0), new Interval(110, 110)), (answer.Spent, answer.LeftOver, answer.Expected));
        Assert.Equal((true, 0.0, null, null), (answer.IsProven, answer.Gap, answer.ChosenAtUpperEnds, answer.Further));
        Assert.Equal([new(0, 0), new(1, 1), new(1, 1)], answer.Options.Select(option => option.Probability));
        Assert.Contains("expected outcome: 55 + 55 = 110 people in work", answer.Workings.Select(step => $"{step}"));
        Assert.Equal("Within 100 GBP: b, c, for 100 GBP, with 110 people in work expected.", answer.ToString());
    }

    [Fact]
    public void What_a_step_more_buys_is_the_best_set_with_it_and_not_only_what_is_added()
    {
        var answer = ServiceChoice.Within(new(Jobs, Money.Pounds(60), [Option("a", 60, 70), Option("b", 50, 65), Option("c", 50, 64)], step: Money.Pounds(40)));
        Assert.Equal(["a"], answer.Chosen);
        var further = answer.Further!;
        Assert.Equal(["b", "c"], further.Chosen);
        Assert.Equal(["a"], further.Dropped);
        Assert.Equal(new Interval(59, 59), further.Gain);
        Assert.Contains("gain of 40 GBP more: 65 (b) + 64 (c) - 70 (a) = 59 people in work", answer.Workings.Select(step => $"{step}"));
        Assert.Equal(new Interval(59, 59), further.GainRange);
    }

    [Fact]
    public void Groups_needs_and_exclusions_are_kept_to()
    {
        var hub = new FundingOption("hub", Money.Pounds(20), UncertainNumber.Exactly(0), Jobs);
        var classes = new FundingOption("classes", Money.Pounds(30), UncertainNumber.Exactly(50), Jobs, needs: ["hub"]);
        var small = new FundingOption("small", Money.Pounds(10), UncertainNumber.Exactly(15), Jobs, group: "coaching");
        var large = new FundingOption("large", Money.Pounds(40), UncertainNumber.Exactly(30), Jobs, group: "coaching", excludes: ["classes"]);
        Assert.Equal(["hub", "classes", "small"], ServiceChoice.Within(new(Jobs, Money.Pounds(200), [hub, classes, small, large])).Chosen);
        var alone = ServiceChoice.Within(new(Jobs, Money.Pounds(200), [hub, classes])).Frontier.Single(point => point.Name == "classes");
        Assert.Equal((Money.Pounds(50), 50.0), (alone.Cost, alone.Effect));
        Assert.Equal(["small"], ServiceChoice.Within(new(Jobs, Money.Pounds(49), [hub, classes, small])).Chosen);
    }

    [Fact]
    public void The_frontier_shows_dominance_extended_dominance_and_ratios()
    {
        // The example of two steps: from nothing to b at 10 each, from b to d at 30 each; c is worse than b and dearer, a lies above the line from nothing to b.
        var answer = ServiceChoice.Within(new(Jobs, Money.Pounds(0), [Option("a", 60, 4), Option("b", 100, 10), Option("c", 120, 9), Option("d", 250, 15)]));
        var points = answer.Frontier.ToDictionary(point => point.Name);
        Assert.Equal(FrontierStanding.ExtendedlyDominated, points["a"].Standing);
        Assert.Equal((FrontierStanding.Dominated, "b"), (points["c"].Standing, points["c"].Against));
        Assert.Equal(("nothing", 10.0), (points["b"].Against, points["b"].CostPerExtraOutcome.Value));
        Assert.Equal(("b", 30.0), (points["d"].Against, points["d"].CostPerExtraOutcome.Value));
        Assert.False(points["nothing"].CostPerExtraOutcome.HasValue);
        Assert.Empty(answer.Chosen);
        Assert.Contains("b against nothing: cost of each extra: (100 - 0) / (10 - 0) = 10 GBP", answer.Workings.Select(step => $"{step}"));
    }

    [Fact]
    public void Bounds_alone_stay_an_interval_and_the_cautious_set_is_chosen()
    {
        var answer = ServiceChoice.Within(new(Jobs, Money.Pounds(10), [new("sure", Money.Pounds(10), UncertainNumber.Exactly(20), Jobs), new("open", Money.Pounds(10), UncertainNumber.Between(10, 40), Jobs)]));
        Assert.Equal(["sure"], answer.Chosen);
        Assert.Equal(["open"], answer.ChosenAtUpperEnds!);
        Assert.Equal([new(0, 1), new(0, 1)], answer.Options.Select(option => option.Probability));
        Assert.Contains("choice-turns-on-bounds", answer.Caveats.Select(caveat => caveat.Code));
        Assert.Equal(EstimableInterval.Of(0.25, 1), answer.Options[1].CostPerOutcome);
    }

    [Fact]
    public void A_set_that_may_cost_more_says_how_likely_it_stays_within_the_budget()
    {
        var answer = ServiceChoice.Within(new(Jobs, Money.Pounds(1_000), [new("a", Money.Pounds(1_000), UncertainNumber.Exactly(20), Jobs, UncertainNumber.Uniform(900, 1_300))], draws: 4_000));
        Assert.Equal(0.25, answer.WithinBudget.Lower, 0.03);
        Assert.Equal(0.25, answer.Options[0].Probability.Lower, 0.03);
        Assert.Contains("choice-may-overspend", answer.Caveats.Select(caveat => caveat.Code));
    }

    [Fact]
    public void A_later_outcome_is_not_claimed_without_a_link()
    {
        var early = new FundingOption("early", Money.Pounds(10), UncertainNumber.Exactly(100), "reading at 3");
        var refused = Assert.Throws<ArgumentException>(() => ServiceChoice.Within(new(Jobs, Money.Pounds(10), [early])));
        Assert.Contains("'early' has the outcome 'reading at 3', and nothing says how much 'people in work'", refused.Message, StringComparison.Ordinal);
        var saving = new FundingOption("early", Money.Pounds(10), UncertainNumber.Exactly(100), Jobs, savings: [new("courts", Money.Pounds(5), "fewer offences at 16")]);
        Assert.Contains("'fewer offences at 16'", Assert.Throws<ArgumentException>(() => ServiceChoice.Within(new(Jobs, Money.Pounds(10), [saving]))).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_declared_link_carries_its_uncertainty_and_its_lag()
    {
        SurrogateLink link = new("reading at 3", Jobs, UncertainNumber.Between(0.1, 0.3), 13, new("a cohort"));
        var early = new FundingOption("early", Money.Pounds(10), UncertainNumber.Exactly(100), "reading at 3", savings: [new("courts", Money.Pounds(7), Jobs, 2)]);
        var answer = ServiceChoice.Within(new(Jobs, Money.Pounds(10), [early], [link]));
        Assert.Equal(new Interval(10, 30), answer.Expected);
        var line = answer.Ledger.Single(line => line.Agency == "courts");
        Assert.Equal((15, new MoneyRange(Money.Pounds(70), Money.Pounds(210))), (line.Year, line.Saving));
        Assert.Contains("outcome-stands-in", answer.Caveats.Select(caveat => caveat.Code));
    }

    [Fact]
    public void A_link_of_two_distributions_has_the_spread_of_their_product()
    {
        // The mean of a product of independent numbers is the product of means; its variance (100^2 + 10^2)(.2^2 + .05^2) - 20^2 = 29.25.
        SurrogateLink link = new("reading at 3", Jobs, UncertainNumber.Normal(0.2, 0.05), 13, new("a cohort"));
        var early = new FundingOption("early", Money.Pounds(10), UncertainNumber.Normal(100, 10), "reading at 3");
        var answer = ServiceChoice.Within(new(Jobs, Money.Pounds(10), [early], [link], draws: 20_000));
        Assert.Equal(20, answer.Expected.Lower, 1e-12);
        Assert.Equal(2 * 1.96 * Math.Sqrt(29.25), answer.Range.Width, 0.6);
    }

    [Fact]
    public void The_ledger_says_who_pays_and_who_saves_and_when()
    {
        var one = new FundingOption("one", Money.Pounds(100.10m), UncertainNumber.Exactly(10), Jobs, shares: [new("council", 0.75m), new("health", 0.25m, 2)], savings: [new("health", Money.Pounds(3.50m), Jobs, 2)]);
        var two = new FundingOption("two", Money.Pounds(50), UncertainNumber.Exactly(5), Jobs, shares: [new("council", 1)]);
        var three = new FundingOption("three", Money.Pounds(10), UncertainNumber.Exactly(1), Jobs);
        var ledger = ServiceChoice.Within(new(Jobs, Money.Pounds(1_000), [one, two, three])).Ledger;
        Assert.Equal(
            [("budget holder", 0, 10m, 0m), ("council", 0, 125.075m, 0m), ("health", 2, 25.025m, 35m)],
            ledger.Select(line => (line.Agency, line.Year, line.Cost.Amount, line.Saving.Lower.Amount)));
    }

    [Fact]
    public void The_plane_counts_from_the_comparator()
    {
        var answer = ServiceChoice.Within(new(Jobs, Money.Pounds(10), [Option("usual", 100, 40), Option("new", 130, 55), Option("lean", 80, 35)], comparator: "usual"));
        Assert.Equal([(0m, 0.0), (30m, 15.0), (-20m, -5.0)], answer.Options.Select(option => (option.IncrementalCost.Amount, option.IncrementalEffect.Lower)));
    }

    [Fact]
    public void The_same_question_has_the_same_answer_and_hash_and_another_seed_another_hash()
    {
        BudgetChoice Ask(long seed) => new(Jobs, Money.Pounds(10), [new("a", Money.Pounds(10), UncertainNumber.Normal(5, 3), Jobs), new("b", Money.Pounds(10), UncertainNumber.Normal(5, 3), Jobs)], draws: 500, seed: seed);
        var (first, again, other) = (ServiceChoice.Within(Ask(1)), ServiceChoice.Within(Ask(1)), ServiceChoice.Within(Ask(2)));
        Assert.Equal(first.Options, again.Options);
        Assert.Equal(first.Made, again.Made);
        Assert.NotEqual(first.Made.InputHash, other.Made.InputHash);
    }

    [Fact]
    public void What_does_not_fit_together_is_refused_by_name()
    {
        Assert.Contains("'a' stands twice", Refusal(() => new BudgetChoice(Jobs, Money.Pounds(1), [Option("a", 1, 1), Option("a", 2, 1)])), StringComparison.Ordinal);
        Assert.Contains("names 'z'", Refusal(() => new BudgetChoice(Jobs, Money.Pounds(1), [new("a", Money.Pounds(1), UncertainNumber.Exactly(1), Jobs, needs: ["z"])])), StringComparison.Ordinal);
        Assert.Contains("add up to 0.9", Refusal(() => new FundingOption("a", Money.Pounds(1), UncertainNumber.Exactly(1), Jobs, shares: [new("x", 0.9m)])), StringComparison.Ordinal);
        Assert.Contains("convert one of them", Refusal(() => new BudgetChoice(Jobs, new Money(1, new("EUR")), [Option("a", 1, 1)])), StringComparison.Ordinal);
        Assert.Contains("held exactly", Refusal(() => ServiceChoice.Within(new(Jobs, Money.Pounds(1), [Option("a", 0.00000001m, 1)]))), StringComparison.Ordinal);
        Assert.Contains("beyond 1,000,000,000,000,000", Refusal(() => Option("a", 1e20m, 1)), StringComparison.Ordinal);
        Assert.Throws<OperationCanceledException>(() => ServiceChoice.Within(new(Jobs, Money.Pounds(1), [Option("a", 1, 1)]), cancellationToken: new(canceled: true)));
    }

    private static string Refusal(Func<object> make) => Assert.ThrowsAny<ArgumentException>(make).Message;

    private static FundingOption Option(string name, decimal cost, double effect) => new(name, Money.Pounds(cost), UncertainNumber.Exactly(effect), Jobs);
}
