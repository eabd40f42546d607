namespace PeoplePowered.Statistics.Sensitivity;

/// <summary>Studies with their standard errors as a column, relative to the most precise one, so that no shift or scale of the estimates costs a digit.</summary>
internal readonly ref struct FunnelStudies
{
    private readonly ReadOnlySpan<double> _estimates;
    private readonly ReadOnlySpan<double> _variances;
    private readonly int _reference;

    public FunnelStudies(ReadOnlySpan<double> estimates, ReadOnlySpan<double> variances)
    {
        _estimates = estimates;
        _variances = variances;
        for (var i = 1; i < variances.Length; i++)
        {
            if (variances[i] < variances[_reference])
                _reference = i;
        }
    }

    public int Count => _estimates.Length;

    /// <summary>The estimate of the most precise study.</summary>
    public double Origin => _estimates[_reference];

    /// <summary>Whether a study is the most precise one, or the first of several.</summary>
    public bool IsReference(int study) => study == _reference;

    /// <summary>The smallest variance.</summary>
    public double SmallestVariance => _variances[_reference];

    public double Variance(int study) => _variances[study];

    /// <summary>A study's estimate less that of the most precise study.</summary>
    public double Offset(int study) => _estimates[study] - _estimates[_reference];

    /// <summary>A study's standard error over the smallest, at least 1.</summary>
    public double RelativeError(int study) => Math.Sqrt(_variances[study] / SmallestVariance);

    /// <summary>A study's weight at a tau squared, relative to that of the most precise study; 1 at an infinite tau squared.</summary>
    public double RelativeWeight(int study, double tauSquared) => double.IsPositiveInfinity(tauSquared) ? 1 : (SmallestVariance + tauSquared) / (_variances[study] + tauSquared);
}
