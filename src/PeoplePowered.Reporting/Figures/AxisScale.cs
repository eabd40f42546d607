namespace PeoplePowered.Reporting.Figures;

/// <summary>How a figure's axis runs and how its values are written.</summary>
public enum AxisScale
{
    /// <summary>Equal distances are equal differences; values are written as they are.</summary>
    Linear,

    /// <summary>Equal distances are equal differences; values are proportions (0.645) written as per cent (64.5%).</summary>
    Percent,

    /// <summary>Equal distances are equal ratios; values are positive and on their natural scale (an odds ratio, not its logarithm).</summary>
    Log,
}
