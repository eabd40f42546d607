using System.Globalization;

namespace PeoplePowered.Domain.Value;

/// <summary>The first year from whose end on what was gained has made up for what was paid, to the end of the case.</summary>
/// <param name="IsDiscounted">Whether discounted amounts were added up.</param>
/// <param name="Earliest">The earliest that the year may be, from 0 for the base year; <c>null</c> for never.</param>
/// <param name="Latest">The latest that it may be; <c>null</c> for possibly never. The same as the earliest unless inputs are known within bounds alone.</param>
/// <param name="Working">How it was found.</param>
public sealed record Payback(bool IsDiscounted, int? Earliest, int? Latest, Step Working)
{
    /// <summary>The year or years in words, invariant.</summary>
    public override string ToString() => Words(Earliest, Latest);

    internal static string Words(int? earliest, int? latest) => (earliest, latest) switch
    {
        (null, _) => "never",
        ({ } first, null) => string.Create(CultureInfo.InvariantCulture, $"year {first} at the earliest, possibly never"),
        ({ } first, { } last) when first == last => string.Create(CultureInfo.InvariantCulture, $"year {first}"),
        ({ } first, { } last) => string.Create(CultureInfo.InvariantCulture, $"between year {first} and year {last}"),
    };
}
