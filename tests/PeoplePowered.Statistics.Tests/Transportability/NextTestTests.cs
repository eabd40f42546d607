using PeoplePowered.Statistics.Replication;
using PeoplePowered.Statistics.Synthesis;
using PeoplePowered.Statistics.Tests.Replication;
using PeoplePowered.Statistics.Transportability;

namespace PeoplePowered.Statistics.Tests.Transportability;

public sealed class NextTestTests
{
    private static readonly (double[] Estimates, double[] Variances) s_coaching = SiteCases.Of("SAT coaching (8 schools)");
    private static readonly VerdictThresholds s_points = new(5, BetterDirection.Higher);
    private static readonly NextTestOptions s_quick = new() { Replicates = 400, MostSites = 64, WantedChance = 0.55 };

    [Fact]
    public void Chances_agree_with_a_simulation_in_R_within_its_error()
    {
        foreach (var row in Reference.Rows("new-place", "next-test.csv"))
        {
            var (estimates, variances) = SiteCases.Of(row[0]);
            var (mid, better) = (Reference.Number(row[1]), row[2].Equals("1", StringComparison.Ordinal) ? BetterDirection.Higher : BetterDirection.Lower);
            var (sites, theirs, replicates) = ((int)Reference.Number(row[4]), Reference.Number(row[5]), Reference.Number(row[7]));
            var chance = NextTest.Chance(estimates, variances, new VerdictThresholds(mid, better), SitePlan.OfVariance(Reference.Number(row[3])), sites)!.Value;
            WithinError(theirs, chance.Chance, "chance");
            WithinError(Reference.Number(row[6]), chance.OfReplicated, "replicated");
            Assert.Equal(chance.Chance, chance.OfReplicated + chance.OfNotReplicated, 12);
            Reference.Close(Math.Sqrt(chance.Chance * (1 - chance.Chance) / 2000), Estimable.Of(chance.MonteCarloStandardError), 1e-12, "error");

            var limit = NextTest.Design(estimates, variances, new VerdictThresholds(mid, better), [SitePlan.OfVariance(1)], new NextTestOptions { MostSites = 1 }).ChanceInTheLimit;
            WithinError(Reference.Number(row[8]), limit.Value, "limit");

            // Two simulations of 1,500 and 2,000 replicates: four standard errors of their difference, and half a count.
            void WithinError(double expected, double actual, string what)
            {
                var spread = Math.Sqrt(Math.Max(expected * (1 - expected), 1 / replicates) * ((1 / replicates) + (1 / 2000.0)));
                Assert.True(Math.Abs(expected - actual) < 4 * spread, $"{row[0]} {sites} sites, {what}: {expected} in R, {actual} here, {spread} the error");
            }
        }
    }

    [Fact]
    public void The_design_reaches_the_chance_and_one_site_fewer_does_not()
    {
        var plan = SitePlan.OfPeople(100, 8000);
        var design = NextTest.Design(s_coaching.Estimates, s_coaching.Variances, s_points, [plan], s_quick);
        Assert.Equal(NextTestAnswer.Reached, design.Answer);
        Assert.Equal(NumericVerdict.Unclear, design.SoFar.Verdict);
        Assert.Equal(100, design.PeopleASite);
        Assert.Equal(design.Sites * 100L, design.People);
        Assert.True(design.Best!.Value.Chance >= 0.55);
        Assert.Equal(design.Best, NextTest.Chance(s_coaching.Estimates, s_coaching.Variances, s_points, plan, design.Sites!.Value, s_quick));
        Assert.True(design.Sites > 1);
        Assert.True(NextTest.Chance(s_coaching.Estimates, s_coaching.Variances, s_points, plan, design.Sites!.Value - 1, s_quick)!.Value.Chance < 0.55);
    }

    [Fact]
    public void Of_several_plans_the_one_with_the_fewest_people_wins_whatever_their_order()
    {
        SitePlan[] plans = [SitePlan.OfPeople(400, 8000), SitePlan.OfPeople(100, 8000), SitePlan.OfPeople(25, 8000), SitePlan.OfPeople(50, 8000)];
        var each = plans.Select(plan => NextTest.Design(s_coaching.Estimates, s_coaching.Variances, s_points, [plan], s_quick)).ToList();
        var fewest = each.Where(design => design.Answer == NextTestAnswer.Reached).Min(design => design.People);
        Assert.NotNull(fewest);
        var forwards = NextTest.Design(s_coaching.Estimates, s_coaching.Variances, s_points, plans, s_quick);
        var backwards = NextTest.Design(s_coaching.Estimates, s_coaching.Variances, s_points, [.. plans.Reverse()], s_quick);
        Assert.Equal(fewest, forwards.People);
        Assert.Equal(fewest, backwards.People);
    }

    [Fact]
    public void The_answer_is_the_same_on_any_number_of_threads_and_for_one_seed_alone()
    {
        var plan = SitePlan.OfVariance(80);
        var one = Design(1, 5);
        Assert.Equal(one.Plans, Design(2, 5).Plans);
        Assert.Equal(one.Plans, Design(7, 5).Plans);
        Assert.NotEqual(one.Plans, Design(1, 6).Plans);
        Assert.Null(one.People);

        NextTestDesign Design(int threads, long seed) => NextTest.Design(s_coaching.Estimates, s_coaching.Variances, s_points, [plan], s_quick with { Threads = threads, Seed = seed });
    }

    [Fact]
    public void Every_prediction_convention_is_honoured()
    {
        var plan = SitePlan.OfVariance(80);
        var chances = new[] { PredictionConvention.Normal, PredictionConvention.TKMinus2, PredictionConvention.KnappHartung }
            .Select(convention => NextTest.Chance(s_coaching.Estimates, s_coaching.Variances, s_points, plan, 2, s_quick with { Pooling = new PoolingOptions { Prediction = convention } })!.Value.Chance)
            .ToList();

        // The narrower the range for a new site, the more often it decides.
        Assert.True(chances[0] > chances[1] && chances[0] > chances[2]);
    }

    [Fact]
    public void Units_change_nothing()
    {
        double[] estimates = [.. s_coaching.Estimates.Select(y => y / 64)], variances = [.. s_coaching.Variances.Select(v => v / 4096)];
        var here = NextTest.Chance(s_coaching.Estimates, s_coaching.Variances, s_points, SitePlan.OfVariance(80), 6, s_quick)!.Value;
        var there = NextTest.Chance(estimates, variances, new VerdictThresholds(5 / 64.0, BetterDirection.Higher), SitePlan.OfVariance(80 / 4096.0), 6, s_quick)!.Value;
        Assert.Equal((here.Chance, here.OfReplicated), (there.Chance, there.OfReplicated));
    }

    [Fact]
    public void Sites_that_decide_already_need_no_further_one()
    {
        var (estimates, variances) = SiteCases.Of("Scared Straight");
        var design = NextTest.Design(estimates, variances, new VerdictThresholds(-Math.Log(0.9), BetterDirection.Lower), [SitePlan.OfPeople(100, 4)]);
        Assert.Equal(NextTestAnswer.AlreadyDecided, design.Answer);
        Assert.Equal(NumericVerdict.DidNotReplicate, design.SoFar.Verdict);
        Assert.Equal(0, design.Sites);
        Assert.Equal((1.0, 0.0, 0.0), (design.Best!.Value.Chance, design.Best.Value.OfReplicated, design.Best.Value.MonteCarloStandardError));
    }

    [Fact]
    public void Where_true_effects_lie_on_both_sides_no_number_of_sites_decides()
    {
        var (estimates, variances) = SiteCases.Of("CBT for offenders");
        var design = NextTest.Design(estimates, variances, new VerdictThresholds(Math.Log(1.2), BetterDirection.Higher), [SitePlan.OfPeople(200, 4), SitePlan.OfPeople(50, 4)], new NextTestOptions { Replicates = 200, MostSites = 30 });
        Assert.Equal(NextTestAnswer.NotReached, design.Answer);
        Assert.Null(design.Sites);
        Assert.Null(design.People);
        Assert.Equal(2, design.Plans.Count);
        Assert.Equal(design.Plans.Max(plan => plan.Chance), design.Best!.Value.Chance);
        Assert.True(design.ChanceInTheLimit.Value < 0.8);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    public void From_fewer_than_two_sites_nothing_can_be_drawn(int sites)
    {
        var design = NextTest.Design(new double[sites], [.. Enumerable.Repeat(1.0, sites)], s_points, [SitePlan.OfVariance(1)]);
        Assert.Equal(NextTestAnswer.TooFewSites, design.Answer);
        Assert.Null(design.Best);
        Assert.Null(design.Sites);
        Assert.Equal(AbsenceReason.TooFewStudies, design.ChanceInTheLimit.Reason);
        Assert.Null(NextTest.Chance(new double[sites], [.. Enumerable.Repeat(1.0, sites)], s_points, SitePlan.OfVariance(1), 3));
    }

    [Fact]
    public void Two_sites_suffice_to_draw_from()
    {
        var design = NextTest.Design([1, 1.5], [0.1, 0.1], new VerdictThresholds(0.2, BetterDirection.Higher), [SitePlan.OfVariance(0.1)], s_quick with { MostSites = 8 });
        Assert.Equal(NumericVerdict.CannotPredict, design.SoFar.Verdict);
        Assert.InRange(design.ChanceInTheLimit.Value, 0.3, 1);
        Assert.NotNull(design.Best);
    }

    [Fact]
    public void A_callers_mistakes_are_refused_by_name_and_a_cancelled_search_stops()
    {
        Assert.Throws<ArgumentException>("plans", () => NextTest.Design([1, 2, 3], [1, 1, 1], s_points, []));
        Assert.Throws<ArgumentException>("plans", () => NextTest.Design([1, 2, 3], [1, 1, 1], s_points, [default]));
        Assert.Throws<ArgumentOutOfRangeException>("variances", () => NextTest.Chance([1, 2], [1, 0], s_points, SitePlan.OfVariance(1), 1));
        Assert.Throws<ArgumentOutOfRangeException>("sites", () => NextTest.Chance([1, 2], [1, 1], s_points, SitePlan.OfVariance(1), 0));
        Assert.Throws<ArgumentNullException>("thresholds", () => NextTest.Design([1, 2], [1, 1], null!, [SitePlan.OfVariance(1)]));
        Assert.Throws<ArgumentOutOfRangeException>("people", () => SitePlan.OfPeople(0, 1));
        Assert.Throws<ArgumentOutOfRangeException>("WantedChance", () => new NextTestOptions { WantedChance = 80 });
        using var source = new CancellationTokenSource();
        source.Cancel();
        Assert.ThrowsAny<OperationCanceledException>(() => NextTest.Design(s_coaching.Estimates, s_coaching.Variances, s_points, [SitePlan.OfVariance(1)], cancellationToken: source.Token));
    }
}
