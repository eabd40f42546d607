using System.Globalization;

namespace PeoplePowered.Statistics.EffectSizes;

/// <summary>What the same people measured before and after: two means, two standard deviations, how far the two go together, and how many people.</summary>
/// <remarks>Immutable; equality is exact. The <c>default</c> is of nobody, which every measure refuses.</remarks>
public readonly record struct PrePostSummary
{
    /// <summary>A summary of people measured twice.</summary>
    /// <param name="meanBefore">The mean before, in the units of the measurement; finite.</param>
    /// <param name="standardDeviationBefore">The standard deviation between people before; in the same units, 0 or above, finite.</param>
    /// <param name="meanAfter">The mean after; finite.</param>
    /// <param name="standardDeviationAfter">The standard deviation between people after; 0 or above, finite.</param>
    /// <param name="correlation">The correlation of the two measurements across people, from -1 to 1.</param>
    /// <param name="participants">How many people were measured twice; at least 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">A number is outside its range.</exception>
    public PrePostSummary(double meanBefore, double standardDeviationBefore, double meanAfter, double standardDeviationAfter, double correlation, long participants)
    {
        MeanBefore = Guard.Against.NonFinite(meanBefore);
        StandardDeviationBefore = Guard.Against.Negative(Guard.Against.NonFinite(standardDeviationBefore), nameof(standardDeviationBefore));
        MeanAfter = Guard.Against.NonFinite(meanAfter);
        StandardDeviationAfter = Guard.Against.Negative(Guard.Against.NonFinite(standardDeviationAfter), nameof(standardDeviationAfter));
        Correlation = Guard.Against.OutOfRange(Guard.Against.NonFinite(correlation), nameof(correlation), -1, 1);
        Participants = Guard.Against.NegativeOrZero(participants);
    }

    /// <summary>The mean before, in the units of the measurement.</summary>
    public double MeanBefore { get; }

    /// <summary>The standard deviation between people before.</summary>
    public double StandardDeviationBefore { get; }

    /// <summary>The mean after.</summary>
    public double MeanAfter { get; }

    /// <summary>The standard deviation between people after.</summary>
    public double StandardDeviationAfter { get; }

    /// <summary>The correlation of the two measurements across people, from -1 to 1.</summary>
    public double Correlation { get; }

    /// <summary>How many people were measured twice; 0 only for the <c>default</c>.</summary>
    public long Participants { get; }

    /// <summary>The mean after less the mean before.</summary>
    internal double Change => MeanAfter - MeanBefore;

    /// <summary>The standard deviation of the changes of people, sqrt((s1 - s2)^2 + 2(1 - r) s1 s2), which does not cancel as s1^2 + s2^2 - 2 r s1 s2 does.</summary>
    internal double StandardDeviationOfChange
    {
        get
        {
            var difference = StandardDeviationAfter - StandardDeviationBefore;
            var apart = Math.Sqrt(2 * (1 - Correlation)) * Math.Sqrt(StandardDeviationBefore) * Math.Sqrt(StandardDeviationAfter);
            return double.Hypot(difference, apart);
        }
    }

    /// <summary>The summary in the invariant culture.</summary>
    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture,
        $"before {MeanBefore} (sd {StandardDeviationBefore}), after {MeanAfter} (sd {StandardDeviationAfter}), correlation {Correlation}, n = {Participants}");

    /// <summary>This summary, refused where it is the <c>default</c>.</summary>
    internal PrePostSummary Check(string parameterName) => Participants > 0
        ? this
        : throw new ArgumentOutOfRangeException(parameterName, Participants, "A group of nobody has no change; the default of a summary is not a group.");
}
