using PeoplePowered.Statistics.Distributions;

namespace PeoplePowered.Statistics.EffectSizes;

/// <summary>Between proportions and log-odds, without overflow far out and without cancellation near one half.</summary>
/// <remarks>Stateless and safe to call from many threads.</remarks>
public static class LogitScale
{
    /// <summary>The proportion e^x / (1 + e^x).</summary>
    /// <param name="logOdds">Any finite number, on the log-odds scale.</param>
    /// <returns>A fraction from 0 to 1; for large negative log-odds it keeps its relative accuracy, for large positive ones it rounds to 1.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="logOdds"/> is not finite.</exception>
    public static double ToProportion(double logOdds)
    {
        Guard.Against.NonFinite(logOdds);
        var odds = Math.Exp(-Math.Abs(logOdds));
        return (logOdds < 0 ? odds : 1) / (1 + odds);
    }

    /// <summary>The log-odds ln(p / (1 - p)).</summary>
    /// <param name="proportion">A fraction strictly between 0 and 1.</param>
    /// <returns>Log-odds, to a few units in the last place.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="proportion"/> is not strictly between 0 and 1.</exception>
    public static double FromProportion(double proportion)
    {
        if (!(proportion > 0 && proportion < 1))
            throw new ArgumentOutOfRangeException(nameof(proportion), proportion, FormattableString.Invariant($"A proportion with finite log-odds lies strictly between 0 and 1, but was {proportion}."));
        return proportion is > 0.25 and < 0.75
            ? Elementary.LogOnePlus(((2 * proportion) - 1) / (1 - proportion))
            : Math.Log(proportion / (1 - proportion));
    }
}
