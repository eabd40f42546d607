using PeoplePowered.Statistics;

namespace PeoplePowered.Domain.Success;

/// <summary>How acceptable a subject is at each rank.</summary>
/// <param name="Subject">The subject.</param>
/// <param name="Acceptabilities">
/// The share of weights, and of what the evidence allows, that put it at the first rank, the second, and so on: fractions that add up to 1 over ranks, and over the
/// subjects of a rank; intervals where bounds alone are known.
/// </param>
/// <param name="ExpectedRank">Its mean rank, from 1.</param>
/// <param name="CentralWeights">The mean of the weights that put it first, in the order of the criteria; <c>null</c> where none do, or bounds alone are known.</param>
/// <param name="ConfidenceFactor">How often it is first at these weights; absent without them.</param>
/// <param name="Wins">How often it beats each subject, half of a tie counted; against itself 0.5.</param>
public sealed record SubjectAcceptability(
    string Subject,
    ValueList<Interval> Acceptabilities,
    Interval ExpectedRank,
    ValueList<double>? CentralWeights,
    Estimable ConfidenceFactor,
    ValueList<Interval> Wins)
{
    /// <summary>The subject and its acceptability at the first rank, invariant.</summary>
    public override string ToString() => $"{Subject} first with {SuccessWords.Range(EstimableInterval.Of(Acceptabilities[0]), "0.###", null)}";
}
