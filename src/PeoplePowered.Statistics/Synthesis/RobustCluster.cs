namespace PeoplePowered.Statistics.Synthesis;

/// <summary>One cluster of the sandwich, with the working variance V = diag(v + within) + between 11'.</summary>
internal readonly ref struct RobustCluster
{
    private readonly ReadOnlySpan<double> _variances;
    private readonly double _within;

    public RobustCluster(in ClusterData data, int cluster, double between, double within)
    {
        var start = data.Starts[cluster];
        Count = data.Starts[cluster + 1] - start;
        Size = data.Rank;
        Rows = data.Rows.Slice(start * Size, Count * Size);
        Residuals = data.Estimates.Slice(start, Count);
        _variances = data.Variances.Slice(start, Count);
        _within = within;
        Between = between;
        double total = 0;
        for (var i = 0; i < Count; i++)
            total += Weight(i);
        Total = total;
    }

    /// <summary>The number of estimates in the cluster.</summary>
    public int Count { get; }

    /// <summary>The number of columns, p.</summary>
    public int Size { get; }

    /// <summary>The rows x of the cluster.</summary>
    public ReadOnlySpan<double> Rows { get; }

    /// <summary>The residuals e.</summary>
    public ReadOnlySpan<double> Residuals { get; }

    /// <summary>The variance between clusters.</summary>
    public double Between { get; }

    /// <summary>S, the sum of a = 1/(v + within).</summary>
    public double Total { get; }

    /// <summary>between/(1 + between S), with which V^-1 = diag(a) - aa' times it.</summary>
    public double Shrinkage => Between / (1 + (Between * Total));

    /// <summary>a of an estimate.</summary>
    public double Weight(int estimate) => 1 / (_variances[estimate] + _within);

    /// <summary>Bounds of the eigenvalues of V.</summary>
    public (double Lowest, double Highest) Range()
    {
        double lowest = double.PositiveInfinity, highest = 0;
        foreach (var variance in _variances)
            (lowest, highest) = (Math.Min(lowest, variance + _within), Math.Max(highest, variance + _within));
        return (lowest, highest + (Between * Count));
    }

    /// <summary>Leaves X'V^-1e, and K = X'V^-1X decomposed, in the workspace; about the cluster's weighted means, so that nothing cancels.</summary>
    public void SetLeverage(in RobustWorkspace work)
    {
        work.Leverage.Clear();
        work.Score.Clear();
        work.Vector.Clear();
        double mean = 0;
        for (var i = 0; i < Count; i++)
        {
            var share = Weight(i) / Total;
            mean += share * Residuals[i];
            for (var c = 0; c < Size; c++)
                work.Vector[c] += share * Rows[(i * Size) + c];
        }

        var between = Total / (1 + (Between * Total));
        Add(work, between, mean, work.Vector);
        for (var i = 0; i < Count; i++)
        {
            for (var c = 0; c < Size; c++)
                work.Corrected[c] = Rows[(i * Size) + c] - work.Vector[c];
            Add(work, Weight(i), Residuals[i] - mean, work.Corrected);
        }

        ClusterEigen.Decompose(work.Leverage, work.Eigenvectors, Size);
    }

    private static void Add(in RobustWorkspace work, double weight, double residual, ReadOnlySpan<double> row)
    {
        ClusterMatrix.AddOuter(work.Leverage, weight, row, row);
        for (var c = 0; c < row.Length; c++)
            work.Score[c] += weight * residual * row[c];
    }
}
