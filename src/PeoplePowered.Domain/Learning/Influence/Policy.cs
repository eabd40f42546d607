using NodaTime;

namespace PeoplePowered.Domain.Learning.Influence;

/// <summary>What government commits to or decides, from idea to review, and the insights that informed it.</summary>
/// <remarks>Immutable; equal when all of it is. A policy may return to an earlier stage: stages have an order, policies do not have to.</remarks>
public sealed record Policy
{
    /// <summary>A policy.</summary>
    /// <param name="id">Its short name.</param>
    /// <param name="title">Its title, such as <c>Civil Service Reform Plan</c>.</param>
    /// <param name="owners">Who owns it; at least one.</param>
    /// <param name="steps">The stages that it reached, each not earlier than the one before; may be empty.</param>
    /// <param name="informedBy">The insights that informed it.</param>
    /// <exception cref="ArgumentException">The title is blank, nobody owns it, steps are out of order, or an insight stands twice.</exception>
    public Policy(PolicyId id, string title, ValueList<Organisation> owners, ValueList<PolicyStep>? steps = null, ValueList<InsightId>? informedBy = null)
    {
        Id = Guard.Against.Null(id);
        Title = Guard.Against.NullOrWhiteSpace(title);
        Owners = Guard.Against.Null(owners);
        Steps = steps ?? [];
        InformedBy = informedBy ?? [];
        if (owners.Count == 0)
            throw new ArgumentException($"Nobody owns the policy '{id}'; name the department, council or body that does.", nameof(owners));
        for (var index = 1; index < Steps.Count; index++)
        {
            if (Steps[index].Date.Latest < Steps[index - 1].Date.Earliest)
                throw new ArgumentException($"The policy '{id}' has {Steps[index]} after {Steps[index - 1]}; write its steps in order of date.", nameof(steps));
        }

        if (InformedBy.GroupBy(insight => insight).FirstOrDefault(group => group.Skip(1).Any()) is { } twice)
            throw new ArgumentException($"The policy '{id}' names the insight '{twice.Key}' twice.", nameof(informedBy));
    }

    /// <summary>Its short name.</summary>
    public PolicyId Id { get; }

    /// <summary>Its title.</summary>
    public string Title { get; }

    /// <summary>Who owns it.</summary>
    public ValueList<Organisation> Owners { get; }

    /// <summary>The stages that it reached, in order of date.</summary>
    public ValueList<PolicyStep> Steps { get; }

    /// <summary>The insights that informed it.</summary>
    public ValueList<InsightId> InformedBy { get; }

    /// <summary>The step at which it stood on a day: the last that had, or may have, been reached; <c>null</c> before the first.</summary>
    /// <param name="day">The day. A step of an imprecise date counts from its earliest day on.</param>
    public PolicyStep? StepOn(LocalDate day) => Steps.LastOrDefault(step => step.Date.Earliest <= day);

    /// <summary>The stage at which it stood on a day; <c>null</c> before the first.</summary>
    /// <param name="day">The day. A step of an imprecise date counts from its earliest day on.</param>
    public PolicyStage? StageOn(LocalDate day) => StepOn(day)?.Stage;

    /// <summary>Title and the stage last reached.</summary>
    public override string ToString() => Steps is [.., var last] ? $"{Title}: {last}" : Title;
}
