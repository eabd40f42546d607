namespace PeoplePowered.Statistics.Transportability;

/// <summary>A density estimated by normal kernels of one width about numbers, each counted so many times.</summary>
internal sealed class KernelDensity
{
    /// <summary>The smallest width.</summary>
    private const double Floor = 0.001;

    /// <summary>Beyond so many widths a kernel is nothing beside one of the numbers' own in a sum of up to 1e8 of them.</summary>
    private const double Reach = 10;

    private readonly double[] _values;
    private readonly double[] _counts;
    private readonly double _total;

    /// <summary>A density.</summary>
    /// <param name="values">At least one finite number.</param>
    /// <param name="counts">How often each counts, not all 0; empty for once each.</param>
    public KernelDensity(ReadOnlySpan<double> values, ReadOnlySpan<double> counts)
    {
        var counting = 0;
        (_values, _counts) = (new double[values.Length], new double[values.Length]);
        for (var i = 0; i < values.Length; i++)
        {
            var count = counts.IsEmpty ? 1 : counts[i];
            if (count > 0)
                (_values[counting], _counts[counting++]) = (values[i], count);
        }

        (_values, _counts) = (_values[..counting], _counts[..counting]);
        Array.Sort(_values, _counts);
        double mean = 0, squares = 0;
        for (var i = 0; i < _values.Length; i++)
        {
            _total += _counts[i];
            var deviation = _values[i] - mean;
            mean += deviation * (_counts[i] / _total);
            squares += _counts[i] * deviation * (_values[i] - mean);
        }

        var spread = _total > 1 ? Math.Sqrt(Math.Max(0, squares) / (_total - 1)) : 0;
        Width = Math.Max(Floor, spread * Math.Pow(4 / (3 * _total), 0.2));
    }

    /// <summary>The width of the kernels.</summary>
    public double Width { get; }

    /// <summary>Whether another density is the same function.</summary>
    public bool IsSame(KernelDensity other) => Width.Equals(other.Width) && _values.AsSpan().SequenceEqual(other._values) && _counts.AsSpan().SequenceEqual(other._counts);

    /// <summary>
    /// The logarithm of the density, up to ln sqrt(2 pi): accurate also where the density itself is 0 to a double. Kernels farther away than the nearest by more than
    /// the reach are left out.
    /// </summary>
    public double LogAt(double x)
    {
        var at = Array.BinarySearch(_values, x);
        var (right, left) = at >= 0 ? (at, at - 1) : (~at, ~at - 1);
        var toTheRight = right < _values.Length ? _values[right] - x : double.PositiveInfinity;
        var toTheLeft = left >= 0 ? x - _values[left] : double.PositiveInfinity;
        var nearest = Math.Min(toTheRight, toTheLeft) / Width;

        // exp(-(z^2 - n^2)/2) against 1: with z^2 above n^2 + r^2 it is below exp(-r^2/2).
        var limit = Math.Sqrt((nearest * nearest) + (Reach * Reach)) * Width;
        double sum = 0;
        for (var i = right; i < _values.Length && _values[i] - x <= limit; i++)
            sum += Kernel(i, x, nearest);
        for (var i = left; i >= 0 && x - _values[i] <= limit; i--)
            sum += Kernel(i, x, nearest);
        return Math.Log(sum / _total / Width) - (0.5 * nearest * nearest);
    }

    private double Kernel(int index, double x, double nearest)
    {
        var z = (_values[index] - x) / Width;
        return _counts[index] * Math.Exp(-0.5 * ((z - nearest) * (z + nearest)));
    }

    /// <summary>The bounds beyond which the density holds less than 1e-22.</summary>
    public (double Lower, double Upper) Bounds() => (_values[0] - (Reach * Width), _values[^1] + (Reach * Width));
}
