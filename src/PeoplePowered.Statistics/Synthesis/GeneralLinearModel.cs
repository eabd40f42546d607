namespace PeoplePowered.Statistics.Synthesis;

/// <summary>Studies, at least as many as columns, and the standardised columns of a design, the intercept first: what is fitted at one tau squared after another in the same scratch memory.</summary>
/// <remarks>As in a model with a mean only, estimates are taken relative to the most precise study's and weights relative to its weight.</remarks>
internal readonly ref struct GeneralLinearModel
{
    private readonly ReadOnlySpan<double> _estimates;
    private readonly ReadOnlySpan<double> _variances;
    private readonly ReadOnlySpan<double> _columns;
    private readonly Span<double> _scratch;
    private readonly int _reference;

    public GeneralLinearModel(ReadOnlySpan<double> estimates, ReadOnlySpan<double> variances, ReadOnlySpan<double> columns, Span<double> scratch)
    {
        _estimates = estimates;
        _variances = variances;
        _columns = columns;
        _scratch = scratch;
        Coefficients = columns.Length / estimates.Length;
        for (var i = 1; i < variances.Length; i++)
        {
            if (variances[i] < variances[_reference])
                _reference = i;
        }
    }

    /// <summary>The number of studies, k.</summary>
    public int Count => _estimates.Length;

    /// <summary>The number of columns, p.</summary>
    public int Coefficients { get; }

    /// <summary>The residual degrees of freedom, k - p.</summary>
    public int DegreesOfFreedom => Count - Coefficients;

    /// <summary>The smallest variance.</summary>
    public double SmallestVariance => _variances[_reference];

    /// <summary>The estimate of the most precise study.</summary>
    public double ReferenceEstimate => _estimates[_reference];

    /// <summary>How much scratch memory a model needs.</summary>
    public static int Scratch(int studies, int coefficients) => (studies * (coefficients + 2)) + (coefficients * (coefficients + 1));

    /// <summary>A study's sampling variance.</summary>
    public double Variance(int study) => _variances[study];

    /// <summary>A study's estimate less that of the most precise study.</summary>
    public double Offset(int study) => _estimates[study] - _estimates[_reference];

    /// <summary>The same studies with a mean alone, in the same scratch memory.</summary>
    public GeneralLinearModel InterceptOnly() => new(_estimates, _variances, _columns[..Count], _scratch);

    /// <summary>The fit with weights 1/(v + tau squared). It overwrites the one before.</summary>
    public GeneralLinearFit At(double tauSquared)
    {
        var weights = _scratch[..Count];
        var unit = SmallestVariance + tauSquared;
        for (var i = 0; i < weights.Length; i++)
            weights[i] = unit / (_variances[i] + tauSquared);
        return new GeneralLinearFit(this, _columns, _scratch, unit);
    }

    /// <summary>The fit with weights 1. It overwrites the one before.</summary>
    public GeneralLinearFit Unweighted()
    {
        _scratch[..Count].Fill(1);
        return new GeneralLinearFit(this, _columns, _scratch, 1);
    }
}
