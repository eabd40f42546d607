namespace PeoplePowered.Reporting.Figures;

/// <summary>Sites or studies that belong together on a forest plot, under a heading, with what they say together. Immutable; equality is by reference.</summary>
public sealed class ForestPlotGroup
{
    /// <summary>A group.</summary>
    /// <param name="label">Its name, which stands over its rows.</param>
    /// <param name="rows">Its sites or studies, in the order in which they stand; may be empty.</param>
    /// <param name="summary">What they say together, drawn as a smaller and lighter diamond than the one of the whole; <c>null</c> for none.</param>
    /// <param name="range">Where a new site of this group is expected to lie; <c>null</c> for none.</param>
    /// <param name="note">A line at the end of the group, such as how far its sites differ; <c>null</c> for none. The summary's own note stands before it.</param>
    /// <exception cref="ArgumentException">The label is empty, or an item is <c>null</c>.</exception>
    public ForestPlotGroup(string label, IEnumerable<ForestPlotRow> rows, ForestPlotSummary? summary = null, ForestPlotRange? range = null, string? note = null)
    {
        Label = Guard.Against.NullOrWhiteSpace(label);
        Rows = [.. Guard.Against.Null(rows).Select(row => Guard.Against.Null(row, nameof(rows)))];
        (Summary, Range, Note) = (summary, range, note);
    }

    /// <summary>Its name.</summary>
    public string Label { get; }

    /// <summary>Its sites or studies, in the order in which they stand.</summary>
    public IReadOnlyList<ForestPlotRow> Rows { get; }

    /// <summary>What they say together, or <c>null</c>.</summary>
    public ForestPlotSummary? Summary { get; }

    /// <summary>Where a new site of this group is expected to lie, or <c>null</c>.</summary>
    public ForestPlotRange? Range { get; }

    /// <summary>A line at the end of the group, or <c>null</c>.</summary>
    public string? Note { get; }
}
