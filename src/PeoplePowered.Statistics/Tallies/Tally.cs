using System.Globalization;

namespace PeoplePowered.Statistics.Tallies;

/// <summary>
/// What many values come to: how many there are, their mean, the sum of their squared deviations from it, the smallest and the largest, and
/// how many were missing. Two tallies merge into the tally of all their values.
/// </summary>
/// <remarks>
/// <para>Immutable; 64 bytes. The <c>default</c> is the tally of no values, which changes nothing when merged. Equality is exact, to the last rounding.</para>
/// <para>
/// Tallies merge by the pairwise formula of T. F. Chan, G. H. Golub and R. J. LeVeque (1983, doi 10.1080/00031305.1983.10483115) about a pivot, the
/// rounded mean: the mean is held as that pivot and the distance from it, the sum of squared deviations with its own rest. So whatever the order and
/// the grouping of the merges, the count, minimum and maximum are the same, the sum of squared deviations agrees to 1e-12 of itself, and the mean to
/// 1e-12 of the larger of itself and the standard deviation, also for values near 1e9 with a standard deviation of 1 and after a wild first value.
/// Deviations below some 1e-140 square to less than a double holds and count as none.
/// </para>
/// </remarks>
public readonly record struct Tally
{
    /// <summary>The largest size of a value, 1e140: beyond it a sum of squares could leave the range of a double, so that nothing here ever becomes infinite.</summary>
    public const double LargestValue = 1e140;

    private readonly PreciseNumber _mean;
    private readonly PreciseNumber _squares;
    private readonly double _minimum;
    private readonly double _maximum;

    internal Tally(long count, long missing, PreciseNumber mean, PreciseNumber squares, double minimum, double maximum)
    {
        Count = count;
        Missing = missing;
        _mean = mean;
        _squares = squares;
        _minimum = minimum;
        _maximum = maximum;
    }

    /// <summary>How many values there are, missing ones left out.</summary>
    public long Count { get; }

    /// <summary>How many values were missing.</summary>
    public long Missing { get; }

    /// <summary>The mean, in the unit of the values; absent where there are none.</summary>
    public Estimable Mean => OfSome(_mean.Value);

    /// <summary>The sum of squared deviations from the mean, in the squared unit of the values; 0 where there are fewer than two.</summary>
    public double SumOfSquaredDeviations => _squares.Value;

    /// <summary>The smallest value; absent where there are none.</summary>
    public Estimable Minimum => OfSome(_minimum);

    /// <summary>The largest value; absent where there are none.</summary>
    public Estimable Maximum => OfSome(_maximum);

    /// <summary>The sample variance, with one less than the count below the line; absent as <see cref="AbsenceReason.TooFewParticipants"/> where there are fewer than two values.</summary>
    public Estimable Variance => Count < 2 ? Estimable.Absent(AbsenceReason.TooFewParticipants) : Estimable.Of(_squares.Value / (Count - 1));

    /// <summary>The sample standard deviation, in the unit of the values; absent as <see cref="Variance"/> is.</summary>
    public Estimable StandardDeviation => Variance.Map(Math.Sqrt);

    /// <summary>The pivot of the next values: the rounded mean.</summary>
    internal double Pivot => _mean.Value;

    /// <summary>The tally of one value.</summary>
    /// <param name="value">A finite number, at most <see cref="LargestValue"/> in size.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="value"/> is not finite, or too large.</exception>
    public static Tally Of(double value) => IsValue(value)
        ? new Tally(1, 0, new PreciseNumber(value, 0), default, value, value)
        : throw new ArgumentOutOfRangeException(nameof(value), value, FormattableString.Invariant($"A value is a finite number of at most {LargestValue} in size, but was {value}."));

    /// <summary>The tally of many values.</summary>
    /// <param name="values">The values, each finite and at most <see cref="LargestValue"/> in size; may be empty.</param>
    /// <param name="missing">What to do with NaN.</param>
    /// <exception cref="ArgumentOutOfRangeException">A value is not finite, or too large; the message names its place.</exception>
    public static Tally Of(ReadOnlySpan<double> values, MissingValues missing = MissingValues.Refuse)
    {
        var cell = TallyCell.Empty;
        var settled = default(Tally);
        var refused = TallyCell.Take(values, ref cell, ref settled, missing);
        return refused < 0 ? cell.Total(settled) : throw Refused(nameof(values), values[refused], refused);
    }

    /// <summary>The tally of values that are all missing.</summary>
    /// <param name="count">How many; zero or more.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="count"/> is negative.</exception>
    public static Tally OfMissing(long count) => new(0, Guard.Against.Negative(count), default, default, 0, 0);

    /// <summary>The tally whose numbers were kept elsewhere, such as in a file. Accurate to what those numbers hold.</summary>
    /// <param name="count">How many values; at least 1.</param>
    /// <param name="mean">Their mean; from <paramref name="minimum"/> to <paramref name="maximum"/>.</param>
    /// <param name="sumOfSquaredDeviations">The sum of their squared deviations; 0 or more, at most what the range allows.</param>
    /// <param name="minimum">The smallest value.</param>
    /// <param name="maximum">The largest value.</param>
    /// <param name="missing">How many values were missing; zero or more.</param>
    /// <exception cref="ArgumentOutOfRangeException">A number is not finite or too large, a count is too small, or no values have such numbers.</exception>
    public static Tally FromMoments(long count, double mean, double sumOfSquaredDeviations, double minimum, double maximum, long missing = 0)
    {
        Guard.Against.NegativeOrZero(count);
        Guard.Against.OutOfRange(minimum, nameof(minimum), -LargestValue, LargestValue);
        Guard.Against.OutOfRange(maximum, nameof(maximum), minimum, LargestValue);
        Guard.Against.OutOfRange(mean, nameof(mean), minimum, maximum);
        Guard.Against.OutOfRange(sumOfSquaredDeviations, nameof(sumOfSquaredDeviations), 0, count * (maximum - minimum) * (maximum - minimum));
        return new(count, Guard.Against.Negative(missing), new PreciseNumber(mean, 0), new PreciseNumber(sumOfSquaredDeviations, 0), minimum, maximum);
    }

    /// <summary>The tally of the values of both.</summary>
    /// <param name="other">The tally of other values.</param>
    /// <exception cref="OverflowException">A count leaves the range of a <see cref="long"/>.</exception>
    public Tally Merge(Tally other)
    {
        var missing = Missing + other.Missing;
        var (larger, smaller) = Count >= other.Count ? (this, other) : (other, this);
        if (smaller.Count == 0)
            return new(larger.Count, missing, larger._mean, larger._squares, larger._minimum, larger._maximum);
        var count = larger.Count + smaller.Count;
        var share = smaller.Count / (double)count;
        var distance = smaller._mean.Minus(larger._mean);
        return new(
            count,
            missing,
            larger._mean.Plus(distance * share),
            larger._squares.Plus(smaller._squares).Plus(distance * distance * (larger.Count * share)),
            Math.Min(larger._minimum, smaller._minimum),
            Math.Max(larger._maximum, smaller._maximum));
    }

    /// <summary>The tally of the values of both; see <see cref="Merge"/>.</summary>
    /// <param name="left">A tally.</param>
    /// <param name="right">The tally of other values.</param>
    public static Tally operator +(Tally left, Tally right) => left.Merge(right);

    /// <summary>The tally of the values of both; see <see cref="Merge"/>.</summary>
    /// <param name="left">A tally.</param>
    /// <param name="right">The tally of other values.</param>
    public static Tally Add(Tally left, Tally right) => left.Merge(right);

    /// <summary>The numbers in the invariant culture.</summary>
    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture,
        $"{Count} values ({Missing} missing), mean {Mean}, standard deviation {StandardDeviation}, from {Minimum} to {Maximum}");

    internal static bool IsValue(double value) => Math.Abs(value) <= LargestValue;

    internal static ArgumentOutOfRangeException Refused(string parameterName, double value, int row) => new(
        parameterName,
        value,
        FormattableString.Invariant($"{parameterName}[{row}] must be a finite number of at most {LargestValue} in size, but was {value}."));

    private Estimable OfSome(double value) => Count == 0 ? Estimable.Absent(AbsenceReason.TooFewParticipants) : Estimable.Of(value);
}
