using PeoplePowered.Domain.Aggregation;
using PeoplePowered.Domain.Outcomes;

namespace PeoplePowered.Domain.Tests.Aggregation;

public sealed class SynthesisRefusalTests
{
    private static readonly CountOfParticipants s_count = new(5, 10);
    private static readonly Source s_record = new("a panel's judgement");

    [Fact]
    public void Different_outcomes_do_not_pool()
    {
        var refusal = Assert.Single(Figures.Refuse(Figures.At("A", s_count), Figures.At("B", s_count), Figures.At("C", s_count, "other")));
        Assert.Equal(RefusalCode.DifferentOutcomes, refusal.Code);
        Assert.Equal("C", Assert.Single(refusal.Figures).For.ToString());
        Assert.Contains("'C'", refusal.Message, StringComparison.Ordinal);
        Assert.NotEmpty(refusal.Remedy);
    }

    [Fact]
    public void Nested_milestones_do_not_pool_and_no_conversion_makes_them()
    {
        var figures = new[] { Figures.At("A", s_count), Figures.At("B", s_count, "sustained") };
        var converted = Figures.Request with { Conversions = [OutcomeConversion.Equivalent(Some.Outcome("sustained"), Some.Outcome("entry"), s_record)] };
        Assert.Equal([RefusalCode.NestedMilestones], Codes(Figures.Refuse(figures)));
        Assert.Equal([RefusalCode.NestedMilestones], Codes(Figures.Refuse(converted, figures)));
    }

    [Fact]
    public void Milestones_two_steps_apart_are_nested_too()
    {
        var framework = Some.FrameworkOf(Some.Definition("entry"), Some.Definition("sustained", "entry"), Some.Definition("kept", "sustained"));
        Assert.Contains(RefusalCode.NestedMilestones, Codes(Figures.Refuse(new SynthesisRequest([framework]), Figures.At("A", s_count), Figures.At("B", s_count, "kept"))));
    }

    [Fact]
    public void Versions_pool_by_a_conversion_on_record_alone()
    {
        var request = new SynthesisRequest([Some.FrameworkOf(Definition("entry"), Definition("entry", version: 2))]);
        var figures = new[] { Figures.At("A", s_count), Figures.At("B", s_count), Figures.At("C", s_count, version: 2) };
        var refusal = Assert.Single(Figures.Refuse(request, figures));
        Assert.Equal((RefusalCode.DifferentVersions, "C"), (refusal.Code, Assert.Single(refusal.Figures).For.ToString()));

        var result = Figures.Synthesise(request with { Conversions = [OutcomeConversion.Equivalent(Some.Outcome("entry", 2), Some.Outcome("entry"), s_record)] }, figures);
        Assert.Equal((Some.Outcome("entry"), 3), (result.Outcome, result.Whole.Pooled.Studies));
        var caveat = Assert.Single(result.Caveats, caveat => caveat.Code == "conversion-used");
        Assert.Contains(s_record, caveat.Evidence);
    }

    [Fact]
    public void A_conversion_holds_in_its_direction_only()
    {
        var request = new SynthesisRequest([Some.FrameworkOf(Definition("entry"), Definition("entry", version: 2))])
        {
            Outcome = Some.Outcome("entry", 2),
            Conversions = [OutcomeConversion.Equivalent(Some.Outcome("entry", 2), Some.Outcome("entry"), s_record)],
        };
        Assert.Equal([RefusalCode.DifferentVersions], Codes(Figures.Refuse(request, Figures.At("A", s_count), Figures.At("C", s_count, version: 2))));
    }

    [Fact]
    public void Opposite_polarities_pool_when_a_conversion_turns_one_round()
    {
        var request = new SynthesisRequest([Some.FrameworkOf(Definition("housed", polarity: Polarity.HigherIsBetter), Definition("homeless", polarity: Polarity.LowerIsBetter))]);
        var figures = new[] { Figures.At("A", new CountOfParticipants(7, 10), "housed"), Figures.At("B", new CountOfParticipants(2, 10), "homeless") };
        var conversion = OutcomeConversion.Equivalent(Some.Outcome("homeless"), Some.Outcome("housed"), s_record);
        Assert.Equal([RefusalCode.DifferentOutcomes, RefusalCode.DifferentPolarities], Codes(Figures.Refuse(request, figures)));
        Assert.Equal([RefusalCode.DifferentPolarities], Codes(Figures.Refuse(request with { Conversions = [conversion] }, figures)));

        var turned = Figures.Synthesise(request with { Conversions = [OutcomeConversion.Opposite(Some.Outcome("homeless"), Some.Outcome("housed"), s_record)] }, figures);
        Assert.Equal(new CountOfParticipants(8, 10), turned.Whole.Sites[1].Figure);
        Assert.Equal(new CountOfParticipants(2, 10), turned.Whole.Sites[1].Reported.Figure);
        Assert.Equal(15, turned.Whole.Totals.Achieved);
    }

    [Fact]
    public void Events_have_no_contrary()
    {
        var request = new SynthesisRequest([Some.FrameworkOf(Definition("a"), Definition("b"))]) { Conversions = [OutcomeConversion.Opposite(Some.Outcome("b"), Some.Outcome("a"), s_record)] };
        Assert.Equal([RefusalCode.ConversionDoesNotFit], Codes(Figures.Refuse(request, Figures.At("A", new EventsOverExposure(3, 10), "a"), Figures.At("B", new EventsOverExposure(3, 10), "b"))));
    }

    [Fact]
    public void Instruments_pool_in_standard_deviations_where_they_measure_one_thing()
    {
        var request = new SynthesisRequest([Some.FrameworkOf(Definition("star", measure: new InstrumentMean("Outcomes Star", "points")), Definition("scale", measure: new InstrumentMean("WEMWBS", "points")))]);
        var figures = new[] { Figures.At("A", Means(3, 2), "star"), Figures.At("B", Means(30, 20), "scale") };
        Assert.Equal([RefusalCode.DifferentOutcomes, RefusalCode.DifferentInstruments], Codes(Figures.Refuse(request, figures)));

        var same = request with { Conversions = [OutcomeConversion.SameConstruct(Some.Outcome("scale"), Some.Outcome("star"), s_record)] };
        Assert.Equal(EffectMeasure.StandardisedMeanDifference, Figures.Synthesise(same, figures).Measure);
        Assert.Equal([RefusalCode.MeasureDoesNotFit], Codes(Figures.Refuse(same with { Measure = EffectMeasure.MeanDifference }, figures)));

        var line = request with { Conversions = [OutcomeConversion.Rescaled(Some.Outcome("scale"), Some.Outcome("star"), 0.1, 0, s_record)] };
        var rescaled = Figures.Synthesise(line, figures);
        Assert.Equal(EffectMeasure.MeanDifference, rescaled.Measure);
        Assert.Equal([1.0, 1.0], rescaled.Whole.Sites.Select(site => Math.Round(site.Effect.Estimate, 12)));
    }

    [Fact]
    public void A_trial_does_not_pool_with_monitoring_data()
    {
        Assert.Equal([RefusalCode.MixedDesigns], Codes(Figures.Refuse(Figures.At("A", s_count), Figures.At("B", s_count, design: EvidenceDesign.Randomised))));
        var refusal = Assert.Single(Figures.Refuse(Figures.At("A", s_count), Figures.At("B", s_count), Figures.At("C", s_count, design: EvidenceDesign.Randomised)));
        Assert.Contains("'C' has a comparison (", refusal.Message, StringComparison.Ordinal);
        Assert.Contains("'A', 'B' have none (", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_whole_does_not_pool_with_its_parts() => Assert.Equal(
        [RefusalCode.MixedLevels],
        Codes(Figures.Refuse(Figures.At("A", s_count), new ReportedOutcome(Figures.Outcome, new ReportedFor(service: Some.Service), s_count, Some.Source))));

    [Fact]
    public void Totals_do_not_pool_with_slices() =>
        Assert.Equal([RefusalCode.MixedSlices], Codes(Figures.Refuse(Figures.At("A", s_count), Figures.At("B", s_count, breakdown: new(BreakdownDimension.Sex, "women")))));

    [Fact]
    public void Slices_of_another_dimension_than_the_one_asked_for_do_not_pool() => Assert.Equal(
        [RefusalCode.MixedSlices],
        Codes(Figures.Refuse(
            Figures.Request with { By = StratifyBy.Dimension(BreakdownDimension.Age) },
            Figures.At("A", s_count, breakdown: new(BreakdownDimension.Age, "18-24")),
            Figures.At("A", s_count, breakdown: new(BreakdownDimension.Sex, "women")))));

    [Theory]
    [InlineData("2019-04", "2020-03", "2020-04", "2021-03", true)]
    [InlineData("2019-04", "2020-04", "2020-04", "2021-03", false)]
    [InlineData("2019", "2020", "2020", "2021", false)]
    [InlineData("2019", "2019", "2020", "2020", true)]
    [InlineData("2018", "2021", "2019", "2019", false)]
    public void Periods_of_one_site_pool_only_where_they_cannot_overlap(string start, string end, string laterStart, string laterEnd, bool pools)
    {
        var figures = new[] { Figures.At("A", s_count, period: Figures.Period(start, end)), Figures.At("A", s_count, period: Figures.Period(laterStart, laterEnd)), Figures.At("B", s_count) };
        if (pools)
            Assert.Contains("dependent-figures", Figures.Codes(Figures.Synthesise(figures)));
        else
            Assert.Equal([RefusalCode.OverlappingPeriods], Codes(Figures.Refuse(figures)));
    }

    [Fact]
    public void Cumulative_figures_of_one_site_hold_one_another()
    {
        var request = new SynthesisRequest([Some.FrameworkOf(Some.Definition("entry", accumulation: Accumulation.Cumulative))]);
        Assert.Equal([RefusalCode.OverlappingPeriods], Codes(Figures.Refuse(
            request, Figures.At("A", s_count, period: Figures.Period("2019", "2019")), Figures.At("A", s_count, period: Figures.Period("2020", "2020")))));
    }

    [Fact]
    public void Cumulative_figures_do_not_pool_with_figures_of_periods()
    {
        var request = new SynthesisRequest([Some.FrameworkOf(
            new OutcomeDefinition(new("entry"), accumulation: Accumulation.Cumulative),
            new OutcomeDefinition(new("entry"), accumulation: Accumulation.PerPeriod, version: 2))])
        {
            Conversions = [OutcomeConversion.Equivalent(Some.Outcome("entry", 2), Some.Outcome("entry"), s_record)],
        };
        Assert.Equal([RefusalCode.DifferentAccumulations], Codes(Figures.Refuse(request, Figures.At("A", s_count), Figures.At("B", s_count, version: 2))));
    }

    [Fact]
    public void An_outcome_that_nobody_defined_is_refused() =>
        Assert.Equal([RefusalCode.UndefinedOutcome], Codes(Figures.Refuse(new SynthesisRequest(ValueList<OutcomesFramework>.Empty), Figures.At("A", s_count))));

    [Fact]
    public void Figures_without_a_common_measure_do_not_pool()
    {
        var refusal = Assert.Single(Figures.Refuse(Figures.At("A", Figures.Bcg[0]), Figures.At("B", Means(3, 2))));
        Assert.Equal(RefusalCode.MeasureDoesNotFit, refusal.Code);
        Assert.Contains("two-arm means", refusal.Message, StringComparison.Ordinal);
        Assert.Contains("mean-difference", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Means_before_and_after_need_their_correlation()
    {
        var pair = new PairedPrePost(new(3, 1, 20), new(4, 1, 20));
        Assert.Equal([RefusalCode.CorrelationMissing], Codes(Figures.Refuse(Figures.At("A", pair))));
        Assert.Contains("correlation-assumed", Figures.Codes(Figures.Synthesise(Figures.Request with { AssumedCorrelation = 0.5 }, Figures.At("A", pair))));
    }

    [Fact]
    public void Published_estimates_of_different_scales_do_not_pool_as_published() => Assert.Equal(
        [RefusalCode.MeasureDoesNotFit],
        Codes(Figures.Refuse(
            Figures.Request with { Measure = EffectMeasure.Estimate },
            Figures.At("A", new EffectEstimate(EffectScale.PercentagePoints, 1, 1)),
            Figures.At("B", new EffectEstimate(EffectScale.MeanDifference, 1, 1)))));

    [Fact]
    public void Every_reason_is_given_at_once()
    {
        var refusals = Figures.Refuse(
            Figures.At("A", s_count),
            Figures.At("A", s_count),
            Figures.At("B", s_count, "other", design: EvidenceDesign.Randomised),
            Figures.At("C", Figures.Bcg[0], "sustained", breakdown: new(BreakdownDimension.Sex, "women")));
        Assert.Superset(
            new HashSet<RefusalCode> { RefusalCode.DifferentOutcomes, RefusalCode.NestedMilestones, RefusalCode.MixedDesigns, RefusalCode.MixedSlices, RefusalCode.OverlappingPeriods, RefusalCode.MeasureDoesNotFit },
            Codes(refusals).ToHashSet());
    }

    [Fact]
    public void A_refused_synthesis_has_no_value_and_says_so()
    {
        var result = new OutcomeAggregator().Synthesise([Figures.At("A", s_count), Figures.At("B", s_count, "other")], Figures.Request);
        Assert.False(result.Success);
        Assert.False(result.TryGetValue(out var value));
        Assert.Null(value);
        Assert.Contains("no conversion", Assert.Throws<InvalidOperationException>(() => result.Value).Message, StringComparison.Ordinal);
    }

    private static TwoArmMeans Means(double service, double comparison) => new(new(service, service / 3, 40), new(comparison, comparison / 3, 40));

    private static OutcomeDefinition Definition(string key, int version = 1, Polarity polarity = Polarity.NotStated, OutcomeMeasure? measure = null) => new(new(key), polarity: polarity, measure: measure, version: version);

    private static IEnumerable<RefusalCode> Codes(IEnumerable<Refusal> refusals) => refusals.Select(refusal => refusal.Code);
}
