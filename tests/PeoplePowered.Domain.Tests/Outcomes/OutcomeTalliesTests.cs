using FsCheck;
using FsCheck.Fluent;
using PeoplePowered.Domain.Aggregation;
using PeoplePowered.Domain.Outcomes;

namespace PeoplePowered.Domain.Tests.Outcomes;

public sealed class OutcomeTalliesTests
{
    private static readonly Breakdown s_women = new(BreakdownDimension.Sex, "women");
    private static readonly ReportingPeriod s_year = new(Some.Date("2016"), Some.Date("2016"));

    [Fact]
    public void Observations_of_people_become_a_count_and_a_mean_of_their_cell()
    {
        var (work, wellbeing) = (Cell("north", "work", s_year), Cell("north", "wellbeing", s_year, s_women));
        var tallies = new OutcomeTallies();
        tallies.AddRange([Achieved(work, true), Value(wellbeing, 4), Achieved(work, false), Value(wellbeing, 8), Achieved(work, true), Value(wellbeing, 6)]);
        var reported = tallies.ToReportedOutcomes(Some.Source, EvidenceDesign.BeforeAfter, new Vintage("2017-03"), ReportStatus.Provisional);
        Assert.Equal(
            [
                new ReportedOutcome(work.Outcome, work.For, new CountOfParticipants(2, 3), Some.Source, EvidenceDesign.BeforeAfter, s_year, null, new Vintage("2017-03"), ReportStatus.Provisional),
                new ReportedOutcome(wellbeing.Outcome, wellbeing.For, new MeanOfParticipants(6, 2, 3), Some.Source, EvidenceDesign.BeforeAfter, s_year, s_women, new Vintage("2017-03"), ReportStatus.Provisional),
            ],
            reported.Outcomes);
        Assert.Empty(reported.Caveats);
    }

    [Fact]
    public void Each_site_outcome_version_period_and_slice_has_its_own_tally()
    {
        var cells = new[]
        {
            Cell("north", "work"), Cell("south", "work"), Cell("north", "home"), Cell("north", "work", s_year), Cell("north", "work", breakdown: s_women),
            new TallyCell(Some.At("north"), Some.Outcome("work", 2)), new TallyCell(new ReportedFor(site: new SiteId("north")), Some.Outcome("work")),
        };
        var tallies = new OutcomeTallies();
        tallies.AddRange(cells.Concat(cells.Take(3)).Select(cell => Achieved(cell, true)));
        Assert.Equal(cells, tallies.Tallies.Select(tally => tally.Cell));
        Assert.Equal([2L, 2, 2, 1, 1, 1, 1], tallies.Tallies.Select(tally => tally.Achieved.Participants));
    }

    [Fact]
    public void Missing_results_are_counted_and_said()
    {
        var (work, wellbeing) = (Cell("north", "work", s_year), Cell("south", "wellbeing"));
        var tallies = new OutcomeTallies();
        tallies.AddRange([Achieved(work, true), Achieved(work, null), Value(wellbeing, 1), Value(wellbeing, null), Value(wellbeing, 3), Value(wellbeing, null)]);
        Assert.Equal([(1L, 2L), (2L, 4L)], tallies.Tallies.Select(tally => (tally.Missing, tally.Observations)));
        var reported = tallies.ToReportedOutcomes(Some.Source);
        Assert.Equal([new CountOfParticipants(1, 1), new MeanOfParticipants(2, Math.Sqrt(2), 2)], reported.Outcomes.Select(outcome => outcome.Figure));
        Assert.Equal(
            [
                "missing-results: north, 2016 to 2016: 1 of 2 people have no known result for work. The figure is about the others, who may differ from them.",
                "missing-results: south: 2 of 4 people have no known result for wellbeing. The figure is about the others, who may differ from them.",
            ],
            reported.Caveats.Select(caveat => caveat.ToString()));
        Assert.All(reported.Caveats, caveat => Assert.Equal([Some.Source], caveat.Evidence));
    }

    [Fact]
    public void A_cell_without_known_results_has_an_unknown_figure()
    {
        var tallies = new OutcomeTallies();
        tallies.AddRange([Achieved(Cell("north", "work"), null), Achieved(Cell("north", "work"), null), Value(Cell("north", "wellbeing"), null)]);
        Assert.Equal(
            [new UnknownFigure("no result is known", People.Exactly(2)), new UnknownFigure("no result is known", People.Exactly(1))],
            tallies.ToReportedOutcomes(Some.Source).Outcomes.Select(outcome => outcome.Figure));
    }

    [Fact]
    public void One_measured_person_gives_no_mean_but_a_caveat()
    {
        var tallies = new OutcomeTallies();
        tallies.AddRange([Value(Cell("north", "wellbeing"), 7), Achieved(Cell("north", "work"), true)]);
        var reported = tallies.ToReportedOutcomes(Some.Source);
        Assert.Equal([new UnknownFigure("one person was measured", People.Exactly(1)), new CountOfParticipants(1, 1)], reported.Outcomes.Select(outcome => outcome.Figure));
        Assert.Equal("one-person-measured", Assert.Single(reported.Caveats).Code);
        tallies.Add(Value(Cell("north", "wellbeing"), 9));
        Assert.Equal(new MeanOfParticipants(8, Math.Sqrt(2), 2), tallies.ToReportedOutcomes(Some.Source).Outcomes[0].Figure);
    }

    [Fact]
    public void A_cell_of_both_kinds_has_a_figure_of_each()
    {
        var tallies = new OutcomeTallies();
        tallies.AddRange([Achieved(Cell("north", "work"), true), Value(Cell("north", "work"), 1), Value(Cell("north", "work"), 3)]);
        Assert.Equal([new CountOfParticipants(1, 1), new MeanOfParticipants(2, Math.Sqrt(2), 2)], Assert.Single(tallies.Tallies).Figures);
    }

    [Fact]
    public void Parts_may_be_gathered_apart_in_any_order_and_merged() =>
        Prop.ForAll(Gen.Choose(0, int.MaxValue).ToArbitrary(), seed =>
        {
            var random = new Random(seed);
            var observations = Enumerable.Range(0, 300).Select(_ => AnyObservation(random)).ToArray();
            var whole = new OutcomeTallies();
            whole.AddRange(observations);
            random.Shuffle(observations);
            var merged = new OutcomeTallies();
            foreach (var part in observations.Chunk(random.Next(1, 100)))
            {
                var tallies = new OutcomeTallies();
                tallies.AddRange(part);
                merged.Merge(tallies);
            }

            var byCell = merged.Tallies.ToDictionary(tally => tally.Cell);
            Assert.Equal(whole.Tallies.Count, byCell.Count);
            foreach (var expected in whole.Tallies)
            {
                var actual = byCell[expected.Cell];
                Assert.Equal(expected.Achieved, actual.Achieved);
                Assert.Equal((expected.Values.Count, expected.Values.Missing, expected.Values.Minimum), (actual.Values.Count, actual.Values.Missing, actual.Values.Minimum));
                Assert.InRange(actual.Values.SumOfSquaredDeviations, expected.Values.SumOfSquaredDeviations * (1 - 1e-12), expected.Values.SumOfSquaredDeviations * (1 + 1e-12));
            }
        }).Check(Config.QuickThrowOnFailure.WithReplay(20150101, 20171231));

    [Fact]
    public async Task A_stream_of_observations_comes_to_the_same_and_can_be_cancelled()
    {
        var random = new Random(20);
        var observations = Enumerable.Range(0, 70_000).Select(_ => AnyObservation(random)).ToArray();
        var (now, later) = (new OutcomeTallies(), new OutcomeTallies());
        var (toldNow, toldLater) = (new Told(), new Told());
        now.AddRange(observations, toldNow);
        await later.AddRangeAsync(Later(observations), toldLater);
        Assert.Equal(now.Tallies, later.Tallies);
        Assert.Equal([65_536L, 70_000], toldNow);
        Assert.Equal(toldNow, toldLater);

        var cancelled = new CancellationToken(canceled: true);
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => later.AddRangeAsync(Later(observations), cancellationToken: cancelled));
        Assert.Throws<OperationCanceledException>(() => later.AddRange(observations, cancellationToken: cancelled));
        Assert.Equal(now.Tallies, later.Tallies);
    }

    [Fact]
    public void No_observation_is_kept()
    {
        var observations = Enumerable.Range(0, 1000).Select(place => Value(Cell("north", "wellbeing"), place)).ToArray();
        var tallies = new OutcomeTallies();
        tallies.AddRange(observations);
        tallies.AddRange(observations);
        var before = GC.GetAllocatedBytesForCurrentThread();
        foreach (var observation in observations)
            tallies.Add(observation);
        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
        Assert.Equal(3000, Assert.Single(tallies.Tallies).Values.Count);
    }

    [Theory]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    [InlineData(-1e141)]
    public void A_value_that_is_none_is_no_observation(double bad) =>
        Assert.Equal("value", Assert.Throws<ArgumentOutOfRangeException>(() => Value(Cell("north", "wellbeing"), bad)).ParamName);

    [Fact]
    public void Tallied_counts_are_aggregated_like_reported_ones()
    {
        long[] achieved = [30, 12, 25];
        string[] sites = ["north", "south", "west"];
        var tallies = new OutcomeTallies();
        for (var site = 0; site < sites.Length; site++)
        {
            for (var person = 0; person < 50; person++)
                tallies.Add(Achieved(Cell(sites[site], "work"), person < achieved[site]));
        }

        var reported = sites.Select((site, place) => Some.Count(site, "work", achieved[place], 50)).ToValueList();
        var tallied = tallies.ToReportedOutcomes(Some.Source).Outcomes;
        Assert.Equal(reported, tallied);
        Assert.Equal(3, new OutcomeAggregator().Aggregate(Some.Outcome("work"), tallied).Sites.Count);
    }

    private static TallyCell Cell(string site, string outcome, ReportingPeriod? period = null, Breakdown? breakdown = null) => new(Some.At(site), Some.Outcome(outcome), period, breakdown);

    private static ObservedAchievement Achieved(TallyCell cell, bool? achieved) => new(cell, achieved);

    private static ObservedValue Value(TallyCell cell, double? value) => new(cell, value);

    private static Observation AnyObservation(Random random)
    {
        var cell = Cell(random.Next(2) == 0 ? "north" : "south", "work", random.Next(2) == 0 ? s_year : null, random.Next(2) == 0 ? s_women : null);
        return random.Next(5) switch
        {
            0 => Achieved(cell, true),
            1 => Achieved(cell, false),
            2 => Achieved(cell, null),
            3 => Value(cell, 1e9 + random.NextDouble()),
            _ => Value(cell, random.Next(3) == 0 ? null : 1e9 - random.NextDouble()),
        };
    }

    private static async IAsyncEnumerable<Observation> Later(IEnumerable<Observation> observations)
    {
        await Task.Yield();
        foreach (var observation in observations)
            yield return observation;
    }

    private sealed class Told : List<long>, IProgress<long>
    {
        public void Report(long value) => Add(value);
    }
}
