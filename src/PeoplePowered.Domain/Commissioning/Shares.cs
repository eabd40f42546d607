namespace PeoplePowered.Domain.Commissioning;

/// <summary>Shares of amounts that add up exactly.</summary>
internal static class Shares
{
    private const decimal Safe = 70_000_000_000_000_000_000_000_000_000m;

    /// <summary>An amount times a fraction, rounded down to so many decimals.</summary>
    public static decimal Of(decimal amount, decimal numerator, decimal denominator, int decimals) => Math.Round(
        numerator <= 1 || amount <= Safe / numerator ? amount * numerator / denominator : amount * (numerator / denominator),
        decimals,
        MidpointRounding.ToZero);

    /// <summary>
    /// Cuts amounts in proportion so that they come to a target: each running sum is scaled and rounded down, so that no amount is off by more than its last
    /// decimal, none grows, and nothing is lost.
    /// </summary>
    public static void CutTo(decimal target, decimal sum, int decimals, ReadOnlySpan<int> places, Span<decimal> amounts)
    {
        var (running, given) = (0m, 0m);
        foreach (var place in places)
        {
            running += amounts[place];
            var up = running == sum ? target : Of(running, target, sum, decimals);
            amounts[place] = up - given;
            given = up;
        }
    }
}
