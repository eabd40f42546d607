using System.Text.Json;

namespace Samples.Tests;

/// <summary>Finds its way in a review's JSON.</summary>
internal static class Reading
{
    /// <summary>A value by the names of properties.</summary>
    public static JsonElement At(this JsonElement element, params string[] path) => path.Aggregate(element, (found, name) => found.GetProperty(name));

    public static double Number(this JsonElement element, params string[] path) => element.At(path).GetDouble();

    public static string? Text(this JsonElement element, params string[] path) => element.At(path).GetString();

    public static double[] Interval(this JsonElement element, params string[] path) => [.. element.At(path).EnumerateArray().Select(end => end.GetDouble())];

    /// <summary>The one item of a list whose property has a value.</summary>
    public static JsonElement The(this JsonElement list, string property, string value) => list.EnumerateArray().Single(item => item.GetProperty(property).ValueEquals(value));

    public static JsonElement Service(this JsonElement review) => review.GetProperty("services").EnumerateArray().Single();

    public static JsonElement Outcome(this JsonElement review, string key) =>
        review.Service().GetProperty("outcomes").EnumerateArray().Single(outcome => outcome.At("outcome", "key").ValueEquals(key));

    public static JsonElement Bill(this JsonElement review) => review.Service().GetProperty("bills").EnumerateArray().Single();

    public static JsonElement AsKnown(this JsonElement review, string? day) => review.GetProperty("overviews").EnumerateArray().Single(overview => overview.Text("asOf") == day);

    public static decimal[] Due(this JsonElement element) => [element.At("due", "lower", "amount").GetDecimal(), element.At("due", "upper", "amount").GetDecimal()];

    public static IEnumerable<(string Code, string Subject, string Message)> Caveats(this JsonElement element) =>
        element.GetProperty("caveats").EnumerateArray().Select(caveat => (caveat.Text("code")!, caveat.Text("subject")!, caveat.Text("message")!));
}
