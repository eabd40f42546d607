using PeoplePowered.Statistics.Replication;

namespace PeoplePowered.Statistics.Tests.Replication;

public sealed class SmallTelescopesTests
{
    [Theory]
    [InlineData(10, .721969198569)]
    [InlineData(15, .577933203494)]
    [InlineData(20, .495889199033)]
    [InlineData(50, .308737648775)]
    [InlineData(100, .217225607876)]
    public void The_yardstick_is_that_of_the_noncentral_t(int perGroup, double expected) =>
        Reference.Close(expected, SmallTelescopes.DetectableDifference(perGroup), 2e-12, $"{perGroup} a group");

    [Fact]
    public void A_replication_near_nothing_shows_an_effect_too_small_to_have_been_seen() =>
        Reference.Close(.0128827498944, SmallTelescopes.PValue(20, .05, 50), 1e-10, "p");

    [Fact]
    public void The_normal_yardstick_is_1_529_standard_errors()
    {
        Reference.Close(1.52923668524 * .062, SmallTelescopes.DetectableEffect(.062), 1e-11, "theta33");

        // A replication at the yardstick is as likely above as below.
        Assert.Equal(.5, SmallTelescopes.PValue(.2, .062, SmallTelescopes.DetectableEffect(.062), .03).Value, 1e-15);
        Assert.Equal(.5, SmallTelescopes.PValue(-.2, .062, -SmallTelescopes.DetectableEffect(.062), .03).Value, 1e-15);
    }

    [Fact]
    public void The_normal_test_is_the_limit_of_the_exact_one()
    {
        // Standardised differences with known variance have standard errors sqrt(2/n).
        const int Original = 20_000, Replication = 50_000;
        const double Difference = .008;
        Reference.Close(
            SmallTelescopes.PValue(Original, Difference, Replication),
            SmallTelescopes.PValue(.05, Math.Sqrt(2d / Original), Difference, Math.Sqrt(2d / Replication)),
            2e-3,
            "p");
    }

    [Fact]
    public void Two_and_a_half_times_the_people_are_asked_for()
    {
        Assert.Equal(50, SmallTelescopes.SampleSize(20));
        Assert.Equal(53, SmallTelescopes.SampleSize(15, SmallTelescopes.SampleSizeFactor90));
        Assert.Equal(68, SmallTelescopes.SampleSize(15, SmallTelescopes.SampleSizeFactor95));
        Assert.Equal("originalPerGroup", Assert.Throws<ArgumentOutOfRangeException>(() => SmallTelescopes.SampleSize(int.MaxValue)).ParamName);
    }

    [Fact]
    public void Groups_of_any_size_have_a_yardstick()
    {
        var previous = double.PositiveInfinity;
        foreach (var perGroup in new[] { 2, 3, 7, 1000, 1_000_000, int.MaxValue })
        {
            var yardstick = SmallTelescopes.DetectableDifference(perGroup);
            Assert.InRange(yardstick, double.Epsilon, previous);
            previous = yardstick;
        }

        Assert.Equal(1, SmallTelescopes.PValue(20, double.MaxValue, 50), 1e-13);
        Assert.Equal(0, SmallTelescopes.PValue(20, double.MinValue, 50));
    }

    [Fact]
    public void An_original_without_direction_has_no_test() => Assert.Equal(AbsenceReason.NotApplicable, SmallTelescopes.PValue(0, 1, 1, 1).Reason);

    [Fact]
    public void What_is_out_of_range_is_refused_by_name()
    {
        Assert.Equal("participantsPerGroup", Assert.Throws<ArgumentOutOfRangeException>(() => SmallTelescopes.DetectableDifference(1)).ParamName);
        Assert.Equal("replicationPerGroup", Assert.Throws<ArgumentOutOfRangeException>(() => SmallTelescopes.PValue(20, .1, 1)).ParamName);
        Assert.Equal("replicationDifference", Assert.Throws<ArgumentOutOfRangeException>(() => SmallTelescopes.PValue(20, double.NaN, 20)).ParamName);
        Assert.Equal("originalStandardError", Assert.Throws<ArgumentOutOfRangeException>(() => SmallTelescopes.DetectableEffect(0)).ParamName);
    }
}
