namespace PeoplePowered.Statistics.Synthesis;

/// <summary>The trace of P = W - WX(X'WX)^-1X'W with W = diag(1/v): the precision of a typical estimate, k - p times.</summary>
internal static class ThreeLevelTypicalVariance
{
    /// <summary>The leverage above which what an estimate leaves to the others is summed over the others, not lost in 1 - 1.</summary>
    private const double HighLeverage = 0.9;

    public static double TraceOf(in ClusterData data, in ThreeLevelWorkspace work)
    {
        var p = data.Rank;
        Normal(data, work.Normal, except: -1);
        ClusterMatrix.Invert(work.Normal, work.Covariance, work.Factor, p);
        work.Covariance.CopyTo(work.Product);
        double trace = 0;
        for (var i = 0; i < data.Count; i++)
        {
            var row = data.Rows.Slice(i * p, p);
            var leverage = ClusterMatrix.Bilinear(row, work.Product, row) / data.Variances[i];
            trace += (leverage < HighLeverage ? 1 - leverage : Left(data, work, i)) / data.Variances[i];
        }

        return trace;
    }

    /// <summary>1 - h = 1/(1 + x'Mx/v), with M of the other estimates.</summary>
    private static double Left(in ClusterData data, in ThreeLevelWorkspace work, int estimate)
    {
        var p = data.Rank;
        Normal(data, work.Normal, estimate);
        if (double.IsNaN(ClusterMatrix.Invert(work.Normal, work.Covariance, work.Factor, p)))
            return 0;
        var row = data.Rows.Slice(estimate * p, p);
        return 1 / (1 + (ClusterMatrix.Bilinear(row, work.Covariance, row) / data.Variances[estimate]));
    }

    private static void Normal(in ClusterData data, Span<double> normal, int except)
    {
        normal.Clear();
        for (var i = 0; i < data.Count; i++)
        {
            var row = data.Rows.Slice(i * data.Rank, data.Rank);
            if (i != except)
                ClusterMatrix.AddOuter(normal, 1 / data.Variances[i], row, row);
        }
    }
}
