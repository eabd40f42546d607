using PeoplePowered.Domain.Partnerships;
using PeoplePowered.Statistics;

namespace PeoplePowered.Domain.Replication;

/// <summary>Something that an intervention needs around it to work (Cartwright and Hardie 2012), and whether the target place has it.</summary>
public sealed record SupportFactor
{
    /// <summary>A factor.</summary>
    /// <param name="name">What it is.</param>
    /// <param name="presence">The probability that the place has it, or bounds on it; not known where <c>null</c>. Present is 1, absent 0.</param>
    /// <param name="isRequired">Whether the intervention does not work without it; others are kept on record and enter nothing.</param>
    /// <param name="asset">The community asset that it is, where it is one.</param>
    /// <exception cref="ArgumentException">The name is empty.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The probability is not within 0 and 1.</exception>
    public SupportFactor(string name, Interval? presence = null, bool isRequired = true, CommunityAsset? asset = null)
    {
        Name = Guard.Against.NullOrWhiteSpace(name);
        if (presence is { Lower: < 0 } or { Upper: > 1 })
            throw new ArgumentOutOfRangeException(nameof(presence), presence, FormattableString.Invariant($"The presence of '{name}' is a probability from 0 to 1, but was {presence}."));
        Presence = presence;
        IsRequired = isRequired;
        Asset = asset;
    }

    /// <summary>What it is.</summary>
    public string Name { get; }

    /// <summary>The probability that the place has it, or bounds on it; <c>null</c> where not known.</summary>
    public Interval? Presence { get; }

    /// <summary>Whether the intervention does not work without it.</summary>
    public bool IsRequired { get; }

    /// <summary>The community asset that it is, where it is one.</summary>
    public CommunityAsset? Asset { get; }

    /// <summary>A factor that the place has, or has with a probability.</summary>
    /// <param name="name">What it is.</param>
    /// <param name="probability">From 0 to 1; 1 for what is there.</param>
    public static SupportFactor Present(string name, double probability = 1) => new(name, new Interval(probability, probability));

    /// <summary>A community asset that the intervention needs and the place has, or has with a probability.</summary>
    /// <param name="asset">The asset.</param>
    /// <param name="probability">From 0 to 1; 1 for what is there.</param>
    public static SupportFactor Present(CommunityAsset asset, double probability = 1) => new(Guard.Against.Null(asset).Name, new Interval(probability, probability), asset: asset);

    /// <summary>A factor of which nobody knows whether the place has it.</summary>
    /// <param name="name">What it is.</param>
    public static SupportFactor Unknown(string name) => new(name);
}
