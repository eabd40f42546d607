namespace PeoplePowered.Statistics.Synthesis;

/// <summary>The studies of one fit, at least two and already checked, with the most precise of them as the origin.</summary>
/// <remarks>
/// Estimates are taken relative to the most precise study's and weights relative to its weight. So a common shift cancels exactly, no weight
/// overflows, and what is left when one study outweighs all others is summed over the others instead of being lost in 1 - 1.
/// </remarks>
internal readonly ref struct StudySet
{
    private readonly ReadOnlySpan<double> _estimates;
    private readonly ReadOnlySpan<double> _variances;

    public StudySet(ReadOnlySpan<double> estimates, ReadOnlySpan<double> variances)
    {
        _estimates = estimates;
        _variances = variances;
        for (var i = 1; i < variances.Length; i++)
        {
            if (variances[i] < variances[Reference])
                Reference = i;
        }
    }

    /// <summary>The number of studies, k.</summary>
    public int Count => _estimates.Length;

    /// <summary>The index of the most precise study.</summary>
    public int Reference { get; }

    /// <summary>The estimate of the most precise study.</summary>
    public double ReferenceEstimate => _estimates[Reference];

    /// <summary>The smallest variance.</summary>
    public double SmallestVariance => _variances[Reference];

    /// <summary>A study's sampling variance.</summary>
    public double Variance(int study) => _variances[study];

    /// <summary>A study's estimate less that of the most precise study.</summary>
    public double Offset(int study) => _estimates[study] - _estimates[Reference];

    /// <summary>A study's weight at a tau squared, relative to that of the most precise study: above 0, at most 1.</summary>
    public double RelativeWeight(int study, double tauSquared) => (SmallestVariance + tauSquared) / (_variances[study] + tauSquared);

    /// <summary>The sum of squared deviations from the unweighted mean, and the largest variance.</summary>
    public (double SumOfSquares, double LargestVariance) Spread()
    {
        double sum = 0, largest = 0;
        for (var i = 0; i < Count; i++)
        {
            sum += Offset(i) / Count;
            largest = Math.Max(largest, _variances[i]);
        }

        double squares = 0;
        for (var i = 0; i < Count; i++)
        {
            var deviation = Offset(i) - sum;
            squares += deviation * deviation;
        }

        return (squares, largest);
    }
}
