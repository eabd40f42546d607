using System.Buffers;

namespace PeoplePowered.Statistics.Synthesis;

/// <summary>
/// The sandwich variance M (sum of X'V^-1 A e e' A'V^-1X over clusters) M, in time proportional to the estimates, in a basis in which M = (X'V^-1X)^-1 is 1.
/// </summary>
internal static class RobustSandwich
{
    public static void Of(in ClusterData data, double between, double within, RobustOptions options, Span<RobustEstimate> coefficients, Span<double> covariance)
    {
        var reason = Hindrance(data);
        coefficients.Fill(new RobustEstimate(data.Clusters, options, reason == AbsenceReason.None ? AbsenceReason.Collinear : reason));
        if (reason != AbsenceReason.None)
            return;

        var length = ThreeLevelWorkspace.Length(data.Rank);
        var room = ArrayPool<double>.Shared.Rent(length + RobustWorkspace.Length(data.Rank, data.LargestCluster));
        var fit = new ThreeLevelWorkspace(room, data.Rank);
        var work = new RobustWorkspace(room.AsSpan(length), data.Rank, data.LargestCluster);
        var score = new ThreeLevelLikelihood(data, fit, ThreeLevelMethod.Reml).At(between, within);
        if (score.IsFinite)
        {
            RobustBasis.Prepare(data, fit, work);
            Sum(data, work, between, within, options.Correction);
            RobustCoefficients.Fill(data, fit, work, options, coefficients, covariance);
        }
        else
        {
            coefficients.Fill(new RobustEstimate(data.Clusters, options, AbsenceReason.OutOfDomain));
        }

        ArrayPool<double>.Shared.Return(room);
    }

    private static AbsenceReason Hindrance(in ClusterData data)
    {
        if (data.Rank == 0)
            return AbsenceReason.Collinear;
        return data.IsFinite ? AbsenceReason.None : AbsenceReason.OutOfDomain;
    }

    private static void Sum(in ClusterData data, in RobustWorkspace work, double between, double within, RobustCorrection correction)
    {
        work.Meat.Clear();
        work.Pairs.Clear();
        work.Totals.Clear();
        var nodes = correction == RobustCorrection.Cr2 ? RobustBasis.Nodes(data, work, between, within) : default;
        for (var j = 0; j < data.Clusters; j++)
        {
            var cluster = new RobustCluster(data, j, between, within);
            cluster.SetLeverage(work);
            if (correction == RobustCorrection.Cr1)
                work.Score.CopyTo(work.Corrected);
            else if (correction == RobustCorrection.Cr2Closed || cluster.Count == 1)
                RobustClosedCorrection.Apply(work, data.Rank);
            else if (data.IsMean)
                RobustMeanCorrection.Apply(cluster, work, nodes);
            else
                new RobustExactCorrection(cluster, work, nodes).Apply();
            ClusterMatrix.AddOuter(work.Meat, 1, work.Corrected, work.Corrected);
            if (correction != RobustCorrection.Cr1)
                AddMoments(work, data.Rank);
        }
    }

    /// <summary>What Satterthwaite's degrees of freedom are made of: the variances of the parts of each coefficient's sandwich, and their covariances -z'z with the clusters before.</summary>
    private static void AddMoments(in RobustWorkspace work, int size)
    {
        for (var c = 0; c < size; c++)
        {
            var contrast = work.Transform.Slice(c * size, size);
            for (var row = 0; row < size; row++)
            {
                double product = 0;
                for (var column = 0; column < size; column++)
                    product += work.Middle[(row * size) + column] * contrast[column];
                work.Vector[row] = product;
            }

            var pairs = work.Pairs.Slice(c * size * size, size * size);
            var variance = ClusterMatrix.Bilinear(contrast, work.Variance, contrast);
            work.Totals[3 * c] += variance;
            work.Totals[(3 * c) + 1] += (variance * variance) + (2 * ClusterMatrix.Bilinear(work.Vector, pairs, work.Vector));
            work.Totals[(3 * c) + 2] += Shared(work, contrast);
            ClusterMatrix.AddOuter(pairs, 1, work.Vector, work.Vector);
        }
    }

    /// <summary>The part of a coefficient's variance under the working model that stems from directions of the cluster which other clusters inform too.</summary>
    private static double Shared(in RobustWorkspace work, ReadOnlySpan<double> contrast)
    {
        double shared = 0;
        for (var i = 0; i < contrast.Length; i++)
        {
            double along = 0;
            for (var c = 0; c < contrast.Length; c++)
                along += work.Eigenvectors[(c * contrast.Length) + i] * contrast[c];
            var leverage = work.Leverage[(i * contrast.Length) + i];
            shared += leverage < RobustBasis.FullLeverage ? leverage * along * along : 0;
        }

        return shared;
    }
}
