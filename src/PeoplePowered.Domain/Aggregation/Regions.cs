using System.Collections.Frozen;

namespace PeoplePowered.Domain.Aggregation;

/// <summary>The regions of England and the other countries of the United Kingdom by their GSS codes (Office for National Statistics, Register of Geographic Codes).</summary>
internal static class Regions
{
    private static readonly FrozenDictionary<string, string> s_names = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["E12000001"] = "North East",
        ["E12000002"] = "North West",
        ["E12000003"] = "Yorkshire and The Humber",
        ["E12000004"] = "East Midlands",
        ["E12000005"] = "West Midlands",
        ["E12000006"] = "East of England",
        ["E12000007"] = "London",
        ["E12000008"] = "South East",
        ["E12000009"] = "South West",
        ["N92000002"] = "Northern Ireland",
        ["S92000003"] = "Scotland",
        ["W92000004"] = "Wales",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>The one region that the codes name, <c>several regions</c>, or <c>null</c>.</summary>
    public static string? Of(IEnumerable<AreaCode> areas)
    {
        var regions = areas.Select(area => area.Value).Where(IsRegion).Distinct(StringComparer.Ordinal).ToList();
        return regions.Count switch
        {
            0 => null,
            1 => s_names.GetValueOrDefault(regions[0], regions[0]),
            _ => "several regions",
        };
    }

    private static bool IsRegion(string code) => code[..3] is "E12" or "W92" or "S92" or "N92";
}
