using PeoplePowered.Statistics.EffectSizes;
using PeoplePowered.Statistics.Synthesis;

namespace PeoplePowered.Statistics.Tests.Synthesis;

/// <summary>The seven sites of the Fair Chance Fund, every outcome, against metafor.</summary>
public sealed class FairChanceFundTests
{
    [Fact]
    public void Every_outcome_agrees_with_metafor()
    {
        var rows = Reference.Rows("fair-chance-fund", "pooled.csv").ToList();
        Assert.Equal(63, rows.Count);
        foreach (var row in rows)
        {
            var what = row[0] + " " + row[1];
            var expected = row[2..].Select(Reference.Number).ToArray();
            var (estimates, variances) = Sites(row[0]);
            var pooled = RandomEffects.Pool(estimates, variances, Options(row[1]));
            var se = expected[2];
            Assert.Equal(expected[0], pooled.Studies);
            Reference.Close(expected[1], pooled.Estimate, 1e-8, what + " estimate", se);
            Reference.Close(se, pooled.StandardError, 1e-8, what + " se");
            Reference.Close(expected[3], expected[4], pooled.ConfidenceInterval, 1e-8, what + " interval", se);
            Reference.Close(expected[5], pooled.Statistic, 1e-8, what + " statistic");
            Reference.Close(expected[6], pooled.PValue, 1e-7, what + " p");
            Reference.Close(expected[7], pooled.TauSquared, 1e-8, what + " tau squared");
            Reference.Close(expected[8], expected[9], pooled.TauSquaredInterval, 1e-8, what + " tau squared interval");
            Reference.Close(expected[10], pooled.ISquared, 1e-8, what + " I squared");
            Reference.Close(expected[11], pooled.HSquared, 1e-8, what + " H squared");
            Reference.Close(expected[12], pooled.Q, 1e-10, what + " Q");
            Reference.Close(expected[13], pooled.QPValue, 1e-10, what + " p of Q");
            Reference.Close(expected[14], expected[15], pooled.PredictionInterval, 1e-8, what + " prediction", se);
        }
    }

    [Theory]
    [InlineData("z")]
    [InlineData("knha")]
    [InlineData("adhoc")]
    public void Each_site_of_one_outcome_agrees_with_metafor(string test)
    {
        var rows = Reference.Rows("fair-chance-fund", "accommodation-12-months-sites.csv").Where(row => row is [var t, ..] && t.Equals(test, StringComparison.Ordinal)).ToList();
        var (estimates, variances) = Sites("accommodation-12-months");
        Assert.Equal(7, rows.Count);
        var pooled = RandomEffects.Pool(estimates, variances, Options(test));
        var percents = new double[7];
        var shrunken = new ShrunkenEstimate[7];
        RandomEffects.Weights(variances, pooled.TauSquared.Value, percents);
        RandomEffects.Shrink(estimates, variances, pooled, shrunken);
        for (var i = 0; i < 7; i++)
        {
            var expected = rows[i][2..].Select(Reference.Number).ToArray();
            Reference.Close(expected[0], estimates[i], 1e-13, rows[i][1] + " estimate");
            Reference.Close(expected[1], variances[i], 1e-13, rows[i][1] + " variance");
            Reference.Close(expected[2], percents[i], 1e-8, rows[i][1] + " weight");
            Reference.Close(expected[3], shrunken[i].Estimate, 1e-8, rows[i][1] + " prediction");
            Reference.Close(expected[4], shrunken[i].StandardError, 1e-8, rows[i][1] + " se");
            Reference.Close(expected[5], expected[6], shrunken[i].Interval, 1e-8, rows[i][1] + " interval");
        }
    }

    [Fact]
    public void Twelve_months_of_accommodation_are_as_published_with_the_data()
    {
        var (estimates, variances) = Sites("accommodation-12-months");
        var pooled = RandomEffects.Pool(estimates, variances);
        Reference.Close(0.5968809, pooled.Estimate, 1e-6, "estimate");
        Reference.Close(0.1216441, pooled.StandardError, 1e-6, "se");
        Reference.Close(0.2992285, 0.8945333, pooled.ConfidenceInterval, 1e-6, "interval");
        Reference.Close(0.0821138, pooled.TauSquared, 1e-6, "tau squared");
        Reference.Close(83.2769610, pooled.ISquared, 1e-8, "I squared");
        Reference.Close(31.3772340, pooled.Q, 1e-8, "Q");
        Reference.Close(-0.1648561, 1.3586179, pooled.PredictionInterval, 1e-6, "new site");
    }

    [Fact]
    public void Half_a_year_of_full_time_work_is_as_published_with_the_data()
    {
        var (estimates, variances) = Sites("full-time-26-weeks");
        var pooled = RandomEffects.Pool(estimates, variances);
        Reference.Close(-1.93333514, pooled.Estimate, 1e-8, "estimate");
        Reference.Close(0.14774757, pooled.StandardError, 1e-7, "se");
        Reference.Close(-2.29486041, -1.57180987, pooled.ConfidenceInterval, 1e-8, "interval");
        Reference.Close(0.11441236, pooled.TauSquared, 1e-7, "tau squared");
        Reference.Close(-2.83651315, -1.03015713, pooled.PredictionInterval, 1e-8, "new site");
        var (jobs, jobVariances) = Sites("job-entry");
        Reference.Close(0.1442114, RandomEffects.Pool(jobs, jobVariances).TauSquared, 1e-6, "job entry, tau squared");
    }

    private static PoolingOptions Options(string test) => new()
    {
        Interval = test switch { "z" => IntervalMethod.Wald, "knha" => IntervalMethod.KnappHartung, _ => IntervalMethod.KnappHartungAdHoc },
    };

    /// <summary>The log-odds of an outcome at each site that reported it and not more of it than took part.</summary>
    private static (double[] Estimates, double[] Variances) Sites(string outcome)
    {
        var effects = Reference.Rows("fair-chance-fund", "results.csv")
            .Where(row => row[2].Equals(outcome, StringComparison.Ordinal) && row[3].Length > 0)
            .Select(row => (Achieved: (long)Reference.Number(row[3]), Participants: (long)Reference.Number(row[1])))
            .Where(site => site.Achieved <= site.Participants)
            .Select(site => ProportionEffects.Logit(site.Achieved, site.Participants))
            .ToList();
        return (effects.Select(e => e.Estimate).ToArray(), effects.Select(e => e.Variance).ToArray());
    }
}
