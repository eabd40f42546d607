using PeoplePowered.Domain.Outcomes;

namespace PeoplePowered.Domain.Portfolios;

/// <summary>A place of a roll-up: what was reported, awarded and aimed at there and below.</summary>
/// <param name="Place">Which place.</param>
/// <param name="Outcomes">Each outcome by itself, in the order of the frameworks.</param>
/// <param name="Money">Money, by currency; empty for services and sites, to which no award is traced.</param>
/// <param name="UnknownAwards">Listed awards of which neither amount nor currency is known.</param>
/// <param name="Targets">Targets of this place against actuals, in the portfolio's order.</param>
/// <param name="Children">Its parts; those linked to nothing come last.</param>
/// <param name="Caveats">What is to be said about this place; its parts say their own.</param>
/// <param name="Sources">Where its figures, and those of its parts, are stated, each once.</param>
public sealed record RollUpNode(
    RollUpPlace Place,
    ValueList<OutcomeRollUp> Outcomes,
    ValueList<MoneyRollUp> Money,
    int UnknownAwards,
    ValueList<TargetProgress> Targets,
    ValueList<RollUpNode> Children,
    ValueList<Caveat> Caveats,
    ValueList<Source> Sources)
{
    /// <summary>What an outcome comes to here, or <c>null</c> where nothing of it is reported here or below.</summary>
    /// <param name="outcome">The outcome.</param>
    public OutcomeRollUp? Find(OutcomeReference outcome) => Outcomes.FirstOrDefault(item => item.Outcome == outcome);

    /// <summary>This place and everything below it, the whole before its parts.</summary>
    public IEnumerable<RollUpNode> SelfAndBelow()
    {
        yield return this;
        foreach (var node in Children.SelectMany(child => child.SelfAndBelow()))
            yield return node;
    }
}
