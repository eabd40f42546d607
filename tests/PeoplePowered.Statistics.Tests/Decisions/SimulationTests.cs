using PeoplePowered.Statistics.Decisions;

namespace PeoplePowered.Statistics.Tests.Decisions;

public sealed class SimulationTests
{
    private static readonly SumOfProducts s_linear = new(2, [new(2, ProductFactor.Of(0)), new(-3, ProductFactor.Of(1))], [ProductOutcome.Sum(1, 1)]);
    private static readonly UncertainNumber[] s_normal = [UncertainNumber.Normal(200, 30), UncertainNumber.Normal(50, 20)];

    /// <summary>2 X - 3 Y is normal with mean 250 and standard deviation sqrt(4 x 900 + 9 x 400) = 84.85281; quantile and tail by R's qnorm and pnorm.</summary>
    [Fact]
    public void A_sum_of_normal_numbers_is_normal()
    {
        var found = Simulation.Run(s_linear, s_normal, new SimulationOptions { Draws = 40_000, Seed = 4 })[0];
        var error = 84.852813742385706 / Math.Sqrt(40_000);
        Assert.InRange(found.Mean.Value.Lower, 250 - (4 * error), 250 + (4 * error));
        Assert.Equal(error, found.Convergence.StandardError.Value, 0.02 * error);
        Assert.Equal(error, found.Convergence.BatchStandardError.Value, 0.6 * error);
        Assert.Equal(83.691541078038682, found.Quantile(0.025).Value.Lower, 4.0);
        Assert.InRange(0.998391885344936, found.ProbabilityAbove(0).MonteCarlo.Lower, found.ProbabilityAbove(0).MonteCarlo.Upper);
        Assert.True(found.IsPoint);
    }

    [Fact]
    public void The_mean_of_a_product_of_independent_numbers_is_the_product_of_their_means()
    {
        var model = new SumOfProducts(3, [new(10, ProductFactor.Of(0), ProductFactor.Without(1), ProductFactor.RaisedBy(2))], [ProductOutcome.Sum(1)]);
        var found = Simulation.Run(model, [UncertainNumber.Triangular(1, 2, 6), UncertainNumber.Beta(3, 7), UncertainNumber.Uniform(0, 0.4)])[0];
        Assert.InRange(10 * 3 * 0.7 * 1.2, found.Mean.Value.Lower - (4 * found.Convergence.StandardError.Value), found.Mean.Value.Lower + (4 * found.Convergence.StandardError.Value));
    }

    [Fact]
    public void One_seed_gives_one_answer_on_any_number_of_threads()
    {
        UncertainNumber[] inputs = [UncertainNumber.LogNormal(200, 0.3), UncertainNumber.Between(10, 20)];
        var runs = new[] { 1, 2, 3, 7, 0 }.Select(threads => Simulation.Run(s_linear, inputs, new SimulationOptions { Draws = 1001, Seed = 9, Threads = threads })[0]).ToList();
        Assert.All(runs, run =>
        {
            Assert.Equal(runs[0].Mean, run.Mean);
            Assert.Equal(runs[0].Convergence, run.Convergence);
            foreach (var probability in new[] { 0.01, 0.3, 0.5, 0.99 })
                Assert.Equal(runs[0].Quantile(probability), run.Quantile(probability));
        });
        Assert.NotEqual(runs[0].Mean, Simulation.Run(s_linear, inputs, new SimulationOptions { Draws = 1001, Seed = 10 })[0].Mean);
    }

    [Fact]
    public void Bounds_alone_make_ranges_of_every_answer()
    {
        var found = Simulation.Run(s_linear, [UncertainNumber.Normal(200, 30), UncertainNumber.Between(10, 20)], new SimulationOptions { Draws = 4000 })[0];
        Assert.False(found.IsPoint);
        Assert.Equal(30, found.Mean.Value.Width, 9);
        Assert.Equal(30, found.Quantile(0.3).Value.Width, 9);
        var probability = found.ProbabilityAbove(350);
        Assert.True(probability.Least < probability.Most);
        Assert.True(probability.MonteCarlo.Lower < probability.Least && probability.MonteCarlo.Upper > probability.Most);
    }

    [Fact]
    public void Numbers_that_are_known_change_no_draw_of_the_others()
    {
        var alone = Simulation.Run(new SumOfProducts(1, [new(6, ProductFactor.Of(0))], [ProductOutcome.Sum(1)]), [UncertainNumber.Uniform(0, 1)])[0];
        var beside = Simulation.Run(
            new SumOfProducts(3, [new(1, ProductFactor.Of(0), ProductFactor.Of(1), ProductFactor.RaisedBy(2))], [ProductOutcome.Sum(1)]),
            [UncertainNumber.Exactly(3), UncertainNumber.Uniform(0, 1), UncertainNumber.Exactly(1)])[0];
        Assert.Equal(alone.Quantile(0.7), beside.Quantile(0.7));
    }

    [Fact]
    public void A_draw_allocates_nothing()
    {
        UncertainNumber[] inputs = [UncertainNumber.Normal(200, 30), UncertainNumber.Between(10, 20)];
        var draws = new InputDraws(inputs, 1);
        var room = new double[6 + s_linear.Scratch];
        double Draw(int draw)
        {
            draws.Fill(draw, room.AsSpan(0, 2), room.AsSpan(2, 2));
            s_linear.Evaluate(room.AsSpan(0, 2), room.AsSpan(2, 2), room.AsSpan(4, 1), room.AsSpan(5, 1), room.AsSpan(6));
            return room[4];
        }

        var last = Draw(0);
        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var draw = 1; draw < 1000; draw++)
            last = Draw(draw);
        Assert.Equal(before, GC.GetAllocatedBytesForCurrentThread());
        Assert.True(double.IsFinite(last));
    }

    [Fact]
    public void Convergence_is_reported_and_not_assumed()
    {
        Assert.False(Simulation.Run(s_linear, s_normal, new SimulationOptions { Draws = 100 })[0].Convergence.IsReached);
        Assert.True(Simulation.Run(s_linear, s_normal, new SimulationOptions { Draws = 100_000, Tolerance = 0.01 })[0].Convergence.IsReached);
        Assert.False(Simulation.Run(s_linear, [UncertainNumber.Normal(0, 30), UncertainNumber.Normal(0, 20)])[0].Convergence.IsReached);
        Assert.True(Simulation.Run(s_linear, [UncertainNumber.Exactly(1), UncertainNumber.Exactly(2)])[0].Convergence is { IsReached: true, StandardError.Value: 0 });
    }

    [Fact]
    public void A_ratio_to_what_may_be_nothing_has_no_mean_and_bounds_for_a_probability()
    {
        var ratio = new SumOfProducts(2, [new(1, ProductFactor.Of(0)), new(1, ProductFactor.Of(1))], [ProductOutcome.Ratio([1, 0], [0, 1], isOfPositive: true)]);
        var found = Simulation.Run(ratio, [UncertainNumber.Exactly(10), UncertainNumber.Normal(2, 2)])[0];
        Assert.InRange(found.Undefined, 1400, 1800);
        Assert.Equal(AbsenceReason.OutOfDomain, found.Mean.Reason);
        Assert.False(found.Quantile(0.5).HasValue);
        Assert.Equal(found.Undefined / 10_000.0, found.ProbabilityAbove(1).Range.Width, 12);
        Assert.False(found.Convergence.IsReached);
    }

    /// <summary>R: prop.test(0, 100, correct = FALSE) and prop.test(37, 100, correct = FALSE).</summary>
    [Fact]
    public void Never_having_happened_is_not_never()
    {
        var found = Simulation.Run(s_linear, [UncertainNumber.Uniform(0, 1), UncertainNumber.Exactly(0)], new SimulationOptions { Draws = 100 })[0];
        var never = found.ProbabilityAbove(3);
        Assert.Equal((0, 0), (never.Least, never.Most));
        Assert.Equal(0.0369934982069857, never.MonteCarlo.Upper, 12);
        var some = found.ProbabilityAbove(0.5 * (found.Quantile(62.5 / 99).Value.Lower + found.Quantile(62.4 / 99).Value.Lower));
        Assert.Equal(0.37, some.Least, 12);
        Assert.Equal(0.281823605343245, some.MonteCarlo.Lower, 12);
        Assert.Equal(0.467794704190571, some.MonteCarlo.Upper, 12);
    }

    [Fact]
    public void What_does_not_fit_is_refused()
    {
        Assert.Throws<ArgumentException>(() => Simulation.Run(s_linear, [UncertainNumber.Exactly(1)]));
        Assert.Throws<ArgumentOutOfRangeException>(() => new SimulationOptions { Draws = 10 });
        Assert.Throws<ArgumentOutOfRangeException>(() => new SimulationOptions { Tolerance = 0 });
        Assert.Throws<ArgumentOutOfRangeException>(() => Simulation.Run(s_linear, s_normal)[0].Quantile(1));
        using var ended = new CancellationTokenSource();
        ended.Cancel();
        Assert.Throws<OperationCanceledException>(() => Simulation.Run(s_linear, s_normal, null, ended.Token));
    }
}
