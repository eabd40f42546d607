namespace PeoplePowered.Statistics.Synthesis;

/// <summary>
/// The weighted mean at one tau squared and the sums about it. With u = (v_min + t)/(v + t) the relative weights and e = y - mu,
/// w = u / Unit for all studies.
/// </summary>
/// <remarks>
/// Sums are taken in one pass about a pivot, such as the mean at a tau squared nearby, and then moved to the mean; where that move would cancel
/// more than a bit or two, they are taken again about the mean itself.
/// </remarks>
internal readonly struct WeightedFit
{
    private readonly WeightedSums _sums;
    private readonly double _shift;

    private WeightedFit(in StudySet studies, double tauSquared, double pivot, in WeightedSums sums)
    {
        _sums = sums;
        Unit = studies.SmallestVariance + tauSquared;
        Total = 1 + sums.U;
        _shift = (sums.Ud - pivot) / Total;
        MeanOffset = pivot + _shift;
        Mean = studies.ReferenceEstimate + MeanOffset;
        Squares = (MeanOffset * MeanOffset) + sums.Udd - (_shift * ((2 * sums.Ud) - (_shift * sums.U)));
        DoublyWeightedSquares = (MeanOffset * MeanOffset) + sums.Uudd - (_shift * ((2 * sums.Uud) - (_shift * sums.Uu)));
    }

    /// <summary>The variance, with tau squared, of the most precise study.</summary>
    public double Unit { get; }

    /// <summary>The sum of u.</summary>
    public double Total { get; }

    /// <summary>The weighted mean less the estimate of the most precise study.</summary>
    public double MeanOffset { get; }

    /// <summary>The weighted mean mu.</summary>
    public double Mean { get; }

    /// <summary>The sum of u e^2.</summary>
    public double Squares { get; }

    /// <summary>The sum of u^2 e^2: y'PPy in units, P = diag(w) - ww'/W.</summary>
    public double DoublyWeightedSquares { get; }

    /// <summary>The sum of u^2.</summary>
    public double TotalOfSquares => 1 + _sums.Uu;

    /// <summary>The variance of the weighted mean were the weights known: 1 / sum of w.</summary>
    public double MeanVariance => Unit / Total;

    /// <summary>The generalised Q: the sum of w e^2.</summary>
    public double GeneralisedQ => Squares / Unit;

    /// <summary>tr P in units: the sum of u - u^2/Total, without the difference of 1 and 1 that the most precise study would bring.</summary>
    public double Trace => ((2 * _sums.U) + ((_sums.U * _sums.U) - _sums.Uu)) / Total;

    /// <summary>The typical sampling variance, (k - 1)/tr P, where this is the fit at tau squared 0.</summary>
    public double TypicalVariance(int studies) => (studies - 1) * (Unit / Trace);

    /// <summary>tr PP in units, every term of it 0 or above. Only where <see cref="WithStep"/> made the fit.</summary>
    public double TraceOfSquare
    {
        get
        {
            var (u, uu, uuu) = (_sums.U, _sums.Uu, _sums.Uuu);
            return ((u * u) + (3 * uu) - (2 * uuu) + (2 * u * (uu - uuu)) + (u * u * uu) + (uu * uu)) / Total / Total;
        }
    }

    /// <summary>y'PPPy in units: the sum of u^3 e^2 less the square of the sum of u^2 e over Total. Only where <see cref="WithStep"/> made the fit.</summary>
    public double CubicSquares
    {
        get
        {
            var linear = _sums.Uud - (_shift * _sums.Uu);
            var cubic = _sums.Uuudd - (_shift * ((2 * _sums.Uuud) - (_shift * _sums.Uuu)));
            return (cubic + (_sums.U * ((MeanOffset * MeanOffset) + cubic)) + (linear * ((2 * MeanOffset) - linear))) / Total;
        }
    }

    /// <summary>
    /// How far tau squared has to move for the generalised Q to be a given value, to the second order of 1/Q, whose derivatives are y'PPy/Q^2 and
    /// 2((y'PPy)^2/Q - y'PPPy)/Q^2. Only where <see cref="WithStep"/> made the fit.
    /// </summary>
    public double StepTo(double generalisedQ)
    {
        // In units of Unit, and everything over the slope, so that equal variances make it a straight line.
        var straight = Squares / DoublyWeightedSquares * ((Squares / generalisedQ / Unit) - 1);
        var bend = (DoublyWeightedSquares / Squares) - (CubicSquares / DoublyWeightedSquares);
        var discriminant = 1 + (4 * bend * straight);
        return Unit * (discriminant > 0 ? 2 * straight / (1 + Math.Sqrt(discriminant)) : straight);
    }

    /// <summary>
    /// The mean and its variance a small step of tau squared away, to the second order: with m the mean, m' = -(sum of w^2 e)/W, m''/2 = (sum of w^3 e + m' sum of w^2)/W, and for 1/W
    /// the sum of w^2 over W^2 and ((sum of w^2)^2/W - sum of w^3)/W^2. Only where <see cref="WithStep"/> made the fit.
    /// </summary>
    public (double Mean, double MeanVariance) After(double step)
    {
        var relative = step / Unit;
        var squares = _sums.Uud - (_shift * _sums.Uu) - MeanOffset;
        var cubes = _sums.Uuud - (_shift * _sums.Uuu) - MeanOffset;
        var slope = -squares / Total;
        var bend = (cubes + (slope * TotalOfSquares)) / Total;
        var variance = TotalOfSquares + (relative * ((TotalOfSquares * TotalOfSquares / Total) - 1 - _sums.Uuu));
        return (Mean + (relative * (slope + (relative * bend))), MeanVariance * (1 + (relative * variance / Total)));
    }

    /// <summary>Whether the move from the pivot to the mean cancelled too much. False where the sums have left the finite numbers.</summary>
    private bool Cancelled => _shift * _shift * _sums.U > Squares || _shift * _shift * _sums.Uu > DoublyWeightedSquares || Math.Abs(MeanOffset * _shift) > DoublyWeightedSquares;

    /// <summary>The fit at a tau squared.</summary>
    public static WeightedFit At(in StudySet studies, double tauSquared, double pivot)
    {
        var fit = new WeightedFit(studies, tauSquared, pivot, WeightedSums.OfSlope(studies, tauSquared, pivot));
        return fit.Cancelled ? AboutMean(studies, tauSquared, fit.MeanOffset) : fit;
    }

    /// <summary>The fit at a tau squared, its sums taken about the mean whatever the pivot: for results.</summary>
    public static WeightedFit AboutMean(in StudySet studies, double tauSquared, double pivot)
    {
        var mean = new WeightedFit(studies, tauSquared, pivot, WeightedSums.OfSlope(studies, tauSquared, pivot)).MeanOffset;
        return new WeightedFit(studies, tauSquared, mean, WeightedSums.OfSlope(studies, tauSquared, mean));
    }

    /// <summary>The fit at a tau squared with the sums of u^3.</summary>
    public static WeightedFit WithStep(in StudySet studies, double tauSquared, double pivot)
    {
        var fit = new WeightedFit(studies, tauSquared, pivot, WeightedSums.OfStep(studies, tauSquared, pivot));
        return fit.Cancelled ? new WeightedFit(studies, tauSquared, fit.MeanOffset, WeightedSums.OfStep(studies, tauSquared, fit.MeanOffset)) : fit;
    }
}
