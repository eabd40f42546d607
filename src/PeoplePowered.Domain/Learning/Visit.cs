using PeoplePowered.Domain.Partnerships;

namespace PeoplePowered.Domain.Learning;

/// <summary>Whom a visit went to, and what was seen there.</summary>
public sealed record Visit
{
    /// <summary>A visit; at least the partnership or the host organisation is known.</summary>
    /// <param name="partnership">The partnership visited, where it is one.</param>
    /// <param name="organisation">The organisation visited, such as a department, where known.</param>
    /// <param name="assets">The community's assets that were seen.</param>
    /// <exception cref="ArgumentException">Neither is given.</exception>
    public Visit(PartnershipId? partnership = null, Organisation? organisation = null, ValueList<CommunityAsset>? assets = null)
    {
        if (partnership is null && organisation is null)
            throw new ArgumentException("A visit goes to a partnership or an organisation; name one, or record the activity as another kind.", nameof(partnership));
        Partnership = partnership;
        Organisation = organisation;
        Assets = assets ?? [];
    }

    /// <summary>The partnership visited, where it is one.</summary>
    public PartnershipId? Partnership { get; }

    /// <summary>The organisation visited, where known.</summary>
    public Organisation? Organisation { get; }

    /// <summary>The community's assets that were seen.</summary>
    public ValueList<CommunityAsset> Assets { get; }
}
