using PeoplePowered.Domain;
using PeoplePowered.Domain.Portfolios;

namespace PeoplePowered.Interchange.Csv;

/// <summary><c>initiatives.csv</c>: a row for each revision of an initiative.</summary>
internal static class InitiativesCsv
{
    public static void Read(CsvTable table, ColumnMap columns, PortfolioDraft draft)
    {
        draft.InitiativeNames.IsDamaged |= table.IsDamaged;
        foreach (var record in table.Rows)
        {
            var row = new RowReader(table.File, columns, record, draft.Log);
            var name = row.RequiredName<InitiativeId>("initiative");
            draft.InitiativeNames.Add(name);
            var group = name is null ? null : draft.Initiatives.Find(row, "initiative", name);
            var announced = row.Date("announced");
            var amount = Amounts.Money(row, columns, "amount_*", "amount_is");
            var term = Terms.Years(row);
            var source = row.Source(draft.Package.SourceOf(table.File));
            if (row.IsClean)
                group!.Revisions.Add(new(amount!, source, announced, term, note: row.Text("note")));
        }
    }

    public static void Write(Portfolio portfolio, CsvFiles files)
    {
        var rows = portfolio.Initiatives.SelectMany(initiative => initiative.Revisions.Select(revision => (initiative.Id, Revision: revision))).ToList();
        if (rows.Count == 0)
            return;
        var sources = files.Sources(FileNames.Initiatives, rows.Select(row => row.Revision.Source));
        var amount = $"amount_{CsvFiles.Currency(rows[0].Revision.Amount.Currency)}";
        var text = new CsvText(["initiative", "announced", amount, "amount_is", "years_from", "years_to", "note", .. sources.Header]);
        foreach (var (id, revision) in rows)
        {
            text.Row([
                id.Value,
                revision.Announced?.ToString(),
                Amounts.Number(revision.Amount.Amount),
                EnumWords<QuantityKind>.Of(revision.Amount.Amount.Is),
                CsvText.Count(revision.Term?.YearsFrom),
                CsvText.Count(revision.Term?.YearsTo),
                revision.Note,
                .. sources.Cell(revision.Source)]);
        }

        files.Add(FileNames.Initiatives, text);
    }
}
