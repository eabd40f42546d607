namespace PeoplePowered.Domain.Success;

/// <summary>How many people of how many at one place, from the least to the most that what is missing allows.</summary>
/// <param name="Site">The place.</param>
/// <param name="Low">The least.</param>
/// <param name="High">The most.</param>
/// <param name="People">Of how many; <c>null</c> where not known.</param>
internal sealed record SiteCount(string Site, decimal Low, decimal High, decimal? People)
{
    public bool IsOpen => Low != High;

    public override string ToString() => People is { } all ? $"{SuccessWords.Range(Low, High)} of {SuccessWords.Number(all)}" : SuccessWords.Range(Low, High);
}
