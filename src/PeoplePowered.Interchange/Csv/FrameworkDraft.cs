using PeoplePowered.Domain;
using PeoplePowered.Domain.Outcomes;

namespace PeoplePowered.Interchange.Csv;

/// <summary>The definitions of a framework, as rows give them: a key with another wording, kind or prerequisite becomes a further version.</summary>
internal sealed class FrameworkDraft(FrameworkId id)
{
    private readonly Dictionary<OutcomeKey, int> _versions = [];
    private readonly Dictionary<(OutcomeKey Key, string? Description, OutcomeKind Kind, OutcomeMeasure? Measure, OutcomeKey? Prerequisite), OutcomeReference> _said = [];

    public FrameworkId Id => id;

    public List<OutcomeDefinition> Outcomes { get; } = [];

    /// <summary>The rows of each rate card, in the order of the cards.</summary>
    public List<List<RateCardRow>> Cards { get; } = [];

    /// <summary>The keys that a rate card gives; results of the same stem are checked against them.</summary>
    public NamesKnown CardKeys { get; } = new();

    /// <summary>The definition that says the same, or a new one: the next version of its key.</summary>
    public OutcomeReference Define(OutcomeKey key, string? description, OutcomeKind kind = OutcomeKind.NotStated, OutcomeMeasure? measure = null, OutcomeKey? prerequisite = null)
    {
        var says = (key, description, kind, measure, prerequisite);
        if (_said.TryGetValue(says, out var same))
            return same;
        var version = _versions[key] = _versions.GetValueOrDefault(key) + 1;
        Outcomes.Add(new(key, description, kind, measure: measure, version: version, prerequisite: prerequisite));
        return _said[says] = new(id, key, version);
    }

    /// <summary>The first definition of a key as results without a definition use it, or a new one.</summary>
    public OutcomeReference FirstOf(OutcomeKey key) => _versions.ContainsKey(key) ? new(id, key) : Define(key, null, measure: new PeopleAchieving());
}
