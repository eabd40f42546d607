using System.Globalization;

namespace PeoplePowered.Statistics.Decisions;

/// <summary>What a simulation found of one outcome: where bounds alone went in, all that each answer may be. Immutable.</summary>
public sealed class SimulatedOutcome
{
    private readonly double[] _lower;
    private readonly double[] _upper;

    private SimulatedOutcome(double[] lower, double[] upper, int draws, SimulationConvergence convergence, EstimableInterval mean) =>
        (_lower, _upper, Draws, Convergence, Mean) = (lower, upper, draws, convergence, mean);

    /// <summary>How many draws there were.</summary>
    public int Draws { get; }

    /// <summary>In how many draws the outcome does not exist, such as a ratio to nothing.</summary>
    public int Undefined => Draws - _lower.Length;

    /// <summary>Whether every draw is one number, so that every range below is a point.</summary>
    public bool IsPoint => ReferenceEquals(_lower, _upper);

    /// <summary>The mean of the draws; absent where the outcome does not exist in some of them.</summary>
    public EstimableInterval Mean { get; }

    /// <summary>How far the mean has settled; of a range the end that has settled less.</summary>
    public SimulationConvergence Convergence { get; }

    /// <summary>The number below which the outcome falls with a probability (the draws in order, straight lines between: type 7 of Hyndman and Fan 1996, doi 10.1080/00031305.1996.10473566).</summary>
    /// <param name="probability">A fraction strictly between 0 and 1.</param>
    /// <returns>The quantile of the lower and of the upper ends; absent where the outcome does not exist in some draws.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="probability"/> is not strictly between 0 and 1.</exception>
    public EstimableInterval Quantile(double probability)
    {
        Replication.Choices.InnerFraction(probability, nameof(probability));
        return Undefined > 0 ? EstimableInterval.Absent(AbsenceReason.OutOfDomain) : EstimableInterval.Of(At(_lower, probability), At(_upper, probability));
    }

    /// <summary>The range that leaves out as many draws on either side, from the lower ends to the upper ends.</summary>
    /// <param name="level">A fraction strictly between 0 and 1; .95 unless given.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="level"/> is not strictly between 0 and 1.</exception>
    public EstimableInterval Interval(double level = 0.95)
    {
        var tail = Levels.Tail(level);
        return Undefined > 0 ? EstimableInterval.Absent(AbsenceReason.OutOfDomain) : EstimableInterval.Of(At(_lower, tail), At(_upper, 1 - tail));
    }

    /// <summary>The probability that the outcome is above a threshold.</summary>
    /// <param name="threshold">Any finite number.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="threshold"/> is not finite.</exception>
    public SimulatedProbability ProbabilityAbove(double threshold)
    {
        Guard.Against.NonFinite(threshold);
        return SimulatedProbability.Of(Above(_lower, threshold), Above(_upper, threshold) + Undefined, Draws);
    }

    /// <summary>The mean and the range of 95 per cent, invariant.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"mean {Mean}, 95 % {Interval()}, {Draws} draws");

    /// <summary>Gathers draws, which come in their order.</summary>
    internal static SimulatedOutcome Of(double[] lower, double[]? upper, SimulationOptions options)
    {
        var low = Finite(lower, upper ?? lower);
        var high = upper is null ? low : Finite(upper, lower);
        var (mean, convergence) = (EstimableInterval.Absent(AbsenceReason.OutOfDomain), SimulationConvergence.None(options.Draws, options.Tolerance));
        if (low.Length == options.Draws)
        {
            var (least, most) = (SimulationConvergence.MeanOf(low), SimulationConvergence.MeanOf(high));
            mean = double.IsFinite(least) && double.IsFinite(most) ? EstimableInterval.Of(Math.Min(least, most), Math.Max(least, most)) : mean;
            convergence = SimulationConvergence.Worse(SimulationConvergence.Of(low, least, options.Tolerance), SimulationConvergence.Of(high, most, options.Tolerance));
        }

        Array.Sort(low);
        if (upper is not null)
            Array.Sort(high);
        return new(low, high, options.Draws, convergence, mean);
    }

    private static double[] Finite(double[] values, double[] beside) =>
        [.. values.Where((value, index) => double.IsFinite(value) && double.IsFinite(beside[index]))];

    private static double At(double[] sorted, double probability)
    {
        var place = probability * (sorted.Length - 1);
        var index = Math.Min((int)place, sorted.Length - 2);
        return sorted[index] + ((place - index) * (sorted[index + 1] - sorted[index]));
    }

    private static int Above(double[] sorted, double threshold)
    {
        var (from, to) = (0, sorted.Length);
        while (from < to)
        {
            var middle = (from + to) / 2;
            (from, to) = sorted[middle] > threshold ? (from, middle) : (middle + 1, to);
        }

        return sorted.Length - from;
    }
}
