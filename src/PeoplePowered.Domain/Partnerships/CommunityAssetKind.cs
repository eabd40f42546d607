using System.Text.Json.Serialization;

namespace PeoplePowered.Domain.Partnerships;

/// <summary>The kind of a community asset, after Kretzmann and McKnight (1993), Building Communities from the Inside Out.</summary>
[JsonConverter(typeof(WireWordConverter<CommunityAssetKind>))]
public enum CommunityAssetKind
{
    /// <summary>What people know and can do.</summary>
    [JsonStringEnumMemberName("people")]
    People = 0,

    /// <summary>Clubs, groups and networks.</summary>
    [JsonStringEnumMemberName("association")]
    Association,

    /// <summary>Schools, libraries, services.</summary>
    [JsonStringEnumMemberName("institution")]
    Institution,

    /// <summary>Buildings and land.</summary>
    [JsonStringEnumMemberName("place")]
    Place,

    /// <summary>Shops, employers, money that stays.</summary>
    [JsonStringEnumMemberName("economy")]
    Economy,

    /// <summary>Stories, heritage, arts.</summary>
    [JsonStringEnumMemberName("culture")]
    Culture,
}
