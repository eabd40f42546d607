using FsCheck;

namespace PeoplePowered.Statistics.Tests.Synthesis;

/// <summary>Studies from what FsCheck draws: estimates within 1.6 of 0, variances from .01 to 2.</summary>
internal static class StudyDraws
{
    public static (double[] Estimates, double[] Variances) From(IEnumerable<(NormalFloat Estimate, PositiveInt Variance)> drawn)
    {
        var studies = drawn.ToList();
        return (studies.Select(s => Math.Atan((double)s.Estimate)).ToArray(), studies.Select(s => 0.01 * (1 + (s.Variance.Get % 200))).ToArray());
    }

    public static (double[] Estimates, double[] Variances) Bcg { get; } = Bacillus();

    /// <summary>Log risk ratios of the BCG vaccine trials, from the reference file.</summary>
    private static (double[] Estimates, double[] Variances) Bacillus()
    {
        var line = Reference.Lines("oracle", "expected.jsonl").Single(l => l.StartsWith("{\"case\":\"bcg\",\"step\":\"effect\",\"measure\":\"RR\"", StringComparison.Ordinal));
        using var document = System.Text.Json.JsonDocument.Parse(line);
        double[] Numbers(string name) => document.RootElement.GetProperty(name).EnumerateArray().Select(n => n.GetDouble()).ToArray();
        return (Numbers("yi"), Numbers("vi"));
    }
}
