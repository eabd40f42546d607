namespace PeoplePowered.Statistics.Sensitivity;

/// <summary>Studies with their standard errors as a column, relative to the most precise one, so that no shift or scale of the estimates costs a digit.</summary>
internal readonly ref struct FunnelStudies
{
    private readonly ReadOnlySpan<double> _estimates;
    private readonly ReadOnlySpan<double> _variances;
    private readonly int _reference;

    /// <summary>Studies, with working memory of <see cref="ScratchLength"/>.</summary>
    public FunnelStudies(ReadOnlySpan<double> estimates, ReadOnlySpan<double> variances, Span<double> scratch)
    {
        _estimates = estimates;
        _variances = variances;
        for (var i = 1; i < variances.Length; i++)
        {
            if (variances[i] < variances[_reference])
                _reference = i;
        }

        var errors = scratch[..estimates.Length];
        var offsets = scratch.Slice(estimates.Length, estimates.Length);
        for (var i = 0; i < estimates.Length; i++)
        {
            errors[i] = Math.Sqrt(variances[i] / variances[_reference]);
            offsets[i] = estimates[i] - estimates[_reference];
        }

        RelativeErrors = errors;
        Offsets = offsets;
        Work = scratch.Slice(2 * estimates.Length, estimates.Length);
    }

    public int Count => _estimates.Length;

    /// <summary>The estimate of the most precise study.</summary>
    public double Origin => _estimates[_reference];

    /// <summary>The smallest variance.</summary>
    public double SmallestVariance => _variances[_reference];

    /// <summary>The studies' sampling variances.</summary>
    public ReadOnlySpan<double> Variances => _variances;

    /// <summary>Each study's standard error over the smallest, at least 1.</summary>
    public ReadOnlySpan<double> RelativeErrors { get; }

    /// <summary>Each study's estimate less that of the most precise study.</summary>
    public ReadOnlySpan<double> Offsets { get; }

    /// <summary>Room for a number a study.</summary>
    public Span<double> Work { get; }

    /// <summary>How much working memory so many studies take.</summary>
    public static int ScratchLength(int studies) => 3 * studies;

    /// <summary>Whether a study is the most precise one, or the first of several.</summary>
    public bool IsReference(int study) => study == _reference;

    /// <summary>A study's weight at a tau squared, relative to that of the most precise study; 1 at an infinite tau squared.</summary>
    public double RelativeWeight(int study, double tauSquared) => double.IsPositiveInfinity(tauSquared) ? 1 : (SmallestVariance + tauSquared) / (_variances[study] + tauSquared);
}
