using System.Text.Json;
using PeoplePowered.Statistics.Synthesis;

namespace PeoplePowered.Statistics.Tests.Sensitivity;

/// <summary>The reference results of <c>TestData/sensitivity</c>, computed by the script beside them with R metafor.</summary>
internal static class SensitivityReference
{
    private static readonly Lazy<Dictionary<(string Case, string Measure, string Step, string Method, string Test), Dictionary<string, double[]>>> s_results = new(() =>
        Reference.Rows("sensitivity", "sensitivity.csv")
            .GroupBy(row => (row[0], row[1], row[2], row[3], row[4]))
            .ToDictionary(group => group.Key, group => group.GroupBy(row => row[5], StringComparer.Ordinal)
                .ToDictionary(field => field.Key, field => field.Select(row => Reference.Number(row[7])).ToArray(), StringComparer.Ordinal)));

    /// <summary>Every result of a step: its case and measure, method and test, and fields.</summary>
    public static IEnumerable<(string Case, string Measure, string Method, string Test, Dictionary<string, double[]> Fields)> Results(string step) =>
        s_results.Value.Where(result => string.Equals(result.Key.Step, step, StringComparison.Ordinal))
            .Select(result => (result.Key.Case, result.Key.Measure, result.Key.Method, result.Key.Test, result.Value));

    /// <summary>The estimates and variances that a line of the oracle is about.</summary>
    public static (double[] Estimates, double[] Variances) EffectsOf(JsonElement line) => Oracle.Effects(Oracle.Text(line, "case"), Oracle.Text(line, "measure"));

    public static PoolingOptions Options(string method, string test) => new() { Estimator = Estimator(method), Interval = Interval(test) };

    public static TauSquaredEstimator Estimator(string method) => method switch
    {
        "EE" => TauSquaredEstimator.Common,
        "DL" => TauSquaredEstimator.DerSimonianLaird,
        "HE" => TauSquaredEstimator.Hedges,
        "HS" => TauSquaredEstimator.HunterSchmidt,
        "SJ" => TauSquaredEstimator.SidikJonkman,
        "ML" => TauSquaredEstimator.MaximumLikelihood,
        "REML" => TauSquaredEstimator.Reml,
        "EB" => TauSquaredEstimator.EmpiricalBayes,
        "PM" => TauSquaredEstimator.PauleMandel,
        _ => throw new ArgumentOutOfRangeException(nameof(method), method, "Not a method of metafor's."),
    };

    public static IntervalMethod Interval(string test) => test switch
    {
        "z" => IntervalMethod.Wald,
        "knha" => IntervalMethod.KnappHartung,
        "adhoc" => IntervalMethod.KnappHartungAdHoc,
        _ => throw new ArgumentOutOfRangeException(nameof(test), test, "Not a test of metafor's."),
    };
}
