using PeoplePowered.Domain;
using PeoplePowered.Domain.Outcomes;

namespace PeoplePowered.Interchange.Csv;

/// <summary>The definitions of a framework, as rows give them: a key with another wording, kind or prerequisite becomes a further version.</summary>
internal sealed class FrameworkDraft(FrameworkId id)
{
    public FrameworkId Id => id;

    public List<OutcomeDefinition> Outcomes { get; } = [];

    /// <summary>The rows of each rate card, in the order of the cards.</summary>
    public List<List<RateCardRow>> Cards { get; } = [];

    /// <summary>The keys that a rate card gives; results of the same stem are checked against them.</summary>
    public NamesKnown CardKeys { get; } = new();

    /// <summary>The definition that says the same, or a new one: the next version of its key.</summary>
    public OutcomeReference Define(OutcomeKey key, string? description, OutcomeKind kind = OutcomeKind.NotStated, OutcomeMeasure? measure = null, OutcomeKey? prerequisite = null)
    {
        var versions = Outcomes.Count(outcome => outcome.Key == key);
        var definition = new OutcomeDefinition(key, description, kind, measure: measure, version: versions + 1, prerequisite: prerequisite);
        var same = Outcomes.Find(outcome => outcome.Key == key && outcome == new OutcomeDefinition(key, description, kind, measure: measure, version: outcome.Version, prerequisite: prerequisite));
        if (same is null)
            Outcomes.Add(definition);
        return new(id, key, (same ?? definition).Version);
    }

    /// <summary>The first definition of a key as results without a definition use it, or a new one.</summary>
    public OutcomeReference FirstOf(OutcomeKey key) => Outcomes.Exists(outcome => outcome.Key == key) ? new(id, key) : Define(key, null, measure: new PeopleAchieving());
}
