namespace PeoplePowered.Reporting.Figures;

/// <summary>What the area of a bubble on an evidence gap map stands for.</summary>
public enum EvidenceGapSize
{
    /// <summary>The number of studies or sites.</summary>
    Studies = 0,

    /// <summary>The number of people; where it is not known, the bubble is an empty ring of one size with a question mark.</summary>
    People,
}
