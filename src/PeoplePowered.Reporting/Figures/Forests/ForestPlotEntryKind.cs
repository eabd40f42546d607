namespace PeoplePowered.Reporting.Figures.Forests;

/// <summary>What kind of line an entry is.</summary>
internal enum ForestPlotEntryKind
{
    /// <summary>A site or study.</summary>
    Row,

    /// <summary>A site drawn towards the mean, with its own estimate beside it.</summary>
    Shrunken,

    /// <summary>A site or study without an estimate.</summary>
    Absent,

    /// <summary>The heading of a group.</summary>
    Group,

    /// <summary>What a group says together.</summary>
    GroupSummary,

    /// <summary>The range for a new site of a group.</summary>
    GroupRange,

    /// <summary>The pooled answer.</summary>
    Summary,

    /// <summary>The range for a new site.</summary>
    Range,

    /// <summary>A line of text under a summary or a group.</summary>
    Remark,
}
