using PeoplePowered.Statistics.Sensitivity;

namespace PeoplePowered.Statistics.Tests.Sensitivity;

public sealed class FunnelContourTests
{
    private static readonly double[] s_levels = [0.90, 0.95, 0.99];

    [Fact]
    public void A_boundary_is_a_line_from_the_centre_at_the_normal_quantile()
    {
        var boundaries = new FunnelBoundary[3];
        FunnelContours.Boundaries(0.2, 0.95, 0.5, boundaries);
        Assert.Equal([0, 0.25, 0.5], boundaries.Select(boundary => boundary.StandardError));
        Assert.Equal(new Interval(0.2, 0.2), boundaries[0].Bounds);
        Reference.Close(0.2 - (0.5 * 1.959963984540054), boundaries[2].Bounds.Lower, 1e-14, "lower");
        Reference.Close(0.2 + (0.5 * 1.959963984540054), boundaries[2].Bounds.Upper, 1e-14, "upper");
        Reference.Close(0.2 + (0.25 * 1.959963984540054), boundaries[1].Bounds.Upper, 1e-14, "middle");
    }

    [Fact]
    public void The_variance_between_studies_opens_the_funnel_at_its_tip()
    {
        var boundaries = new FunnelBoundary[2];
        FunnelContours.Boundaries(-1, 0.95, 0.4, boundaries, tauSquared: 0.09);
        Reference.Close(2 * 0.3 * 1.959963984540054, boundaries[0].Bounds.Width, 1e-14, "tip");
        Reference.Close(2 * 0.5 * 1.959963984540054, boundaries[1].Bounds.Width, 1e-14, "foot");
        FunnelContours.Boundaries(-1, 0.95, 0.4, boundaries.AsSpan(0, 1));
        Assert.Equal(0.4, boundaries[0].StandardError);
        FunnelContours.Boundaries(-1, 0.95, 0.4, []);
    }

    [Fact]
    public void Studies_fall_into_the_band_of_their_p_value()
    {
        double[] estimates = [0, 1.64, 1.65, 1.95, 1.97, -2.57, -2.58, 40], variances = [1, 1, 1, 1, 1, 1, 1, 1];
        var placements = new FunnelPlacement[8];
        FunnelContours.Place(estimates, variances, 0, s_levels, placements);
        Assert.Equal([0, 0, 1, 1, 2, 2, 3, 3], placements.Select(placement => placement.Band));
        Assert.Equal(1, placements[0].PValue.Value);
        Reference.Close(0.048838370560445092, placements[4].PValue, 1e-12, "R: 2 * pnorm(-1.97)");
        Assert.True(placements[7].PValue.Value >= 0);
    }

    [Fact]
    public void A_band_and_its_boundaries_say_the_same()
    {
        var random = new Random(2008);
        var boundary = new FunnelBoundary[1];
        for (var draw = 0; draw < 500; draw++)
        {
            var (estimate, variance) = ((random.NextDouble() * 4) - 2, 0.01 + random.NextDouble());
            var placement = new FunnelPlacement[1];
            FunnelContours.Place([estimate], [variance], 0.3, s_levels, placement);
            var outside = 0;
            foreach (var level in s_levels)
            {
                FunnelContours.Boundaries(0.3, level, Math.Sqrt(variance), boundary);
                outside += boundary[0].Bounds.Contains(estimate) ? 0 : 1;
            }

            Assert.Equal(outside, placement[0].Band);
        }
    }

    [Fact]
    public void Arguments_are_refused_by_name()
    {
        var boundaries = new FunnelBoundary[2];
        Assert.Equal("centre", Assert.Throws<ArgumentOutOfRangeException>(() => FunnelContours.Boundaries(double.NaN, 0.95, 1, boundaries)).ParamName);
        Assert.Equal("confidenceLevel", Assert.Throws<ArgumentOutOfRangeException>(() => FunnelContours.Boundaries(0, 1, 1, boundaries)).ParamName);
        Assert.Equal("maximumStandardError", Assert.Throws<ArgumentOutOfRangeException>(() => FunnelContours.Boundaries(0, 0.95, -1, boundaries)).ParamName);
        Assert.Equal("tauSquared", Assert.Throws<ArgumentOutOfRangeException>(() => FunnelContours.Boundaries(0, 0.95, 1, boundaries, -1)).ParamName);
        Assert.Equal("levels", Assert.Throws<ArgumentException>(() => FunnelContours.Place([1], [1], 0, [0.95, 0.9], new FunnelPlacement[1])).ParamName);
        Assert.Equal("placements", Assert.Throws<ArgumentException>(() => FunnelContours.Place([1], [1], 0, s_levels, new FunnelPlacement[2])).ParamName);
        Assert.Equal("reference", Assert.Throws<ArgumentOutOfRangeException>(() => FunnelContours.Place([1], [1], double.NaN, s_levels, new FunnelPlacement[1])).ParamName);
    }
}
