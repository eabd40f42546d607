using System.Text.Json;
using PeoplePowered.Statistics.Synthesis;

namespace PeoplePowered.Statistics.Tests.Synthesis;

/// <summary>Predictive distributions against R: metafor's where it has the convention, brute force where it has not (TestData/prediction).</summary>
public sealed class PredictionReferenceTests
{
    [Fact]
    public void Replication_cases_agree_with_metafor_in_probability_and_range()
    {
        var seen = 0;
        foreach (var text in Reference.Lines("prediction", "replication-cases.jsonl"))
        {
            using var document = JsonDocument.Parse(text);
            var line = document.RootElement;
            if (line.TryGetProperty("heldOut", out _))
                continue;
            var name = Oracle.Text(line, "case");
            var options = new PoolingOptions { Interval = Oracle.Is(line, "interval", "knapp-hartung") ? IntervalMethod.KnappHartung : IntervalMethod.KnappHartungAdHoc };
            var (distribution, interval) = Predicted(line, name, options);
            var direction = Oracle.Is(line, "benefit", "higher") ? 1 : -1;
            var mid = direction * line.GetProperty("mid").GetDouble();
            Estimable Beyond(double threshold, int side) => side > 0 ? distribution.ProbabilityAbove(threshold) : distribution.ProbabilityBelow(threshold);
            Reference.Close(line.GetProperty("probabilityOfSuccess").GetDouble(), Beyond(mid, direction), 1e-7, name + " success");
            Reference.Close(line.GetProperty("probabilityOfHarm").GetDouble(), Beyond(-mid, -direction), 1e-7, name + " harm");
            if (line.TryGetProperty("predictionInterval", out var range))
                Reference.Close(range[0].GetDouble(), range[1].GetDouble(), interval, 1e-7, name);
            seen++;
        }

        Assert.Equal(26, seen);
    }

    [Fact]
    public void The_sites_of_the_United_Kingdom_lie_where_all_others_expect_them()
    {
        using var document = JsonDocument.Parse(Reference.Lines("prediction", "replication-cases.jsonl").Single(text => text.Contains("heldOut", StringComparison.Ordinal)));
        var (estimates, variances, countries) = ReplicationCases.Of("CBT", "country");
        int[] Sites(bool held) => [.. Enumerable.Range(0, countries.Length).Where(i => (countries[i] == "UK") == held)];
        var options = new PoolingOptions { Prediction = PredictionConvention.KnappHartung };
        var distribution = NewStudy.Predict([.. Sites(false).Select(i => estimates[i])], [.. Sites(false).Select(i => variances[i])], options);
        var range = document.RootElement.GetProperty("predictionInterval");
        Reference.Close(range[0].GetDouble(), range[1].GetDouble(), distribution.Interval(0.95), 1e-7, "range");
        var inside = Sites(true).Count(i => distribution.ForEstimate(variances[i]).Interval(0.95).Value.Contains(estimates[i]));
        Assert.Equal(document.RootElement.GetProperty("heldOutInside").GetInt32(), inside);
    }

    [Theory]
    [InlineData("confidence-distribution")]
    [InlineData("tempered-confidence")]
    public void Mixtures_over_tau_squared_agree_with_brute_force(string convention)
    {
        var rows = Reference.Rows("prediction", "distributions.csv").Where(row => row[1] == convention).ToList();
        Assert.Equal(112, rows.Count);
        foreach (var row in rows)
        {
            var what = string.Join(' ', row[..6]);
            var distribution = Distribution(row[0], Enum.GetValues<PredictionConvention>().Single(c => MethodNames.Of(c) == convention), Reference.Number(row[2])).ForEstimate(Reference.Number(row[3]));
            var (argument, expected) = (Reference.Number(row[5]), Reference.Number(row[6]));
            var (scale, tolerance) = (distribution.Interval(0.5).Value.Width, convention == "tempered-confidence" ? 2e-8 : 2e-9);
            if (row[4] == "quantile")
                Reference.Close(expected, distribution.Quantile(argument), 50 * tolerance, what, scale);
            else
                Reference.Close(expected, row[4] == "above" ? distribution.ProbabilityAbove(argument) : distribution.ProbabilityBelow(argument), tolerance, what, convention == "tempered-confidence" ? 1 : 0);
        }
    }

    private static PredictiveDistribution Distribution(string name, PredictionConvention convention, double point)
    {
        var options = new PoolingOptions { Prediction = convention };
        if (name is "latitude" or "line")
        {
            var (y, v, x) = name == "line" ? ([0.1, 0.9, 0.4], [0.02, 0.08, 0.05], ["0", "1", "3"]) : ReplicationCases.Of("BCG");
            var moderators = ModeratorSet.Of(Moderator.Numeric("x", [.. x.Select(Reference.Number)]));
            return MetaRegression.Fit(y, v, moderators, options).Predict(ModeratorValue.Of("x", point)).ToPredictiveDistribution();
        }

        var (estimates, variances, _) = name switch
        {
            "bcg" => ReplicationCases.Of("BCG"),
            "scared" => ReplicationCases.Of("Scared Straight"),
            "sat" => ReplicationCases.Of("SAT"),
            "three" => ([0.1, 0.9, 0.4], [0.02, 0.08, 0.05], []),
            _ => ([0.3, 0.31, 0.305, 0.3], [0.04, 0.1, 0.02, 0.05], []),
        };
        var distribution = NewStudy.Predict(estimates, variances, options);
        Assert.Equal(distribution, RandomEffects.Pool(estimates, variances, options).ToPredictiveDistribution());
        return distribution;
    }

    private static (PredictiveDistribution Distribution, EstimableInterval Interval) Predicted(JsonElement line, string name, PoolingOptions options)
    {
        if (name.StartsWith("BCG by", StringComparison.Ordinal))
        {
            var (y, v, x) = ReplicationCases.Of("BCG");
            var at = MetaRegression.Fit(y, v, ModeratorSet.Of(Moderator.Numeric("latitude", [.. x.Select(Reference.Number)])), options)
                .Predict(ModeratorValue.Of("latitude", line.GetProperty("latitude").GetDouble()));
            return (at.ToPredictiveDistribution(), at.PredictionInterval);
        }

        if (name.StartsWith("CBT by", StringComparison.Ordinal))
        {
            var (y, v, programmes) = ReplicationCases.Of("CBT");
            var at = MetaRegression.Fit(y, v, ModeratorSet.Of(Moderator.Categorical("programme", programmes)), options)
                .Predict(ModeratorValue.Of("programme", Oracle.Text(line, "programme")));
            return (at.ToPredictiveDistribution(), at.PredictionInterval);
        }

        var (estimates, variances, _) = ReplicationCases.Of(name.Split(',')[0]);
        var pooled = RandomEffects.Pool(estimates, variances, options);
        Assert.Equal(pooled.ProbabilityBeyond(0.1), pooled.ToPredictiveDistribution().ProbabilityAbove(0.1));
        return (pooled.ToPredictiveDistribution(), pooled.PredictionInterval);
    }
}
