using PeoplePowered.Statistics.Synthesis;

namespace PeoplePowered.Benchmarks.Calibration;

/// <summary>What is compared: each convention, and what a sceptical prior adds to the recommended one.</summary>
internal static class Method
{
    public static IReadOnlyList<PredictionConvention> Conventions { get; } = Enum.GetValues<PredictionConvention>();

    public static IReadOnlyList<PoolingOptions> Options { get; } = [.. Conventions.Select(convention => new PoolingOptions { Prediction = convention })];

    public static int Recommended { get; } = Conventions.ToList().IndexOf(PredictionConventions.Recommended);
}
