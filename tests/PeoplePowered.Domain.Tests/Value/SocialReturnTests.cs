using PeoplePowered.Domain.Aggregation;
using PeoplePowered.Domain.Outcomes;
using PeoplePowered.Domain.Value;
using PeoplePowered.Statistics;
using PeoplePowered.Statistics.Decisions;
using PeoplePowered.Statistics.Synthesis;
using static PeoplePowered.Domain.Tests.Value.Cases;

namespace PeoplePowered.Domain.Tests.Value;

public sealed class SocialReturnTests
{
    private const string Effect = "keeps a tenancy: change";

    private static readonly ValueAppraiser s_appraiser = new();

    /// <summary>In R: 100*.4*2500*.75*.9*.8*sum(.7^(0:2)*f[1:3]) = 111326.02, over 40,000.</summary>
    [Fact]
    public void A_return_comes_to_what_a_calculator_says()
    {
        var found = Appraise(Return());
        Assert.Equal(111_326.02m, Exact(found.Benefits));
        Assert.Equal(2.78315053773260, found.Ratio.Ratio.Value.Lower, 12);
        Assert.Equal("social return ratio", found.Ratio.What);
        Assert.Equal(0.143722013803060, s_appraiser.BreakEven(Return(), Effect).Effect.Value.Lower, 12);
    }

    /// <summary>The published ratio of 3.64 under changes of outcome costs and of system costs.</summary>
    [Theory]
    [InlineData(0, -0.5, 7.28)]
    [InlineData(0.1, -0.3, 5.72)]
    [InlineData(0.5, -0.1, 6.07)]
    [InlineData(-0.5, 0.5, 1.21)]
    public void A_ratio_scales_with_what_outcomes_are_worth_and_the_system_costs(double outcomes, double system, double ratio)
    {
        var model = new SocialReturnModel("published", 2026, Prices,
            [Cost(60), Cost(40, null, "overheads")],
            [new("homes", ValueKind.Social, 100m, 1m, 3m, firstYear: 0), new("work", ValueKind.Economic, 64m, 1m, 1m, firstYear: 0)]);
        Assert.Equal(3.64, Appraise(model).Ratio.Ratio.Value.Lower, 12);
        var grid = s_appraiser.Grid(model, SensitivityAxis.Changes("all benefits", 0, outcomes), SensitivityAxis.Changes("all costs", 0, system));
        Assert.Equal(3.64, grid.Cells[0][0].Value.Lower, 12);
        Assert.Equal(ratio, grid.Cells[1][1].Value.Lower, 2);
        Assert.Equal(3.64 * (1 + outcomes) / (1 + system), grid.Cells[1][1].Value.Upper, 12);
    }

    [Fact]
    public void A_grid_refuses_one_input_twice_and_leaves_out_what_cannot_be()
    {
        Assert.Throws<ArgumentException>(() => s_appraiser.Grid(Return(), SensitivityAxis.Changes(Effect, 0), SensitivityAxis.Values(Effect, 1)));
        Assert.Contains("There are: ", Assert.Throws<ArgumentException>(() => s_appraiser.Grid(Return(), SensitivityAxis.Changes("effekt", 0), SensitivityAxis.Values(Effect, 1))).Message, StringComparison.Ordinal);
        var grid = s_appraiser.Grid(Return(), SensitivityAxis.Values("keeps a tenancy: deadweight", 0.25, 1, 1.2), SensitivityAxis.Values(Effect, 0.4));
        Assert.Equal(2.78315053773260, grid.Cells[0][0].Value.Lower, 1e-12);
        Assert.Equal(0, grid.Cells[1][0].Value.Lower);
        Assert.Equal(AbsenceReason.OutOfDomain, grid.Cells[2][0].Reason);
    }

    [Fact]
    public void Shares_known_within_bounds_make_a_range_of_the_ratio()
    {
        var found = Appraise(Return(deadweight: UncertainNumber.Between(0.2, 0.4), dropOff: UncertainNumber.Between(0.1, 0.3)));
        double Ratio(double deadweight, double dropOff) => Appraise(Return(deadweight: Number(deadweight), dropOff: Number(dropOff))).Ratio.Ratio.Value.Lower;
        Assert.Equal(Ratio(0.4, 0.3), found.Ratio.Ratio.Value.Lower, 12);
        Assert.Equal(Ratio(0.2, 0.1), found.Ratio.Ratio.Value.Upper, 12);
        var effect = s_appraiser.BreakEven(Return(deadweight: UncertainNumber.Between(0.2, 0.4)), Effect).Effect.Value;
        Assert.Equal(0.143722013803060 * 0.75 / 0.8, effect.Lower, 12);
        Assert.Equal(0.143722013803060 * 0.75 / 0.6, effect.Upper, 12);
    }

    [Fact]
    public void A_drop_off_has_a_switching_value_too()
    {
        var found = Appraise(Return(investment: 100_000));
        var dropOff = Assert.Single(found.SwitchingValues, value => value.Input == "keeps a tenancy: drop-off").Value.Value.Lower;
        Assert.Equal(0, (double)Exact(Appraise(Return(investment: 100_000, dropOff: Number(dropOff))).NetPresentSocialValue), 1);
        Assert.False(Assert.Single(Appraise(Return()).SwitchingValues, value => value.Input == "keeps a tenancy: drop-off").Value.HasValue);
    }

    [Fact]
    public void Shares_outside_nothing_to_all_are_refused()
    {
        Assert.Contains("deadweight", Assert.Throws<ArgumentException>(() => Return(deadweight: 25m)).Message, StringComparison.Ordinal);
        Assert.Contains("normal", Assert.Throws<ArgumentException>(() => Return(deadweight: UncertainNumber.Normal(0.2, 0.05))).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => new SocialReturnModel("x", 2026, Prices, [Benefit(1m, 1m)], [new("y", ValueKind.Social, 1m, 1m, 1m)]));
    }

    /// <summary>
    /// Eight sites' risk differences with the conventions of metafor: the probability that a new site's effect exceeds the break-even is pt((mu - x) / sqrt(se^2 + tau^2), df) with
    /// the mean, standard error and tau squared of the fit itself.
    /// </summary>
    [Fact]
    public void A_new_site_exceeds_the_break_even_with_the_probability_of_its_predictive_distribution()
    {
        var pooled = RandomEffects.Pool([0.3, 0.12, 0.45, 0.22, 0.18, 0.33, 0.05, 0.27], [0.004, 0.003, 0.006, 0.002, 0.004, 0.005, 0.003, 0.002]);
        var newSite = new NewSiteEffect(EffectMeasure.RiskDifference, pooled.ToPredictiveDistribution(), Stated);
        var found = s_appraiser.BreakEven(Return(), Effect, newSite);
        Assert.True(found.MoreIsBetter);
        Assert.Equal(pooled.ProbabilityBeyond(0.143722013803060).Value, found.Probability.Value.Lower, 9);
        Assert.Equal(found.Probability.Value.Lower, found.Probability.Value.Upper);
        Assert.Equal(AbsenceReason.NotApplicable, found.ProbabilityOverInputs.Reason);
        var bounded = s_appraiser.BreakEven(Return(deadweight: UncertainNumber.Between(0.2, 0.4)), Effect, newSite);
        Assert.Equal(pooled.ProbabilityBeyond(0.143722013803060 * 0.75 / 0.6).Value, bounded.Probability.Value.Lower, 9);
        Assert.Equal(pooled.ProbabilityBeyond(0.143722013803060 * 0.75 / 0.8).Value, bounded.Probability.Value.Upper, 9);
        var drawn = s_appraiser.BreakEven(Return(deadweight: UncertainNumber.Uniform(0.2, 0.4)), Effect, newSite);
        Assert.InRange(drawn.ProbabilityOverInputs.Value.Lower, bounded.Probability.Value.Lower, bounded.Probability.Value.Upper);
    }

    [Fact]
    public void The_effect_is_carried_to_the_scale_of_analysis_by_name()
    {
        var pooled = RandomEffects.Pool([0.4, 0.1, 0.6, 0.2, 0.5], [0.04, 0.03, 0.06, 0.02, 0.05]);
        var distribution = pooled.ToPredictiveDistribution();
        var odds = s_appraiser.BreakEven(Return(), Effect, new(EffectMeasure.OddsRatio, distribution, Stated, baseline: 0.3));
        var place = Math.Log(0.443722013803060 / 0.556277986196940 * 0.7 / 0.3);
        Assert.Equal(place, odds.OnScaleOfAnalysis.Value.Lower, 12);
        Assert.Equal(pooled.ProbabilityBeyond(place).Value, odds.Probability.Value.Lower, 12);
        Assert.Contains("log odds ratio", odds.Transformation, StringComparison.Ordinal);
        var share = s_appraiser.BreakEven(Return(), Effect, new(EffectMeasure.ProportionLogit, distribution, Stated));
        Assert.Equal(Math.Log(0.143722013803060 / 0.85627798619694), share.OnScaleOfAnalysis.Value.Lower, 12);
        var reduction = s_appraiser.BreakEven(Return(), Effect, new(EffectMeasure.RiskRatio, distribution, Stated, 0.3, Polarity.LowerIsBetter));
        Assert.Equal(pooled.ProbabilityBelow(Math.Log((0.3 - 0.143722013803060) / 0.3)).Value, reduction.Probability.Value.Lower, 12);
        Assert.Throws<ArgumentException>(() => new NewSiteEffect(EffectMeasure.Mean, distribution, Stated, baseline: 0.3));
        Assert.Throws<ArgumentException>(() => new NewSiteEffect(EffectMeasure.OddsRatio, distribution, Stated, better: Polarity.LowerIsBetter));
    }

    [Fact]
    public void What_no_site_can_reach_has_probability_nothing()
    {
        var distribution = RandomEffects.Pool([0.4, 0.1, 0.6, 0.2, 0.5], [0.04, 0.03, 0.06, 0.02, 0.05]).ToPredictiveDistribution();
        var found = s_appraiser.BreakEven(Return(investment: 4_000_000), Effect, new(EffectMeasure.ProportionLogit, distribution, Stated));
        Assert.True(found.Effect.Value.Lower > 1);
        Assert.Equal(new Interval(0, 0), found.Probability.Value);
        Assert.False(found.OnScaleOfAnalysis.HasValue);
    }

    [Fact]
    public void Without_a_distribution_for_a_new_site_there_is_a_reason_and_no_probability()
    {
        var two = RandomEffects.Pool([0.4, 0.1], [0.04, 0.03]).ToPredictiveDistribution();
        var found = s_appraiser.BreakEven(Return(), Effect, new(EffectMeasure.RiskDifference, two, Stated));
        Assert.Equal(AbsenceReason.TooFewStudies, found.Probability.Reason);
        Assert.Contains(found.Caveats, caveat => caveat.Code == "no-new-site-distribution");
        Assert.EndsWith("on; how likely a new site is to be beyond cannot be said (too few studies)", found.ToString(), StringComparison.Ordinal);
        Assert.EndsWith(" on", s_appraiser.BreakEven(Return(), Effect).ToString(), StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => s_appraiser.BreakEven(Return(), "keeps a tenancy: drop-off"));
    }

    [Theory]
    [InlineData("")]
    [InlineData("  ")]
    public void A_blank_name_is_refused_with_the_parameter_and_the_names_that_there_are(string input)
    {
        var fault = Assert.Throws<ArgumentException>(() => Return().PaysFrom(input));
        Assert.Equal("input", fault.ParamName);
        Assert.StartsWith("The parameter 'input' is blank; name an input of '", fault.Message, StringComparison.Ordinal);
        Assert.Contains(Effect, fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_tornado_puts_the_largest_swing_first()
    {
        var bars = Appraise(Return(change: UncertainNumber.Uniform(0.3, 0.5), deadweight: UncertainNumber.Between(0.24, 0.26), value: UncertainNumber.Triangular(1000, 2500, 4000))).Tornado.Bars;
        Assert.Equal(["keeps a tenancy: value per unit", Effect, "keeps a tenancy: deadweight"], bars.Select(bar => bar.Input));
        Assert.Equal(0.31, bars[1].Low, 9);
        Assert.Equal(0.49, bars[1].High, 9);
        Assert.Empty(Appraise(Return()).Tornado.Bars);
        Assert.Equal(9, s_appraiser.Tornado(Return(), ValueOutcome.NetPresentValue, new() { VaryExactBy = 0.1 }).Bars.Count(bar => bar.Swing.Value > 0));
    }

    [Fact]
    public void A_history_says_what_changed_and_never_subtracts_two_vintages()
    {
        AppraisalModel In(int year, Deflator? deflator, decimal benefit) => new("case", 2026, PriceBasis.Real(year), [Cost(1000), Benefit(benefit, 1m)], deflator);
        var first = new ValueVintage(new(2024), Appraise(In(2026, Series, 1500)), "first estimate");
        var second = new ValueVintage(new(2025), Appraise(In(2024, Series, 1600)), "two more sites");
        var other = new Deflator("GDP deflator", "March 2027", Series.Levels, Stated);
        var third = new ValueVintage(new(2026), Appraise(In(2024, other, 1700)), "a new vintage of prices");
        var history = new ValueHistory([third, first, second]);
        Assert.Equal(["first estimate", "two more sites", "a new vintage of prices"], history.Vintages.Select(vintage => vintage.WhatChanged));
        var changes = history.Changes(Series);
        Assert.Equal(600m - (500m * 96 / 100), changes[0].NetPresentSocialValue!.Lower.Amount);
        Assert.Null(changes[1].NetPresentSocialValue);
        Assert.Contains("never mix", changes[1].WhyNot, StringComparison.Ordinal);
        Assert.Equal(2, history.Caveats().Count);
        Assert.Throws<ArgumentException>(() => new ValueHistory([first, first]));
    }
}
