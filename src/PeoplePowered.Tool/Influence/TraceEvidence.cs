using PeoplePowered.Domain;
using PeoplePowered.Statistics;

namespace PeoplePowered.Tool.Influence;

/// <summary>An item of evidence as the answer of <c>trace</c> has it.</summary>
internal sealed record TraceEvidence(
    string Id,
    string Expectation,
    string Line,
    string Outcome,
    ValueList<string> Names,
    string Direction,
    TraceRatio LikelihoodRatio,
    EstimableInterval IfSeen,
    EstimableInterval IfNotSeen,
    EstimableInterval WithoutIt,
    EstimableInterval ExpectedMove);
