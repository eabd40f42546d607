using PeoplePowered.Interchange.Csv;
using PeoplePowered.Statistics.EffectSizes;

namespace PeoplePowered.Tool.Pooling;

/// <summary>A site that can be pooled: its row, its place among the rows, and its effect size.</summary>
internal sealed record PoolStudy(StudyRow Row, int Index, EffectSize Effect);
