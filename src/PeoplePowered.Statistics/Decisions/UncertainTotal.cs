namespace PeoplePowered.Statistics.Decisions;

/// <summary>A sum of uncertain numbers, each times a factor: its mean, and by seeded draws where it lies.</summary>
/// <remarks>Numbers are taken to be independent of one another. Bounds alone are carried through as two ends, so that every answer is an interval; it is a point where there are none.</remarks>
public sealed class UncertainTotal
{
    private readonly double[] _lower;
    private readonly double[] _upper;

    private UncertainTotal(double[] lower, double[] upper, Interval mean) => (_lower, _upper, Mean) = (lower, upper, mean);

    /// <summary>The mean, worked out and not drawn.</summary>
    public Interval Mean { get; }

    /// <summary>How many draws were made.</summary>
    public int Draws => _lower.Length;

    /// <summary>Draws a sum. Numbers that stand in two sums under the same seed and place are drawn alike.</summary>
    /// <param name="numbers">The numbers, each drawn by its place in this list.</param>
    /// <param name="factors">What each is multiplied by, finite: 1 for one that is in the sum, 0 for one that is not, -1 for one that is taken away. As long as <paramref name="numbers"/>.</param>
    /// <param name="draws">How many draws; at least 1.</param>
    /// <param name="seed">The seed.</param>
    /// <exception cref="ArgumentException">The lists differ in length, a factor is not finite, or there are no draws.</exception>
    public static UncertainTotal Of(IReadOnlyList<UncertainNumber> numbers, IReadOnlyList<double> factors, int draws, long seed)
    {
        Guard.Against.Null(numbers);
        Guard.Against.Null(factors);
        Guard.Against.NegativeOrZero(draws);
        if (numbers.Count != factors.Count)
            throw new ArgumentException(FormattableString.Invariant($"{numbers.Count} numbers are given and {factors.Count} factors; give one of each."), nameof(factors));
        foreach (var factor in factors)
            Guard.Against.NonFinite(factor, nameof(factors));
        var inputs = new InputDraws([.. numbers], seed);
        var (lower, upper) = (new double[draws], new double[draws]);
        var (low, high) = (new double[numbers.Count], new double[numbers.Count]);
        for (var draw = 0; draw < draws; draw++)
        {
            inputs.Fill(draw, low, high);
            (lower[draw], upper[draw]) = Sum(factors, low, high);
        }

        double[] from = [.. numbers.Select(number => number.Mean.Lower)];
        double[] to = [.. numbers.Select(number => number.Mean.Upper)];
        var mean = Sum(factors, from, to);
        Array.Sort(lower);
        Array.Sort(upper);
        return new(lower, upper, new(mean.Lower, mean.Upper));
    }

    /// <summary>The number below which the sum falls with a probability: the draw of that rank, by the nearest rank.</summary>
    /// <param name="probability">A fraction strictly between 0 and 1.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="probability"/> is not strictly between 0 and 1.</exception>
    public Interval Quantile(double probability)
    {
        if (!(probability > 0 && probability < 1))
            throw new ArgumentOutOfRangeException(nameof(probability), probability, FormattableString.Invariant($"A probability is a fraction strictly between 0 and 1, but was {probability}."));
        var rank = Math.Clamp((int)Math.Ceiling(probability * Draws) - 1, 0, Draws - 1);
        return new(_lower[rank], _upper[rank]);
    }

    /// <summary>The probability that the sum is at most some number.</summary>
    /// <param name="limit">The number.</param>
    public Interval ChanceOfAtMost(double limit) => new(Share(_upper, limit), Share(_lower, limit));

    private static (double Lower, double Upper) Sum(IReadOnlyList<double> factors, double[] low, double[] high)
    {
        var (lower, upper) = (0.0, 0.0);
        for (var index = 0; index < low.Length; index++)
        {
            lower += factors[index] * (factors[index] < 0 ? high : low)[index];
            upper += factors[index] * (factors[index] < 0 ? low : high)[index];
        }

        return (lower, upper);
    }

    private static double Share(double[] sorted, double limit)
    {
        var count = 0;
        foreach (var value in sorted)
            count += value <= limit ? 1 : 0;
        return (double)count / sorted.Length;
    }
}
