namespace PeoplePowered.Reporting.Figures;

/// <summary>In which order a cumulative plot adds sites to the pooled answer.</summary>
public enum CumulativeOrder
{
    /// <summary>As they were given.</summary>
    AsGiven,

    /// <summary>By the end of the period that each figure covers, then its start; those without a period last.</summary>
    Period,

    /// <summary>The most precise first: whether smaller sites move the answer.</summary>
    Precision,
}
