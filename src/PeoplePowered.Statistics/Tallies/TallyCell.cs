using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace PeoplePowered.Statistics.Tallies;

/// <summary>
/// The values of one cell since they were last settled, as sums about a pivot: the mean of all before them. Every so many values the sums are settled
/// into a <see cref="Tally"/> and the pivot moves to the new mean. That bounds both the rounding of the sums and, should the first values have been
/// wild, the cancellation: values that come are at most seven times those that went before, so what cancels in their own squared deviations is at most
/// eight times the squared deviations of all.
/// </summary>
internal struct TallyCell
{
    /// <summary>The most values between two settlements: few enough for naive sums to keep 13 digits, enough to make settling free.</summary>
    private const int MostPending = 1024;

    private Vector128<double> _sums;
    private double _minimum;
    private double _maximum;
    private double _pivot;
    private int _left;
    private int _limit;

    /// <summary>A cell without values. The first value is settled at once, since nothing is known of a pivot before it.</summary>
    public static TallyCell Empty => new() { _minimum = double.PositiveInfinity, _maximum = double.NegativeInfinity, _left = 1, _limit = 1 };

    /// <summary>Whether it is time to settle.</summary>
    private readonly bool IsDue => _left == 0;

    /// <summary>Takes rows until one needs care: its cell is unknown, its value is none, or its cell is then due.</summary>
    /// <remarks>Calls nothing, so that everything stays in registers; the test for NaN and for size costs nothing, since only a new extreme is asked for it.</remarks>
    /// <returns>The row that needs care, or the number of rows.</returns>
    public static int TakeUntilCare(ReadOnlySpan<int> cells, ReadOnlySpan<double> values, Span<TallyCell> table)
    {
        unchecked
        {
            values = values[..cells.Length];
            var row = 0;
            for (; row < cells.Length; row++)
            {
                var index = cells[row];
                if ((uint)index >= (uint)table.Length || !table[index].Take(values[row]))
                    break;
            }

            return row;
        }
    }

    /// <summary>Takes the values of one cell.</summary>
    /// <returns>The row of a value that is none, or -1.</returns>
    public static int Take(ReadOnlySpan<double> values, ref TallyCell cell, ref Tally settled, MissingValues missing)
    {
        for (var row = 0; row < values.Length; row++)
        {
            if (!cell.Take(values[row]) && !cell.Attend(values[row], ref settled, missing))
                return row;
        }

        return -1;
    }

    /// <summary>Looks after a row that needed care, in a cell that is known.</summary>
    /// <returns>False where its value is refused.</returns>
    public bool Attend(double value, ref Tally settled, MissingValues missing)
    {
        if (IsDue)
            Settle(ref settled);
        else if (double.IsNaN(value) && missing == MissingValues.Count)
            settled += Tally.OfMissing(1);
        else
            return false;
        return true;
    }

    /// <summary>The tally of all values.</summary>
    public readonly Tally Total(Tally settled)
    {
        var count = _limit - _left;
        if (count == 0)
            return settled;
        var offset = _sums[0] / count;
        var squares = Math.Max(0, _sums[1] - (_sums[0] * offset));
        return settled.Merge(new Tally(count, 0, new PreciseNumber(_pivot, 0).Plus(offset), new PreciseNumber(squares, 0), _minimum, _maximum));
    }

    /// <summary>Settles what is pending, together with the values of another tally.</summary>
    public void Merge(Tally other, ref Tally settled)
    {
        Settle(ref settled);
        settled = settled.Merge(other);
        GoOnFrom(settled);
    }

    private void Settle(ref Tally settled)
    {
        settled = Total(settled);
        GoOnFrom(settled);
    }

    private void GoOnFrom(Tally settled)
    {
        if (settled.Count == 0)
            return;
        _sums = default;
        _pivot = settled.Pivot;
        _minimum = settled.Minimum.Value;
        _maximum = settled.Maximum.Value;
        _left = _limit = (int)Math.Min(MostPending, 7 * Math.Min(MostPending, settled.Count));
    }

    /// <summary>Takes a value, unless it is none.</summary>
    /// <returns>False where the value was not taken, or was and the cell is then due.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private bool Take(double value)
    {
        if (!(value >= _minimum))
        {
            if (!(value >= -Tally.LargestValue && value <= Tally.LargestValue))
                return false;
            _minimum = value;
        }

        if (value > _maximum)
        {
            if (!(value <= Tally.LargestValue))
                return false;
            _maximum = value;
        }

        var deviation = value - _pivot;
        _sums += Vector128.Create(deviation, deviation * deviation);
        return unchecked(--_left) != 0;
    }
}
