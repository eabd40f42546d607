namespace PeoplePowered.Statistics.Synthesis;

/// <summary>Which of the two variances the layout of the data allows to estimate.</summary>
internal readonly record struct ThreeLevelIdentification
{
    /// <summary>The share of the clusters' indicators that the columns must leave, or they tell every cluster apart.</summary>
    private const double OwnShare = 1e-10;

    private ThreeLevelIdentification(AbsenceReason between, AbsenceReason within, AbsenceReason total, AbsenceReason covariance)
    {
        (Between, Within, Total, Covariance) = (between, within, total, covariance);
    }

    /// <summary>Why the variance between clusters is absent.</summary>
    public AbsenceReason Between { get; }

    /// <summary>Why the variance within clusters is absent.</summary>
    public AbsenceReason Within { get; }

    /// <summary>Why their sum is absent.</summary>
    public AbsenceReason Total { get; }

    /// <summary>Why the coefficients have no standard errors.</summary>
    public AbsenceReason Covariance { get; }

    public bool IsComplete => Between == AbsenceReason.None;

    public static ThreeLevelIdentification Of(in ClusterData data)
    {
        const AbsenceReason None = AbsenceReason.None;
        if (data.Clusters == 1 || !LeavesClustersApart(data))
            return new(AbsenceReason.TooFewClusters, None, AbsenceReason.TooFewClusters, AbsenceReason.TooFewClusters);
        if (data.Clusters == data.Count)
            return new(AbsenceReason.TooFewStudies, AbsenceReason.TooFewStudies, None, None);
        return new(None, None, None, None);
    }

    /// <summary>Whether Z'(I - XX')Z, with Z the clusters' indicators and X orthonormal, is more than 0.</summary>
    private static bool LeavesClustersApart(in ClusterData data)
    {
        if (data.IsMean)
            return true;
        double explained = 0, total = 0;
        for (var j = 0; j < data.Clusters; j++)
        {
            var (start, end) = (data.Starts[j], data.Starts[j + 1]);
            total += end - start;
            for (var c = 0; c < data.Rank; c++)
            {
                double sum = 0;
                for (var i = start; i < end; i++)
                    sum += data.Rows[(i * data.Rank) + c];
                explained += sum * sum;
            }
        }

        return total - explained > OwnShare * total;
    }
}
