using FsCheck;
using FsCheck.Fluent;
using PeoplePowered.Statistics.EffectSizes;

namespace PeoplePowered.Statistics.Tests.EffectSizes;

public sealed class EffectLawTests
{
    private static readonly ContinuityCorrection?[] s_corrections =
        [null, ContinuityCorrection.None, new() { Amount = 0.1, Scope = CorrectionScope.All }, new() { DropDoubleZeros = true }];

    [Theory]
    [InlineData("RR")]
    [InlineData("OR")]
    [InlineData("RD")]
    [InlineData("PETO")]
    [InlineData("AS")]
    public void Swapped_arms_change_the_sign_of_a_contrast_of_counts_and_nothing_else(string measure) => ForTables((a, n1, c, n2, correction) =>
        Negated(EffectCalls.Counts[measure].One([a, n1, c, n2], correction), EffectCalls.Counts[measure].One([c, n2, a, n1], correction)));

    [Theory]
    [InlineData("OR")]
    [InlineData("RD")]
    [InlineData("PETO")]
    [InlineData("AS")]
    public void Counting_those_who_did_not_achieve_it_changes_the_sign_and_nothing_else(string measure) => ForTables((a, n1, c, n2, correction) =>
        Negated(EffectCalls.Counts[measure].One([a, n1, c, n2], correction), EffectCalls.Counts[measure].One([n1 - a, n1, n2 - c, n2], correction)));

    [Theory]
    [InlineData("IRR")]
    [InlineData("IRD")]
    public void Swapped_arms_change_the_sign_of_a_contrast_of_rates_and_nothing_else(string measure) => ForTables((a, n1, c, n2, correction) =>
        Negated(EffectCalls.Counts[measure].One([a, n1 / 7, c, n2 / 7], correction), EffectCalls.Counts[measure].One([c, n2 / 7, a, n1 / 7], correction)));

    [Fact]
    public void Counting_those_who_did_not_achieve_it_changes_the_sign_of_log_odds() => ForTables((a, n1, _, _, correction) =>
        Negated(EffectCalls.Counts["PLO"].One([a, n1], correction), EffectCalls.Counts["PLO"].One([n1 - a, n1], correction)));

    [Fact]
    public void Swapped_groups_change_the_sign_of_a_contrast_of_means_and_nothing_else() => ForGroups((group, comparison) =>
    {
        Negated(MeanEffects.Difference(group, comparison), MeanEffects.Difference(comparison, group));
        Negated(MeanEffects.LogRatio(group, comparison), MeanEffects.LogRatio(comparison, group));
        Negated(MeanEffects.LogRatio(group, comparison, secondOrderCorrection: true), MeanEffects.LogRatio(comparison, group, secondOrderCorrection: true));
        Negated(StandardisedMeanEffects.HedgesG(group, comparison), StandardisedMeanEffects.HedgesG(comparison, group));
        Negated(StandardisedMeanEffects.HedgesG(group, comparison, StandardisedVariance.Unbiased), StandardisedMeanEffects.HedgesG(comparison, group, StandardisedVariance.Unbiased));
        Negated(StandardisedMeanEffects.UnequalVariances(group, comparison), StandardisedMeanEffects.UnequalVariances(comparison, group));
    });

    [Theory]
    [InlineData(0.001)]
    [InlineData(1000)]
    [InlineData(1e120)]
    public void A_change_of_unit_rescales_differences_and_leaves_the_others(double unit) => ForGroups((group, comparison) =>
    {
        GroupSummary In(GroupSummary summary) => new(summary.Mean * unit, summary.StandardDeviation * unit, summary.Participants);
        Scaled(MeanEffects.Difference(group, comparison), MeanEffects.Difference(In(group), In(comparison)), unit);
        Scaled(MeanEffects.Mean(group), MeanEffects.Mean(In(group)), unit);
        Scaled(MeanEffects.LogRatio(group, comparison), MeanEffects.LogRatio(In(group), In(comparison)), 1);
        Scaled(StandardisedMeanEffects.HedgesG(group, comparison), StandardisedMeanEffects.HedgesG(In(group), In(comparison)), 1);
        Scaled(StandardisedMeanEffects.UnequalVariances(group, comparison), StandardisedMeanEffects.UnequalVariances(In(group), In(comparison)), 1);
        Scaled(StandardisedMeanEffects.GlassDelta(group, comparison), StandardisedMeanEffects.GlassDelta(In(group), In(comparison)), 1);
    });

    [Fact]
    public void The_second_order_term_of_a_log_ratio_is_half_the_difference_of_its_variances() => ForGroups((group, comparison) =>
    {
        var (first, second) = (MeanEffects.LogRatio(group, comparison).Value, MeanEffects.LogRatio(group, comparison, secondOrderCorrection: true).Value);
        var term = (MeanEffects.LogMean(group).Value.Variance - MeanEffects.LogMean(comparison).Value.Variance) / 2;
        Reference.Close(first.Estimate + term, second.Estimate, 1e-12, "estimate", scale: 1e-2);
        Assert.Equal(first.Variance, second.Variance);
    });

    [Fact]
    public void Before_and_after_swapped_changes_the_sign_of_the_change() => ForGroups((before, after) =>
    {
        PrePostSummary Of(GroupSummary first, GroupSummary second) => new(first.Mean, first.StandardDeviation, second.Mean, second.StandardDeviation, 0.4, before.Participants);
        Negated(PrePostEffects.MeanChange(Of(before, after)), PrePostEffects.MeanChange(Of(after, before)));
        Negated(PrePostEffects.StandardisedByChange(Of(before, after)), PrePostEffects.StandardisedByChange(Of(after, before)));
    });

    [Fact]
    public void The_double_arcsine_returns_to_the_proportion_it_came_from() => ForTables((a, n1, _, _, _) =>
    {
        var transformed = ProportionEffects.FreemanTukey((long)a, (long)n1).Value.Estimate;
        Reference.Close(a / n1, FreemanTukeyScale.ToProportion(transformed, n1), 1e-7, $"{a} of {n1}", scale: 1);
    });

    [Fact]
    public void The_harmonic_mean_of_equal_numbers_is_that_number_and_else_lies_below_the_mean()
    {
        Reference.Close(17, FreemanTukeyScale.HarmonicMean([17, 17, 17]), 1e-15, "equal");
        Reference.Close(12, FreemanTukeyScale.HarmonicMean([10, 15]), 1e-15, "10 and 15");
    }

    [Fact]
    public void A_converted_effect_returns_and_says_how_it_was_converted() => Prop.ForAll<NormalFloat, PositiveInt>((drawn, variance) =>
    {
        var difference = EstimableEffect.Of(Math.Atan((double)drawn), 0.01 * variance.Get);
        var there = EffectConversion.ToLogOddsRatio(difference);
        Reference.Close(difference.Value.Estimate * 1.8137993642342178, there.Effect.Value.Estimate, 1e-14, "estimate");
        Reference.Close(difference.Value.Variance * 3.2898681336964529, there.Effect.Value.Variance, 1e-14, "variance");
        Assert.Equal(("standardised mean difference", "log odds ratio"), (there.Conversion.From, there.Conversion.To));
        Assert.Contains("10.1037/0033-2909.117.1.167", there.Conversion.Source, StringComparison.Ordinal);
        var back = EffectConversion.ToStandardisedMeanDifference(there.Effect);
        Scaled(difference, back.Effect, 1);
        Assert.Equal((there.Conversion.From, there.Conversion.To), (back.Conversion.To, back.Conversion.From));
    }).Check(Config.QuickThrowOnFailure.WithReplay(20130117, 7));

    [Fact]
    public void An_absence_passes_through_a_conversion() =>
        Assert.Equal(AbsenceReason.EmptyCell, EffectConversion.ToLogOddsRatio(EstimableEffect.Absent(AbsenceReason.EmptyCell)).Effect.Reason);

    private static void Negated(EstimableEffect here, EstimableEffect there)
    {
        Assert.Equal(here.Reason, there.Reason);
        if (!here.HasValue)
            return;
        Reference.Close(-here.Value.Estimate, there.Value.Estimate, 1e-12, "estimate", scale: 1e-2);
        Reference.Close(here.Value.Variance, there.Value.Variance, 1e-13, "variance");
    }

    private static void Scaled(EstimableEffect here, EstimableEffect there, double factor)
    {
        Reference.Close(here.Value.Estimate * factor, there.Value.Estimate, 1e-12, "estimate", scale: 1e-2 * factor);
        Reference.Close(here.Value.Variance * factor * factor, there.Value.Variance, 1e-12, "variance");
    }

    private static void ForTables(Action<double, double, double, double, ContinuityCorrection?> law) =>
        Prop.ForAll<(PositiveInt First, NonNegativeInt Achieved), (PositiveInt Comparison, NonNegativeInt Achieved), NonNegativeInt>((one, other, choice) =>
        {
            var (n1, n2) = (one.First.Get, other.Comparison.Get);
            law(one.Achieved.Get % (n1 + 1), n1, other.Achieved.Get % (n2 + 1), n2, s_corrections[choice.Get % s_corrections.Length]);
        }).Check(Config.QuickThrowOnFailure.WithReplay(20130117, 7));

    private static void ForGroups(Action<GroupSummary, GroupSummary> law) =>
        Prop.ForAll<(PositiveInt Mean, PositiveInt Spread, PositiveInt Number), (PositiveInt Mean, PositiveInt Spread, PositiveInt Number)>((one, other) =>
        {
            static GroupSummary Of((PositiveInt Mean, PositiveInt Spread, PositiveInt Number) drawn) => new(drawn.Mean.Get, 0.1 * drawn.Spread.Get, 3 + drawn.Number.Get);
            law(Of(one), Of(other));
        }).Check(Config.QuickThrowOnFailure.WithReplay(20130117, 7));
}
