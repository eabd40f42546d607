namespace PeoplePowered.Reporting.Reports;

/// <summary>How the cells of a table's column are aligned.</summary>
public enum ColumnAlignment
{
    /// <summary>At the left, as words are read.</summary>
    Start,

    /// <summary>In the middle.</summary>
    Centre,

    /// <summary>At the right, so that the digits of figures stand under each other.</summary>
    End,
}
