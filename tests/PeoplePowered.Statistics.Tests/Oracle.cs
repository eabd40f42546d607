using System.Globalization;
using System.Text.Json;

namespace PeoplePowered.Statistics.Tests;

/// <summary>The reference results of R metafor under <c>TestData/oracle</c> and the data that they were computed from.</summary>
internal static class Oracle
{
    private static readonly Lazy<JsonElement[]> s_lines = new(() => [.. Reference.Lines("oracle", "expected.jsonl").Select(line => JsonDocument.Parse(line).RootElement)]);

    /// <summary>Every line.</summary>
    public static IReadOnlyList<JsonElement> All => s_lines.Value;

    /// <summary>The lines of one step.</summary>
    public static IReadOnlyList<JsonElement> Lines(string step) => [.. All.Where(line => Is(line, "step", step))];

    /// <summary>The effect sizes of a case and measure, as metafor computed them.</summary>
    public static (double[] Estimates, double[] Variances) Effects(string name, string measure)
    {
        var line = Lines("effect").Single(candidate => Is(candidate, "case", name) && Is(candidate, "measure", measure));
        return (Numbers(line, "yi"), Numbers(line, "vi"));
    }

    /// <summary>A column of a case's table as numbers; a blank cell is NaN, for the caller to leave out.</summary>
    public static double[] Column(string name, string column) =>
        [.. Texts(name, column).Select(text => text.Length == 0 ? double.NaN : double.Parse(text, CultureInfo.InvariantCulture))];

    /// <summary>A column of a case's table as text.</summary>
    public static string[] Texts(string name, string column)
    {
        var header = Reference.Lines("oracle", name + ".csv").First().Split(',');
        var index = Array.IndexOf(header, column);
        Assert.True(index >= 0, $"{name}.csv has no column {column}.");
        return [.. Reference.Rows("oracle", name + ".csv").Select(row => row[index])];
    }

    public static bool Is(JsonElement line, string property, string value) => line.TryGetProperty(property, out var found) && found.ValueEquals(value);

    public static string Text(JsonElement line, string property) => line.GetProperty(property).GetString()!;

    public static double[] Numbers(JsonElement line, string property) => [.. line.GetProperty(property).EnumerateArray().Select(number => number.GetDouble())];
}
