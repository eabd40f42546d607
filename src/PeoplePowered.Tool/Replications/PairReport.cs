using System.Text.Json.Serialization;
using PeoplePowered.Domain;
using PeoplePowered.Domain.Replication;
using PeoplePowered.Statistics;

namespace PeoplePowered.Tool.Replications;

/// <summary>
/// The answer of <c>replications</c> for one pair, property by property as its JSON has it. Sceptical p-values are one-sided in the direction of the
/// original; the variance ratio is the original's squared standard error over the replication's. What could not be computed is <c>null</c>, and a caveat says why.
/// </summary>
internal sealed record PairReport(
    string Study,
    Estimable ZOriginal,
    Estimable ZReplication,
    Estimable VarianceRatio,
    [property: JsonPropertyName("scepticalPNominal")] Estimable ScepticalPNominal,
    [property: JsonPropertyName("scepticalPGolden")] Estimable ScepticalPGolden,
    [property: JsonPropertyName("scepticalPControlled")] Estimable ScepticalPControlled,
    bool BothSignificant,
    EstimableInterval PredictionInterval,
    bool? InsidePredictionInterval,
    Estimable Q,
    [property: JsonPropertyName("qPValue")] Estimable QPValue,
    [property: JsonPropertyName("smallTelescopesPValue")] Estimable SmallTelescopesPValue,
    ValueList<PairCaveat> Caveats)
{
    public static PairReport Of(string study, ReplicationComparison comparison) => new(
        study,
        comparison.ZOriginal,
        comparison.ZReplication,
        comparison.VarianceRatio,
        comparison.ScepticalPNominal,
        comparison.ScepticalPGolden,
        comparison.ScepticalPControlled,
        comparison.BothSignificant,
        comparison.PredictionInterval,
        comparison.InsidePredictionInterval,
        comparison.Q,
        comparison.QPValue,
        comparison.SmallTelescopesPValue,
        comparison.Caveats.Select(caveat => new PairCaveat(caveat.Code, caveat.Severity, caveat.Message)).ToValueList());
}
