using PeoplePowered.Domain.Partnerships;
using PeoplePowered.Domain.Replication.Standards;

namespace PeoplePowered.Domain.Replication;

/// <summary>What may be carried to another place: its core and its adaptable components, and how much of it was delivered where it worked.</summary>
public sealed record Intervention
{
    /// <summary>An intervention.</summary>
    /// <param name="name">What it is called.</param>
    /// <param name="components">Its components, each name once.</param>
    /// <param name="fidelity">How much of it was delivered where it worked; the answer to <see cref="Criterion.FidelityAchieved"/> stands for it where <c>null</c>.</param>
    /// <param name="answers">Answers that belong to the intervention and not to a place, such as <see cref="Criterion.EffectAtOrigin"/>; a place's own answers go before them.</param>
    /// <param name="ratings">How its evidence was rated by published standards; they are reported, and decide nothing.</param>
    /// <exception cref="ArgumentException">The name is empty, a component stands twice, or an answer is to a criterion of a place.</exception>
    public Intervention(string name, ValueList<ServiceComponent>? components = null, Fidelity? fidelity = null, CriterionAnswers? answers = null, ValueList<EvidenceRating>? ratings = null)
    {
        Name = Guard.Against.NullOrWhiteSpace(name);
        Components = components ?? [];
        Fidelity = fidelity;
        Answers = answers ?? CriterionAnswers.None;
        Ratings = ratings ?? [];
        if (Answers.FirstOrDefault(answer => !answer.IsUnknown && Criteria.Of(answer.Criterion).IsOfPlace) is { } ofPlace)
            throw new ArgumentException($"{ofPlace.Criterion} asks about a place; answer it for each place, not for '{name}'.", nameof(answers));
        if (Components.GroupBy(component => component.Name, StringComparer.Ordinal).FirstOrDefault(group => group.Skip(1).Any()) is { } twice)
            throw new ArgumentException($"'{name}' has the component '{twice.Key}' twice; keep one.", nameof(components));
    }

    /// <summary>What it is called.</summary>
    public string Name { get; }

    /// <summary>Its components.</summary>
    public ValueList<ServiceComponent> Components { get; }

    /// <summary>How much of it was delivered where it worked.</summary>
    public Fidelity? Fidelity { get; }

    /// <summary>Answers that belong to the intervention and not to a place.</summary>
    public CriterionAnswers Answers { get; }

    /// <summary>How its evidence was rated by published standards.</summary>
    public ValueList<EvidenceRating> Ratings { get; }

    /// <summary>A service of the model, with its components.</summary>
    /// <param name="service">The service.</param>
    /// <param name="fidelity">How much of it was delivered where it worked.</param>
    /// <param name="answers">Answers that belong to the intervention.</param>
    /// <param name="ratings">How its evidence was rated by published standards.</param>
    public static Intervention From(Service service, Fidelity? fidelity = null, CriterionAnswers? answers = null, ValueList<EvidenceRating>? ratings = null) =>
        new(Guard.Against.Null(service).Title, service.Components, fidelity, answers, ratings);
}
