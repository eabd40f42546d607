namespace PeoplePowered.Domain.Success;

/// <summary>Parties who come to the same answer.</summary>
/// <param name="Status">The answer.</param>
/// <param name="Perspectives">Their names, in the order of the definition; may be one alone.</param>
public sealed record PerspectiveAgreement(CriterionStatus Status, ValueList<string> Perspectives)
{
    /// <summary>The answer and the names.</summary>
    public override string ToString() => $"{WireWord<CriterionStatus>.Of(Status)}: {string.Join(", ", Perspectives)}";
}
