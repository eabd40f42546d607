using System.Text.Json.Serialization;
using PeoplePowered.Statistics;
using PeoplePowered.Statistics.Replication;

namespace PeoplePowered.Domain.Replication;

/// <summary>An original and one replication of it, side by side. Everything is one-sided in the direction of the original where it can be, at .025.</summary>
/// <param name="Replication">The replication.</param>
/// <param name="ZOriginal">The original's estimate over its standard error.</param>
/// <param name="ZReplication">The replication's estimate over its standard error.</param>
/// <param name="VarianceRatio">c, the original's squared standard error over the replication's: how much more precise the replication is.</param>
/// <param name="ScepticalPNominal">The sceptical p-value as first proposed; see <see cref="ScepticalPValue"/>.</param>
/// <param name="ScepticalPGolden">The sceptical p-value at the golden level.</param>
/// <param name="ScepticalPControlled">The sceptical p-value with exact overall error.</param>
/// <param name="BothSignificant">Whether both studies are significant in the direction of the original; see <see cref="TwoTrialsRule"/>.</param>
/// <param name="PredictionInterval">Where the replication's estimate was to be expected, at 95 %; see <see cref="ReplicationInterval"/>.</param>
/// <param name="InsidePredictionInterval">Whether it lies there; <c>null</c> where there is no interval.</param>
/// <param name="Q">The statistic of the difference of the two; see <see cref="ReplicationQ"/>.</param>
/// <param name="QPValue">Its p-value of one true effect.</param>
/// <param name="SmallTelescopesPValue">The p-value of an effect that the original could have detected, small where the effect is too small for that; see <see cref="SmallTelescopes"/>.</param>
/// <param name="ProbabilityOfSignificance">How probable it was that the replication be significant in the direction of the original, had both one true effect.</param>
/// <param name="IsSignificant">Whether the replication is significant in the direction of the original.</param>
/// <param name="Caveats">What is to be said about this comparison.</param>
public sealed record ReplicationComparison(
    StudyEstimate Replication,
    Estimable ZOriginal,
    Estimable ZReplication,
    Estimable VarianceRatio,
    Estimable ScepticalPNominal,
    Estimable ScepticalPGolden,
    Estimable ScepticalPControlled,
    bool BothSignificant,
    EstimableInterval PredictionInterval,
    bool? InsidePredictionInterval,
    Estimable Q,
    [property: JsonPropertyName("qPValue")] Estimable QPValue,
    Estimable SmallTelescopesPValue,
    Estimable ProbabilityOfSignificance,
    bool IsSignificant,
    ValueList<Caveat> Caveats)
{
    /// <summary>Compares an original with one replication.</summary>
    /// <param name="original">The original.</param>
    /// <param name="replication">The replication, on the same scale.</param>
    public static ReplicationComparison Between(StudyEstimate original, StudyEstimate replication)
    {
        Guard.Against.Null(original);
        Guard.Against.Null(replication);
        var pair = new StudyPair(original, replication);
        var interval = ReplicationInterval.Of(original.Estimate, original.StandardError, replication.StandardError);
        var q = ReplicationQ.Of(original.Estimate, original.StandardError, replication.Estimate, replication.StandardError);
        var comparison = new ReplicationComparison(
            replication,
            pair.ZOriginal,
            pair.ZReplication,
            pair.VarianceRatio,
            pair.Sceptical(ScepticalLevel.Nominal),
            pair.Sceptical(ScepticalLevel.Golden),
            pair.Sceptical(ScepticalLevel.Controlled),
            pair.BothSignificant,
            interval,
            interval.HasValue ? interval.Value.Contains(replication.Estimate) : null,
            q.Q,
            q.QPValue,
            pair.SmallTelescopes,
            OriginalAgreement.ProbabilityOfSignificance(original.Estimate, original.StandardError, replication.StandardError),
            pair.ReplicationIsSignificant,
            []);
        return comparison with { Caveats = ReplicationCaveats.Of(original, comparison).ToValueList() };
    }
}
