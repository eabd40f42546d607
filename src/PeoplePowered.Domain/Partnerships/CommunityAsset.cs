namespace PeoplePowered.Domain.Partnerships;

/// <summary>Something in a community that a partnership builds on.</summary>
public sealed record CommunityAsset
{
    /// <summary>An asset.</summary>
    /// <param name="name">What it is.</param>
    /// <param name="kind">Its kind.</param>
    /// <exception cref="ArgumentException">The name is empty.</exception>
    public CommunityAsset(string name, CommunityAssetKind kind)
    {
        Name = Guard.Against.NullOrWhiteSpace(name);
        Kind = kind;
    }

    /// <summary>What it is.</summary>
    public string Name { get; }

    /// <summary>Its kind.</summary>
    public CommunityAssetKind Kind { get; }
}
