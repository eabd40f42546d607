using FsCheck;
using FsCheck.Fluent;
using PeoplePowered.Statistics.Distributions;
using PeoplePowered.Statistics.Replication;

namespace PeoplePowered.Statistics.Tests.Replication;

public sealed class ScepticalPValueTests
{
    [Fact]
    public void The_statistic_is_that_of_Held_and_symmetric()
    {
        Reference.Close(Math.Sqrt(2), ScepticalPValue.Statistic(2, 2, 1), 1e-15, "equal");
        Reference.Close(1.5316340968, ScepticalPValue.Statistic(2, 3, 2), 1e-10, "one way");
        Reference.Close(1.5316340968, ScepticalPValue.Statistic(3, 2, 2), 1e-10, "the other way");
    }

    [Fact]
    public void The_example_of_the_paper_has_its_p_value() =>
        Reference.Close(.0829535, ScepticalPValue.TwoSided(Math.Sqrt(12.19), Math.Sqrt(3.99), 1, ScepticalLevel.Nominal), 1e-6, "Held 2020");

    [Theory]
    [InlineData(.5, .0480724873, .0171539748, .0220817460)]
    [InlineData(1, .0618263742, .0250898917, .0227776176)]
    [InlineData(2, .0803210778, .0371683392, .0234414354)]
    public void Significant_studies_have_the_p_values_of_ReplicationSuccess(double varianceRatio, double nominal, double golden, double controlled)
    {
        const double ZOriginal = 2.3263478740, ZReplication = 2.0537489106;
        Reference.Close(nominal, ScepticalPValue.OneSided(ZOriginal, ZReplication, varianceRatio, ScepticalLevel.Nominal), 3e-9, "nominal");
        Reference.Close(golden, ScepticalPValue.OneSided(ZOriginal, ZReplication, varianceRatio, ScepticalLevel.Golden), 3e-9, "golden");
        Reference.Close(controlled, ScepticalPValue.OneSided(ZOriginal, ZReplication, varianceRatio, ScepticalLevel.Controlled), 5e-9, "controlled");
    }

    [Fact]
    public void Morewedge_2010_has_the_p_values_of_ReplicationSuccess()
    {
        const double ZOriginal = 2.63125187578, ZReplication = 3.43866340171, VarianceRatio = 2.96551724138;
        Reference.Close(.0355912531826, ScepticalPValue.OneSided(ZOriginal, ZReplication, VarianceRatio, ScepticalLevel.Nominal), 1e-10, "nominal");
        Reference.Close(.0108631374932, ScepticalPValue.OneSided(ZOriginal, ZReplication, VarianceRatio, ScepticalLevel.Golden), 1e-10, "golden");
        Reference.Close(.0026688573, ScepticalPValue.OneSided(ZOriginal, ZReplication, VarianceRatio, ScepticalLevel.Controlled), 2e-8, "controlled");
    }

    [Fact]
    public void Levels_are_those_of_ReplicationSuccess()
    {
        Reference.Close(.0616792794, ScepticalPValue.NominalLevel(.025, ScepticalLevel.Golden), 2e-9, "golden");

        // ReplicationSuccess finds the root with R's uniroot at its default tolerance; the closed form with equal variances, pnorm(-qnorm(1 - 2 * .025^2) / 2), has more digits.
        Assert.Equal(.0653097791, ScepticalPValue.NominalLevel(.025, ScepticalLevel.Controlled), 1e-6);
        Reference.Close(.0653088254641914, ScepticalPValue.NominalLevel(.025, ScepticalLevel.Controlled), 1e-11, "controlled");
        Reference.Close(.025, ScepticalPValue.NominalLevel(.025, ScepticalLevel.Nominal), 1e-13, "nominal");
    }

    /// <summary>With equal variances z_S is half a standard normal variable (the harmonic mean of two chi-squared variables), so that T(z) is half of its tail at 2 z.</summary>
    [Theory]
    [InlineData(1e-9)]
    [InlineData(.1)]
    [InlineData(1)]
    [InlineData(4)]
    [InlineData(17)]
    public void With_equal_variances_the_controlled_p_value_has_a_closed_form(double statistic)
    {
        var z = statistic * Math.Sqrt(2);
        Reference.Close(
            Math.Sqrt(NormalDistribution.UpperTail(2 * statistic) / 2),
            ScepticalPValue.OneSided(z, z, 1, ScepticalLevel.Controlled),
            1e-11,
            $"statistic {statistic}");
    }

    [Theory]
    [InlineData(1e-12)]
    [InlineData(.03)]
    [InlineData(40)]
    public void At_its_level_the_controlled_p_value_is_the_level(double varianceRatio)
    {
        var level = ScepticalPValue.NominalLevel(.01, ScepticalLevel.Controlled, varianceRatio);
        var z = NormalDistribution.Quantile(1 - level);

        // Two equal z-values whose statistic is z: z_S^2 = x^2/(1 + sqrt(c)).
        var x = z * Math.Sqrt(1 + Math.Sqrt(varianceRatio));
        Reference.Close(.01, ScepticalPValue.OneSided(x, x, varianceRatio, ScepticalLevel.Controlled), 1e-10, $"c {varianceRatio}");
    }

    [Fact]
    public void A_replication_much_larger_or_smaller_than_the_original_has_the_limit_of_two_significant_studies()
    {
        // With c towards 0 success means that both are significant at the level.
        var z = NormalDistribution.Quantile(.99);
        Reference.Close(NormalDistribution.UpperTail(z), ScepticalPValue.OneSided(z, 30, 1e-14, ScepticalLevel.Controlled), 1e-5, "c towards 0");
    }

    [Fact]
    public void The_order_of_the_two_studies_does_not_count() => For((one, other, ratio) =>
        Assert.All(Enum.GetValues<ScepticalLevel>(), level => Reference.Close(
            ScepticalPValue.OneSided(one, other, ratio, level), ScepticalPValue.OneSided(other, one, ratio, level), 1e-11, $"{one:R} {other:R} {ratio:R} {level}")));

    [Fact]
    public void Mirrored_studies_have_the_same_p_value_and_contradicting_ones_the_complement() => For((one, other, ratio) =>
        Assert.All(Enum.GetValues<ScepticalLevel>(), level =>
        {
            var value = ScepticalPValue.OneSided(one, other, ratio, level);
            Assert.Equal(value, ScepticalPValue.OneSided(-one, -other, ratio, level));
            Reference.Close(1, value + ScepticalPValue.OneSided(one, -other, ratio, level), 1e-14, "complement");
        }));

    [Fact]
    public void It_is_never_smaller_than_the_larger_p_value_by_itself() => For((one, other, ratio) =>
        Assert.True(ScepticalPValue.OneSided(Math.Abs(one), Math.Abs(other), ratio, ScepticalLevel.Nominal)
            >= Math.Max(NormalDistribution.UpperTail(Math.Abs(one)), NormalDistribution.UpperTail(Math.Abs(other))) * (1 - 1e-12)));

    [Fact]
    public void A_more_convincing_study_never_raises_it() => For((one, other, ratio) => Assert.All(Enum.GetValues<ScepticalLevel>(), level =>
    {
        var (a, b) = (Math.Abs(one), Math.Abs(other));
        Assert.True(ScepticalPValue.OneSided(a, b + 0.1, ratio, level) <= ScepticalPValue.OneSided(a, b, ratio, level) * (1 + 1e-11));
    }));

    [Theory]
    [InlineData(0, 3, 1)]
    [InlineData(3, 0, 1)]
    [InlineData(0, 0, 5)]
    [InlineData(0, -2, 1e-300)]
    public void Without_any_effect_it_is_a_half(double zOriginal, double zReplication, double varianceRatio)
    {
        Assert.Equal(0, ScepticalPValue.Statistic(zOriginal, zReplication, varianceRatio));
        Assert.All(Enum.GetValues<ScepticalLevel>(), level => Assert.Equal(0.5, ScepticalPValue.OneSided(zOriginal, zReplication, varianceRatio, level)));
        Assert.All(Enum.GetValues<ScepticalLevel>(), level => Assert.Equal(1, ScepticalPValue.TwoSided(zOriginal, zReplication, varianceRatio, level), 1e-15));
    }

    [Fact]
    public void Extreme_numbers_have_finite_answers()
    {
        double[] z = [5e-324, 1e-300, 1e-20, 1e-3, 1, 38, 1e10, 1e200, double.MaxValue], ratios = [5e-324, 1e-300, 1e-8, 1, 1e8, 1e300, double.MaxValue];
        foreach (var one in z)
        {
            foreach (var other in z)
            {
                foreach (var ratio in ratios)
                {
                    Assert.InRange(ScepticalPValue.Statistic(one, other, ratio), 0, Math.Min(one, other));
                    Assert.All(Enum.GetValues<ScepticalLevel>(), level => Assert.InRange(ScepticalPValue.OneSided(one, other, ratio, level), 0, 0.5));
                    Assert.All(Enum.GetValues<ScepticalLevel>(), level => Assert.InRange(ScepticalPValue.OneSided(one, -other, ratio, level), 0.5, 1));
                }
            }
        }
    }

    [Fact]
    public void What_is_out_of_range_is_refused_by_name()
    {
        Assert.Equal("zOriginal", Assert.Throws<ArgumentOutOfRangeException>(() => ScepticalPValue.OneSided(double.NaN, 1, 1)).ParamName);
        Assert.Equal("zReplication", Assert.Throws<ArgumentOutOfRangeException>(() => ScepticalPValue.TwoSided(1, double.PositiveInfinity, 1)).ParamName);
        Assert.All([0, -1, double.NaN, double.PositiveInfinity], ratio => Assert.Equal("varianceRatio", Assert.Throws<ArgumentOutOfRangeException>(() => ScepticalPValue.Statistic(1, 1, ratio)).ParamName));
        Assert.Equal("level", Assert.Throws<ArgumentOutOfRangeException>(() => ScepticalPValue.OneSided(1, 1, 1, (ScepticalLevel)9)).ParamName);
        Assert.All([0, 0.5, 1, double.NaN], alpha => Assert.Equal("alpha", Assert.Throws<ArgumentOutOfRangeException>(() => ScepticalPValue.NominalLevel(alpha, ScepticalLevel.Golden)).ParamName));
        Assert.Equal("alpha", Assert.Throws<ArgumentOutOfRangeException>(() => TwoTrialsRule.IsMet(1, 1, 0.7)).ParamName);
    }

    private static void For(Action<double, double, double> law) => Prop.ForAll<NormalFloat, NormalFloat, PositiveInt>((one, other, part) =>
    {
        var (a, b) = (Math.Clamp((double)one % 30, -20, 20), Math.Clamp((double)other % 30, -20, 20));
        if (a != 0 && b != 0)
            law(a, b, part.Get / 10d);
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(60).WithReplay(20221, 7));
}
