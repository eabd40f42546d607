namespace PeoplePowered.Statistics.Synthesis;

/// <summary>Brings a fit into the form that the sandwich works on.</summary>
internal static class RobustBasis
{
    /// <summary>The leverage from which on a direction belongs to one cluster alone and leaves no residual to learn from.</summary>
    public const double FullLeverage = 1 - 1e-10;

    /// <summary>
    /// Replaces the estimates by their residuals and the rows x by L'x, where M = LL': then M is 1. The contrasts, the rows of R^-1 L that lead to the columns
    /// given, are scaled to length 1, and their lengths left in <see cref="ThreeLevelWorkspace.Weighted"/>.
    /// </summary>
    public static void Prepare(in ClusterData data, in ThreeLevelWorkspace fit, in RobustWorkspace work)
    {
        var p = data.Rank;
        for (var i = 0; i < data.Count; i++)
        {
            for (var c = 0; c < p; c++)
                data.Estimates[i] -= data.Rows[(i * p) + c] * fit.Coefficients[c];
        }

        fit.Product.Clear();
        ClusterMatrix.Factor(fit.Covariance, fit.Product, p);
        for (var i = 0; i < data.Count; i++)
        {
            var row = data.Rows.Slice(i * p, p);
            for (var c = 0; c < p; c++)
            {
                double sum = 0;
                for (var d = c; d < p; d++)
                    sum += row[d] * fit.Product[(d * p) + c];
                row[c] = sum;
            }
        }

        ClusterDesign.InvertTriangle(data.Triangle, fit.Factor, p);
        ClusterMatrix.Multiply(fit.Factor, fit.Product, work.Transform, p);
        for (var c = 0; c < p; c++)
        {
            var contrast = work.Transform.Slice(c * p, p);
            double square = 0;
            foreach (var entry in contrast)
                square += entry * entry;
            fit.Weighted[c] = Math.Sqrt(square);
            foreach (ref var entry in contrast)
                entry /= fit.Weighted[c];
        }
    }

    /// <summary>
    /// Nodes for the eigenvalues of every cluster's D(V - XMX')D', D'D = V: they are at most the square of V's largest, and at least that of its smallest times 1 - h,
    /// h the largest leverage below 1.
    /// </summary>
    public static RobustRootNodes Nodes(in ClusterData data, in RobustWorkspace work, double between, double within)
    {
        double leverage = 0, largest = 0, smallest = double.PositiveInfinity;
        for (var j = 0; j < data.Clusters; j++)
        {
            var cluster = new RobustCluster(data, j, between, within);
            if (cluster.Count == 1)
                continue;
            cluster.SetLeverage(work);
            for (var c = 0; c < data.Rank; c++)
            {
                var value = work.Leverage[(c * data.Rank) + c];
                leverage = value < FullLeverage ? Math.Max(leverage, value) : leverage;
            }

            var (lowest, highest) = cluster.Range();
            (smallest, largest) = (Math.Min(smallest, lowest), Math.Max(largest, highest));
        }

        return largest == 0 ? default : new RobustRootNodes(smallest * smallest * (1 - leverage), largest * largest, work.Nodes, work.NodeWeights);
    }
}
