namespace PeoplePowered.Statistics.Sensitivity;

/// <summary>The weighted line through the estimates over the relative standard errors at one tau squared, and the sums about it.</summary>
/// <remarks>With u the relative weights, w = u / Unit. The column is centred at its weighted mean, so that X'WX is diagonal.</remarks>
internal readonly struct FunnelLine
{
    /// <summary>Where a column is as good as constant, as a share of its sum of squares.</summary>
    private const double CollinearShare = 1e-14;

    /// <summary>Where residuals are nothing but the rounding of the estimates, as a share of their squares.</summary>
    private const double RoundingShare = 1e-28;

    public FunnelLine(in FunnelStudies studies, double tauSquared)
    {
        TauSquared = tauSquared;
        Unit = studies.SmallestVariance + tauSquared;
        var weights = studies.Work;
        var errors = studies.RelativeErrors;
        var offsets = studies.Offsets;
        double total = 0, weightedErrors = 0, weightedOffsets = 0;
        for (var i = 0; i < weights.Length; i++)
        {
            var u = weights[i] = studies.RelativeWeight(i, tauSquared);
            total += u;
            weightedErrors += u * errors[i];
            weightedOffsets += u * offsets[i];
        }

        Total = total;
        Centre = weightedErrors / total;
        MeanOffset = weightedOffsets / total;
        double spread = 0, squares = 0, product = 0;
        for (var i = 0; i < weights.Length; i++)
        {
            var x = errors[i] - Centre;
            spread += weights[i] * x * x;
            squares += weights[i] * errors[i] * errors[i];
            product += weights[i] * x * (offsets[i] - MeanOffset);
        }

        Spread = spread;
        IsCollinear = spread <= CollinearShare * squares;
        Slope = product / spread;
        double residual = 0, doubly = 0, rest = 0, size = total * studies.Origin * studies.Origin;
        for (var i = 0; i < weights.Length; i++)
        {
            var (u, x) = (weights[i], errors[i] - Centre);
            var e = offsets[i] - MeanOffset - (Slope * x);
            residual += u * e * e;
            doubly += u * e * (u * e);
            rest += u * (1 - (u * ((1 / total) + (x * (x / spread)))));
            size += u * offsets[i] * offsets[i];
        }

        WeightedRest = rest;
        if (residual > RoundingShare * size)
            (Squares, DoublyWeightedSquares) = (residual, doubly);
    }

    public double TauSquared { get; }

    /// <summary>The variance, with tau squared, of the most precise study.</summary>
    public double Unit { get; }

    /// <summary>The sum of u.</summary>
    public double Total { get; }

    /// <summary>The weighted mean of the relative standard errors.</summary>
    public double Centre { get; }

    /// <summary>The weighted mean of the offsets.</summary>
    public double MeanOffset { get; }

    /// <summary>The sum of u times the squared distance of the relative standard error from its centre.</summary>
    public double Spread { get; }

    /// <summary>Whether the standard errors cannot be told from a constant.</summary>
    public bool IsCollinear { get; }

    /// <summary>The slope on the relative standard errors, in units of the estimates.</summary>
    public double Slope { get; }

    /// <summary>The sum of u e^2; exactly 0 where the estimates lie on the line but for rounding.</summary>
    public double Squares { get; }

    /// <summary>The sum of u^2 e^2.</summary>
    public double DoublyWeightedSquares { get; }

    /// <summary>The trace of P times Unit: the sum of u (1 - h), h the hat values.</summary>
    public double WeightedRest { get; }

    /// <summary>The generalised Q: the sum of w e^2.</summary>
    public double GeneralisedQ => Squares / Unit;

    /// <summary>The study's leverage.</summary>
    public double Hat(in FunnelStudies studies, int study)
    {
        var x = studies.RelativeErrors[study] - Centre;
        return studies.RelativeWeight(study, TauSquared) * ((1 / Total) + (x * (x / Spread)));
    }
}
