using System.Text.Json;
using PeoplePowered.Domain;
using PeoplePowered.Domain.Partnerships;
using PeoplePowered.Domain.Replication;
using PeoplePowered.Interchange.Json;
using PeoplePowered.Statistics;

namespace PeoplePowered.Interchange.Transfers;

/// <summary>Reads sets of support factors, each with what the place has of it.</summary>
internal static class SupportReader
{
    public static ValueList<SupportSet> Read(Cursor at) => at.IsNothing ? [] : at.Items().Select(ReadSet).OfType<SupportSet>().ToValueList();

    private static SupportSet? ReadSet(Cursor at) => at.IsObjectOf("independent", "factors")
        ? new(at["factors"].Items().Select(ReadFactor).OfType<SupportFactor>().ToValueList(), at["independent"].Flag(otherwise: false))
        : null;

    private static SupportFactor? ReadFactor(Cursor at)
    {
        if (!at.IsObjectOf("name", "present", "required", "asset"))
            return null;
        var name = at["name"].Required();
        return new(name, Presence(at["present"]), at["required"].Flag(otherwise: true), at["asset"].Word<CommunityAssetKind>() is { } kind ? new CommunityAsset(name, kind) : null);
    }

    private static Interval? Presence(Cursor at)
    {
        const string remedy = "Write true, false, a probability from 0 to 1, two of them as [least, most], or \"Unknown\".";
        switch (at.Kind)
        {
            case JsonValueKind.True:
                return new(1, 1);
            case JsonValueKind.False:
                return new(0, 0);
            case JsonValueKind.Number:
                return at.Number(0, 1, remedy) is { } probability ? new(probability, probability) : null;
            case JsonValueKind.Array when at.Items().ToList() is [var least, var most] && least.Number(0, 1, remedy) is { } from && most.Number(0, 1, remedy) is { } to && from <= to:
                return new(from, to);
            case JsonValueKind.Undefined or JsonValueKind.Null:
            case JsonValueKind.String when string.Equals(at.Element.GetString(), "Unknown", StringComparison.OrdinalIgnoreCase):
                return null;
            default:
                at.Refuse("This does not say whether the factor is there.", remedy);
                return null;
        }
    }
}
