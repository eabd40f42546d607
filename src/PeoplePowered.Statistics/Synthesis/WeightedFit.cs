namespace PeoplePowered.Statistics.Synthesis;

/// <summary>
/// The weighted mean at one tau squared and the sums about it. With u = (v_min + t)/(v + t) the relative weights and e = y - mu,
/// w = u / Unit for all studies.
/// </summary>
internal readonly struct WeightedFit
{
    public WeightedFit(in StudySet studies, double tauSquared)
    {
        double others = 0, othersSquared = 0, weighted = 0;
        for (var i = 0; i < studies.Count; i++)
        {
            if (i == studies.Reference)
                continue;
            var u = studies.RelativeWeight(i, tauSquared);
            others += u;
            othersSquared += u * u;
            weighted += u * studies.Offset(i);
        }

        Unit = studies.SmallestVariance + tauSquared;
        Others = others;
        OthersSquared = othersSquared;
        Total = 1 + others;
        MeanOffset = weighted / Total;
        Mean = studies.ReferenceEstimate + MeanOffset;
        double squares = 0, doubly = 0;
        for (var i = 0; i < studies.Count; i++)
        {
            var u = studies.RelativeWeight(i, tauSquared);
            var e = studies.Offset(i) - MeanOffset;
            squares += u * e * e;
            doubly += u * e * (u * e);
        }

        Squares = squares;
        DoublyWeightedSquares = doubly;
    }

    /// <summary>The variance, with tau squared, of the most precise study.</summary>
    public double Unit { get; }

    /// <summary>The sum of u over all but the most precise study.</summary>
    public double Others { get; }

    /// <summary>The sum of u^2 over all but the most precise study.</summary>
    public double OthersSquared { get; }

    /// <summary>The sum of u.</summary>
    public double Total { get; }

    /// <summary>The weighted mean less the estimate of the most precise study.</summary>
    public double MeanOffset { get; }

    /// <summary>The weighted mean mu.</summary>
    public double Mean { get; }

    /// <summary>The sum of u e^2.</summary>
    public double Squares { get; }

    /// <summary>The sum of u^2 e^2.</summary>
    public double DoublyWeightedSquares { get; }

    /// <summary>The variance of the weighted mean were the weights known: 1 / sum of w.</summary>
    public double MeanVariance => Unit / Total;

    /// <summary>The generalised Q: the sum of w e^2.</summary>
    public double GeneralisedQ => Squares / Unit;
}
