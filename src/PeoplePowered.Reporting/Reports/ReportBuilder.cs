using PeoplePowered.Reporting.Figures;

namespace PeoplePowered.Reporting.Reports;

/// <summary>
/// Builds a <see cref="Report"/> from the top down; each call adds below what is there. Headings cannot come out of
/// order: a subsection needs a section above it.
/// </summary>
/// <remarks>Not safe to share between threads. Building does not end it: a report is a snapshot of what was added so far.</remarks>
public sealed class ReportBuilder
{
    private readonly List<ReportBlock> _blocks = [];
    private readonly string _title;
    private string? _subtitle;
    private string _language = "en-GB";
    private bool _hasSection;
    private string? _mark;

    /// <summary>A report with a title and nothing in it yet, in British English.</summary>
    /// <param name="title">The title.</param>
    /// <exception cref="ArgumentException"><paramref name="title"/> is empty.</exception>
    public ReportBuilder(string title)
    {
        _title = Guard.Against.NullOrWhiteSpace(title);
    }

    /// <summary>Says under the title what the report is about.</summary>
    /// <param name="subtitle">In a line.</param>
    /// <exception cref="ArgumentException"><paramref name="subtitle"/> is empty.</exception>
    public ReportBuilder WithSubtitle(string subtitle)
    {
        _subtitle = Guard.Against.NullOrWhiteSpace(subtitle);
        return this;
    }

    /// <summary>Says which language the texts are in, for speech and sorting; <c>en-GB</c> unless told.</summary>
    /// <param name="language">A BCP 47 tag, such as <c>cy</c>.</param>
    /// <exception cref="ArgumentException"><paramref name="language"/> is empty.</exception>
    public ReportBuilder WithLanguage(string language)
    {
        _language = Guard.Against.NullOrWhiteSpace(language);
        return this;
    }

    /// <summary>Begins a section (a second-level heading). From five sections on the report has a table of contents.</summary>
    /// <param name="heading">Its heading.</param>
    /// <exception cref="ArgumentException"><paramref name="heading"/> is empty.</exception>
    public ReportBuilder AddSection(string heading)
    {
        _hasSection = true;
        return Add(ReportBlock.ForHeading(Marked(Guard.Against.NullOrWhiteSpace(heading)), 2));
    }

    /// <summary>Begins a subsection (a third-level heading) of the section above.</summary>
    /// <param name="heading">Its heading.</param>
    /// <exception cref="ArgumentException"><paramref name="heading"/> is empty.</exception>
    /// <exception cref="InvalidOperationException">There is no section yet.</exception>
    public ReportBuilder AddSubsection(string heading)
    {
        Guard.Against.NullOrWhiteSpace(heading);
        return _hasSection
            ? Add(ReportBlock.ForHeading(Marked(heading), 3))
            : throw new InvalidOperationException($"A subsection needs a section above it: add one before '{heading}'.");
    }

    /// <summary>Adds a paragraph.</summary>
    /// <param name="text">Plain text.</param>
    /// <exception cref="ArgumentException"><paramref name="text"/> is empty.</exception>
    public ReportBuilder AddParagraph(string text)
    {
        Guard.Against.NullOrWhiteSpace(text);
        return Add(ReportBlock.For((writer, _) => writer.Element("p", text, ("dir", "auto"))));
    }

    /// <summary>Adds a table.</summary>
    /// <param name="table">The table.</param>
    /// <exception cref="ArgumentNullException"><paramref name="table"/> is <c>null</c>.</exception>
    public ReportBuilder AddTable(ReportTable table)
    {
        var marked = _mark is null ? Guard.Against.Null(table) : new(Marked(Guard.Against.Null(table).Caption), table.Columns, table.Rows, table.Total);
        return Add(ReportBlock.For((writer, _) => marked.Write(writer)));
    }

    /// <summary>Adds a figure.</summary>
    /// <param name="figure">The figure; the same one may stand in a report more than once.</param>
    /// <exception cref="ArgumentNullException"><paramref name="figure"/> is <c>null</c>.</exception>
    public ReportBuilder AddFigure(Figure figure)
    {
        Guard.Against.Null(figure);
        var mark = _mark;
        return Add(ReportBlock.For((writer, id) => writer.Raw(figure.Html(id, mark))));
    }

    /// <summary>Adds a list of sentences or items, in the order given; nothing where there are none.</summary>
    /// <param name="items">Plain texts.</param>
    /// <exception cref="ArgumentException"><paramref name="items"/> is <c>null</c>, or an item is empty.</exception>
    public ReportBuilder AddList(IEnumerable<string> items)
    {
        List<string> texts = [.. Guard.Against.Null(items).Select(item => Guard.Against.NullOrWhiteSpace(item, nameof(items)))];
        return texts.Count == 0 ? this : Add(ReportBlock.For((writer, _) => ReportLists.Write(writer, texts)));
    }

    /// <summary>Adds a list of caveats, in the order given; nothing where there are none.</summary>
    /// <param name="caveats">The caveats.</param>
    /// <exception cref="ArgumentException"><paramref name="caveats"/> or an item is <c>null</c>.</exception>
    public ReportBuilder AddCaveats(IEnumerable<ReportCaveat> caveats)
    {
        List<ReportCaveat> items = [.. Guard.Against.Null(caveats).Select(item => Guard.Against.Null(item, nameof(caveats)))];
        return items.Count == 0 ? this : Add(ReportBlock.For((writer, _) => ReportLists.Write(writer, items)));
    }

    /// <summary>Adds a list of terms and what is said of them, as for provenance; nothing where there are none.</summary>
    /// <param name="definitions">The terms, in order.</param>
    /// <exception cref="ArgumentException"><paramref name="definitions"/> or an item is <c>null</c>.</exception>
    public ReportBuilder AddDefinitions(IEnumerable<ReportDefinition> definitions)
    {
        List<ReportDefinition> items = [.. Guard.Against.Null(definitions).Select(item => Guard.Against.Null(item, nameof(definitions)))];
        return items.Count == 0 ? this : Add(ReportBlock.For((writer, _) => ReportLists.Write(writer, items)));
    }

    /// <summary>
    /// Adds what is not to be taken for the rest, such as what is made up for illustration: the mark stands before each heading, table caption and figure of it, so
    /// that none of them can be read, or cut out, without it.
    /// </summary>
    /// <param name="mark">In a word or two, such as <c>Illustrative</c>.</param>
    /// <param name="content">Adds the content to this builder.</param>
    /// <exception cref="ArgumentException"><paramref name="mark"/> is empty.</exception>
    /// <exception cref="InvalidOperationException">The content marks something itself.</exception>
    public ReportBuilder AddMarked(string mark, Action<ReportBuilder> content)
    {
        Guard.Against.NullOrWhiteSpace(mark);
        Guard.Against.Null(content);
        if (_mark is not null)
            throw new InvalidOperationException($"What stands here is marked '{_mark}' already; marks do not nest.");
        _mark = mark;
        try
        {
            content(this);
        }
        finally
        {
            _mark = null;
        }

        return this;
    }

    /// <summary>The report, as it stands now.</summary>
    public Report Build() => new(_title, _subtitle, _language, [.. _blocks]);

    private string Marked(string text) => _mark is null ? text : $"{_mark}: {text}";

    private ReportBuilder Add(ReportBlock block)
    {
        _blocks.Add(block);
        return this;
    }
}
