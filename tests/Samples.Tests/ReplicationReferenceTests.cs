using System.Text.Json;
using PeoplePowered.Statistics.Synthesis;

namespace Samples.Tests;

/// <summary>
/// The replication sample against R metafor 3.8.1: REML with the Knapp-Hartung interval held at no less than the Wald width, a new site by the t
/// with k - p degrees of freedom. Numbers with the digits of the published table; a difference of half a unit of the last digit is none.
/// </summary>
public sealed class ReplicationReferenceTests
{
    [Theory]
    [InlineData("Scared Straight", 7, "0.5353667", "0.2160558", "0.0692866", "-0.2979018", "1.368635", "0.054463", "0.873228")]
    [InlineData("BCG at latitude 13", 13, "-0.1268542", "0.1930087", "0.0763480", null, null, "0.390213", "0.160680")]
    [InlineData("BCG at latitude 33.46", 13, "-0.7222755", "0.1227041", "0.0763480", null, null, "0.936509", "0.004814")]
    [InlineData("BCG at latitude 51.5", 13, "-1.247271", "0.2054327", "0.0763480", null, null, "0.993677", "0.000660")]
    [InlineData("BCG at latitude 0", 13, null, null, "0.0763480", null, null, "0.128054", "0.527856")]
    [InlineData("BCG at latitude 60", 13, null, null, "0.0763480", null, null, "0.996595", "0.000460")]
    [InlineData("BCG, all latitudes", 13, "-0.7145323", "0.1807917", "0.3132433", null, null, "0.790112", "0.068431")]
    [InlineData("CBT, all programmes", 58, "0.4225966", "0.0605362", "0.1046072", "-0.2363082", "1.081501", "0.765875", "0.035608")]
    [InlineData("CBT in demonstrations", 58, "0.6379363", null, "0.0838897", null, null, "0.925218", "0.005509")]
    [InlineData("CBT in practice", 58, "0.3077303", null, "0.0838897", null, null, "0.662556", "0.052542")]
    [InlineData("CBT in research", 58, "0.7851892", null, "0.0838897", null, null, "0.945469", "0.005760")]
    [InlineData("CBT, elsewhere to the UK", 53, "0.4657733", "0.0667629", "0.1121856", "-0.2195572", "1.151104", null, null)]
    [InlineData("Modified school calendar", 11, "0.1960300", "0.0899835", "0.0828455", "-0.4759027", "0.8679627", "0.621648", "0.174715")]
    [InlineData("SAT coaching", 8, "7.685617", "4.071919", "0", null, null, "0.734681", "0.008476")]
    [InlineData("Multisystemic Therapy, England", 1, "0.223144", null, null, null, null, null, null)]
    public void By_knapp_hartung_the_numbers_are_those_of_the_reference(string name, int sites, string? estimate, string? error, string? spread, string? lower, string? upper, string? success, string? harm)
    {
        var assessment = ReplicationSample.Case(name).GetProperty("knappHartung");
        var prediction = assessment.GetProperty("prediction");

        Assert.Equal("knapp-hartung", prediction.GetProperty("convention").GetString());
        Assert.Equal(sites, prediction.GetProperty("sites").GetInt32());
        Close(estimate, prediction.GetProperty("estimate"));
        Close(error, prediction.GetProperty("standardError"));
        Close(spread, prediction.GetProperty("tauSquared"));
        Close(lower, prediction.GetProperty("range"), 0);
        Close(upper, prediction.GetProperty("range"), 1);
        Close(success, assessment.GetProperty("probabilityOfSuccess"), 0);
        Close(harm, assessment.GetProperty("probabilityOfHarm"), 0);
    }

    [Theory]
    [InlineData("Scared Straight", "did-not-replicate")]
    [InlineData("BCG, all latitudes", "unclear")]
    [InlineData("BCG at latitude 0", "test-further")]
    [InlineData("BCG at latitude 13", "test-further")]
    [InlineData("BCG at latitude 33.46", "replicate-as-is")]
    [InlineData("BCG at latitude 51.5", "replicate-as-is")]
    [InlineData("BCG at latitude 60", "test-further")]
    [InlineData("CBT, all programmes", "unclear")]
    [InlineData("CBT in demonstrations", "replicate-as-is")]
    [InlineData("CBT in practice", "test-further")]
    [InlineData("CBT in research", "replicate-as-is")]
    [InlineData("Modified school calendar", "unclear")]
    [InlineData("SAT coaching", "unclear")]
    [InlineData("Multisystemic Therapy, England", "unclear")]
    public void On_the_numbers_the_verdicts_are_those_of_the_reference(string name, string verdict) =>
        Assert.Equal(verdict, ReplicationSample.Case(name).GetProperty("knappHartung").GetProperty("verdict").GetString());

    [Fact]
    public void Conventions_disagree_on_a_verdict_only_where_a_chance_crosses_a_threshold() => Assert.All(
        ReplicationSample.Cases.Where(item => Verdict(item, "assessment") != Verdict(item, "knappHartung")),
        item => Assert.NotEqual(Sides(item.GetProperty("assessment")), Sides(item.GetProperty("knappHartung"))));

    [Fact]
    public void By_default_a_new_site_is_predicted_by_the_recommended_convention() => Assert.All(
        ReplicationSample.Cases,
        item => Assert.Equal(MethodNames.Of(PredictionConventions.Recommended), item.GetProperty("assessment").GetProperty("prediction").GetProperty("convention").GetString()));

    [Theory]
    [InlineData("BCG at latitude 0", "0.524215")]
    [InlineData("BCG at latitude 60", "0.358")]
    public void Beyond_the_latitudes_of_the_trials_it_is_extrapolating_by_both_policies(string name, string leverage)
    {
        foreach (var policy in new[] { "assessment", "knappHartung" })
        {
            var assessment = ReplicationSample.Case(name).GetProperty(policy);
            Assert.Equal("CannotPredict", assessment.GetProperty("rule").GetString());
            Close(leverage, assessment.GetProperty("similarity").GetProperty("leverage"));
            Close("0.262", assessment.GetProperty("similarity").GetProperty("largestLeverage"));
        }
    }

    [Theory]
    [InlineData("byDefault")]
    [InlineData("knappHartung")]
    public void All_five_British_trials_of_therapy_fall_where_the_others_expect_them(string policy)
    {
        var held = ReplicationSample.Document.GetProperty("heldOut").GetProperty(policy).EnumerateArray().ToList();
        double Number(JsonElement trial, string name) => trial.GetProperty(name).GetDouble();

        Assert.Equal(5, held.Count);
        Assert.All(held, trial =>
        {
            Assert.True(trial.GetProperty("inside").GetBoolean());
            Assert.InRange(Number(trial, "estimate"), trial.GetProperty("range")[0].GetDouble(), trial.GetProperty("range")[1].GetDouble());
        });
        var together = RandomEffects.Pool([.. held.Select(trial => Number(trial, "estimate"))], [.. held.Select(trial => Number(trial, "variance"))]);
        Assert.Equal(0.165499, together.Estimate.Value, 5e-7);
    }

    [Fact]
    public void A_spread_of_zero_among_eight_schools_comes_with_its_caveat() => Assert.Contains(
        ReplicationSample.Case("SAT coaching").GetProperty("assessment").GetProperty("caveats").EnumerateArray(),
        caveat => caveat.GetProperty("code").GetString() == "tau-squared-zero");

    [Fact]
    public void The_fair_chance_fund_is_held_against_a_target_without_a_word_of_harm()
    {
        var assessment = ReplicationSample.Case("Fair Chance Fund, a new site").GetProperty("assessment");

        Assert.False(assessment.GetProperty("evidence").GetProperty("hasComparison").GetBoolean());
        Assert.Equal(JsonValueKind.Null, assessment.GetProperty("probabilityOfHarm").ValueKind);
        Assert.Contains("Illustrative, set by this sample", assessment.GetProperty("threshold").GetProperty("reference").GetProperty("source").GetProperty("title").GetString(), StringComparison.Ordinal);

        // Of the published counts: the pooled log odds by REML, as the other sample's reference has it (0.6449424 of people).
        Assert.Equal(0.6449424, 1 / (1 + Math.Exp(-assessment.GetProperty("prediction").GetProperty("estimate").GetDouble())), 5e-7);
    }

    private static string? Verdict(JsonElement item, string policy) => item.GetProperty(policy).GetProperty("verdict").GetString();

    private static (bool? Likely, bool? Possible, bool? Harmful) Sides(JsonElement assessment)
    {
        bool? Beyond(string chance, int end, string threshold) =>
            End(assessment.GetProperty(chance), end) is { } probability ? probability > assessment.GetProperty("policy").GetProperty(threshold).GetDouble() : null;
        return (Beyond("probabilityOfSuccess", 0, "successFrom"), Beyond("probabilityOfSuccess", 1, "failureBelow"), Beyond("probabilityOfHarm", 0, "harmAbove"));
    }

    private static double? End(JsonElement value, int end) => value.ValueKind switch
    {
        JsonValueKind.Null => null,
        JsonValueKind.Array => value[end].GetDouble(),
        _ => value.GetDouble(),
    };

    private static void Close(string? expected, JsonElement actual, int end = 0)
    {
        if (expected is null)
            return;
        var decimals = expected.Contains('.') ? expected.Length - expected.IndexOf('.', StringComparison.Ordinal) - 1 : 9;
        Assert.Equal(double.Parse(expected, System.Globalization.CultureInfo.InvariantCulture), End(actual, end)!.Value, 0.5001 * Math.Pow(10, -decimals));
    }
}
