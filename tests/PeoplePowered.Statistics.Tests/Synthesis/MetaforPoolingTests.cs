using System.Text.Json;
using PeoplePowered.Statistics.Synthesis;

namespace PeoplePowered.Statistics.Tests.Synthesis;

/// <summary>Every REML result of metafor on the 24 reference data sets, from their estimates and variances.</summary>
public sealed class MetaforPoolingTests
{
    private const double Tolerance = 1e-7;

    [Theory]
    [InlineData("z", IntervalMethod.Wald)]
    [InlineData("knha", IntervalMethod.KnappHartung)]
    [InlineData("adhoc", IntervalMethod.KnappHartungAdHoc)]
    public void Pooling_agrees_with_metafor(string test, IntervalMethod method)
    {
        var lines = Oracle.All;
        var effects = lines.Where(line => Is(line, "step", "effect")).ToList();
        var pooled = lines.Where(line => Is(line, "step", "pool") && Is(line, "test", test) && Is(line, "method", "REML")).ToList();
        Assert.Equal(24, pooled.Count);
        foreach (var line in pooled)
        {
            var (name, measure) = (line.GetProperty("case").GetString()!, line.GetProperty("measure").GetString()!);
            var effect = effects.Single(e => Is(e, "case", name) && Is(e, "measure", measure));
            var result = RandomEffects.Pool(Numbers(effect, "yi"), Numbers(effect, "vi"), new PoolingOptions { Interval = method });
            Compare(line.GetProperty("result"), result, $"{name} {measure} {test}");
        }
    }

    private static void Compare(JsonElement expected, in PooledEstimate actual, string what)
    {
        double Of(string property) => expected.GetProperty(property).GetDouble();
        var variance = Of("se") * Of("se");
        Assert.True(actual.Converged, what);
        Assert.Equal(Of("k"), actual.Studies);
        Reference.Close(Of("coef"), actual.Estimate, Tolerance, what + " estimate", Of("se"));
        Reference.Close(Of("se"), actual.StandardError, Tolerance, what + " se");
        Reference.Close(Of("statistic"), actual.Statistic, Tolerance, what + " statistic", 1);
        Reference.Close(Of("p"), actual.PValue, 1e-6, what + " p");
        Reference.Close(Of("ci_lower"), Of("ci_upper"), actual.ConfidenceInterval, Tolerance, what + " interval", Of("se"));
        Reference.Close(Of("tau2"), actual.TauSquared, Tolerance, what + " tau squared", variance * 1e-5);
        var profile = expected.GetProperty("tau2_ci");
        Reference.Close(profile[0].GetDouble(), profile[1].GetDouble(), actual.TauSquaredInterval, Tolerance, what + " tau squared interval");
        Reference.Close(Of("i2"), actual.ISquared, Tolerance, what + " I squared");
        Reference.Close(Of("h2"), actual.HSquared, Tolerance, what + " H squared");
        Reference.Close(Of("q"), actual.Q, 1e-10, what + " Q");
        Reference.Close(Of("q_p"), actual.QPValue, 1e-9, what + " p of Q");
        Reference.Close(Of("pi_lower"), Of("pi_upper"), actual.PredictionInterval, Tolerance, what + " prediction", Of("se"));
        var df = expected.GetProperty("df");
        Assert.Equal(
            df.ValueKind == JsonValueKind.Null ? Estimable.Absent(AbsenceReason.NotApplicable) : Estimable.Of(df.GetDouble()),
            actual.DegreesOfFreedom);
    }

    private static bool Is(JsonElement line, string property, string value) => line.TryGetProperty(property, out var found) && found.ValueEquals(value);

    private static double[] Numbers(JsonElement line, string property) => line.GetProperty(property).EnumerateArray().Select(n => n.GetDouble()).ToArray();
}
