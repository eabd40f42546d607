using PeoplePowered.Domain.Outcomes;

namespace PeoplePowered.Domain.Tests.Outcomes;

public sealed class ReportedOutcomesTests
{
    private static readonly ValueList<ReportedOutcome> s_expected =
    [
        new(new(new("our-programme"), new("in-work")), new(site: new("North")), new CountOfParticipants(41, 100), new("our monitoring")),
        new(new(new("our-programme"), new("in-work")), new(site: new("East")), new CountOfParticipants(30, 90), new("our monitoring")),
    ];

    [Fact]
    public void Tuples_are_reported_outcomes() =>
        Assert.Equal(s_expected, ReportedOutcomes.For("our-programme", "in-work", from: "our monitoring", ("North", 41, 100), ("East", 30, 90)));

    [Fact]
    public void A_sequence_of_tuples_is_the_same()
    {
        IEnumerable<(string, long, long)> sites = [("North", 41, 100), ("East", 30, 90)];
        Assert.Equal(s_expected, ReportedOutcomes.For("our-programme", "in-work", "our monitoring", sites));
    }

    [Fact]
    public void Rows_of_any_type_are_the_same()
    {
        var rows = new[] { new { Where = "North", InWork = 41, All = 100 }, new { Where = "East", InWork = 30, All = 90 } };
        Assert.Equal(s_expected, ReportedOutcomes.For("our-programme", "in-work", "our monitoring", rows, row => row.Where, row => row.InWork, row => row.All));
    }

    [Fact]
    public void Parallel_lists_are_the_same_whatever_their_whole_numbers()
    {
        int[] achieved = [41, 30];
        short[] few = [41, 30];
        short[] all = [100, 90];
        Assert.Equal(s_expected, ReportedOutcomes.For("our-programme", "in-work", "our monitoring", ["North", "East"], achieved, [100, 90]));
        Assert.Equal(s_expected, ReportedOutcomes.For("our-programme", "in-work", "our monitoring", ["North", "East"], few, all));
    }

    [Fact]
    public void Figures_with_a_comparison_hold_both_groups_and_their_design()
    {
        var reported = Assert.Single(ReportedOutcomes.Compared("trials", "reoffended", "a review", EvidenceDesign.Randomised, ("Lewis", 43, 53, 37, 55)));
        Assert.Equal((new TwoArmCounts(43, 53, 37, 55), EvidenceDesign.Randomised), (reported.Figure, reported.Design));
    }

    [Fact]
    public void Everything_that_is_wrong_is_said_at_once()
    {
        var fault = Assert.Throws<ArgumentException>(() => ReportedOutcomes.For("p", "o", "s", ("North", -41, 100), (" East", 30, -90), ("", 1, 2), ("South", 1, 2)));
        foreach (var part in (string[])["'North' has a count of -41", "' East' starts or ends with white space", "' East' has a count of -90", "Row 3 names no site", "give every row the name of its site"])
            Assert.Contains(part, fault.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("South", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_count_beyond_the_largest_is_named_with_its_site()
    {
        ulong[] achieved = [41, ulong.MaxValue], all = [100, 90];
        var fault = Assert.Throws<ArgumentException>(() => ReportedOutcomes.For("p", "o", "s", [" North", "East"], achieved, all));
        Assert.Contains("'East' has a count of 18446744073709551615", fault.Message, StringComparison.Ordinal);
        Assert.Contains("' North' starts or ends with white space", fault.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", "o", "s", "framework")]
    [InlineData("p", " ", "s", "outcome")]
    [InlineData("p", "o", "", "from")]
    public void A_blank_name_is_refused_by_the_name_of_its_parameter(string framework, string outcome, string from, string parameter) =>
        Assert.Throws<ArgumentException>(parameter, () => ReportedOutcomes.For(framework, outcome, from, ("North", 1, 2)));

    [Fact]
    public void Lists_of_different_length_are_refused_with_their_lengths()
    {
        var fault = Assert.Throws<ArgumentException>(() => ReportedOutcomes.For("p", "o", "s", ["North", "East"], [41], [100, 90]));
        Assert.Contains("2 sites, 1 counts of people who achieved it and 2 of people who took part", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_design_without_a_comparison_compares_nothing()
    {
        var fault = Assert.Throws<ArgumentException>(() => ReportedOutcomes.Compared("p", "o", "s", EvidenceDesign.BeforeAfter, ("Lewis", 43, 53, 37, 55)));
        Assert.Contains("BeforeAfter", fault.Message, StringComparison.Ordinal);
        Assert.Contains(nameof(ReportedOutcomes.For), fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void No_sites_are_no_figures() => Assert.Empty(ReportedOutcomes.For("p", "o", "s"));
}
