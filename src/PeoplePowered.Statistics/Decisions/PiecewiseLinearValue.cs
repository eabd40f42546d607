namespace PeoplePowered.Statistics.Decisions;

/// <summary>
/// What the levels of a criterion are worth, from 0 for the worst to 1 for the best level of a global scale, by straight lines between knots (Belton and Stewart 2002,
/// Multiple Criteria Decision Analysis, doi 10.1007/978-1-4615-1495-4, section 5.2).
/// </summary>
/// <remarks>
/// The scale is declared, never taken from the options that happen to be compared: otherwise adding a poor option could reverse the order of two others.
/// Levels beyond the scale get its ends, 0 or 1, and <see cref="Covers(double)"/> says that they lie beyond. Immutable, safe to share, equal where the knots are.
/// </remarks>
public sealed class PiecewiseLinearValue : IEquatable<PiecewiseLinearValue>
{
    private readonly ValueKnot[] _knots;

    private PiecewiseLinearValue(ValueKnot[] knots) => _knots = knots;

    /// <summary>The knots, by rising level.</summary>
    public IReadOnlyList<ValueKnot> Knots => _knots;

    /// <summary>Whether higher levels are worth more.</summary>
    public bool IsIncreasing => _knots[^1].Value > _knots[0].Value;

    /// <summary>The level worth 0, in the criterion's unit.</summary>
    public double Worst => IsIncreasing ? _knots[0].Level : _knots[^1].Level;

    /// <summary>The level worth 1, in the criterion's unit.</summary>
    public double Best => IsIncreasing ? _knots[^1].Level : _knots[0].Level;

    /// <summary>One straight line from the worst to the best level.</summary>
    /// <param name="worst">The level worth 0; finite.</param>
    /// <param name="best">The level worth 1; finite, and below <paramref name="worst"/> where less is better.</param>
    /// <exception cref="ArgumentException">The levels are equal or not finite.</exception>
    public static PiecewiseLinearValue Between(double worst, double best) => worst < best
        ? Through([new(worst, 0), new(best, 1)])
        : Through([new(best, 1), new(worst, 0)]);

    /// <summary>Straight lines through knots.</summary>
    /// <param name="knots">At least two, by rising level; their values go from 0 to 1 without falling, or from 1 to 0 without rising.</param>
    /// <exception cref="ArgumentException">The knots are none of that.</exception>
    public static PiecewiseLinearValue Through(ReadOnlySpan<ValueKnot> knots)
    {
        if (knots.Length < 2)
            throw new ArgumentException(FormattableString.Invariant($"A value function needs two knots, its worst and its best level, but got {knots.Length}."), nameof(knots));
        var rises = knots[0].Value < knots[^1].Value;
        for (var index = 0; index < knots.Length; index++)
        {
            Guard.Against.NonFinite(knots[index].Level, nameof(knots));
            if (index > 0 && !(knots[index].Level > knots[index - 1].Level))
                throw new ArgumentException(FormattableString.Invariant($"The knot at {knots[index].Level} does not lie above the one before it, at {knots[index - 1].Level}; list knots by rising level, each level once."), nameof(knots));
            if (index > 0 && !(rises ? knots[index].Value >= knots[index - 1].Value : knots[index].Value <= knots[index - 1].Value))
                throw new ArgumentException(FormattableString.Invariant($"The value turns back at {knots[index]}; a value function rises, or falls, over its whole scale."), nameof(knots));
        }

        return (knots[0].Value, knots[^1].Value) is (0, 1) or (1, 0)
            ? new(knots.ToArray())
            : throw new ArgumentException(FormattableString.Invariant($"The ends are worth {knots[0].Value} and {knots[^1].Value}; the worst level of the scale is worth 0 and the best is worth 1."), nameof(knots));
    }

    /// <summary>What a level is worth, from 0 to 1; a level beyond the scale is worth as much as its nearer end.</summary>
    /// <param name="level">Finite, in the criterion's unit.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="level"/> is not finite.</exception>
    public double At(double level)
    {
        Guard.Against.NonFinite(level);
        if (level <= _knots[0].Level)
            return _knots[0].Value;
        for (var index = 1; index < _knots.Length; index++)
        {
            var (left, right) = (_knots[index - 1], _knots[index]);
            if (level < right.Level)
                return left.Value + ((right.Value - left.Value) * Fraction(left.Level, level, right.Level));
        }

        return _knots[^1].Value;
    }

    /// <summary>What an uncertain level is worth: bounds stay bounds, and a distribution goes through its quantiles.</summary>
    /// <param name="level">The level, in the criterion's unit.</param>
    public UncertainNumber At(UncertainNumber level) => Guard.Against.Null(level).Kind switch
    {
        UncertaintyKind.Exact => UncertainNumber.Exactly(At(level.Lowest)),
        UncertaintyKind.Bounds => UncertainNumber.Between(At(IsIncreasing ? level.Lowest : level.Highest), At(IsIncreasing ? level.Highest : level.Lowest)),
        _ => UncertainNumber.FromQuantiles(probability => At(level.Quantile(IsIncreasing ? probability : 1 - probability).Lower)),
    };

    /// <summary>Whether a level lies on the scale, its ends included; where it does not, its value was cut to 0 or 1.</summary>
    /// <param name="level">In the criterion's unit.</param>
    public bool Covers(double level) => level >= _knots[0].Level && level <= _knots[^1].Level;

    /// <summary>Whether an uncertain level lies on the scale: all of its bounds, or the middle 99.8 % of its distribution.</summary>
    /// <param name="level">In the criterion's unit.</param>
    public bool Covers(UncertainNumber level) => Guard.Against.Null(level).Kind is UncertaintyKind.Exact or UncertaintyKind.Bounds
        ? Covers(level.Lowest) && Covers(level.Highest)
        : Covers(level.Quantile(0.001).Lower) && Covers(level.Quantile(0.999).Upper);

    /// <inheritdoc />
    public bool Equals(PiecewiseLinearValue? other) => other is not null && _knots.AsSpan().SequenceEqual(other._knots);

    /// <inheritdoc />
    public override bool Equals(object? obj) => Equals(obj as PiecewiseLinearValue);

    /// <inheritdoc />
    public override int GetHashCode() => HashCode.Combine(_knots.Length, _knots[0], _knots[^1]);

    /// <summary>The knots, invariant, as in <c>0 -> 0, 35 -> 1</c>.</summary>
    public override string ToString() => string.Join(", ", _knots);

    /// <summary>Where between two levels a third lies, by halves so that no difference of finite levels overflows.</summary>
    private static double Fraction(double left, double level, double right) => ((0.5 * level) - (0.5 * left)) / ((0.5 * right) - (0.5 * left));
}
