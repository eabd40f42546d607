namespace PeoplePowered.Statistics.Synthesis;

/// <summary>
/// What a likelihood of tau squared says at one tau squared t. Its score is half of A - B with A = y'PPy and B = tr P, restricted, or sum of w;
/// both fall as t rises, and A (v_max + t)^2 and B (v_max + t) fall too, since the eigenvalues of P and of diag(w) are at least 1/(v_max + t).
/// </summary>
internal readonly struct LikelihoodPoint
{
    private readonly double _squares;
    private readonly double _trace;

    public LikelihoodPoint(in StudySet studies, in WeightedFit fit, double tauSquared, bool restricted)
    {
        TauSquared = tauSquared;
        Pivot = fit.MeanOffset;
        var trace = restricted ? fit.Trace : fit.Total;
        Slope = fit.DoublyWeightedSquares - (fit.Unit * trace);
        Excess = Slope / (fit.Unit * trace);
        var span = (studies.LargestVariance + tauSquared) / fit.Unit;
        _squares = fit.DoublyWeightedSquares / fit.Unit * span;
        _trace = trace * span;
    }

    /// <summary>The tau squared.</summary>
    public double TauSquared { get; }

    /// <summary>The weighted mean there, less the most precise study's estimate.</summary>
    public double Pivot { get; }

    /// <summary>A - B times a positive factor: positive where the likelihood rises.</summary>
    public double Slope { get; }

    /// <summary>A/B - 1.</summary>
    public double Excess { get; }

    /// <summary>Whether it is proven that the slope has no root from here to a point above. With s the factor v_max + t, A s and B s at the ends bound A/B between them.</summary>
    public bool NoRootUpTo(in LikelihoodPoint above) => _squares < above._trace || above._squares > _trace;
}
