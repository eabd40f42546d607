using PeoplePowered.Statistics.Transportability;

namespace PeoplePowered.Statistics.Tests.Transportability;

public sealed class StratifiedTransportTests
{
    [Fact]
    public void Effects_are_averaged_by_the_targets_shares()
    {
        // 100, 300 and 600 people: .1 * .5 + .3 * .2 + .6 * -.1 = .05, with variance .01 * .04 + .09 * .01 + .36 * .0025 = .0022.
        var answer = StratifiedTransport.Of([TransportStratum.Of(100, .5, .04), TransportStratum.Of(300, .2, .01), TransportStratum.Of(600, -.1, .0025)]);
        Reference.Close(.05, answer.Estimate, 1e-12, "estimate");
        Reference.Close(Math.Sqrt(.0022), answer.StandardError, 1e-12, "standard error");
        var half = 1.959963984540054 * Math.Sqrt(.0022);
        Reference.Close(.05 - half, .05 + half, answer.ConfidenceInterval, 1e-12, "interval");
        Reference.Close(.05, .05, answer.Bounds, 1e-12, "bounds");
        Assert.Equal(answer.ConfidenceInterval, answer.BoundsWithSamplingError);
        Assert.Empty(answer.StrataWithoutData);
        Assert.Equal(0, answer.ShareWithoutData);
    }

    [Fact]
    public void A_stratum_without_data_leaves_bounds_and_no_number()
    {
        TransportStratum[] strata = [TransportStratum.Of(300, .2, .01), TransportStratum.WithoutData(100), TransportStratum.WithoutData(0)];
        var bounded = StratifiedTransport.Of(strata, new Interval(-1, 2), 0.9);
        Assert.Equal(AbsenceReason.NoStudies, bounded.Estimate.Reason);
        Assert.Equal(AbsenceReason.NoStudies, bounded.ConfidenceInterval.Reason);
        Assert.Equal([1], bounded.StrataWithoutData);
        Assert.Equal(0.25, bounded.ShareWithoutData);
        Reference.Close(.15 - .25, .15 + .5, bounded.Bounds, 1e-12, "bounds");
        var half = 1.644853626951473 * .075;
        Reference.Close(-.1 - half, .65 + half, bounded.BoundsWithSamplingError, 1e-12, "with sampling error");

        var unbounded = StratifiedTransport.Of(strata);
        Assert.Equal(AbsenceReason.NoStudies, unbounded.Bounds.Reason);
        Assert.Equal(AbsenceReason.NoStudies, unbounded.BoundsWithSamplingError.Reason);
        Assert.Equal([1], unbounded.StrataWithoutData);
    }

    [Fact]
    public void Nothing_depends_on_the_unit_of_size_and_huge_sizes_do_not_overflow()
    {
        var answer = StratifiedTransport.Of([TransportStratum.Of(double.MaxValue, 1, 1), TransportStratum.Of(double.MaxValue, 3, 1)]);
        Reference.Close(2, answer.Estimate, 1e-15, "estimate");
        Reference.Close(Math.Sqrt(.5), answer.StandardError, 1e-15, "standard error");
    }

    [Fact]
    public void A_callers_mistakes_are_refused_by_name()
    {
        Assert.Throws<ArgumentException>("strata", () => StratifiedTransport.Of([]));
        Assert.Throws<ArgumentException>("strata", () => StratifiedTransport.Of([TransportStratum.Of(0, 1, 1)]));
        Assert.Throws<ArgumentOutOfRangeException>("size", () => TransportStratum.WithoutData(-1));
        Assert.Throws<ArgumentOutOfRangeException>("variance", () => TransportStratum.Of(1, 1, double.PositiveInfinity));
        Assert.Throws<ArgumentOutOfRangeException>("confidenceLevel", () => StratifiedTransport.Of([TransportStratum.Of(1, 1, 1)], confidenceLevel: 1));
    }
}
