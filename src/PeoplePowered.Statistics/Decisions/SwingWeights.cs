using System.Globalization;

namespace PeoplePowered.Statistics.Decisions;

/// <summary>
/// Weights from swings, their workings kept: the swing from worst to best that matters most is 100, the others are rated against it, and w_j = s_j / sum of s
/// (von Winterfeldt and Edwards 1986, Decision Analysis and Behavioral Research).
/// </summary>
/// <remarks>Immutable and safe to share.</remarks>
public sealed class SwingWeights
{
    private const double Largest = 100;

    private readonly double[] _swings;
    private readonly double[] _weights;

    private SwingWeights(double[] swings)
    {
        _swings = swings;
        Sum = swings.Sum();
        _weights = [.. swings.Select(swing => swing / Sum)];
    }

    /// <summary>The swings as rated, from 0 to 100.</summary>
    public IReadOnlyList<double> Swings => _swings;

    /// <summary>What the swings add up to.</summary>
    public double Sum { get; }

    /// <summary>The weights: each swing over their sum; together 1.</summary>
    public IReadOnlyList<double> Weights => _weights;

    /// <summary>Weights from swings.</summary>
    /// <param name="swings">A swing for each criterion, from 0 (does not matter) to 100; the largest is 100.</param>
    /// <exception cref="ArgumentException">There is no swing, one lies outside 0 to 100, or none is 100.</exception>
    public static SwingWeights FromSwings(ReadOnlySpan<double> swings)
    {
        if (swings.Length == 0)
            throw new ArgumentException("There is no swing; rate one for each criterion.", nameof(swings));
        double largest = 0;
        foreach (var swing in swings)
        {
            if (!(swing >= 0 && swing <= Largest))
                throw new ArgumentOutOfRangeException(nameof(swings), swing, FormattableString.Invariant($"A swing is rated from 0 to 100, but was {swing}."));
            largest = Math.Max(largest, swing);
        }

        return largest >= Largest
            ? new(swings.ToArray())
            : throw new ArgumentException(FormattableString.Invariant($"The largest swing is {largest}; rate the swing that matters most 100, and the others against it."), nameof(swings));
    }

    /// <summary>The workings, invariant, as in <c>100/150, 50/150</c>.</summary>
    public override string ToString() => string.Join(", ", _swings.Select(swing => string.Create(CultureInfo.InvariantCulture, $"{swing}/{Sum}")));
}
