using System.Buffers;

namespace PeoplePowered.Statistics.Synthesis;

/// <summary>The estimates of one fit, checked by the caller, brought together by cluster, in a unit and about an origin of their own.</summary>
/// <remarks>
/// The unit is a power of two at which the smallest variance lies from 1 to 4, so no change of unit loses a digit. The origin of a mean is the most precise
/// estimate, that of a regression the unweighted fit; the columns of a regression are made orthonormal, and those that depend on columns before them are
/// left out. Memory is borrowed from the shared pool and given back by <see cref="Dispose"/>.
/// </remarks>
internal readonly ref struct ClusterData : IDisposable
{
    private readonly double[] _numbers;
    private readonly int[] _integers;
    private readonly int _exponent;

    /// <summary>A mean alone where the design is empty; otherwise a regression on its columns, row by row.</summary>
    public ClusterData(ReadOnlySpan<double> estimates, ReadOnlySpan<double> variances, ReadOnlySpan<int> clusters, ReadOnlySpan<double> design, int columns)
    {
        Count = estimates.Length;
        Columns = columns;
        IsMean = design.IsEmpty;
        _numbers = ArrayPool<double>.Shared.Rent((Count * (5 + (2 * columns))) + (columns * (columns + 1)));
        _integers = ArrayPool<int>.Shared.Rent((2 * Count) + 1 + columns);
        var numbers = _numbers.AsSpan();
        Estimates = Take(ref numbers, Count);
        Variances = Take(ref numbers, Count);
        Rows = Take(ref numbers, Count * columns);
        Scratch = Take(ref numbers, Count);
        ClusterScratch = Take(ref numbers, Count * (2 + columns));
        Triangle = Take(ref numbers, columns * columns);
        Origin = Take(ref numbers, columns);
        var integers = _integers.AsSpan();
        Order = Take(ref integers, Count);
        Starts = Take(ref integers, Count + 1);
        Kept = Take(ref integers, columns);

        Clusters = Sort(clusters, Order, Starts);
        Starts = Starts[..(Clusters + 1)];
        var reference = 0;
        for (var i = 1; i < Count; i++)
        {
            if (variances[i] < variances[reference])
                reference = i;
        }

        _exponent = (int)Math.Floor(Math.ILogB(variances[reference]) / 2.0);
        var origin = design.IsEmpty ? estimates[reference] : 0;
        for (var i = 0; i < Count; i++)
        {
            Estimates[i] = Math.ScaleB(estimates[Order[i]] - origin, -_exponent);
            Variances[i] = Math.ScaleB(Math.ScaleB(variances[Order[i]], -_exponent), -_exponent);
        }

        if (design.IsEmpty)
        {
            Rank = 1;
            Rows.Fill(1);
            Triangle[0] = 1;
            Kept[0] = 0;
            Origin[0] = Math.ScaleB(origin, -_exponent);
            LogDeterminantOfGram = Math.Log(Count);
        }
        else
        {
            Rank = ClusterDesign.Orthonormalise(design, Order, columns, Rows, Triangle, Kept);
            Rows = Rows[..(Count * Rank)];
            ClusterDesign.MoveOrigin(Rows, Rank, Estimates, Origin);
        }

        for (var j = 0; j < Clusters; j++)
            LargestCluster = Math.Max(LargestCluster, Starts[j + 1] - Starts[j]);
    }

    /// <summary>The number of estimates, k.</summary>
    public int Count { get; }

    /// <summary>The number of clusters.</summary>
    public int Clusters { get; }

    /// <summary>The number of estimates in the largest cluster.</summary>
    public int LargestCluster { get; }

    /// <summary>Whether the model is a mean alone.</summary>
    public bool IsMean { get; }

    /// <summary>The number of columns given.</summary>
    public int Columns { get; }

    /// <summary>The number of columns that do not depend on those before them, p.</summary>
    public int Rank { get; }

    /// <summary>The estimates about the origin, in units, by cluster.</summary>
    public Span<double> Estimates { get; }

    /// <summary>The variances in squared units, by cluster.</summary>
    public Span<double> Variances { get; }

    /// <summary>The columns in use, row by row.</summary>
    public Span<double> Rows { get; }

    /// <summary>The place of each estimate in the caller's spans.</summary>
    public Span<int> Order { get; }

    /// <summary>Where each cluster starts, and behind the last where it ends.</summary>
    public Span<int> Starts { get; }

    /// <summary>Which of the caller's columns are in use.</summary>
    public Span<int> Kept { get; }

    /// <summary>The upper triangular matrix that leads from the columns in use to the caller's.</summary>
    public Span<double> Triangle { get; }

    /// <summary>The coefficients of the origin, in units, of the columns in use.</summary>
    public Span<double> Origin { get; }

    /// <summary>The logarithm of the determinant of X'X of the columns in use.</summary>
    public double LogDeterminantOfGram { get; }

    /// <summary>Room for a number an estimate.</summary>
    public Span<double> Scratch { get; }

    /// <summary>Room for 2 + <see cref="Columns"/> numbers a cluster.</summary>
    public Span<double> ClusterScratch { get; }

    /// <summary>The logarithm of the squared unit.</summary>
    public double LogSquaredUnit => 2 * _exponent * Math.Log(2);

    /// <summary>Whether all numbers, and the square of any difference, survived the change of unit and origin.</summary>
    public bool IsFinite
    {
        get
        {
            double sum = 0;
            for (var i = 0; i < Count; i++)
                sum += (Estimates[i] * Estimates[i]) + Variances[i];
            return double.IsFinite(16 * sum);
        }
    }

    /// <summary>The bounds within which any variance component lies: beside them it is as good as 0, or beyond what the spread of the estimates allows.</summary>
    public (double Lowest, double Highest) SearchRange()
    {
        double lowest = double.PositiveInfinity, largest = 0, least = double.PositiveInfinity, most = double.NegativeInfinity;
        for (var i = 0; i < Count; i++)
        {
            lowest = Math.Min(lowest, Variances[i]);
            largest = Math.Max(largest, Variances[i]);
            least = Math.Min(least, Estimates[i]);
            most = Math.Max(most, Estimates[i]);
        }

        return (lowest / 16, 2 * Math.Max(largest, (most - least) * (most - least)));
    }

    /// <summary>A length in the caller's unit.</summary>
    public double Length(double inUnits) => Math.ScaleB(inUnits, _exponent);

    /// <summary>A squared length in units.</summary>
    public double SquareInUnits(double square) => Math.ScaleB(Math.ScaleB(square, -_exponent), -_exponent);

    /// <summary>A variance in the caller's squared unit.</summary>
    public double Square(double inUnits) => Math.ScaleB(Math.ScaleB(inUnits, _exponent), _exponent);

    /// <summary>Gives the memory back.</summary>
    public void Dispose()
    {
        ArrayPool<double>.Shared.Return(_numbers);
        ArrayPool<int>.Shared.Return(_integers);
    }

    private static int Sort(ReadOnlySpan<int> clusters, Span<int> order, Span<int> starts)
    {
        var keys = ArrayPool<long>.Shared.Rent(clusters.Length);
        var sorted = keys.AsSpan(0, clusters.Length);
        for (var i = 0; i < clusters.Length; i++)
            sorted[i] = ((long)clusters[i] << 32) | (uint)i;
        sorted.Sort();
        var count = 0;
        for (var i = 0; i < sorted.Length; i++)
        {
            order[i] = (int)(sorted[i] & int.MaxValue);
            if (i == 0 || sorted[i] >> 32 != sorted[i - 1] >> 32)
                starts[count++] = i;
        }

        starts[count] = sorted.Length;
        ArrayPool<long>.Shared.Return(keys);
        return count;
    }

    private static Span<T> Take<T>(scoped ref Span<T> from, int length)
    {
        var taken = from[..length];
        from = from[length..];
        return taken;
    }
}
