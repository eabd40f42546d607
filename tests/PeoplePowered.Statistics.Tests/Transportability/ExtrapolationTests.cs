using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;
using PeoplePowered.Statistics.Synthesis;
using PeoplePowered.Statistics.Tests.Replication;
using PeoplePowered.Statistics.Transportability;

namespace PeoplePowered.Statistics.Tests.Transportability;

public sealed class ExtrapolationTests
{
    private static readonly double[] s_latitudes = SiteCases.Column("BCG vaccine (transport by latitude)", "moderator_value");

    [Fact]
    public void Leverages_of_the_bcg_latitudes_are_the_reference_ones()
    {
        var cases = Reference.Lines("new-place", "replication-cases.jsonl").Select(line => JsonDocument.Parse(line).RootElement).Where(line => line.TryGetProperty("leverage", out _)).ToList();
        Assert.Equal(10, cases.Count);
        foreach (var line in cases)
        {
            var check = Extrapolation.Check(s_latitudes, [line.GetProperty("latitude").GetDouble()]);
            Reference.Close(line.GetProperty("leverage").GetDouble(), check.Leverage, 1e-11, "leverage");
            Reference.Close(line.GetProperty("largestLeverage").GetDouble(), check.LargestLeverage, 1e-11, "largest leverage");
            Reference.Close((line.GetProperty("leverage").GetDouble() - (1 / 13.0)) * 12, check.MahalanobisSquared, 1e-9, "distance", 1e-3);
        }
    }

    [Fact]
    public void The_equator_extrapolates_the_bcg_trials_and_the_latitude_of_london_does_not()
    {
        var equator = Extrapolation.Check(ModeratorSet.Of(Moderator.Numeric("latitude", s_latitudes)), [ModeratorValue.Of("latitude", 0)]);
        Assert.True(equator is { IsWithinRanges: false, IsInsideHull: false, IsLeverageAbove: true, IsExtrapolating: true, TooManyCovariates: false, AllowsPrediction: false });
        Assert.Equal(["latitude"], equator.OutsideRange);
        Reference.Close(5.367501, equator.MahalanobisSquared, 1e-5, "distance (formulas to six decimals)");
        Reference.Close(.524215, equator.Leverage, 1e-5, "leverage");
        var london = Extrapolation.Check(s_latitudes, [51.5]);
        Assert.True(london is { IsWithinRanges: true, IsInsideHull: true, IsLeverageAbove: false, IsExtrapolating: false, AllowsPrediction: true });
        Assert.Equal(Estimable.Of(0), london.DistanceFromHull);
        Assert.Equal(AbsenceReason.NotApplicable, london.WeightedLeverage.Reason);
        Assert.True(Extrapolation.Check(s_latitudes, [13]) is { IsInsideHull: true, IsLeverageAbove: false });
        Assert.True(Extrapolation.Check(s_latitudes, [60]) is { IsInsideHull: false, IsLeverageAbove: true });
    }

    [Fact]
    public void Leverages_and_distances_in_two_covariates_are_those_of_R()
    {
        var units = Reference.Rows("new-place", "units.csv").ToList();
        double[] sites = [.. units.Take(14).SelectMany(row => new[] { Reference.Number(row[1]), Reference.Number(row[2]) })];
        double[] weights = [.. Enumerable.Range(1, 14).Select(i => 1 / (0.05 + (0.01 * i)))];
        foreach (var row in Reference.Rows("new-place", "distances.csv"))
        {
            var unit = units[(int)Reference.Number(row[0])];
            var check = Extrapolation.Check(sites, [Reference.Number(unit[1]), Reference.Number(unit[2])], weights);
            Reference.Close(Reference.Number(row[1]), check.Leverage, 1e-9, "leverage");
            Reference.Close(Reference.Number(row[2]), check.LargestLeverage, 1e-9, "largest");
            Reference.Close(Reference.Number(row[3]), check.WeightedLeverage, 1e-9, "weighted");
            Reference.Close(Reference.Number(row[4]), check.LargestWeightedLeverage, 1e-9, "largest weighted");
            Reference.Close(Reference.Number(row[5]), check.MahalanobisSquared, 1e-8, "distance", 0.1);
            Assert.Equal(Reference.Number(row[3]) > Reference.Number(row[4]), check.IsLeverageAbove);
            Assert.True(check.TooManyCovariates);
        }
    }

    [Fact]
    public void Hulls_hold_what_exact_arithmetic_says_they_hold_in_any_units_and_order()
    {
        foreach (var line in Reference.Lines("new-place", "hulls.jsonl"))
        {
            var record = JsonDocument.Parse(line).RootElement;
            var points = record.GetProperty("points").EnumerateArray().Select(point => point.EnumerateArray().Select(x => x.GetDouble()).ToArray()).ToArray();
            var place = record.GetProperty("place").EnumerateArray().Select(x => x.GetDouble()).ToArray();
            var inside = record.GetProperty("inside").GetBoolean();
            Same(points, place);
            Same([.. points.Reverse()], place);
            Same([.. points, .. points], place);
            Same([.. points.Select(point => Rescaled(point, 1e6, 1900))], Rescaled(place, 1e6, 1900));
            Same([.. points.Select(point => Rescaled(point, 1.0 / 1024, -3))], Rescaled(place, 1.0 / 1024, -3));
            Same([.. points.Select(Sheared)], Sheared(place));

            void Same(double[][] sites, double[] target)
            {
                var check = Extrapolation.Check([.. sites.SelectMany(site => site)], target);
                Assert.True(inside == check.IsInsideHull, $"{line}: {check}, {check.DistanceFromHull}");
                if (inside)
                    Assert.True(check.IsWithinRanges && !check.IsLeverageAbove, line);
            }
        }

        // Each covariate in a unit of its own.
        static double[] Rescaled(double[] point, double factor, double shift) => [.. point.Select((x, j) => (x * factor * (j + 1)) + shift)];
        static double[] Sheared(double[] point) => [.. point.Select((x, j) => j == 0 ? x : x + (2 * point[j - 1]))];
    }

    [Fact]
    public void The_distance_from_the_hull_is_mahalanobis_to_its_nearest_point()
    {
        // Sites at the corners of a square about 0: covariance 4/3 in each direction, none between.
        double[] square = [1, 1, 1, -1, -1, 1, -1, -1];
        var deviation = Math.Sqrt(4 / 3.0);
        Reference.Close(2 / deviation, Extrapolation.Check(square, [3, 0.5]).DistanceFromHull, 1e-12, "beside a side");
        Reference.Close(5 / deviation, Extrapolation.Check(square, [4, 5]).DistanceFromHull, 1e-12, "beside a corner");
        Assert.True(Extrapolation.Check(square, [1, 0.3]).IsInsideHull);
        Assert.True(Extrapolation.Check(square, [1, 1]).IsInsideHull);
        Assert.False(Extrapolation.Check(square, [1 + 1e-6, 0.3]).IsInsideHull);
    }

    [Fact]
    public void Within_every_range_may_still_be_outside_the_hull()
    {
        // Large cities and small towns: no place is both large and poor.
        double[] sites = [.. Enumerable.Range(0, 25).SelectMany(i => new[] { i, 30.0 - i + ((i % 3) * 0.1) })];
        var check = Extrapolation.Check(sites, [20, 25]);
        Assert.True(check is { IsWithinRanges: true, IsInsideHull: false, IsLeverageAbove: true, IsExtrapolating: true, TooManyCovariates: false });
    }

    [Fact]
    public void A_covariate_that_repeats_another_changes_nothing_while_the_place_keeps_the_relation()
    {
        double[] twice = [.. s_latitudes.SelectMany(x => new[] { x, (2 * x) + 1 })];
        var (one, both) = (Extrapolation.Check(s_latitudes, [40]), Extrapolation.Check(twice, [40, 81]));
        Reference.Close(one.Leverage.Value, both.Leverage, 1e-12, "leverage");
        Reference.Close(one.MahalanobisSquared.Value, both.MahalanobisSquared, 1e-10, "distance", 1e-3);
        Assert.True(both is { IsInsideHull: true, IsExtrapolating: false });
        var broken = Extrapolation.Check(twice, [40, 90]);
        Assert.True(broken is { IsWithinRanges: true, IsInsideHull: false, IsLeverageAbove: true });
        Assert.Equal(AbsenceReason.Collinear, broken.Leverage.Reason);
        double[] constant = [.. s_latitudes.SelectMany(x => new[] { x, 5 })];
        Assert.False(Extrapolation.Check(constant, [40, 5]).IsExtrapolating);
        Assert.True(Extrapolation.Check(constant, [40, 6]) is { IsInsideHull: false, OutsideRange: ["x2"] });
    }

    [Fact]
    public void A_label_that_no_site_has_lies_outside_and_known_ones_divide_the_hull()
    {
        string[] areas = [.. Enumerable.Range(0, 40).Select(i => i % 2 == 0 ? "city" : "town")];
        double[] size = [.. Enumerable.Range(0, 40).Select(i => i % 2 == 0 ? 100.0 + i : 10.0 + i)];
        var sites = ModeratorSet.Of(Moderator.Categorical("area", areas), Moderator.Numeric("size", size));
        var coast = Extrapolation.Check(sites, [ModeratorValue.Of("area", "coast"), ModeratorValue.Of("size", 20)]);
        Assert.True(coast is { IsInsideHull: false, IsLeverageAbove: true, OutsideRange: ["area"] });
        Assert.Equal(AbsenceReason.OutOfDomain, coast.Leverage.Reason);
        Assert.True(Extrapolation.Check(sites, [ModeratorValue.Of("area", "town"), ModeratorValue.Of("size", 20)]).IsInsideHull);

        // A city as small as a town: within the range of sizes, and no city like it.
        Assert.True(Extrapolation.Check(sites, [ModeratorValue.Of("size", 20), ModeratorValue.Of("area", "city")]) is { IsInsideHull: false, IsWithinRanges: true });
    }

    [Theory]
    [InlineData(0, AbsenceReason.NoStudies)]
    [InlineData(1, AbsenceReason.TooFewStudies)]
    [InlineData(2, AbsenceReason.TooFewStudies)]
    public void Fewer_sites_than_columns_say_nothing_of_any_place(int count, AbsenceReason reason)
    {
        double[] sites = [.. new[] { 1.0, 2, 3, 5 }.Take(2 * count)];
        var check = Extrapolation.Check(sites, [1, 2]);
        Assert.True(check is { IsExtrapolating: true, TooManyCovariates: true, AllowsPrediction: false });
        Assert.Equal(reason, check.Leverage.Reason);
        Assert.Equal(reason, check.MahalanobisSquared.Reason);
        Assert.Equal(reason, check.DistanceFromHull.Reason);
    }

    [Theory]
    [InlineData(13, 1, false)]
    [InlineData(10, 1, false)]
    [InlineData(9, 1, true)]
    [InlineData(20, 2, false)]
    [InlineData(19, 2, true)]
    public void More_covariates_than_a_tenth_of_the_sites_are_too_many(int sites, int covariates, bool refused)
    {
        double[] matrix = [.. Enumerable.Range(0, sites * covariates).Select(i => (double)((i * i) + (7 * i % 5)))];
        Assert.Equal(refused, Extrapolation.Check(matrix, matrix.AsSpan(0, covariates)).TooManyCovariates);
    }

    [Fact]
    public void Mixtures_of_sites_are_inside_and_their_leverage_is_never_above() =>
        Check.One(Config.QuickThrowOnFailure.WithReplay(20_060_401, 20_060_403).WithMaxTest(200), Prop.ForAll<(NormalFloat X, NormalFloat Y, byte Weight)[]>(drawn =>
        {
            if (drawn.Length < 4 || drawn.Sum(site => site.Weight) == 0)
                return;
            double total = drawn.Sum(site => site.Weight);
            double[] sites = [.. drawn.SelectMany(site => new[] { Math.Atan((double)site.X), 1000 * Math.Atan((double)site.Y) })];
            double[] place = [drawn.Sum(site => site.Weight * Math.Atan((double)site.X)) / total, drawn.Sum(site => site.Weight * 1000 * Math.Atan((double)site.Y)) / total];
            var check = Extrapolation.Check(sites, place);
            if (check.Leverage.HasValue)
                Assert.True(check is { IsInsideHull: true, IsLeverageAbove: false, IsExtrapolating: false });
        }));

    [Fact]
    public void A_callers_mistakes_are_refused_by_name()
    {
        Assert.Throws<ArgumentException>("place", () => Extrapolation.Check([1, 2], ReadOnlySpan<double>.Empty));
        Assert.Throws<ArgumentException>("sites", () => Extrapolation.Check([1, 2, 3], [1.0, 2]));
        Assert.Throws<ArgumentOutOfRangeException>("place", () => Extrapolation.Check([1, 2, 3], [double.NaN]));
        Assert.Throws<ArgumentOutOfRangeException>("weights", () => Extrapolation.Check([1, 2, 3], [1], [1, 0, 1]));
        Assert.Throws<ArgumentException>("weights", () => Extrapolation.Check([1, 2, 3], [1], [1, 1]));
        Assert.Throws<ArgumentException>("sites", () => Extrapolation.Check(ModeratorSet.None, []));
    }
}
