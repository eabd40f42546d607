using System.Globalization;

namespace PeoplePowered.Reporting.Figures;

/// <summary>What stands on a network map besides its nodes and ties. Immutable; all of it is optional.</summary>
public sealed class NetworkMapOptions
{
    /// <summary>Nothing besides nodes and ties: numbers in the invariant culture.</summary>
    public static NetworkMapOptions Default { get; } = new();

    /// <summary>What a group is, as a heading.</summary>
    public string GroupHeader { get; init; } = "Group";

    /// <summary>What nodes are, in the plural.</summary>
    public string NodesWord { get; init; } = "people";

    /// <summary>The groups in the order in which they take colours and shapes, so that several maps agree; those not named follow in the order of the nodes.</summary>
    public IReadOnlyList<string> Groups { get; init; } = [];

    /// <summary>A line under the map, such as who is counted and not drawn, or <c>null</c>.</summary>
    public string? Footnote { get; init; }

    /// <summary>The long description for readers who do not see the map, in sentences; <c>null</c> for one made from the numbers.</summary>
    public string? Description { get; init; }

    /// <summary>The seed of the layout: the same seed gives the same map.</summary>
    public ulong Seed { get; init; } = 1;

    /// <summary>The reader's culture, for numbers; the invariant culture by default.</summary>
    public IFormatProvider FormatProvider { get; init; } = CultureInfo.InvariantCulture;
}
