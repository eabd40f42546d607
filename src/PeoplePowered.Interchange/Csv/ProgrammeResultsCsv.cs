using PeoplePowered.Domain;
using PeoplePowered.Domain.Outcomes;
using PeoplePowered.Domain.Portfolios;

namespace PeoplePowered.Interchange.Csv;

/// <summary><c>*programme-results.csv</c>: a row for each headline figure of an investment, gross or net, with its vintage and design.</summary>
internal static class ProgrammeResultsCsv
{
    public static void Read(CsvTable table, ColumnMap columns, PortfolioDraft draft)
    {
        foreach (var record in table.Rows)
        {
            var row = new RowReader(table.File, columns, record, draft.Log);
            var investment = row.RequiredName<InvestmentId>("investment");
            draft.InvestmentNames.Require(row, "investment", investment, "the file of strategic investments");
            var site = row.Name<SiteId>("site");
            var outcome = row.RequiredName<OutcomeKey>("outcome");
            var vintage = row.Name<Vintage>("vintage");
            if (investment is not null && outcome is not null)
            {
                draft.ResultPlaces.Claim(row, "outcome", outcome.Value, "Keep one row for each outcome, site, vintage and definition.",
                    investment.Value, site?.Value, outcome.Value, vintage?.Value, row.Text("definition"));
            }

            var figure = ProgrammeFigures.Read(row);
            var design = ReadDesign(row);
            var source = row.Source(draft.Package.SourceOf(table.File));
            if (!row.IsClean)
                continue;
            var definition = draft.Framework(investment!.Value).Define(outcome!, row.Text("definition"));
            draft.ReportedOutcomes.Add(new(definition, new ReportedFor(investment, site: site), figure!, source, design, vintage: vintage));
        }
    }

    public static void Write(Portfolio portfolio, CsvFiles files)
    {
        var rows = portfolio.ReportedOutcomes.Where(reported => reported.For is { Investment: not null, Service: null }).ToList();
        if (rows.Count == 0)
            return;
        var sources = files.Sources(FileNames.ProgrammeResults, rows.Select(row => row.Source));
        var kind = rows.Exists(row => ProgrammeFigures.Participants(row.Figure) is { Count.Is: not QuantityKind.About });
        var text = new CsvText([
            "investment", "site", "outcome", "definition", "vintage", "kind", "value_percent", "ci_lower", "ci_upper", "participants", .. CsvFiles.If(kind, "participants_is"), "design", .. sources.Header]);
        foreach (var row in rows)
        {
            var people = ProgrammeFigures.Participants(row.Figure)?.Count;
            text.Row([
                row.For.Investment!.Value,
                row.For.Site?.Value,
                row.Outcome.Key.Value,
                portfolio.Definition(row.Outcome).Description,
                row.Vintage?.Value,
                .. ProgrammeFigures.Cells(row.Figure),
                people is null ? null : Amounts.Number(people),
                .. CsvFiles.If(kind, people is null ? null : EnumWords<QuantityKind>.Of(people.Is)),
                EnumWords<EvidenceDesign>.Of(row.Design),
                .. sources.Cell(row.Source)]);
        }

        files.Add(FileNames.ProgrammeResults, text);
    }

    private static EvidenceDesign ReadDesign(RowReader row)
    {
        var design = row.Word<EvidenceDesign>("design");
        if (row.Text("design") is null)
            row.Refuse("design", null, "The design of the evidence is missing.", $"Write one of: {string.Join(", ", EnumWords<EvidenceDesign>.All)}.");
        else if (design is { } read && !read.HasComparison() && string.Equals(row.Text("kind"), ProgrammeFigures.Net, StringComparison.Ordinal))
            row.Refuse("design", row.Text("design"), "A net figure needs a comparison, and this design has none.", "Name the design that it was found by (comparison, quasi-experimental, randomised), or call the figure gross.");
        return design ?? EvidenceDesign.Descriptive;
    }
}
