namespace PeoplePowered.Statistics.Synthesis;

/// <summary>The sums over estimates and clusters of which the slopes and the information of the likelihood are made; r the residuals, q = V^-1 r, Z the clusters' indicators.</summary>
internal struct ThreeLevelSums
{
    /// <summary>r'V^-1 r.</summary>
    public double Squares;

    /// <summary>q'q.</summary>
    public double WithinSquares;

    /// <summary>q'V^-1 q.</summary>
    public double WithinCubic;

    /// <summary>q'ZZ'q.</summary>
    public double BetweenSquares;

    /// <summary>q'ZZ'V^-1 ZZ'q.</summary>
    public double BetweenCubic;

    /// <summary>q'ZZ'V^-1 q.</summary>
    public double MixedCubic;

    /// <summary>tr V^-1.</summary>
    public double Trace;

    /// <summary>tr V^-2.</summary>
    public double TraceOfSquare;

    /// <summary>tr Z'V^-1 Z.</summary>
    public double BetweenTrace;

    /// <summary>tr (Z'V^-1 Z)^2.</summary>
    public double BetweenTraceOfSquare;

    /// <summary>tr Z'V^-2 Z.</summary>
    public double MixedTrace;
}
