using PeoplePowered.Domain;
using PeoplePowered.Domain.Outcomes;
using PeoplePowered.Domain.Portfolios;

namespace PeoplePowered.Interchange.Csv;

/// <summary><c>*-results.csv</c>: a row for each outcome of each site, with how many achieved it of how many.</summary>
internal static class SiteResultsCsv
{
    public static void Read(CsvTable table, ColumnMap columns, PortfolioDraft draft)
    {
        var stem = ShapeFinder.Stem(table.File);
        var service = new ServiceId(stem);
        var framework = draft.Framework(stem);
        var source = draft.Package.SourceOf(table.File);
        if (!draft.ServiceFiles.TryAdd(service, table.File))
            draft.Log.Add(table.File, 0, null, null, $"'{draft.ServiceFiles[service]}' holds results of '{stem}' too.", "Put the results of one service into one file.");
        else
            draft.Services.Add(new(service, draft.Package.TitleOf(table.File) ?? stem, source, framework: framework.Id));
        var (rows, spellings) = (new Places(), new Spellings());
        var sites = new HashSet<SiteId>();
        foreach (var record in table.Rows)
        {
            var row = new RowReader(table.File, columns, record, draft.Log);
            var (site, outcome) = Key(row, rows, spellings);
            framework.CardKeys.Require(row, "outcome", outcome, "the rate card");
            var figure = ReadFigure(row);
            var period = ReadPeriod(row);
            if (!row.IsClean)
                continue;
            if (sites.Add(site!))
                draft.Sites.Add(new(site!, service));
            draft.ReportedOutcomes.Add(new(framework.FirstOf(outcome!), new ReportedFor(service: service, site: site), figure, source, period: period));
        }
    }

    public static void Write(Portfolio portfolio, CsvFiles files)
    {
        foreach (var service in portfolio.Services)
        {
            var file = CsvFiles.Named(FileNames.SiteResults, service.Id.Value);
            var text = new CsvText(["site", "participants", "outcome", "achieved", "period_start", "period_end"]);
            foreach (var reported in portfolio.ReportedOutcomes.Where(reported => reported.For.Service == service.Id))
            {
                var (achieved, participants) = Cells(reported.Figure);
                text.Row([reported.For.Site?.Value, participants, reported.Outcome.Key.Value, achieved, reported.Period?.Start.ToString(), reported.Period?.End.ToString()]);
            }

            files.Add(file, text);
            files.Describe(file, service.Title, service.Source);
        }
    }

    /// <summary>The count of a row; unknown where the cell is blank.</summary>
    public static Figure ReadFigure(RowReader row)
    {
        var participants = row.Count("participants");
        return row.Count("achieved") is { } achieved
            ? new CountOfParticipants(achieved, participants)
            : new UnknownFigure(UnknownFigure.NotReported, participants is { } all ? People.Exactly(all) : null);
    }

    /// <summary>The period of a row, or <c>null</c> where it names none.</summary>
    public static ReportingPeriod? ReadPeriod(RowReader row)
    {
        var (start, end) = (row.Date("period_start"), row.Date("period_end"));
        if (row.Text("period_start") is null != row.Text("period_end") is null)
            row.Refuse(row.Text("period_start") is null ? "period_start" : "period_end", null, "A period has a start and an end, and one of them is blank.", "Give both, or leave both blank.");
        return start is not null && end is not null && Terms.InOrder(row, "period_end", start, end) ? new(start, end) : null;
    }

    private static (SiteId? Site, OutcomeKey? Outcome) Key(RowReader row, Places rows, Spellings spellings)
    {
        var site = row.RequiredName<SiteId>("site");
        var outcome = row.RequiredName<OutcomeKey>("outcome");
        TotalRows.Refuse(row, "site", site?.Value);
        spellings.Claim(row, "site", site?.Value);
        TotalRows.Refuse(row, "outcome", outcome?.Value);
        if (site is not null && outcome is not null)
            rows.Claim(row, "outcome", outcome.Value, "Keep one row for each outcome of a site.", site.Value, outcome.Value);
        return (site, outcome);
    }

    private static (string? Achieved, string? Participants) Cells(Figure figure) => figure switch
    {
        CountOfParticipants count => (CsvText.Count(count.Achieved), CsvText.Count(count.Participants)),
        UnknownFigure { Participants: { } people } => (null, Amounts.Number(people.Count)),
        _ => (null, null),
    };
}
