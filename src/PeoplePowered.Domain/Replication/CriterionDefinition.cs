namespace PeoplePowered.Domain.Replication;

/// <summary>A criterion: its short identifier, what it asks and what its answer does.</summary>
/// <param name="Criterion">The criterion.</param>
/// <param name="Id">Its short identifier, such as <c>E1</c>.</param>
/// <param name="Question">What it asks.</param>
/// <param name="Role">What its answer does to the verdict.</param>
public sealed record CriterionDefinition(Criterion Criterion, string Id, string Question, CriterionRole Role)
{
    /// <summary>Whether it is a gate.</summary>
    public bool IsGate => Role is CriterionRole.Gate or CriterionRole.GateAndVeto;

    /// <summary>Whether it asks about a place; the others ask about the intervention and the evidence for it, and have one answer for all places.</summary>
    public bool IsOfPlace => Criterion >= Criterion.CapacityInTarget;

    /// <summary>
    /// Whether it can be declared not applicable. Gates cannot, since that would buy them off; the one exception is
    /// <see cref="Criterion.SupportFactorsPresent"/>, for what needs nothing around it.
    /// </summary>
    public bool MayBeNotApplicable => !IsGate || Criterion == Criterion.SupportFactorsPresent;
}
