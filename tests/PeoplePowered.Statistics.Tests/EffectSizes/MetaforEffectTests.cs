using PeoplePowered.Statistics.EffectSizes;

namespace PeoplePowered.Statistics.Tests.EffectSizes;

/// <summary>Every effect size of the reference data sets, and further ones from escalc() of metafor under TestData/effects.</summary>
public sealed class MetaforEffectTests
{
    private const double Tolerance = 1e-9;

    [Fact]
    public void Effect_sizes_of_the_reference_sets_are_those_of_metafor()
    {
        var lines = Oracle.Lines("effect");
        Assert.Equal(24, lines.Count);
        var compared = 0;
        foreach (var line in lines.Where(line => !Oracle.Is(line, "measure", "GEN")))
        {
            var (name, measure) = (Oracle.Text(line, "case"), Oracle.Text(line, "measure"));
            var actual = Computed(name, measure);
            var (estimates, variances) = (Oracle.Numbers(line, "yi"), Oracle.Numbers(line, "vi"));
            Assert.Equal(estimates.Length, actual.Length);
            for (var i = 0; i < actual.Length; i++)
                Same(estimates[i], variances[i], actual[i], $"{name} {measure} {i}");
            compared++;
        }

        Assert.Equal(20, compared);
    }

    [Fact]
    public void Means_changes_and_correlations_are_those_of_escalc()
    {
        var rows = Reference.Rows("effects", "measures.csv").ToList();
        Assert.Equal(140, rows.Count);
        foreach (var row in rows)
        {
            var effect = Means(row[0], row.Skip(1).Take(7).Select(Reference.Number).ToArray());
            var what = string.Join(' ', row);
            if (row[8].Length == 0 || row[9].Length == 0)
                Assert.True(effect.Reason is AbsenceReason.TooFewParticipants or AbsenceReason.OutOfDomain or AbsenceReason.ZeroVariance, $"{what}: {effect}");
            else if (Reference.Number(row[9]) == 0)
                Assert.Equal(AbsenceReason.ZeroVariance, effect.Reason);
            else
                Same(Reference.Number(row[8]), Reference.Number(row[9]), effect, what, 1e-11);
        }
    }

    [Fact]
    public void The_small_sample_factors_are_exact_to_a_hundred_million_degrees_of_freedom()
    {
        foreach (var row in Reference.Rows("effects", "small-sample.csv"))
        {
            var (m, c, unbiased) = (long.Parse(row[0], System.Globalization.CultureInfo.InvariantCulture), Reference.Number(row[1]), Reference.Number(row[2]));
            var (group, comparison) = (new GroupSummary(1, 1, m + 1), new GroupSummary(0, 1, 1));
            var effect = StandardisedMeanEffects.HedgesG(group, comparison).Value;
            Reference.Close(c, effect.Estimate, 2e-15, "c of " + row[0]);

            // A difference of 1e8 standard deviations leaves nothing else in the variance.
            var far = StandardisedMeanEffects.HedgesG(new GroupSummary(1e8, 1, m + 1), comparison, StandardisedVariance.Unbiased).Value;
            Reference.Close(unbiased * c * c * 1e16, far.Variance - 1 - (1.0 / (m + 1)), 2e-12, "unbiased variance of " + row[0]);
        }
    }

    [Fact]
    public void The_way_back_from_the_double_arcsine_is_that_of_metafor()
    {
        foreach (var row in Reference.Rows("effects", "freeman-tukey-back.csv"))
            Reference.Close(Reference.Number(row[2]), FreemanTukeyScale.ToProportion(Reference.Number(row[0]), Reference.Number(row[1])), 1e-12, string.Join(' ', row), scale: 1e-3);
    }

    private static void Same(double estimate, double variance, EstimableEffect actual, string what, double tolerance = Tolerance)
    {
        Assert.True(actual.HasValue, $"{what}: {actual.Reason}");
        Reference.Close(estimate, actual.Value.Estimate, tolerance, what + " estimate", scale: 1e-3 * Math.Sqrt(variance));
        Reference.Close(variance, actual.Value.Variance, tolerance, what + " variance");
    }

    private static EstimableEffect[] Computed(string name, string measure)
    {
        double[] Column(string column) => Oracle.Column(name, column);
        GroupSummary[] Groups(string prefix) =>
            [.. Column(prefix + "mean").Zip(Column(prefix + "sd"), Column(prefix + "participants")).Select(v => new GroupSummary(v.First, v.Second, (long)v.Third))];
        EstimableEffect[] Counted(params string[] columns)
        {
            var effects = new EstimableEffect[Column(columns[0]).Length];
            EffectCalls.Counts[measure].Many([.. columns.Select(Column)], effects, null);
            return effects;
        }

        switch (measure)
        {
            case "OR" or "RR" or "RD" or "PETO":
                return Counted("achieved", "participants", "comparison_achieved", "comparison_participants");
            case "PR" or "PLO" or "PFT":
                return Counted("achieved", "participants");
            case "IRR" or "IRD":
                return Counted("events", "exposure", "comparison_events", "comparison_exposure");
            case "COR" or "ZCOR":
                var (correlations, participants) = (Column("correlation"), EffectCalls.Longs(Column("participants")));
                var ofCorrelations = new EstimableEffect[correlations.Length];
                if (measure == "COR")
                    CorrelationEffects.Raw(correlations, participants, ofCorrelations);
                else
                    CorrelationEffects.FisherZ(correlations, participants, ofCorrelations);
                return ofCorrelations;
            default:
                var (groups, comparisons) = (Groups(string.Empty), Groups("comparison_"));
                var effects = new EstimableEffect[groups.Length];
                if (measure == "SMD")
                    StandardisedMeanEffects.HedgesG(groups, comparisons, effects);
                else if (measure == "MD")
                    MeanEffects.Difference(groups, comparisons, effects);
                else if (measure == "ROM")
                    MeanEffects.LogRatio(groups, comparisons, effects);
                else
                    Assert.Fail($"No method for {measure}.");
                return effects;
        }
    }

    private static EstimableEffect Means(string measure, double[] v)
    {
        var (group, comparison) = (new GroupSummary(v[0], v[1], (long)v[2]), new GroupSummary(v[3], v[4], (long)v[5]));
        var change = new PrePostSummary(meanBefore: v[3], standardDeviationBefore: v[1], meanAfter: v[0], standardDeviationAfter: v[4], correlation: v[6], participants: (long)v[2]);
        return measure switch
        {
            "MD" => MeanEffects.Difference(group, comparison),
            "SMD" => StandardisedMeanEffects.HedgesG(group, comparison),
            "SMD-UB" => StandardisedMeanEffects.HedgesG(group, comparison, StandardisedVariance.Unbiased),
            "SMDH" => StandardisedMeanEffects.UnequalVariances(group, comparison),
            "SMD1" => StandardisedMeanEffects.GlassDelta(group, comparison),
            "ROM" => MeanEffects.LogRatio(group, comparison),
            "MN" => MeanEffects.Mean(group),
            "MNLN" => MeanEffects.LogMean(group),
            "MC" => PrePostEffects.MeanChange(change),
            "SMCC" => PrePostEffects.StandardisedByChange(change),
            "SMCR" => PrePostEffects.StandardisedByBefore(change),
            "SMCRH" => PrePostEffects.StandardisedByBeforeUnequalVariances(change),
            "COR" => CorrelationEffects.Raw(v[6], (long)v[2]),
            "ZCOR" => CorrelationEffects.FisherZ(v[6], (long)v[2]),
            _ => throw new ArgumentOutOfRangeException(nameof(measure), measure, "No method."),
        };
    }
}
