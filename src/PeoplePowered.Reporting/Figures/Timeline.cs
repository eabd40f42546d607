using PeoplePowered.Reporting.Figures.Plotting;
using PeoplePowered.Reporting.Markup;

namespace PeoplePowered.Reporting.Figures;

/// <summary>
/// A timeline: what happened when, in lanes. A day is a mark; a month or a year that is all that is known is a light bar over it; a period is a strong bar, light at
/// an end that is not known to the day.
/// </summary>
/// <remarks>Immutable and safe to share between threads; equality is by reference.</remarks>
public sealed class Timeline : Figure
{
    private const int ToldUpTo = 60;
    private readonly TimelineOptions _options;
    private readonly TimelineDates _dates;

    /// <summary>A timeline of the given entries.</summary>
    /// <param name="title">What it shows, in a line.</param>
    /// <param name="entries">The entries, in any order; may be empty. Lanes stand in the order of their first entry given.</param>
    /// <param name="options">What else stands on it; <see cref="TimelineOptions.Default"/> where <c>null</c>.</param>
    /// <exception cref="ArgumentException">The title is empty, or an entry is <c>null</c>.</exception>
    public Timeline(string title, IEnumerable<TimelineEntry> entries, TimelineOptions? options = null)
        : base(title)
    {
        _options = options ?? TimelineOptions.Default;
        _dates = new(_options.FormatProvider);
        var given = Guard.Against.Null(entries).Select(entry => Guard.Against.Null(entry, nameof(entries))).ToList();
        Lanes = [.. given.Select(entry => entry.Lane ?? string.Empty).Distinct(StringComparer.Ordinal)];
        Entries = [.. given.OrderBy(entry => entry.Start).ThenBy(entry => entry.End ?? entry.Start)];
        Description = _options.Description ?? Describe();
    }

    /// <summary>The entries by date.</summary>
    public IReadOnlyList<TimelineEntry> Entries { get; }

    /// <inheritdoc />
    public override string Description { get; }

    /// <summary>The lanes from the top; the one without a name is empty.</summary>
    internal IReadOnlyList<string> Lanes { get; }

    private protected override FigureDrawing Drawing() => new TimelineDrawing(this, _options, _dates);

    private protected override void WriteTable(MarkupWriter writer)
    {
        HtmlColumn[] columns = [new("What", "start", Numeric: false), new("When", "start", Numeric: false), new("Group", "start", Numeric: false), new("Note", "start", Numeric: false)];
        HtmlTable.Write(writer, Title, columns, Entries.Select(IReadOnlyList<(string, double?)> (entry) => [(entry.Label, null), (_dates.Of(entry), null), (entry.Lane ?? "", null), (entry.Note ?? "", null)]), total: null, sortable: false);
    }

    private string Describe()
    {
        if (Entries.Count == 0)
            return "Timeline without any entry.";
        var named = Lanes.Where(lane => lane.Length > 0).ToList();
        var culture = _options.FormatProvider;
        IEnumerable<string> sentences =
        [
            $"Timeline of {Entries.Count.ToString(culture)} {(Entries.Count == 1 ? "entry" : "entries")}{(named.Count == 0 ? "" : $" in {named.Count.ToString(culture)} {(named.Count == 1 ? "lane" : "lanes")} ({string.Join(", ", named)})")}.",
            .. Entries.Take(ToldUpTo).Select(entry => $"{_dates.Of(entry)}: {entry.Label}{(entry.Note is { } note ? $" ({note})" : "")}."),
            .. Entries.Count > ToldUpTo ? ["The others stand in the table."] : Array.Empty<string>(),
        ];
        return string.Join(' ', sentences);
    }
}
