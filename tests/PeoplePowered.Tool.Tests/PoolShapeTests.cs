using System.Text.Json;

namespace PeoplePowered.Tool.Tests;

/// <summary>The names and order of what <c>pool --json</c> answers, which other programs rely on.</summary>
public sealed class PoolShapeTests
{
    private static readonly string[] s_properties =
    [
        "measure", "estimator", "interval", "predictionConvention", "sites", "estimate", "standardError", "confidenceInterval", "statistic", "degreesOfFreedom",
        "pValue", "tauSquared", "tauSquaredInterval", "iSquared", "hSquared", "q", "qDegreesOfFreedom", "qPValue", "predictionInterval", "excluded", "caveats", "made",
    ];

    [Theory]
    [InlineData("North,5,20", "South,9,30", "East,20,31", "West,,12", "Far,9,8")]
    [InlineData("North,5,20")]
    [InlineData("North,,")]
    public void The_properties_stand_in_one_order_whatever_could_be_had(params string[] rows)
    {
        var answer = Tool.Pool(Tool.Table(rows));

        Assert.Equal(s_properties, Names(answer));
        Assert.Equal("proportion-logit", answer.GetProperty("measure").GetString());
        Assert.All(answer.GetProperty("excluded").EnumerateArray(), site => Assert.Equal(["site", "reason"], Names(site)));
        Assert.NotEmpty(answer.GetProperty("caveats").EnumerateArray());
        Assert.All(answer.GetProperty("caveats").EnumerateArray(), caveat =>
        {
            Assert.Equal(["code", "severity", "message"], Names(caveat));
            Assert.Contains(caveat.GetProperty("severity").GetString(), (string[])["note", "caution", "serious"]);
            Assert.False(string.IsNullOrWhiteSpace(caveat.GetProperty("message").GetString()));
        });
        Assert.Equal(["library", "version", "inputHash"], Names(answer.GetProperty("made")));
        Assert.Matches("^[0-9a-f]{64}$", answer.GetProperty("made").GetProperty("inputHash").GetString());
    }

    [Fact]
    public void The_input_hash_follows_the_figures_and_nothing_else()
    {
        var table = Tool.Table("North,5,20", "South,9,30", "East,20,31");
        var same = table.Replace("participants", "participants,note").Replace("5,20", "5e0,2E1,odd").Replace("9,30", "9,30,").Replace("20,31", "20,31,\"a, b\"");
        var other = table.Replace("20,31", "20,32");

        Assert.Equal(Hash(table), Hash(same));
        Assert.NotEqual(Hash(table), Hash(other));

        static string? Hash(string text) => Tool.Pool(text).GetProperty("made").GetProperty("inputHash").GetString();
    }

    private static string[] Names(JsonElement element) => [.. element.EnumerateObject().Select(property => property.Name)];
}
