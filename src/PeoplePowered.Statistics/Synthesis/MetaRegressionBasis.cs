using PeoplePowered.Statistics.LinearAlgebra;

namespace PeoplePowered.Statistics.Synthesis;

/// <summary>The fitted coefficients of the standardised columns and the triangle that their covariance follows from: what every linear function of them is computed from.</summary>
internal sealed class MetaRegressionBasis
{
    private readonly double[] _coefficients;
    private readonly double[] _upper;
    private readonly double _origin;
    private readonly double _rootOfUnit;

    public MetaRegressionBasis(DesignColumns columns, in GeneralLinearModel model, in GeneralLinearFit fit)
    {
        Columns = columns;
        _upper = fit.Upper.ToArray();
        _coefficients = fit.Effects.ToArray();
        Orthonormal.SolveUpper(_upper, columns.Kept, _coefficients);
        _origin = model.ReferenceEstimate;
        _rootOfUnit = Math.Sqrt(fit.Unit);
    }

    public DesignColumns Columns { get; }

    /// <summary>The coefficient of a kept column in its own unit, as a linear function of those of the standardised columns.</summary>
    public double[] Contrast(int column)
    {
        var contrast = new double[Columns.Kept];
        Columns.Contrast(column, contrast);
        return contrast;
    }

    /// <summary>The value of a linear function.</summary>
    public double Estimate(ReadOnlySpan<double> contrast) => (contrast[0] * _origin) + Orthonormal.Dot(contrast, _coefficients);

    /// <summary>Replaces a linear function by the vector whose squared length is its variance, were tau squared known.</summary>
    public void Spread(Span<double> contrast)
    {
        Orthonormal.SolveTransposed(_upper, Columns.Kept, contrast);
        foreach (ref var component in contrast)
            component *= _rootOfUnit;
    }

    /// <summary>The standard error of a linear function, were tau squared known. It overwrites the function.</summary>
    public double WaldStandardError(Span<double> contrast)
    {
        Spread(contrast);
        return Math.Sqrt(Orthonormal.Dot(contrast, contrast));
    }
}
