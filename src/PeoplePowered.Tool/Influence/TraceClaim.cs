using PeoplePowered.Domain;
using PeoplePowered.Statistics;
using PeoplePowered.Tool.Pooling;

namespace PeoplePowered.Tool.Influence;

/// <summary>A claim as the answer of <c>trace</c> has it.</summary>
internal sealed record TraceClaim(
    string Id,
    string Kind,
    string Level,
    string ChangedOn,
    string ChangedBy,
    string Description,
    Interval Prior,
    EstimableInterval Posterior,
    string Verdict,
    ValueList<TraceEvidence> Evidence,
    ValueList<string> LookNext,
    ValueList<TraceRival> Rivals,
    ValueList<TraceStep> Steps,
    ValueList<PoolCaveat> Caveats,
    PoolMade Made);
