namespace PeoplePowered.Statistics.Synthesis;

/// <summary>
/// <see cref="RobustExactCorrection"/> where the model is a mean alone: x is the same number for all, so that V - XMX' + t V^-1 is a diagonal and two columns more, 1 and a.
/// </summary>
internal static class RobustMeanCorrection
{
    /// <summary>Leaves the corrected score, X'AV^-1X and the variance of the corrected score in the workspace.</summary>
    public static void Apply(in RobustCluster cluster, in RobustWorkspace work, in RobustRootNodes nodes)
    {
        (work.Corrected[0], work.Middle[0], work.Variance[0]) = (0, 0, 0);
        var leverage = work.Leverage[0];
        if (leverage >= RobustBasis.FullLeverage)
            return;
        var x = cluster.Rows[0];
        var residuals = cluster.Residuals;
        var weights = work.Rows[..cluster.Count];
        for (var i = 0; i < weights.Length; i++)
            weights[i] = cluster.Weight(i);
        var u = x / (1 + (cluster.Between * cluster.Total));
        var first = cluster.Between - (x * x);
        double score = 0, middle = 0;
        for (var node = 0; node < nodes.Count; node++)
        {
            var t = nodes.Nodes[node];
            double s = 0, sa = 0, saa = 0, se = 0, sae = 0;
            for (var i = 0; i < weights.Length; i++)
            {
                var a = weights[i];
                var own = a / (1 + (t * a * a));
                var weighted = own * a;
                s += own;
                sa += weighted;
                saa += weighted * a;
                se += own * residuals[i];
                sae += weighted * residuals[i];
            }

            // The solution of (1 + CG) z = C g for the products g of 1 and a with u, and with e: C = diag(first, second).
            var second = -t * cluster.Shrinkage;
            var determinant = ((1 + (first * s)) * (1 + (second * saa))) - (first * sa * (second * sa));
            var (z1, z2) = Solve(first, second, s, sa, saa, determinant, u * sa, u * saa);
            middle += nodes.Weights[node] * x * ((u * sa) - (s * z1) - (sa * z2));
            (z1, z2) = Solve(first, second, s, sa, saa, determinant, se, sae);
            score += nodes.Weights[node] * u * (sae - (sa * z1) - (saa * z2));
        }

        (work.Corrected[0], work.Middle[0], work.Variance[0]) = (score, middle, leverage);
    }

    private static (double First, double Second) Solve(double c1, double c2, double s, double sa, double saa, double determinant, double g1, double g2) => (
        c1 * (((1 + (c2 * saa)) * g1) - (c2 * sa * g2)) / determinant,
        c2 * (((1 + (c1 * s)) * g2) - (c1 * sa * g1)) / determinant);
}
