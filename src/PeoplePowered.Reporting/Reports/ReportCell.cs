namespace PeoplePowered.Reporting.Reports;

/// <summary>A cell of a report's table: what it says, and the number to sort it by. Equal by value.</summary>
/// <param name="Text">What it says, as the reader shall see it; may be empty.</param>
/// <param name="SortValue">The number to sort by, finite; <c>null</c> to sort by the text, or last in a column of figures.</param>
/// <exception cref="ArgumentException">The text is <c>null</c>, or the number is not finite.</exception>
public sealed record ReportCell(string Text, double? SortValue = null)
{
    /// <summary>What it says, as the reader shall see it.</summary>
    public string Text { get; } = Guard.Against.Null(Text);

    /// <summary>The number to sort by, or <c>null</c>.</summary>
    public double? SortValue { get; } = SortValue is { } value ? Guard.Against.NonFinite(value, nameof(SortValue)) : null;

    /// <summary>A cell of words, so that a row can be written as <c>["Ambition", new("57.5%", 0.575)]</c>.</summary>
    /// <param name="text">What it says.</param>
    public static implicit operator ReportCell(string text) => new(text);
}
