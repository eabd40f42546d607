using PeoplePowered.Domain;

namespace PeoplePowered.Reporting.Figures;

/// <summary>Something on a timeline: at a date, or from one date to another, each as precisely as known. Equal by value.</summary>
/// <param name="Label">What it is.</param>
/// <param name="Start">When, or from when on. A day is drawn as a mark, a month or a year as a bar over it.</param>
/// <param name="End">Until when; <c>null</c> where it is at one date.</param>
/// <param name="Lane">The group that it stands with; <c>null</c> for none.</param>
/// <param name="Note">More about it; <c>null</c> for nothing.</param>
/// <exception cref="ArgumentException">A text is blank, or the end lies before the start.</exception>
public sealed record TimelineEntry(string Label, PartialDate Start, PartialDate? End = null, string? Lane = null, string? Note = null)
{
    /// <summary>What it is.</summary>
    public string Label { get; } = Guard.Against.NullOrWhiteSpace(Label);

    /// <summary>When, or from when on.</summary>
    public PartialDate Start { get; } = Guard.Against.Null(Start);

    /// <summary>Until when, where it is not at one date.</summary>
    public PartialDate? End { get; } = End is null || End.Latest >= Start.Earliest
        ? End
        : throw new ArgumentException($"'{Label}' ends ({End}) before it starts ({Start}).", nameof(End));

    /// <summary>The group that it stands with, where there is one.</summary>
    public string? Lane { get; } = Lane is null ? null : Guard.Against.NullOrWhiteSpace(Lane);

    /// <summary>More about it, where there is more.</summary>
    public string? Note { get; } = Note is null ? null : Guard.Against.NullOrWhiteSpace(Note);
}
