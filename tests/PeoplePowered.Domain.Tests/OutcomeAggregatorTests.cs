using FsCheck;
using FsCheck.Fluent;
using PeoplePowered.Domain.Aggregation;
using PeoplePowered.Domain.Outcomes;
using PeoplePowered.Statistics;

namespace PeoplePowered.Domain.Tests;

public sealed class OutcomeAggregatorTests
{
    private static readonly OutcomeAggregator s_aggregator = new();

    [Fact]
    public void The_three_averages_answer_three_questions()
    {
        var result = Aggregate(Some.Count("large", "entry", 90, 100), Some.Count("small", "entry", 1, 10), Some.Count("middle", "entry", 20, 40));
        Assert.Equal(111.0 / 150, result.ShareOfPeople.Value, 12);
        Assert.Equal((0.9 + 0.1 + 0.5) / 3, result.AverageOfSites.Value, 12);
        Assert.NotEqual(result.ShareOfPeople.Value, result.TypicalSite.Proportion.Value, 3);
        Assert.Contains(result.Caveats, caveat => caveat.Code == "averages-differ");
    }

    [Fact]
    public void Nested_milestones_are_never_added_up_as_people()
    {
        var result = Aggregate(Some.Count("A", "entry", 5, 10), Some.Count("A", "sustained", 4, 10), Some.Count("B", "entry", 6, 10), Some.Count("B", "sustained", 4, 10));
        Assert.Equal((11, 20), (result.Achieved, result.Participants));
    }

    [Fact]
    public void Sites_that_cannot_be_a_proportion_are_left_out_by_name_and_reason()
    {
        var result = Aggregate(Some.Count("A", "entry", 5, 10), Some.Count("Home Group", "entry", 273, 270), Some.Count("Empty", "entry", 0, 0), Some.Blank("Blank", "entry", 9), Some.Count("B", "entry", 2, 9));
        Assert.Equal(["Home Group", "Empty", "Blank"], result.Excluded.Select(site => site.Site));
        Assert.Equal((7, 19), (result.Achieved, result.Participants));
        Assert.All(result.Excluded, site => Assert.NotEmpty(site.Reason));
        Assert.Superset(new HashSet<string> { "achieved-above-participants", "no-participants", "not-reported" }, result.Caveats.Select(caveat => caveat.Code).ToHashSet());
    }

    [Fact]
    public void No_site_at_all_is_an_absence_with_its_reason()
    {
        var result = Aggregate();
        Assert.Equal(AbsenceReason.NoStudies, result.ShareOfPeople.Reason);
        Assert.False(result.TypicalSite.Proportion.HasValue);
        Assert.False(result.NewSite.Range.HasValue);
        Assert.Contains(result.Caveats, caveat => caveat.Code == "too-few-sites-for-interval");
    }

    [Fact]
    public void One_site_has_no_interval_for_the_typical_site_and_says_why()
    {
        var result = Aggregate(Some.Count("A", "entry", 5, 10));
        Assert.False(result.TypicalSite.Interval.HasValue);
        Assert.False(result.Pooled.TauSquared.HasValue);
        Assert.Contains(result.Caveats, caveat => caveat.Code == "too-few-sites-for-interval");
    }

    [Fact]
    public void Two_sites_have_no_range_for_a_new_one()
    {
        var result = Aggregate(Some.Count("A", "entry", 5, 10), Some.Count("B", "entry", 3, 10));
        Assert.True(result.TypicalSite.Interval.HasValue);
        Assert.False(result.NewSite.Range.HasValue);
        Assert.Contains(result.Caveats, caveat => caveat.Code == "too-few-sites-for-prediction");
    }

    [Fact]
    public void A_site_that_stands_twice_is_refused() => Assert.Throws<ArgumentException>(() => Aggregate(Some.Count("A", "entry", 5, 10), Some.Count("A", "entry", 5, 10)));

    [Fact]
    public void A_trial_does_not_pool_with_monitoring_data() =>
        Assert.Throws<ArgumentException>(() => Aggregate(Some.Count("A", "entry", 5, 10), Some.Count("B", "entry", 5, 10, design: EvidenceDesign.Randomised)));

    [Fact]
    public void A_whole_does_not_pool_with_its_parts() => Assert.Throws<ArgumentException>(() => Aggregate(
        Some.Count("A", "entry", 10, 20),
        new ReportedOutcome(Some.Outcome("entry"), new ReportedFor(service: Some.Service), new CountOfParticipants(30, 60), Some.Source)));

    [Fact]
    public void A_withdrawn_figure_is_left_out_by_name()
    {
        var withdrawn = new ReportedOutcome(Some.Outcome("entry"), Some.At("C"), new CountOfParticipants(0, 1000), Some.Source, status: ReportStatus.Withdrawn);
        var result = Aggregate(Some.Count("A", "entry", 9, 20), Some.Count("B", "entry", 5, 20), withdrawn);
        Assert.Equal(("C", 40m), (Assert.Single(result.Excluded).Site, result.Participants));
    }

    [Fact]
    public void Counts_of_any_size_add_up()
    {
        var result = Aggregate(Some.Count("A", "entry", long.MaxValue / 2, long.MaxValue), Some.Count("B", "entry", long.MaxValue / 3, long.MaxValue), Some.Count("C", "entry", 1, long.MaxValue));
        Assert.Equal(3m * long.MaxValue, result.Participants);
        Assert.InRange(result.ShareOfPeople.Value, 0.27, 0.28);
    }

    [Fact]
    public void Totals_do_not_pool_with_slices() =>
        Assert.Throws<ArgumentException>(() => Aggregate(Some.Count("A", "entry", 5, 10), Some.Count("B", "entry", 5, 10, breakdown: new Breakdown(BreakdownDimension.Sex, "women"))));

    [Fact]
    public void An_empty_cell_is_corrected_for_pooling_but_shown_as_reported()
    {
        var result = Aggregate(Some.Count("A", "entry", 0, 10), Some.Count("B", "entry", 3, 10), Some.Count("C", "entry", 4, 10));
        Assert.Equal(0, result.Sites[0].Proportion);
        Assert.Contains(result.Caveats, caveat => caveat is { Code: "continuity-correction", Subject: "A" });
    }

    [Fact]
    public void The_order_of_sites_changes_nothing_but_the_order() =>
        Prop.ForAll(ArbMap.Default.ArbFor<PositiveInt[]>(), numbers =>
        {
            var figures = numbers.Select((number, index) => Some.Count($"site {index}", "entry", number.Get % 40, 40)).ToList();
            var forwards = s_aggregator.Aggregate(Some.Outcome("entry"), figures);
            var backwards = s_aggregator.Aggregate(Some.Outcome("entry"), Enumerable.Reverse(figures));
            return forwards.ShareOfPeople == backwards.ShareOfPeople
                && forwards.TypicalSite.Proportion.HasValue == backwards.TypicalSite.Proportion.HasValue
                && Math.Abs((forwards.TypicalSite.Proportion.ToNullable() ?? 0) - (backwards.TypicalSite.Proportion.ToNullable() ?? 0)) < 1e-10;
        }).Check(Config.QuickThrowOnFailure.WithReplay(20130117, 7));

    [Fact]
    public void A_shrunken_proportion_lies_between_the_site_and_the_typical_site()
    {
        var result = Aggregate(Some.Count("A", "entry", 30, 40), Some.Count("B", "entry", 3, 10), Some.Count("C", "entry", 14, 60));
        var typical = result.TypicalSite.Proportion.Value;
        Assert.All(result.Sites, site => Assert.InRange(site.Shrunken.Value, Math.Min(site.Proportion, typical), Math.Max(site.Proportion, typical)));
    }

    [Fact]
    public void The_same_inputs_have_the_same_hash_and_others_another()
    {
        var one = Aggregate(Some.Count("A", "entry", 5, 10)).Made;
        Assert.Equal(one, Aggregate(Some.Count("A", "entry", 5, 10)).Made);
        Assert.NotEqual(one.InputHash, Aggregate(Some.Count("A", "entry", 6, 10)).Made.InputHash);
    }

    [Theory]
    [InlineData(EvidenceDesign.Descriptive)]
    [InlineData(EvidenceDesign.Randomised)]
    public void Counts_without_a_comparison_say_so_whatever_their_design(EvidenceDesign design) =>
        Assert.Contains(Aggregate(Some.Count("A", "entry", 5, 10, design: design), Some.Count("B", "entry", 6, 10, design: design)).Caveats, caveat => caveat.Code == "no-comparison");

    [Fact]
    public void A_figure_in_part_says_which_part_is_missing()
    {
        var result = Aggregate(Some.Count("A", "entry", 5, 10), Some.Count("C", "entry", 3, null), new(Some.Outcome("entry"), Some.At("S"), new UnknownFigure("suppressed"), Some.Source), Some.Blank("D", "entry", 9));
        Assert.Equal([("C", "no number of participants reported"), ("S", "suppressed"), ("D", "no figure reported")], result.Excluded.Select(site => (site.Site, site.Reason)));
        Assert.Equal(["C reports no complete figure for entry (no number of participants reported)", "S reports no complete figure for entry (suppressed)"], result.Caveats.Where(caveat => caveat.Code == "incomplete-figure").Select(caveat => caveat.Message.Split(':')[0]));
        Assert.Equal("D", Assert.Single(result.Caveats, caveat => caveat.Code == "not-reported").Subject);
    }

    [Fact]
    public void A_site_with_a_shorter_period_than_the_others_is_named_once()
    {
        var usual = new ReportingPeriod(Some.Date("2015-01"), Some.Date("2017-12"));
        var shorter = new ReportingPeriod(Some.Date("2015-01"), Some.Date("2017-01"));
        ReportedOutcome[] figures = [Some.Count("A", "entry", 3, 9, usual), Some.Count("B", "entry", 4, 9, usual), Some.Count("C", "entry", 5, 9, shorter)];
        Assert.Equal("C", Assert.Single(Aggregate(figures).Caveats, caveat => caveat.Code == "shorter-period").Subject);
        Assert.Equal("C", Assert.Single(figures.Synthesise().Value.Caveats, caveat => caveat.Code == "shorter-period").Subject);
        Assert.DoesNotContain(Aggregate(figures[..2]).Caveats, caveat => caveat.Code == "shorter-period");
    }

    [Fact]
    public void Sites_that_differ_point_to_the_range_for_a_new_site_only_where_there_is_one()
    {
        var two = Aggregate(Some.Count("A", "entry", 90, 100), Some.Count("B", "entry", 10, 100));
        var three = Aggregate(Some.Count("A", "entry", 90, 100), Some.Count("B", "entry", 10, 100), Some.Count("C", "entry", 50, 100));
        Assert.DoesNotContain("range for a new site", Assert.Single(two.Caveats, caveat => caveat.Code == "heterogeneous-without-range").Message, StringComparison.Ordinal);
        Assert.DoesNotContain(two.Caveats, caveat => caveat.Code == "heterogeneous");
        Assert.EndsWith("read the range for a new site.", Assert.Single(three.Caveats, caveat => caveat.Code == "heterogeneous").Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Whatever_differs_in_a_figure_or_about_it_gives_another_hash()
    {
        var year = new ReportingPeriod(Some.Date("2015"), Some.Date("2015"));
        ReportedOutcome With(Figure? figure = null, Source? source = null, EvidenceDesign design = EvidenceDesign.Descriptive, ReportingPeriod? period = null, string? slice = null, string? vintage = null, ReportStatus status = ReportStatus.NotStated) =>
            new(Some.Outcome("entry"), Some.At("A"), figure ?? new CountOfParticipants(5, 10), source ?? Some.Source, design, period, slice is null ? null : new(BreakdownDimension.Sex, slice), vintage is null ? null : new(vintage), status);
        ReportedOutcome[] all =
        [
            With(), With(status: ReportStatus.Withdrawn), With(source: new("another")), With(source: new("a test", "its publisher")), With(source: new("a test, its publisher")), With(design: EvidenceDesign.BeforeAfter),
            With(period: year), With(slice: "women"), With(vintage: "final"), With(new UnknownFigure("suppressed")), With(new UnknownFigure(UnknownFigure.NotReported)),
            With(new UnknownFigure(UnknownFigure.NotReported, People.Exactly(9))), With(new MeanOfParticipants(1, 2, 3)), With(new MeanOfParticipants(1, 2, 4)), With(new CountOfParticipants(5, null)),
        ];
        Assert.Equal(all.Length, all.Select(item => Aggregate(item).Made.InputHash).Distinct().Count());
        Assert.NotEqual(Aggregate().Made.InputHash, s_aggregator.Aggregate(Some.Outcome("another"), []).Made.InputHash);
    }

    private static OutcomeAggregate Aggregate(params ReportedOutcome[] figures) => s_aggregator.Aggregate(Some.Outcome("entry"), figures);
}
