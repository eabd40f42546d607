using PeoplePowered.Statistics.Decisions;

namespace PeoplePowered.Statistics.Tests.Decisions;

public sealed class EvidenceTests
{
    private static readonly Interval s_half = Point(0.5);

    private static Interval Point(double value) => new(value, value);

    private static EvidenceTest Test(double s, double t, EvidenceSighting sighting = EvidenceSighting.Seen) => new(Point(s), Point(t), sighting);

    private static EvidenceTest Test((double Lower, double Upper) s, (double Lower, double Upper) t, EvidenceSighting sighting = EvidenceSighting.Seen) =>
        new(new(s.Lower, s.Upper), new(t.Lower, t.Upper), sighting);

    private static EstimableInterval Dependent(Interval prior, params EvidenceTest[] tests) => EvidenceUpdate.Posterior(prior, [new(tests)]);

    private static EstimableInterval Independent(Interval prior, params EvidenceTest[] tests) => EvidenceUpdate.Posterior(prior, [.. tests.Select(test => new EvidenceLine([test], isIndependent: true))]);

    private static void Near(double lower, double upper, EstimableInterval actual, double tolerance = 1e-12)
    {
        Assert.Equal(lower, actual.Value.Lower, tolerance);
        Assert.Equal(upper, actual.Value.Upper, tolerance);
    }

    /// <summary>8/9 and 2/11: prior .5, sensitivity .8, type I rate .1.</summary>
    [Theory]
    [InlineData(EvidenceSighting.Seen, 0.888889)]
    [InlineData(EvidenceSighting.NotSeen, 0.181818)]
    [InlineData(EvidenceSighting.NotLookedFor, 0.5)]
    public void A_test_moves_a_probability_by_bayes_rule(EvidenceSighting sighting, double expected) => Near(expected, expected, Test(0.8, 0.1, sighting).Posterior(s_half), 5e-7);

    /// <summary>.3·.6/(.3·.6 + .7·.2) and .6·.9/(.6·.9 + .4·.05); not seen, .3·.1/(.3·.1 + .7·.95) and .6·.4/(.6·.4 + .4·.8).</summary>
    [Fact]
    public void Bounds_stand_at_the_corners_of_the_ranges()
    {
        var prior = new Interval(0.3, 0.6);
        Near(0.18 / 0.32, 0.54 / 0.56, Test((0.6, 0.9), (0.05, 0.2)).Posterior(prior));
        Near(0.03 / 0.695, 0.24 / 0.56, Test((0.6, 0.9), (0.05, 0.2), EvidenceSighting.NotSeen).Posterior(prior));
    }

    [Fact]
    public void What_nobody_looked_for_leaves_the_prior_as_it_was()
    {
        var prior = new Interval(0.1, 0.3);
        Assert.Equal(EstimableInterval.Of(prior), Dependent(prior));
        Assert.Equal(EstimableInterval.Of(prior), Dependent(prior, Test(0.8, 0.1, EvidenceSighting.NotLookedFor)));
        Assert.Equal(EstimableInterval.Of(prior), Independent(prior, Test(0.8, 0.1, EvidenceSighting.NotLookedFor), Test(0.3, 0.3, EvidenceSighting.NotLookedFor)));
    }

    /// <summary>Likelihood ratios 8 and 4: the strongest gives 8/9, the product 32/33.</summary>
    [Fact]
    public void Evidence_multiplies_only_where_independence_is_declared()
    {
        var tests = new[] { Test(0.8, 0.1), Test(0.8, 0.2) };
        Near(8.0 / 9, 8.0 / 9, Dependent(s_half, tests));
        Near(8.0 / 9, 8.0 / 9, EvidenceUpdate.Posterior(s_half, [new([tests[0]]), new([tests[1]])]));
        Near(8.0 / 9, 8.0 / 9, EvidenceUpdate.Posterior(s_half, [new([tests[0]], isIndependent: true), new([tests[1]])]));
        Near(32.0 / 33, 32.0 / 33, Independent(s_half, tests));

        // Within an independent line the strongest alone counts still: 8 of {8, 4}, times 4.
        Near(32.0 / 33, 32.0 / 33, EvidenceUpdate.Posterior(s_half, [new(tests, isIndependent: true), new([tests[1]], isIndependent: true)]));

        // The product of the independent lines, 32, against a line of which nothing was declared, 1/50.
        Near(1.0 / 51, 1.0 / 51, EvidenceUpdate.Posterior(s_half, [new([tests[0]], isIndependent: true), new([tests[1]], isIndependent: true), new([Test(0.01, 0.5)])]));
        Near(32.0 / 33, 32.0 / 33, EvidenceUpdate.Posterior(s_half, [new([tests[0]], isIndependent: true), new([tests[1]], isIndependent: true), new([Test(0.02, 0.5)])]));
    }

    /// <summary>Ratios from 2 to 9 beside one of 3: whichever is stronger has a ratio from 3 to 9, so that bounds are 3/4 and 9/10.</summary>
    [Fact]
    public void Where_ranges_leave_open_which_test_is_the_strongest_all_that_can_be_count_where_they_can()
    {
        Near(0.75, 0.9, Dependent(s_half, Test((0.2, 0.9), (0.1, 0.1)), Test(0.3, 0.1)));

        // From 1/5 to 5 beside 1/4: either way, at least 4 strong.
        Near(1.0 / 6, 5.0 / 6, Dependent(s_half, Test((0.1, 0.5), (0.1, 0.5)), Test(0.1, 0.4)));
        Near(1.0 / 9, 8.0 / 9, Dependent(s_half, Test(0.8, 0.1), Test(0.1, 0.8)));
    }

    [Fact]
    public void Certainty_decides_and_a_prior_of_nothing_or_all_never_moves()
    {
        Near(1, 1, Test(1, 0).Posterior(s_half), 0);
        Near(0, 0, Test(1, 0, EvidenceSighting.NotSeen).Posterior(s_half), 0);
        foreach (var test in new[] { Test(0.8, 0.1), Test((0.5, 1), (0, 0.5)), Test((0.5, 1), (0, 0.5), EvidenceSighting.NotSeen) })
        {
            Near(0, 0, test.Posterior(Point(0)), 0);
            Near(1, 1, test.Posterior(Point(1)), 0);
        }
    }

    [Fact]
    public void What_cannot_be_is_an_absence_and_no_number()
    {
        foreach (var impossible in new[]
        {
            Test(0, 0).Posterior(s_half),
            Test(1, 1, EvidenceSighting.NotSeen).Posterior(s_half),
            Test(1, 0).Posterior(Point(0)),
            Test(0, 1).Posterior(Point(1)),
            Independent(s_half, Test(1, 0), Test(0, 1)),
            Dependent(s_half, Test(1, 0), Test(0, 1), Test(0.5, 0.1)),
            Independent(s_half, Test(0, 0), Test(0.8, 0.1)),
        })
        {
            Assert.Equal(AbsenceReason.Inconsistent, impossible.Reason);
        }

        Assert.Equal(AbsenceReason.Inconsistent, Test(0, 0).LikelihoodRatio.Upper.Reason);
        Assert.Equal(AbsenceReason.OutOfDomain, Test(1, 0).LikelihoodRatio.Upper.Reason);
        Assert.Equal((4, 8), (Test(0.8, 0.2).LikelihoodRatio.Lower.Value, Math.Round(Test((0.4, 0.8), (0.1, 0.2)).LikelihoodRatio.Upper.Value, 12)));
    }

    [Fact]
    public void Ends_at_which_zero_meets_infinity_stay_open()
    {
        Near(0, 1, Test((0, 0.5), (0, 0.5)).Posterior(s_half), 0);
        Near(0, 1, Test(1, 0).Posterior(new(0, 0.5)), 0);
        Near(0, 1, Independent(s_half, Test(1, 0), Test((0, 0.5), (0.5, 1))), 0);
        Near(0.5, 1, Test((0.5, 1), (0, 0.5)).Posterior(s_half), 0);
    }

    [Fact]
    public void Very_small_and_very_large_odds_keep_their_digits()
    {
        Assert.Equal(1, Test(1, 1e-200).Posterior(Point(1e-300)).Value.Lower / 1e-100, 1e-10);
        var many = Enumerable.Repeat(Test(0.5, 1e-60), 4).ToArray();
        Assert.Equal(1, Independent(Point(1e-250), many).Value.Upper / (0.0625e-10 / (1 + 0.0625e-10)), 1e-10);
        Assert.Equal(1e-12, Test(1 - 1e-12, 0, EvidenceSighting.NotSeen).Posterior(s_half).Value.Upper, 1e-15);
    }

    [Theory]
    [InlineData(0.95, 0.5, EvidenceName.Hoop)]
    [InlineData(0.9, 0.8, EvidenceName.Hoop)]
    [InlineData(0.9, 0.85, EvidenceName.StrawInTheWind)]
    [InlineData(0.95, 0.95, EvidenceName.StrawInTheWind)]
    [InlineData(0.3, 0.05, EvidenceName.SmokingGun)]
    [InlineData(0.2, 0.1, EvidenceName.SmokingGun)]
    [InlineData(0.15, 0.1, EvidenceName.StrawInTheWind)]
    [InlineData(0.05, 0.01, EvidenceName.SmokingGun)]
    [InlineData(0.9, 0.1, EvidenceName.DoublyDecisive)]
    [InlineData(0.6, 0.4, EvidenceName.StrawInTheWind)]
    [InlineData(0.1, 0.95, EvidenceName.StrawInTheWind)]
    public void A_test_bears_one_name_at_a_point(double s, double t, EvidenceName expected) => Assert.Equal([expected], Test(s, t).Names());

    [Fact]
    public void Ranges_bear_every_name_that_they_allow_and_no_other()
    {
        Assert.Equal(Enum.GetValues<EvidenceName>(), Test((0.5, 0.99), (0.01, 0.5)).Names());
        Assert.Equal([EvidenceName.Hoop, EvidenceName.DoublyDecisive], Test((0.92, 0.99), (0.05, 0.3)).Names());
        Assert.Equal([EvidenceName.SmokingGun, EvidenceName.DoublyDecisive], Test((0.5, 0.95), (0.01, 0.1)).Names());
        Assert.Equal([EvidenceName.StrawInTheWind, EvidenceName.SmokingGun], Test((0.1, 0.6), (0.05, 0.2)).Names());
        Assert.Equal([EvidenceName.StrawInTheWind], Test((0.3, 0.89), (0.11, 0.9)).Names());

        // At the one corner it is doubly decisive, at the other a straw, and in between a smoking gun but never a hoop: where it is certain, it is unique.
        Assert.Equal([EvidenceName.StrawInTheWind, EvidenceName.SmokingGun, EvidenceName.DoublyDecisive], Test((0.1, 0.95), (0.08, 0.1)).Names());
        Assert.Equal([EvidenceName.Hoop], Test((0.8, 0.85), (0.3, 0.4)).Names(new() { CertainFrom = 0.8 }));
        Assert.Equal([EvidenceName.StrawInTheWind], Test(0.95, 0.5).Names(new() { TellingFrom = 20 }));
    }

    [Theory]
    [InlineData(0.5, 0.8, 0.1, 0.5, EvidenceDirection.ForTheClaim)]
    [InlineData(0.1, 0.2, 0.3, 0.5, EvidenceDirection.AgainstTheClaim)]
    [InlineData(0.1, 0.4, 0.3, 0.5, EvidenceDirection.EitherWay)]
    [InlineData(0.4, 0.4, 0.4, 0.4, EvidenceDirection.NeitherWay)]
    public void Evidence_that_points_the_other_way_says_so(double lowerS, double upperS, double lowerT, double upperT, EvidenceDirection expected) =>
        Assert.Equal(expected, Test((lowerS, upperS), (lowerT, upperT)).Direction);

    [Fact]
    public void Rates_outside_nought_to_one_are_refused()
    {
        Assert.Contains("fractions", Assert.Throws<ArgumentOutOfRangeException>(() => Test(80, 10)).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentOutOfRangeException>(() => Test(0.8, -0.1));
        Assert.Throws<ArgumentOutOfRangeException>(() => Test(0.8, 0.1).Posterior(new(0, 1.5)));
        Assert.Throws<ArgumentOutOfRangeException>(() => Test(0.8, 0.1).ExpectedMove(new(-1, 0)));
        Assert.Throws<ArgumentOutOfRangeException>(() => Test(0.8, 0.1, (EvidenceSighting)7));
        Assert.Throws<ArgumentOutOfRangeException>(() => new EvidenceNaming { TellingFrom = 0.5 });
        Assert.Throws<ArgumentOutOfRangeException>(() => new EvidenceNaming { CertainFrom = double.NaN });
        Assert.Throws<ArgumentException>(() => new EvidenceLine([null!]));
    }
}
