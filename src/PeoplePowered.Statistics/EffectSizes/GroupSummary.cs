using System.Globalization;

namespace PeoplePowered.Statistics.EffectSizes;

/// <summary>What one group of people measured on average: mean, standard deviation, number.</summary>
/// <remarks>Immutable; equality is exact. The <c>default</c> is a group of nobody, which every measure refuses.</remarks>
public readonly record struct GroupSummary
{
    /// <summary>A group's summary.</summary>
    /// <param name="mean">The mean, in the units of the measurement; finite.</param>
    /// <param name="standardDeviation">The standard deviation between people, not the standard error of the mean, with n - 1 below; in the same units, 0 or above, finite.</param>
    /// <param name="participants">How many people were measured; at least 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">A number is outside its range.</exception>
    public GroupSummary(double mean, double standardDeviation, long participants)
    {
        Mean = Guard.Against.NonFinite(mean);
        StandardDeviation = Guard.Against.Negative(Guard.Against.NonFinite(standardDeviation), nameof(standardDeviation));
        Participants = Guard.Against.NegativeOrZero(participants);
    }

    /// <summary>The mean, in the units of the measurement.</summary>
    public double Mean { get; }

    /// <summary>The standard deviation between people, in the units of the measurement.</summary>
    public double StandardDeviation { get; }

    /// <summary>How many people were measured; 0 only for the <c>default</c>.</summary>
    public long Participants { get; }

    /// <summary>The squared standard error of the mean, s^2/n.</summary>
    internal double MeanVariance => StandardDeviation / Participants * StandardDeviation;

    /// <summary>The squared standard error of the log mean, s^2/(n m^2).</summary>
    internal double LogMeanVariance => StandardDeviation / Mean * (StandardDeviation / Mean) / Participants;

    /// <summary>The summary in the invariant culture.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"mean {Mean}, sd {StandardDeviation}, n = {Participants}");

    /// <summary>This group, refused where it is the <c>default</c>.</summary>
    internal GroupSummary Check(string parameterName) => Participants > 0
        ? this
        : throw new ArgumentOutOfRangeException(parameterName, Participants, "A group of nobody has no mean; the default of a summary is not a group.");
}
