using PeoplePowered.Domain.Value;

namespace PeoplePowered.Interchange.Values;

/// <summary>The words by which files name the schedules that come with the library.</summary>
internal static class BuiltInSchedules
{
    public static IReadOnlyDictionary<string, DiscountSchedule> ByWord { get; } = new Dictionary<string, DiscountSchedule>(StringComparer.Ordinal)
    {
        ["standard"] = DiscountSchedules.GreenBook2026.Standard,
        ["health"] = DiscountSchedules.GreenBook2026.Health,
        ["over-50-sensitivity"] = DiscountSchedules.GreenBook2026.Over50Sensitivity,
    };
}
