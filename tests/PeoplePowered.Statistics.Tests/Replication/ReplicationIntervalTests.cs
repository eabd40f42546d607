using PeoplePowered.Statistics.Replication;

namespace PeoplePowered.Statistics.Tests.Replication;

public sealed class ReplicationIntervalTests
{
    [Theory]
    [InlineData(1.5, -.925788, 2.592455)]
    [InlineData(2, -.459964, 3.459964)]
    [InlineData(5, 2.644040, 6.955960)] // 4.8 ± 1.959964 times 1.1
    public void Shrunken_intervals_are_those_of_ReplicationSuccess(double original, double lower, double upper) =>
        Reference.Close(lower, upper, ReplicationInterval.Shrunken(original, 1, .5), 1e-6, "empirical Bayes", 1);

    [Fact]
    public void Morewedge_2010_has_the_interval_of_ReplicationSuccess()
    {
        // z-values and the ratio of variances are given; the standard errors follow from 1/sqrt(n - 3) with 32 and 89 people.
        double original = 1 / Math.Sqrt(29), replication = 1 / Math.Sqrt(86);
        Reference.Close(2.96551724138, original * original / (replication * replication), 1e-11, "c");
        Reference.Close(.067740415, .909481998, ReplicationInterval.Of(2.63125187578 * original, original, replication), 1e-7, "interval", 1);
        Reference.Close(.583255833, ReplicationQ.Of(2.63125187578 * original, original, 3.43866340171 * replication, replication).QPValue, 1e-8, "Q");
    }

    [Fact]
    public void Differences_between_true_effects_widen_it()
    {
        var interval = ReplicationInterval.Of(1, .3, .4, tauSquared: .12);
        var half = 1.959963984540054 * Math.Sqrt(.09 + .16 + .24);
        Reference.Close(1 - half, 1 + half, interval, 1e-13, "tau squared");
    }

    [Fact]
    public void A_weak_original_is_shrunken_to_nothing()
    {
        var half = 1.959963984540054 * .5;
        Reference.Close(-half, half, ReplicationInterval.Shrunken(.9, 1, .5), 1e-13, "no effect");
        Reference.Close(-half, half, ReplicationInterval.Shrunken(0, 1, .5), 1e-13, "exactly none");
    }

    [Fact]
    public void Other_levels_have_other_widths() =>
        Reference.Close(1 - 1.6448536269514727, 1 + 1.6448536269514727, ReplicationInterval.Of(1, .6, .8, confidenceLevel: .9), 1e-13, "90 per cent");

    [Fact]
    public void What_a_double_does_not_hold_is_absent() =>
        Assert.Equal(AbsenceReason.OutOfDomain, ReplicationInterval.Of(1, double.MaxValue, double.MaxValue).Reason);

    [Fact]
    public void What_is_out_of_range_is_refused_by_name()
    {
        Assert.Equal("originalEstimate", Assert.Throws<ArgumentOutOfRangeException>(() => ReplicationInterval.Of(double.NaN, 1, 1)).ParamName);
        Assert.Equal("originalStandardError", Assert.Throws<ArgumentOutOfRangeException>(() => ReplicationInterval.Of(1, 0, 1)).ParamName);
        Assert.Equal("replicationStandardError", Assert.Throws<ArgumentOutOfRangeException>(() => ReplicationInterval.Shrunken(1, 1, -1)).ParamName);
        Assert.Equal("tauSquared", Assert.Throws<ArgumentOutOfRangeException>(() => ReplicationInterval.Of(1, 1, 1, -1)).ParamName);
        Assert.Equal("confidenceLevel", Assert.Throws<ArgumentOutOfRangeException>(() => ReplicationInterval.Of(1, 1, 1, 0, 1)).ParamName);
    }
}
