using PeoplePowered.Domain;
using PeoplePowered.Domain.Success;

namespace PeoplePowered.Interchange.Success;

/// <summary>What a file on success holds: the definition, and what is known about the evidence beside its figures.</summary>
/// <param name="Definition">What constitutes success.</param>
/// <param name="Attrition">How many people were invited, enrolled, measured and followed.</param>
/// <param name="Selections">Instruments on which people were chosen for an extreme baseline.</param>
/// <param name="Baselines">Baselines measured by another version of the definition.</param>
/// <param name="Bridges">Bridges between versions.</param>
/// <param name="Cost">What it all cost; <c>null</c> where the file does not say.</param>
/// <param name="DistinctBecause">Why nobody stands at two sites; <c>null</c> where somebody may.</param>
public sealed record SuccessDocument(
    SuccessDefinition Definition,
    ValueList<Attrition> Attrition,
    ValueList<BaselineSelection> Selections,
    ValueList<BaselineDefinition> Baselines,
    ValueList<BridgingEstimate> Bridges,
    MoneyRange? Cost,
    string? DistinctBecause)
{
    /// <summary>Evidence with what the file knows about it. A cost that the evidence has already stays where the file states none.</summary>
    /// <param name="evidence">The evidence.</param>
    public SuccessEvidence About(SuccessEvidence evidence) => Guard.Against.Null(evidence) with
    {
        Attrition = Attrition,
        Selections = Selections,
        Baselines = Baselines,
        Bridges = Bridges,
        Cost = Cost ?? evidence.Cost,
        DistinctBecause = DistinctBecause ?? evidence.DistinctBecause,
    };
}
