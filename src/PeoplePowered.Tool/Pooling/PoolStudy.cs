using PeoplePowered.Interchange.Csv;
using PeoplePowered.Statistics.EffectSizes;

namespace PeoplePowered.Tool.Pooling;

/// <summary>A site that can be pooled: its row, its place among the rows, and its effect size, which only methods on counts can do without.</summary>
internal sealed record PoolStudy(StudyRow Row, int Index, EffectSize? Effect)
{
    /// <summary>The estimates of studies that all have one.</summary>
    public static double[] Estimates(IReadOnlyList<PoolStudy> studies) => [.. studies.Select(study => study.Effect!.Value.Estimate)];

    /// <summary>Their sampling variances.</summary>
    public static double[] Variances(IReadOnlyList<PoolStudy> studies) => [.. studies.Select(study => study.Effect!.Value.Variance)];
}
