namespace PeoplePowered.Statistics.Synthesis;

/// <summary>The checks of what callers give to models of clusters.</summary>
internal static class ClusterChecks
{
    public static void Estimates(ReadOnlySpan<double> estimates, ReadOnlySpan<double> variances, ReadOnlySpan<int> clusters)
    {
        Spans.SameLength(estimates.Length, variances.Length, nameof(variances));
        Spans.SameLength(estimates.Length, clusters.Length, nameof(clusters));
        Spans.Finite(estimates, nameof(estimates));
        Spans.PositiveFinite(variances, nameof(variances));
    }

    public static void Design(int estimates, ReadOnlySpan<double> design, int coefficients)
    {
        if (coefficients == 0)
            throw new ArgumentException("There is no room for a coefficient.", nameof(coefficients));
        if (design.Length != (long)estimates * coefficients)
            throw new ArgumentException(FormattableString.Invariant($"The design holds {design.Length} numbers where {(long)estimates * coefficients} are expected: {coefficients} columns for each of {estimates} estimates."), nameof(design));
        Spans.Finite(design, nameof(design));
    }

    public static void Covariance(int columns, ReadOnlySpan<double> covariance)
    {
        if (!covariance.IsEmpty && covariance.Length != columns * columns)
            throw new ArgumentException(FormattableString.Invariant($"The covariance matrix has room for {covariance.Length} numbers where {columns * columns} are expected."), nameof(covariance));
    }

    public static void Fitted(int fitted, int given, string parameterName)
    {
        if (fitted != given)
            throw new ArgumentException(FormattableString.Invariant($"The fit is of {fitted} estimates, but {given} are given."), parameterName);
    }
}
