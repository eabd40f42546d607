using PeoplePowered.Statistics.Synthesis;

namespace PeoplePowered.Statistics.Tests.Synthesis;

public sealed class ManyOutcomesTests
{
    [Theory]
    [InlineData(TauSquaredEstimator.Reml)]
    [InlineData(TauSquaredEstimator.PauleMandel)]
    public void Every_outcome_is_bit_for_bit_what_it_is_alone_on_any_number_of_threads(TauSquaredEstimator estimator)
    {
        var (estimates, variances, offsets) = Draw(1_000, seed: 11);
        var options = new PoolingOptions { Estimator = estimator };
        var alone = new PooledEstimate[1_000];
        for (var i = 0; i < alone.Length; i++)
            alone[i] = RandomEffects.Pool(estimates.AsSpan(offsets[i]..offsets[i + 1]), variances.AsSpan(offsets[i]..offsets[i + 1]), options);
        foreach (var threads in new[] { 1, 2, 3, 16 })
        {
            var together = new PooledEstimate[1_000];
            ManyOutcomes.Pool(estimates, variances, offsets, together, options, threads);
            Assert.Equal(alone, together);
        }
    }

    [Fact]
    public void The_order_of_the_outcomes_changes_nothing()
    {
        var (estimates, variances, offsets) = Draw(300, seed: 12);
        var forwards = new PooledEstimate[300];
        var backwards = new PooledEstimate[300];
        ManyOutcomes.Pool(estimates, variances, offsets, forwards, degreeOfParallelism: 2);
        var (y, v, starts) = (new List<double>(), new List<double>(), new List<int> { 0 });
        for (var i = 299; i >= 0; i--)
        {
            y.AddRange(estimates[offsets[i]..offsets[i + 1]]);
            v.AddRange(variances[offsets[i]..offsets[i + 1]]);
            starts.Add(y.Count);
        }

        ManyOutcomes.Pool(y.ToArray(), v.ToArray(), starts.ToArray(), backwards, degreeOfParallelism: 2);
        Assert.Equal(forwards, backwards.Reverse());
    }

    [Fact]
    public void One_thread_allocates_nothing()
    {
        var (estimates, variances, offsets) = Draw(500, seed: 13);
        var results = new PooledEstimate[500];
        ManyOutcomes.Pool(estimates, variances, offsets, results);
        ManyOutcomes.Pool(estimates, variances, offsets, results);
        var before = GC.GetAllocatedBytesForCurrentThread();
        ManyOutcomes.Pool(estimates, variances, offsets, results);
        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
    }

    [Fact]
    public void Outcomes_without_studies_and_no_outcomes_at_all_are_allowed()
    {
        var results = new PooledEstimate[3];
        ManyOutcomes.Pool(new double[] { 0.4 }, new double[] { 0.02 }, new[] { 0, 0, 1, 1 }, results);
        Assert.Equal(AbsenceReason.NoStudies, results[0].Estimate.Reason);
        Assert.Equal(Estimable.Of(0.4), results[1].Estimate);
        Assert.Equal(AbsenceReason.NoStudies, results[2].Estimate.Reason);
        ManyOutcomes.Pool(default, default, new[] { 0 }, default);
    }

    [Fact]
    public void A_bad_number_is_refused_with_its_outcome_and_nothing_is_written()
    {
        var (estimates, variances, offsets) = Draw(200, seed: 14);
        var results = new PooledEstimate[200];
        var outcome = Enumerable.Range(100, 100).First(i => offsets[i + 1] - offsets[i] > 3);
        var place = offsets[outcome] + 2;
        foreach (var threads in new[] { 1, 2 })
        {
            var bad = (double[])estimates.Clone();
            bad[place] = double.NaN;
            var refusal = Assert.Throws<ArgumentOutOfRangeException>(() => ManyOutcomes.Pool(bad, variances, offsets, results, degreeOfParallelism: threads));
            Assert.Equal("estimates", refusal.ParamName);
            Assert.Contains(FormattableString.Invariant($"Outcome {outcome}: the estimate of its study 2"), refusal.Message, StringComparison.Ordinal);
            bad = (double[])variances.Clone();
            bad[place] = 0;
            refusal = Assert.Throws<ArgumentOutOfRangeException>(() => ManyOutcomes.Pool(estimates, bad, offsets, results, degreeOfParallelism: threads));
            Assert.Equal("variances", refusal.ParamName);
            Assert.Contains(FormattableString.Invariant($"Outcome {outcome}: the variance of its study 2"), refusal.Message, StringComparison.Ordinal);
        }

        Assert.All(results, result => Assert.Equal(default, result));
    }

    [Theory]
    [InlineData(new[] { 1, 2 }, "offsets[0]")]
    [InlineData(new[] { 0, 1 }, "The last offset")]
    [InlineData(new[] { 0, 3 }, "The last offset")]
    [InlineData(new[] { 0, 1, 2 }, "offsets holds 3")]
    [InlineData(new int[0], "offsets holds 0")]
    public void Offsets_that_are_none_are_refused(int[] offsets, string message)
    {
        var refusal = Assert.Throws<ArgumentException>(() => ManyOutcomes.Pool(new double[] { 1, 2 }, new double[] { 1, 1 }, offsets, new PooledEstimate[1]));
        Assert.Equal("offsets", refusal.ParamName);
        Assert.Contains(message, refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Falling_offsets_other_lengths_and_no_threads_are_refused()
    {
        double[] two = [1, 2];
        Assert.Contains("outcome 1", Assert.Throws<ArgumentException>(() => ManyOutcomes.Pool(two, two, new[] { 0, 2, 1, 2 }, new PooledEstimate[3])).Message, StringComparison.Ordinal);
        Assert.Equal("variances", Assert.Throws<ArgumentException>(() => ManyOutcomes.Pool(two, new double[1], new[] { 0, 2 }, new PooledEstimate[1])).ParamName);
        Assert.Equal("degreeOfParallelism", Assert.Throws<ArgumentOutOfRangeException>(() => ManyOutcomes.Pool(two, two, new[] { 0, 2 }, new PooledEstimate[1], degreeOfParallelism: 0)).ParamName);
    }

    [Fact]
    public void A_cancelled_token_stops_the_work()
    {
        var (estimates, variances, offsets) = Draw(100, seed: 15);
        using var source = new CancellationTokenSource();
        source.Cancel();
        foreach (var threads in new[] { 1, 2 })
            Assert.ThrowsAny<OperationCanceledException>(() => ManyOutcomes.Pool(estimates, variances, offsets, new PooledEstimate[100], degreeOfParallelism: threads, cancellationToken: source.Token));
    }

    private static (double[] Estimates, double[] Variances, int[] Offsets) Draw(int outcomes, int seed)
    {
        var random = new Random(seed);
        var (estimates, variances, offsets) = (new List<double>(), new List<double>(), new List<int> { 0 });
        for (var outcome = 0; outcome < outcomes; outcome++)
        {
            var k = outcome % 50 == 0 ? 300 : random.Next(0, 15);
            for (var i = 0; i < k; i++)
            {
                variances.Add(0.01 + (0.19 * random.NextDouble()));
                estimates.Add((4 * random.NextDouble()) - 2);
            }

            offsets.Add(estimates.Count);
        }

        return ([.. estimates], [.. variances], [.. offsets]);
    }
}
