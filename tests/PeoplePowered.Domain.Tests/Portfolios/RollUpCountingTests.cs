using NodaTime;
using PeoplePowered.Domain.Outcomes;
using PeoplePowered.Domain.Portfolios;

namespace PeoplePowered.Domain.Tests.Portfolios;

/// <summary>What of everything reported counts, and how figures of each type go together.</summary>
public sealed class RollUpCountingTests
{
    private static readonly ReportingPeriod s_year1 = RollUps.Period("2015", "2015");
    private static readonly ReportingPeriod s_year2 = RollUps.Period("2016", "2016");
    private static readonly ReportingPeriod s_year3 = RollUps.Period("2017", "2017");
    private static readonly ReportingPeriod s_years12 = RollUps.Period("2015", "2016");

    [Fact]
    public void A_slice_is_never_added_to_its_total()
    {
        var node = Roll([Count("A", 10), Slice("A", 4, "women"), Slice("A", 6, "men")]);
        Assert.Equal(Quantity.Exact(10), RollUps.Entry(node).Amount!.AsQuantity());
    }

    [Fact]
    public void Slices_without_a_total_are_unknown_and_named()
    {
        var node = Roll([Slice("A", 4, "women"), Slice("A", 6, "men"), Count("B", 5)]);
        Assert.Equal((5m, null, 1), Known(node));
        Assert.Equal("only-slices", Assert.Single(node.Children[0].Caveats).Code);
    }

    [Theory]
    [InlineData(ReportStatus.Withdrawn, "withdrawn")]
    [InlineData(ReportStatus.Superseded, "superseded")]
    public void What_is_no_longer_in_force_is_left_out_by_name(ReportStatus status, string word)
    {
        var node = Roll([RollUps.Reported("A", new CountOfParticipants(90, null), status: status), Count("A", 10)]);
        Assert.Equal(Quantity.Exact(10), RollUps.Entry(node).Amount!.AsQuantity());
        var caveat = Assert.Single(node.Children[0].Caveats);
        Assert.Equal("not-in-force", caveat.Code);
        Assert.Contains(word, caveat.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Where_everything_was_withdrawn_nothing_is_reported() =>
        Assert.Empty(Roll([RollUps.Reported("A", new CountOfParticipants(90, null), status: ReportStatus.Withdrawn)]).Outcomes);

    [Fact]
    public void Of_several_editions_the_latest_counts_and_the_word_final_is_the_last_of_all()
    {
        Assert.Equal(Quantity.Exact(12), Amount([Edition(12, "2018-10"), Edition(10, "2017")]));
        Assert.Equal(Quantity.Exact(13), Amount([Edition(13, "final"), Edition(12, "2018-10")]));
        Assert.Equal(Quantity.Exact(12), Amount([Edition(12, "2018-10"), Edition(9, "interim")]));
        static ReportedOutcome Edition(long count, string vintage) => RollUps.Reported("A", new CountOfParticipants(count, null), vintage: vintage);
    }

    [Fact]
    public void Of_cumulative_figures_the_latest_of_each_site_counts_whatever_the_order()
    {
        var figures = new[] { Count("A", 25, s_years12), Count("A", 10, s_year1), Count("B", 7, s_year1) };
        Assert.Equal((25m, (decimal?)32m, 0), Known(Roll(figures, Accumulation.Cumulative)));
        Assert.Equal((25m, (decimal?)32m, 0), Known(Roll(figures.Reverse(), Accumulation.Cumulative)));
    }

    [Fact]
    public void Figures_per_period_go_together_as_people_between_the_largest_period_and_their_sum()
    {
        var node = Roll([Count("A", 10, s_year1), Count("A", 15, s_year2)], Accumulation.PerPeriod);
        Assert.Equal((15m, (decimal?)25m, 0), Known(node));
        var rolled = RollUps.Entry(node);
        Assert.Equal([(s_year1, Quantity.Exact(10)), (s_year2, Quantity.Exact(15))], rolled.Periods.Select(item => (item.Period, item.Amount.AsQuantity())));
        Assert.Equal((RollUps.Period("2015", "2016"), Some.Date("2016")), (rolled.Period, rolled.CompleteTo));
    }

    [Fact]
    public void Sites_meet_period_by_period_and_a_site_without_one_of_them_is_unknown_there()
    {
        var rolled = RollUps.Entry(Roll([Count("A", 10, s_year1), Count("A", 15, s_year2), Count("B", 4, s_year1)], Accumulation.PerPeriod));
        Assert.Equal([Quantity.Between(10, 14), Quantity.AtLeast(15)], rolled.Periods.Select(item => item.Amount.AsQuantity()));
    }

    [Fact]
    public void Periods_that_overlap_are_refused_by_name_and_the_others_still_count()
    {
        var node = Roll([Count("A", 10, s_year1), Count("A", 25, s_years12), Count("A", 9, s_year3)], Accumulation.PerPeriod);
        Assert.Equal((9m, null, 2), Known(node));
        var caveat = Assert.Single(node.Children[0].Caveats, caveat => caveat.Code == "periods-overlap");
        Assert.Contains("2015 to 2015; 2015 to 2016", caveat.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Periods_that_share_a_month_overlap() =>
        Assert.Equal((0m, null, 2), Known(Roll([Count("A", 10, RollUps.Period("2015-01", "2015-06")), Count("A", 5, RollUps.Period("2015-06", "2015-12"))], Accumulation.PerPeriod)));

    [Fact]
    public void A_gap_between_periods_is_unknown()
    {
        var node = Roll([Count("A", 10, s_year1), Count("A", 9, s_year3)], Accumulation.PerPeriod);
        Assert.Equal((10m, null, 1), Known(node));
        Assert.Contains(node.Children[0].Caveats, caveat => caveat.Message.Contains("from 2016-01-01 to 2016-12-31", StringComparison.Ordinal));
    }

    [Fact]
    public void A_figure_without_a_period_is_not_added_to_those_of_periods()
    {
        var node = Roll([Count("A", 10, s_year1), Count("A", 9)], Accumulation.PerPeriod);
        Assert.Equal((10m, null, 1), Known(node));
        Assert.Contains(node.Children[0].Caveats, caveat => caveat.Code == "period-not-stated");
    }

    [Fact]
    public void Where_nothing_says_whether_figures_accumulate_only_the_latest_counts()
    {
        var node = Roll([Count("A", 10, s_year1), Count("A", 15, s_year2)]);
        Assert.Equal((15m, (decimal?)15m, 0), Known(node));
        Assert.True(RollUps.Entry(node).IsLatestOfSeveral);
        Assert.Equal("accumulation-not-stated", Assert.Single(node.Children[0].Caveats).Code);
    }

    [Fact]
    public void What_lies_after_the_day_is_left_out_by_name()
    {
        var portfolio = Portfolio([Count("A", 10, s_year1), Count("A", 25, s_years12)], Accumulation.Cumulative);
        var node = RollUps.Service(portfolio.RollUp(new() { AsOf = new LocalDate(2016, 6, 30) }));
        Assert.Equal(Quantity.Exact(10), RollUps.Entry(node).Amount!.AsQuantity());
        Assert.Equal("after-the-day", Assert.Single(node.Children[0].Caveats).Code);
    }

    [Fact]
    public void A_percentage_of_known_people_is_every_whole_number_that_rounds_to_it()
    {
        Assert.Equal(Quantity.Between(81, 83), Amount([RollUps.Reported("A", new Percentage(41, People.Exactly(200)))]));
        Assert.Equal(Quantity.Exact(41), Amount([RollUps.Reported("A", new Percentage(41, People.Exactly(100)))]));
        Assert.Equal(Quantity.Between(1, 2), Amount([RollUps.Reported("A", new Percentage(41, People.Exactly(3)))]));
        Assert.Equal(Quantity.AtLeast(81), Amount([RollUps.Reported("A", new Percentage(41, new People(Quantity.AtLeast(200))))]));
        Assert.Equal(Quantity.About(82), Amount([RollUps.Reported("A", new Percentage(41, new People(Quantity.About(200))))]));
    }

    [Fact]
    public void A_percentage_of_unknown_people_an_effect_and_a_figure_of_another_type_are_unknown()
    {
        Figure[] figures = [new Percentage(41), new EffectEstimate(EffectScale.PercentagePoints, 3), new IntervalWithoutPoint(EffectScale.PercentagePoints, -1, 3), new EventsOverExposure(3, 2), new MeanOfParticipants(5, 1, 20)];
        var node = Roll(figures.Select((figure, index) => RollUps.Reported($"{index}", figure)).Append(Count("Z", 10)));
        Assert.Equal((10m, null, 5), Known(node));
        Assert.All(node.Children.SkipLast(1), child => Assert.Equal("cannot-be-rolled-up", Assert.Single(child.Caveats).Code));
    }

    [Fact]
    public void Events_add_and_so_does_exposure()
    {
        var node = Roll([RollUps.Reported("A", new EventsOverExposure(3, 10.5)), RollUps.Reported("B", new EventsOverExposure(4, 20))], measure: new EventsPerExposure("arrests", "person-year"));
        var rolled = RollUps.Entry(node);
        Assert.Equal((CountedAs.Events, Quantity.Exact(7), Quantity.Exact(30.5m), "person-year"), (rolled.CountedAs, rolled.Amount!.AsQuantity(), rolled.OutOf!.AsQuantity(), rolled.Unit));
    }

    [Fact]
    public void Means_do_not_add_but_the_people_measured_do_as_participations()
    {
        var node = Roll([RollUps.Reported("A", new MeanOfParticipants(5, 1, 20)), RollUps.Reported("B", new MeanOfParticipants(7, 1, 30))], measure: new InstrumentMean("A scale"));
        Assert.Null(RollUps.Entry(node).Amount);
        Assert.Equal(Quantity.Exact(50), RollUps.Entry(node).OutOf!.AsQuantity());
        Assert.Contains(node.Caveats, caveat => caveat.Code == "means-do-not-add");
        Assert.Equal(Quantity.Exact(5), RollUps.Entry(node.Children[0]).Amount!.AsQuantity());
    }

    [Fact]
    public void Of_several_means_of_one_site_the_latest_is_the_level()
    {
        var node = Roll(
            [RollUps.Reported("A", new MeanOfParticipants(5, 1, 20), period: s_year2), RollUps.Reported("A", new MeanOfParticipants(7, 1, 30), period: s_year1)],
            Accumulation.PerPeriod,
            new InstrumentMean("A scale"));
        Assert.Equal((Quantity.Exact(5), Quantity.Exact(20)), (RollUps.Entry(node).Amount!.AsQuantity(), RollUps.Entry(node).OutOf!.AsQuantity()));
        Assert.Equal("several-figures", Assert.Single(node.Children[0].Caveats).Code);
    }

    [Fact]
    public void A_mean_below_zero_is_no_quantity_and_its_people_still_count()
    {
        var rolled = RollUps.Entry(Roll([RollUps.Reported("A", new MeanOfParticipants(-2, 1, 20))], measure: new InstrumentMean("A scale")));
        Assert.Null(rolled.Amount);
        Assert.Equal(Quantity.Exact(20), rolled.OutOf!.AsQuantity());
    }

    [Fact]
    public void Money_is_the_mean_times_the_people_and_adds_as_about_so_much()
    {
        var node = Roll([RollUps.Reported("A", new MeanOfParticipants(500, 1, 20)), RollUps.Reported("B", new MeanOfParticipants(300.5, 1, 30))], measure: new MoneyAmount(Currency.Gbp));
        var rolled = RollUps.Entry(node);
        Assert.Equal((CountedAs.Money, Quantity.About(19_015), Currency.Gbp), (rolled.CountedAs, rolled.Amount!.AsQuantity(), rolled.Currency));
    }

    [Fact]
    public void Nested_milestones_stand_side_by_side()
    {
        var portfolio = RollUps.OfSites(
            [Some.Count("A", "entry", 10, 20), Some.Count("A", "sustained", 8, 20)],
            [Some.Definition("entry"), Some.Definition("sustained", implies: "entry")]);
        var outcomes = portfolio.RollUp().Root.Outcomes;
        Assert.Equal([("entry", Quantity.Exact(10)), ("sustained", Quantity.Exact(8))], outcomes.Select(item => (item.Outcome.Key.Value, item.Amount!.AsQuantity())));
    }

    [Fact]
    public void Versions_of_an_outcome_do_not_go_together()
    {
        var portfolio = RollUps.OfSites(
            [Count("A", 10), new ReportedOutcome(Some.Outcome("entry", 2), Some.At("B"), new CountOfParticipants(5, null), Some.Source)],
            [RollUps.Definition("entry"), RollUps.Definition("entry", version: 2)]);
        Assert.Equal([Quantity.Exact(10), Quantity.Exact(5)], portfolio.RollUp().Root.Outcomes.Select(item => item.Amount!.AsQuantity()));
    }

    private static ReportedOutcome Count(string site, long achieved, ReportingPeriod? period = null) => RollUps.Reported(site, new CountOfParticipants(achieved, null), period: period);

    private static ReportedOutcome Slice(string site, long achieved, string category) =>
        RollUps.Reported(site, new CountOfParticipants(achieved, null), breakdown: new Breakdown(BreakdownDimension.Sex, category));

    private static Portfolio Portfolio(IEnumerable<ReportedOutcome> reported, Accumulation accumulation, OutcomeMeasure? measure = null) =>
        RollUps.OfSites(reported, [RollUps.Definition("entry", measure, accumulation)]);

    private static RollUpNode Roll(IEnumerable<ReportedOutcome> reported, Accumulation accumulation = Accumulation.NotStated, OutcomeMeasure? measure = null) =>
        RollUps.Service(Portfolio(reported, accumulation, measure).RollUp());

    private static Quantity Amount(IEnumerable<ReportedOutcome> reported) => RollUps.Entry(Roll(reported)).Amount!.AsQuantity();

    private static (decimal Low, decimal? High, int Unknown) Known(RollUpNode node)
    {
        var amount = RollUps.Entry(node).Amount!;
        return (amount.Low, amount.High, amount.Unknown);
    }
}
