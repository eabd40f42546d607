using System.Globalization;

namespace PeoplePowered.Domain.Commissioning;

/// <summary>The share of a result that one funder may claim.</summary>
/// <param name="Funder">The funder.</param>
/// <param name="Share">A fraction from 0 to 1, rounded down at the 18th decimal place, so that shares never add up to more than one.</param>
public sealed record FunderShare(string Funder, decimal Share)
{
    /// <summary>Funder and share in per cent.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Funder}: {100 * Share:0.##} %");
}
