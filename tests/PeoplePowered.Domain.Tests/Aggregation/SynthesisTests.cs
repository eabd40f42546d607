using FsCheck;
using FsCheck.Fluent;
using PeoplePowered.Domain.Aggregation;
using PeoplePowered.Domain.Outcomes;
using PeoplePowered.Statistics;
using PeoplePowered.Statistics.EffectSizes;

namespace PeoplePowered.Domain.Tests.Aggregation;

public sealed class SynthesisTests
{
    [Fact]
    public void Counts_pool_as_the_aggregate_of_proportions_does()
    {
        var figures = new[] { Some.Count("A", "entry", 5, 10), Some.Count("B", "entry", 12, 40), Some.Count("C", "entry", 0, 8) };
        var aggregate = new OutcomeAggregator().Aggregate(Figures.Outcome, figures);
        var synthesis = Figures.Synthesise(figures);
        Assert.Equal(EffectMeasure.ProportionLogit, synthesis.Measure);
        Assert.Equal(aggregate.Pooled, synthesis.Whole.Pooled);
        Assert.Equal(aggregate.TypicalSite.Proportion, synthesis.Whole.Typical);
        Assert.Equal(aggregate.Sites.Select(site => site.Shrunken), synthesis.Whole.Sites.Select(site => site.Shrunken));
    }

    [Fact]
    public void A_percentage_of_a_known_number_is_a_count_with_its_rounding_told()
    {
        var result = Figures.Synthesise(Figures.At("A", new Percentage(41, People.Exactly(270))), Figures.At("B", new CountOfParticipants(100, 200)));
        Assert.Equal(new CountOfParticipants(111, 270), result.Whole.Sites[0].Figure);
        Assert.Contains("any number from 110 to 112", Assert.Single(result.Caveats, caveat => caveat.Code == "percentage-counted").Message, StringComparison.Ordinal);
    }

    [Fact]
    public void What_has_no_effect_is_left_out_by_name_and_reason()
    {
        var result = Figures.Synthesise(
            Figures.At("good", new CountOfParticipants(4, 9)),
            Figures.At("no number", new Percentage(41)),
            Figures.At("about", new Percentage(41, new People(Quantity.About(300)))),
            Figures.At("blank", new UnknownFigure("suppressed")),
            Figures.At("too many", new CountOfParticipants(273, 270)),
            new ReportedOutcome(Figures.Outcome, Some.At("withdrawn"), new CountOfParticipants(1, 2), Some.Source, status: ReportStatus.Withdrawn));
        Assert.Equal("good", Assert.Single(result.Whole.Sites).Site);
        Assert.Equal(["withdrawn", "no number", "about", "blank", "too many"], result.Excluded.Select(site => site.Site));
        Assert.Equal(5, result.Caveats.Count(caveat => result.Excluded.Any(site => site.Site == caveat.Subject)));
    }

    [Fact]
    public void An_interval_without_a_point_gets_one_only_when_asked_for_and_only_on_a_symmetric_scale()
    {
        var points = Figures.At("A", new IntervalWithoutPoint(EffectScale.PercentagePoints, -1, 3, 0.95m));
        var other = Figures.At("B", new EffectEstimate(EffectScale.PercentagePoints, 2, 1));
        Assert.Equal("A", Assert.Single(Figures.Synthesise(points, other).Excluded).Site);

        var taken = Figures.Synthesise(Figures.Request with { TakeMidpoints = true }, points, other);
        Assert.Equal(0.01, taken.Whole.Sites[0].Effect.Estimate, 12);
        Assert.Contains("midpoint-taken", Figures.Codes(taken));

        var share = Figures.At("A", new IntervalWithoutPoint(EffectScale.PerCent, 1, 3, 0.95m));
        Assert.Equal("A", Assert.Single(Figures.Synthesise(Figures.Request with { TakeMidpoints = true, Measure = EffectMeasure.Proportion }, share).Excluded).Site);
    }

    [Fact]
    public void An_interval_that_does_not_lie_evenly_about_its_estimate_has_no_standard_error()
    {
        var result = Figures.Synthesise(
            Figures.At("odds ratio taken for its logarithm", new EffectEstimate(EffectScale.LogOddsRatio, 2.0m, lower: 1.0m, upper: 4.0m, confidenceLevel: 0.95m)),
            Figures.At("sound", new EffectEstimate(EffectScale.LogOddsRatio, 0.69m, lower: 0.00m, upper: 1.39m, confidenceLevel: 0.95m)));
        Assert.Equal("odds ratio taken for its logarithm", Assert.Single(result.Excluded).Site);
    }

    [Theory]
    [InlineData(EffectScale.PerCent, EffectMeasure.ProportionLogit, 40, 5, -0.40546510810816444, 0.20833333333333334)]
    [InlineData(EffectScale.PerCent, EffectMeasure.Proportion, 40, 5, 0.4, 0.05)]
    [InlineData(EffectScale.Correlation, EffectMeasure.FisherZ, 0.6, 0.08, 0.6931471805599453, 0.125)]
    [InlineData(EffectScale.LogOddsRatio, EffectMeasure.Estimate, 0.6, 0.08, 0.6, 0.08)]
    public void A_published_estimate_is_carried_to_the_measure_with_its_standard_error(EffectScale scale, EffectMeasure measure, double estimate, double error, double carried, double carriedError)
    {
        var site = Figures.Synthesise(Figures.Request with { Measure = measure }, Figures.At("A", new EffectEstimate(scale, (decimal)estimate, (decimal)error))).Whole.Sites[0];
        Assert.Equal(carried, site.Effect.Estimate, 12);
        Assert.Equal(carriedError, Math.Sqrt(site.Effect.Variance), 12);
    }

    [Fact]
    public void The_measure_is_the_first_that_all_figures_have()
    {
        var published = Figures.At("B", new EffectEstimate(EffectScale.LogRiskRatio, -0.4m, 0.2m));
        Assert.Equal(EffectMeasure.RiskRatio, Figures.Synthesise(Figures.At("A", Figures.Bcg[0]), published).Measure);
        Assert.Equal(EffectMeasure.OddsRatio, Figures.Synthesise(Figures.At("A", Figures.Bcg[0])).Measure);
    }

    [Fact]
    public void Corrections_are_those_asked_for()
    {
        var figures = new[] { Figures.At("A", new CountOfParticipants(0, 10)), Figures.At("B", new CountOfParticipants(3, 10)) };
        Assert.Equal("A", Assert.Single(Figures.Synthesise(Figures.Request with { Continuity = ContinuityCorrection.None }, figures).Excluded).Site);
        var all = Figures.Synthesise(Figures.Request with { Continuity = new() { Scope = CorrectionScope.AllIfAny } }, figures);
        Assert.Equal([true, true], all.Whole.Sites.Select(site => site.Corrected));
        Assert.Equal(CorrectionScope.All, all.Continuity.Scope);
        Assert.Equal(Math.Log(3.5 / 7.5), all.Whole.Sites[1].Effect.Estimate, 12);
    }

    [Fact]
    public void Nothing_to_pool_is_an_absence_when_the_outcome_is_named_and_a_refusal_when_not()
    {
        var empty = Figures.Synthesise(Figures.Request with { Outcome = Figures.Outcome, By = StratifyBy.Period });
        Assert.Equal(AbsenceReason.NoStudies, empty.Whole.Typical.Reason);
        Assert.Contains("nothing to pool", empty.ToMetaforCall(), StringComparison.Ordinal);
        Assert.Equal(RefusalCode.UndefinedOutcome, Assert.Single(Figures.Refuse()).Code);
    }

    [Fact]
    public void Ratios_and_proportions_read_on_their_own_scale()
    {
        var result = Figures.Synthesise(Figures.Each(Figures.Bcg));
        Assert.Equal(Math.Exp(result.Whole.Pooled.Estimate.Value), result.Whole.Typical.Value, 12);
        Assert.Equal(Math.Exp(result.Whole.Pooled.PredictionInterval.Value.Upper), result.Whole.NewSite.Value.Upper, 12);
        Assert.Equal(AbsenceReason.NotApplicable, Figures.Synthesise(Figures.Request with { Measure = EffectMeasure.FreemanTukey }, Figures.At("A", new CountOfParticipants(3, 9))).Whole.Typical.Reason);
    }

    [Fact]
    public void The_same_inputs_have_the_same_hash_and_others_another()
    {
        Made Of(long achieved, StratifyBy? by = null) => Figures.Synthesise(Figures.Request with { By = by }, Figures.At("A", new CountOfParticipants(achieved, 10))).Made;
        Assert.Equal(Of(5), Of(5));
        Assert.NotEqual(Of(5).InputHash, Of(6).InputHash);
        Assert.NotEqual(Of(5).Method, Of(5, StratifyBy.Period).Method);
    }

    [Fact]
    public void Any_counts_of_two_arms_either_pool_or_are_left_out_by_name() =>
        Prop.ForAll(ArbMap.Default.ArbFor<(NonNegativeInt, NonNegativeInt, NonNegativeInt, NonNegativeInt)[]>(), arms =>
        {
            var figures = Figures.Each(arms.Select(arm => new TwoArmCounts(arm.Item1.Get, arm.Item2.Get, arm.Item3.Get, arm.Item4.Get)));
            var result = Figures.Synthesise(Figures.Request with { Outcome = Figures.Outcome, Measure = EffectMeasure.OddsRatio }, figures);
            return result.Whole.Sites.Count + result.Excluded.Count == figures.Length
                && result.Excluded.All(site => site.Reason.Length > 0)
                && result.Whole.Sites.All(site => double.IsFinite(site.Effect.Estimate) && site.Effect.Variance > 0);
        }).Check(Config.QuickThrowOnFailure.WithReplay(20130117, 7));

    [Fact]
    public void The_contrary_outcome_has_the_contrary_effect() =>
        Prop.ForAll(ArbMap.Default.ArbFor<PositiveInt[]>(), numbers =>
        {
            var request = new SynthesisRequest([Some.FrameworkOf(Some.Definition("entry"), Some.Definition("no-entry"))])
            {
                Outcome = Figures.Outcome,
                Conversions = [OutcomeConversion.Opposite(Some.Outcome("no-entry"), Figures.Outcome, Some.Source)],
            };
            var arms = numbers.Select(number => new TwoArmCounts(number.Get % 30, 40, number.Get % 17, 35)).ToList();
            var as_reported = Figures.Synthesise(request, arms.Select((arm, index) => Figures.At($"{index}", arm)));
            var turned = Figures.Synthesise(request, arms.Select((arm, index) => Figures.At($"{index}", arm, "no-entry")));
            return as_reported.Whole.Sites.Zip(turned.Whole.Sites).All(pair => Math.Abs(pair.First.Effect.Estimate + pair.Second.Effect.Estimate) < 1e-12);
        }).Check(Config.QuickThrowOnFailure.WithReplay(20130117, 7));

    [Fact]
    public void The_order_of_figures_changes_neither_whole_nor_test() =>
        Prop.ForAll(ArbMap.Default.ArbFor<PositiveInt[]>(), numbers =>
        {
            var request = Figures.Request with { Outcome = Figures.Outcome, By = StratifyBy.Attribute("half", reported => reported.For.Site!.Value.Length % 2 == 0 ? "even" : "odd") };
            var figures = numbers.Select((number, index) => Figures.At($"site {index}", new CountOfParticipants(number.Get % 40, 40))).ToList();
            var forwards = Figures.Synthesise(request, figures);
            var backwards = Figures.Synthesise(request, Enumerable.Reverse(figures));
            return Near(forwards.Whole.Typical, backwards.Whole.Typical) && Near(forwards.Between!.Q, backwards.Between!.Q);
        }).Check(Config.QuickThrowOnFailure.WithReplay(20130117, 7));

    private static bool Near(Estimable one, Estimable other) => one.Reason == other.Reason
        && Math.Abs((one.ToNullable() ?? 0) - (other.ToNullable() ?? 0)) < 1e-8 * (1 + Math.Abs(one.ToNullable() ?? 0));
}
