using PeoplePowered.Statistics.Distributions;
using PeoplePowered.Statistics.Replication;
using PeoplePowered.Statistics.Synthesis;
using PeoplePowered.Statistics.Transportability;

namespace PeoplePowered.Statistics.Tests.Transportability;

public sealed class GeneralizabilityTests
{
    private static readonly double[] s_sample = [.30, .35, .40, .42, .45, .50, .55, .60];
    private static readonly double[] s_population = [.10, .15, .20, .22, .25, .30, .33, .35, .40, .45, .50, .60];
    private static readonly Dictionary<string, double> s_indices = Reference.Rows("new-place", "indices.csv").ToDictionary(row => row[0], row => Reference.Number(row[1]), StringComparer.Ordinal);
    private static readonly GeneralizabilityOptions s_noBootstrap = new() { Bootstrap = BootstrapOptions.None };

    [Fact]
    public void The_index_of_two_sets_of_propensities_is_the_integral_in_R()
    {
        var index = GeneralizabilityIndex.FromPropensities(s_sample, s_population);
        Reference.Close(.864486534936, index.Value, 1e-11, "the design's example");
        Reference.Close(s_indices["index_example"], index.Value, 1e-11, "the same to all digits");
        Assert.Equal(GeneralizabilityBand.High, index.Band);
        Reference.Close(s_indices["index_far"], GeneralizabilityIndex.FromPropensities(s_sample, [.. s_population.Select(p => p + 2)]).Value, 1e-10, "far", 1);
        Reference.Close(s_indices["index_point"], GeneralizabilityIndex.FromPropensities([.4, .4, .4], s_population).Value, 1e-9, "point");
    }

    [Fact]
    public void The_same_distribution_has_an_index_of_1_and_order_and_side_do_not_matter()
    {
        Assert.Equal(Estimable.Of(1), GeneralizabilityIndex.FromPropensities(s_sample, [.. s_sample.Reverse()]).Value);
        Assert.Equal(Estimable.Of(1), GeneralizabilityIndex.FromPropensities([.2, .2], [.2, .2]).Value);
        Assert.Equal(GeneralizabilityBand.VeryHigh, GeneralizabilityIndex.FromPropensities([.2], [.2]).Band);
        var (here, there) = (GeneralizabilityIndex.FromPropensities(s_sample, s_population), GeneralizabilityIndex.FromPropensities([.. s_population.Reverse()], s_sample));
        Reference.Close(here.Value.Value, there.Value, 1e-11, "exchanged");

        // Constants that differ share nothing, though neither varies.
        Assert.Equal(GeneralizabilityBand.Low, GeneralizabilityIndex.FromPropensities([.2, .2, .2], [.7, .7]).Band);
        Reference.Close(0, GeneralizabilityIndex.FromPropensities([.2, .2, .2], [.7, .7]).Value, 1e-12, "apart", 1);
    }

    [Fact]
    public void Large_samples_of_two_normal_distributions_come_near_the_closed_form()
    {
        Reference.Close(.882496902585, GeneralizabilityIndex.FromNormals(0, 1, 1, 1).Value, 1e-11, "N(0,1) and N(1,1)");
        Assert.Equal(Estimable.Of(1), GeneralizabilityIndex.FromNormals(3, 2, 3, 2).Value);
        Reference.Close(Math.Sqrt(2 * 0.5 / 1.25), GeneralizabilityIndex.FromNormals(0, 1, 0, 2).Value, 1e-14, "spread alone");

        // Of n equally likely quantiles: kernels widen both by h^2, which raises the index a little.
        double[] first = [.. Enumerable.Range(0, 2000).Select(i => NormalDistribution.Quantile((i + 0.5) / 2000))];
        var index = GeneralizabilityIndex.FromPropensities(first, [.. first.Select(x => x + 1)]);
        var widened = 1 + Math.Pow(4 / (3.0 * 2000), 0.4);
        Reference.Close(Math.Exp(-1 / (8 * widened)), index.Value, 1e-3, "kernels of normal quantiles");
    }

    [Fact]
    public void Shares_of_classes_are_compared_by_the_sum_of_roots()
    {
        var index = GeneralizabilityIndex.FromShares([.1, .2, .3, .25, .15], [.2, .2, .2, .2, .2]);
        Reference.Close(.9831822, index.Value, 1e-7, "five fifths");
        Assert.Equal(GeneralizabilityBand.VeryHigh, index.Band);
        Reference.Close(index.Value.Value, GeneralizabilityIndex.FromShares([10, 20, 30, 25, 15], [1, 1, 1, 1, 1]).Value, 1e-14, "counts");
        Assert.Equal(Estimable.Of(0), GeneralizabilityIndex.FromShares([1, 0], [0, 1]).Value);
        Assert.Throws<ArgumentException>("population", () => GeneralizabilityIndex.FromShares([1, 0], [1]));
        Assert.Throws<ArgumentException>("sample", () => GeneralizabilityIndex.FromShares([0, 0], [0, 1]));
        Assert.Throws<ArgumentOutOfRangeException>("population", () => GeneralizabilityIndex.FromShares([1, 0], [-1, 1]));
    }

    [Theory]
    [InlineData(.90, GeneralizabilityBand.VeryHigh)]
    [InlineData(.8999, GeneralizabilityBand.High)]
    [InlineData(.7999, GeneralizabilityBand.Medium)]
    [InlineData(.50, GeneralizabilityBand.Medium)]
    [InlineData(.4999, GeneralizabilityBand.Low)]
    public void The_bands_are_tiptons(double index, GeneralizabilityBand band)
    {
        // Shares (1, 0) and (b^2, 1 - b^2) have an index of b.
        var square = Math.BitIncrement(index * index);
        Assert.Equal(band, GeneralizabilityIndex.FromShares([1, 0], [square, 1 - square]).Band);
    }

    [Fact]
    public void Penalised_propensities_are_the_roots_of_their_scores_in_R()
    {
        var rows = Reference.Rows("new-place", "propensities.csv").ToList();
        foreach (var (column, penalty) in new[] { (1, PropensityPenalty.Firth), (2, PropensityPenalty.Ridge) })
        {
            var answer = Generalizability.Assess(Covariates(), InSample(), s_noBootstrap with { Penalty = penalty, RidgeStrength = 2 });
            for (var i = 0; i < rows.Count; i++)
                Reference.Close(Reference.Number(rows[i][column]), answer.Propensities[i], 1e-8, $"{penalty} {i}");
            Reference.Close(s_indices[penalty == PropensityPenalty.Firth ? "index_firth_disjoint" : "index_ridge_disjoint"], answer.Index.Value, 1e-8, $"{penalty} index");
            Assert.False(answer.Cautions.HasFlag(GeneralizabilityCautions.NotConverged));
        }
    }

    [Fact]
    public void Weights_balance_and_cautions_of_fourteen_sites_are_those_of_R()
    {
        var rows = Reference.Rows("new-place", "propensities.csv").Take(14).ToList();
        var disjoint = Generalizability.Assess(Covariates(), InSample(), s_noBootstrap);
        var within = Generalizability.Assess(Covariates(), InSample(), s_noBootstrap with { Relation = SampleRelation.WithinPopulation });
        Assert.Equal((14, 70, 84), (disjoint.SampleUnits, disjoint.PopulationUnits, within.PopulationUnits));
        for (var i = 0; i < rows.Count; i++)
        {
            Reference.Close(Reference.Number(rows[i][3]), disjoint.Weights[i], 1e-7, $"disjoint {i}");
            Reference.Close(Reference.Number(rows[i][4]), within.Weights[i], 1e-7, $"within {i}");
        }

        Reference.Close(s_indices["index_firth_within"], within.Index.Value, 1e-8, "index within");
        Assert.Equal(["deprivation", "size", "areacity", "areacoast", "areatown"], disjoint.Balance.Select(row => row.Covariate));
        Assert.All(disjoint.Balance, row => Reference.Close(s_indices["balance_" + row.Covariate], row.StandardisedDifference, 1e-9, row.Covariate));
        Assert.Equal([BalanceBand.Large, BalanceBand.Large, BalanceBand.Negligible, BalanceBand.Negligible, BalanceBand.Moderate], disjoint.Balance.Select(row => row.Band));
        Assert.Equal(
            GeneralizabilityCautions.FewSites | GeneralizabilityCautions.TooManyCovariates | GeneralizabilityCautions.Imbalanced | GeneralizabilityCautions.IncompleteCoverage, disjoint.Cautions);
        Assert.Equal(AbsenceReason.NotComputed, disjoint.Interval.Reason);
    }

    [Fact]
    public void Separated_sites_have_finite_propensities_by_firth()
    {
        var answer = Generalizability.Assess(
            ModeratorSet.Of(Moderator.Numeric("deprivation", [1, 2, 3, 4, 6, 7, 8, 9])), [false, false, false, false, true, true, true, true], s_noBootstrap);
        for (var i = 0; i < 8; i++)
            Reference.Close(s_indices[FormattableString.Invariant($"separated_{i + 1}")], answer.Propensities[i], 1e-8, $"unit {i}");
        Assert.Equal(Estimable.Of(0), answer.Coverage);
        Assert.False(answer.Cautions.HasFlag(GeneralizabilityCautions.NotConverged));
    }

    [Fact]
    public void Propensities_know_no_units_and_a_repeated_covariate_changes_nothing()
    {
        var plain = Generalizability.Assess(Covariates(), InSample(), s_noBootstrap);
        var repeated = Generalizability.Assess(Covariates(1e-3, 1e6, repeat: true), InSample(), s_noBootstrap);
        for (var i = 0; i < plain.Propensities.Count; i++)
            Reference.Close(plain.Propensities[i], repeated.Propensities[i], 1e-8, $"unit {i}");
        Reference.Close(plain.Index.Value.Value, repeated.Index.Value, 1e-8, "index");
        Assert.Equal(plain.Coverage, repeated.Coverage);
    }

    [Fact]
    public void Coverage_counts_the_population_inside_the_hull_of_the_sites()
    {
        // Sites at the corners of a square; of the eight others four lie inside or on it.
        double[] x = [0, 0, 4, 4, 1, 2, 4, 0, 5, -1, 2, 9], y = [0, 4, 0, 4, 1, 4, 2, 0, 2, 2, 5, 9];
        var answer = Generalizability.Assess(
            ModeratorSet.Of(Moderator.Numeric("x", x), Moderator.Numeric("y", y)), [true, true, true, true, false, false, false, false, false, false, false, false], s_noBootstrap);
        Assert.Equal(Estimable.Of(0.5), answer.Coverage);
    }

    [Fact]
    public void The_bootstrap_answers_the_same_on_any_number_of_threads()
    {
        var options = new GeneralizabilityOptions { Bootstrap = new BootstrapOptions { Replicates = 200, Threads = 1, Interval = ShareIntervalMethod.Percentile } };
        var one = Generalizability.Assess(Covariates(), InSample(), options);
        var three = Generalizability.Assess(Covariates(), InSample(), options with { Bootstrap = options.Bootstrap with { Threads = 3 } });
        Assert.Equal(one.Interval, three.Interval);
        Assert.InRange(one.Interval.Value.Width, 0.02, 0.7);
        Assert.InRange(one.Interval.Value.Upper, 0, 1);
        Assert.Equal(ShareIntervalMethod.Percentile, one.IntervalMethod);
    }

    [Fact]
    public void The_bootstrap_fits_each_resample_anew_also_where_a_label_is_not_drawn()
    {
        var indices = Reference.Rows("new-place", "resamples.csv").Select(row => Reference.Number(row[3])).ToList();
        var covariates = ModeratorSet.Of(
            Moderator.Numeric("x", [3, 7, 9, 1, 2, 3, 4, 5, 6, 7, 8]), Moderator.Categorical("label", ["u", "w", "w", "w", "w", "w", "w", "w", "w", "w", "w"], reference: "w"));
        var answer = Generalizability.Assess(
            covariates,
            [true, true, true, false, false, false, false, false, false, false, false],
            new GeneralizabilityOptions { Bootstrap = new BootstrapOptions { Replicates = 1000, Interval = ShareIntervalMethod.Percentile } });
        Reference.Close(indices.Min(), indices.Max(), answer.Interval, 1e-4, "smallest and largest", 1);
    }

    [Fact]
    public void Without_sites_or_population_there_is_no_index()
    {
        var covariates = ModeratorSet.Of(Moderator.Numeric("x", [1, 2, 3]));
        foreach (var inSample in new[] { new[] { false, false, false }, [true, true, true] })
        {
            var answer = Generalizability.Assess(covariates, inSample);
            Assert.Equal(AbsenceReason.NoStudies, answer.Index.Value.Reason);
            Assert.Equal(GeneralizabilityBand.NotEstimated, answer.Index.Band);
            Assert.Equal(AbsenceReason.NoStudies, answer.Coverage.Reason);
        }

        Assert.Equal(AbsenceReason.NoStudies, GeneralizabilityIndex.FromPropensities([], [.5]).Value.Reason);
        Assert.Throws<ArgumentException>("inSample", () => Generalizability.Assess(covariates, [true]));
        Assert.Throws<ArgumentException>("covariates", () => Generalizability.Assess(ModeratorSet.None, [true]));
    }

    [Fact]
    public void Weights_of_a_propensity_of_nothing_take_the_smallest_other_and_the_largest_are_cut()
    {
        Assert.Equal([4, 4, 1, 0], SiteWeights.Of([0, .2, .5, 1], SampleRelation.Disjoint, trimAt: 1));
        Assert.Equal([5, 5, 2, 1], SiteWeights.Of([0, .2, .5, 1], SampleRelation.WithinPopulation, trimAt: 1));

        // R: quantile(c(10, 2, 1), .75) is 6.
        Assert.Equal([6, 2, 1], SiteWeights.Of([.1, .5, 1], SampleRelation.WithinPopulation, trimAt: 0.75));
        Assert.Empty(SiteWeights.Of([], SampleRelation.Disjoint));
        Assert.Throws<ArgumentException>("propensities", () => SiteWeights.Of([0, 0], SampleRelation.Disjoint));
        Assert.Throws<ArgumentOutOfRangeException>("propensities", () => SiteWeights.Of([1.5], SampleRelation.Disjoint));
        Assert.Throws<ArgumentOutOfRangeException>("trimAt", () => SiteWeights.Of([.5], SampleRelation.Disjoint, 0));
    }

    private static ModeratorSet Covariates(double ofDeprivation = 1, double ofSize = 1, bool repeat = false)
    {
        var rows = Reference.Rows("new-place", "units.csv").ToList();
        double[] deprivation = [.. rows.Select(row => Reference.Number(row[1]) * ofDeprivation)], size = [.. rows.Select(row => Reference.Number(row[2]) * ofSize)];
        var area = Moderator.Categorical("area", [.. rows.Select(row => row[3])]);
        return repeat
            ? ModeratorSet.Of(Moderator.Numeric("deprivation", deprivation), Moderator.Numeric("size", size), Moderator.Numeric("again", [.. size.Select(s => (3 * s) - 7)]), area)
            : ModeratorSet.Of(Moderator.Numeric("deprivation", deprivation), Moderator.Numeric("size", size), area);
    }

    private static bool[] InSample() => [.. Reference.Rows("new-place", "units.csv").Select(row => row[0].Equals("1", StringComparison.Ordinal))];
}
