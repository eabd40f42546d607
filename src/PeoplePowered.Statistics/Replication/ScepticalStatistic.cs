namespace PeoplePowered.Statistics.Replication;

/// <summary>The sceptical test statistic z_S, written so that it neither cancels, overflows nor needs a branch at equal variances.</summary>
internal static class ScepticalStatistic
{
    /// <summary>With q the smaller |z| over the larger and w = q^2, H/A = 4 w/(1 + w)^2 and z_S^2 = H/(1 + sqrt(1 - H/A + c H/A)).</summary>
    public static double Of(double zOriginal, double zReplication, double rootOfRatio)
    {
        var (one, other) = (Math.Abs(zOriginal), Math.Abs(zReplication));
        var (small, large) = (Math.Min(one, other), Math.Max(one, other));
        if (small == 0)
            return 0;
        var q = small / large;
        var w = q * q;
        var unequal = (1 - q) * (1 + q) / (1 + w);
        var equal = 2 * q / (1 + w) * rootOfRatio;
        return small * Math.Sqrt(2 / (1 + w) / (1 + Norm.Of(unequal, equal)));
    }
}
