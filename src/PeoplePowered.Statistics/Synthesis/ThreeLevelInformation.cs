namespace PeoplePowered.Statistics.Synthesis;

/// <summary>A symmetric matrix of two rows: the information about the variance between clusters and that within.</summary>
internal readonly record struct ThreeLevelInformation(double Between, double Both, double Within)
{
    /// <summary>What must be left of the determinant for the matrix to count as positive definite.</summary>
    private const double Singular = 1e-12;

    public bool IsPositiveDefinite => Between > 0 && Within > 0 && (Between * Within) - (Both * Both) > Singular * (Between * Within);

    /// <summary>
    /// The step (db, dw) from (b, w) that maximises slope'd - d'Id/2 without leaving b, w of at least 0; the matrix is positive definite.
    /// Where the free maximum is outside, one of the two variances goes to exactly 0.
    /// </summary>
    public (double Between, double Within) Step(double slopeBetween, double slopeWithin, double between, double within)
    {
        var determinant = (Between * Within) - (Both * Both);
        var db = ((Within * slopeBetween) - (Both * slopeWithin)) / determinant;
        var dw = ((Between * slopeWithin) - (Both * slopeBetween)) / determinant;
        if (db >= -between && dw >= -within)
            return (db, dw);
        var alongWithin = (-between, Math.Max(-within, (slopeWithin + (Both * between)) / Within));
        var alongBetween = (Math.Max(-between, (slopeBetween + (Both * within)) / Between), -within);
        return Rise(slopeBetween, slopeWithin, alongWithin) >= Rise(slopeBetween, slopeWithin, alongBetween) ? alongWithin : alongBetween;
    }

    private double Rise(double slopeBetween, double slopeWithin, (double B, double W) step) =>
        (slopeBetween * step.B) + (slopeWithin * step.W)
        - (0.5 * ((Between * step.B * step.B) + (2 * Both * step.B * step.W) + (Within * step.W * step.W)));
}
