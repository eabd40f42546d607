using System.Globalization;

namespace PeoplePowered.Statistics.Tests;

/// <summary>Reading reference tables and comparing with them.</summary>
internal static class Reference
{
    public static IEnumerable<string> Lines(params string[] path) =>
        File.ReadLines(Path.Combine([AppContext.BaseDirectory, "TestData", .. path]));

    public static IEnumerable<string[]> Rows(params string[] path) => Lines(path).Skip(1).Select(line => line.Split(','));

    public static double Number(string text) => double.Parse(text, CultureInfo.InvariantCulture);

    public static void Close(double expected, double actual, double relative, string what, double scale = 0)
    {
        var tolerance = relative * Math.Max(Math.Abs(expected), scale);
        Assert.True(
            Math.Abs(actual - expected) <= tolerance,
            string.Create(CultureInfo.InvariantCulture, $"{what}: expected {expected:R}, got {actual:R}, off by {Math.Abs(actual - expected):g3} where {tolerance:g3} is allowed."));
    }

    public static void Close(double expected, Estimable actual, double relative, string what, double scale = 0)
    {
        Assert.True(actual.HasValue, $"{what}: {actual.Reason}");
        Close(expected, actual.Value, relative, what, scale);
    }

    public static void Close(double lower, double upper, EstimableInterval actual, double relative, string what, double scale = 0)
    {
        Assert.True(actual.HasValue, $"{what}: {actual.Reason}");
        Close(lower, actual.Value.Lower, relative, what + ", lower", scale);
        Close(upper, actual.Value.Upper, relative, what + ", upper", scale);
    }
}
