namespace PeoplePowered.Domain.Learning.Networks;

/// <summary>What became of the tie between two people.</summary>
/// <param name="Kind">What became of it.</param>
/// <param name="Between">The two, as the follow-up has them, or the baseline where they are on its roster alone.</param>
public sealed record TieChange(TieChangeKind Kind, PersonPair Between)
{
    /// <summary>What became of it, and between which roles; never who.</summary>
    public override string ToString() => $"{WireWord<TieChangeKind>.Of(Kind)}: {Between}";
}
