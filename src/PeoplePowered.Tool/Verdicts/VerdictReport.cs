using System.Text.Json.Serialization;
using PeoplePowered.Domain;
using PeoplePowered.Domain.Aggregation;
using PeoplePowered.Statistics;
using PeoplePowered.Tool.Pooling;

namespace PeoplePowered.Tool.Verdicts;

/// <summary>
/// The answer of <c>across</c> and of <c>transfer</c> for one place, property by property as its JSON has it. Estimates and the range stand on the scale of analysis.
/// A value that does not apply, or could not be had, is <c>null</c>; in the second case a caveat says why.
/// </summary>
internal sealed record VerdictReport(
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? Place,
    string? Verdict,
    string? Rule,
    bool Determined,
    EstimableInterval ProbabilityOfSuccess,
    EstimableInterval ProbabilityOfHarm,
    EstimableInterval PredictionInterval,
    string PredictionConvention,
    int Sites,
    Estimable Estimate,
    Estimable StandardError,
    Estimable TauSquared,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] Interval? Dose,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] Interval? Support,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] VerdictShares? Shares,
    VerdictExtrapolation? Extrapolation,
    VerdictFlips Flips,
    VerdictNextTest? NextTest,
    ValueList<VerdictReason> Reasons,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] ValueList<VerdictUnknown>? Unknowns,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] ValueList<string>? FindOutNext,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] ValueList<VerdictLink>? WeakestLinks,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] ValueList<VerdictAdaptation>? Adaptations,
    VerdictPolicy Policy,
    ValueList<ExcludedSite> Excluded,
    ValueList<PoolCaveat> Caveats,
    string Paragraph,
    PoolMade Made);
