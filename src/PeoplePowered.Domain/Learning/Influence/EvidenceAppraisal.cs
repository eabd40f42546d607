using PeoplePowered.Statistics;
using PeoplePowered.Statistics.Decisions;

namespace PeoplePowered.Domain.Learning.Influence;

/// <summary>What an item of evidence is worth to a claim.</summary>
/// <param name="Id">Its name.</param>
/// <param name="Expectation">What would be seen.</param>
/// <param name="Line">The line of evidence in which it stands.</param>
/// <param name="Sighting">Whether it was seen.</param>
/// <param name="Names">Every kind of test that its ranges allow it to be; one where they leave no doubt.</param>
/// <param name="Direction">Which way seeing it moves the claim.</param>
/// <param name="LikelihoodRatio">The likelihood ratio of what was found; 1 where nobody looked.</param>
/// <param name="IfSeen">The probability of the claim if it is seen, beside all other evidence; absent where that would contradict other evidence for certain.</param>
/// <param name="IfNotSeen">The probability of the claim if it is looked for and not seen, beside all other evidence.</param>
/// <param name="WithoutIt">The probability of the claim without it; of an item that nobody looked for, that of today.</param>
/// <param name="ExpectedMove">
/// By how much looking moves, or was bound to move, the probability of the claim without it, up or down, on average over seeing it and not: of a range, its farther end.
/// It is 2·p(1 - p)·|s - t| where nothing is a range and the item is independent of all others, and 0 where stronger evidence counts in its place whatever is found.
/// Absent where there is no such probability.
/// </param>
public sealed record EvidenceAppraisal(
    string Id,
    string Expectation,
    string Line,
    EvidenceSighting Sighting,
    ValueList<EvidenceName> Names,
    EvidenceDirection Direction,
    LikelihoodRatio LikelihoodRatio,
    EstimableInterval IfSeen,
    EstimableInterval IfNotSeen,
    EstimableInterval WithoutIt,
    EstimableInterval ExpectedMove);
