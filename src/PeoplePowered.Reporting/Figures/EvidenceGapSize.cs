namespace PeoplePowered.Reporting.Figures;

/// <summary>What the area of a bubble on an evidence gap map stands for.</summary>
public enum EvidenceGapSize
{
    /// <summary>The number of studies or sites.</summary>
    Studies = 0,

    /// <summary>The number of people; where it is not known, the bubble is of one size, within a dashed ring, with a question mark; it keeps the shade of its strength.</summary>
    People,
}
