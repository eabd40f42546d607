namespace PeoplePowered.Reporting.Figures.Forests;

/// <summary>What kind of line an entry is.</summary>
internal enum ForestPlotEntryKind
{
    /// <summary>A site or study.</summary>
    Row,

    /// <summary>A site or study without an estimate.</summary>
    Absent,

    /// <summary>The pooled answer.</summary>
    Summary,

    /// <summary>The range for a new site.</summary>
    Range,
}
