namespace PeoplePowered.Reporting.Figures;

/// <summary>A criterion, a row of a criteria map. Equal by value.</summary>
/// <param name="Name">What it is called.</param>
/// <param name="Group">What it belongs to, such as evidence or delivery; criteria of one group that follow one another stand under one heading. <c>null</c> for none.</param>
/// <param name="IsGate">Whether it must be met and cannot be bought off by other answers.</param>
/// <exception cref="ArgumentException">A text is empty.</exception>
public sealed record CriteriaMapCriterion(string Name, string? Group = null, bool IsGate = false)
{
    /// <summary>What it is called.</summary>
    public string Name { get; } = Guard.Against.NullOrWhiteSpace(Name);

    /// <summary>What it belongs to, or <c>null</c>.</summary>
    public string? Group { get; } = Group is null ? null : Guard.Against.NullOrWhiteSpace(Group);
}
