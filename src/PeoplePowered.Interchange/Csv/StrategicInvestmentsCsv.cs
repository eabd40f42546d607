using PeoplePowered.Domain;
using PeoplePowered.Domain.Portfolios;

namespace PeoplePowered.Interchange.Csv;

/// <summary><c>strategic-investments.csv</c>: a row for each revision of a strategic investment.</summary>
internal static class StrategicInvestmentsCsv
{
    public static void Read(CsvTable table, ColumnMap columns, PortfolioDraft draft)
    {
        draft.InvestmentNames.IsDamaged |= table.IsDamaged;
        draft.AssumesInitiative |= !columns.Has("initiative");
        foreach (var record in table.Rows)
        {
            var row = new RowReader(table.File, columns, record, draft.Log);
            var name = row.RequiredName<InvestmentId>("investment");
            draft.InvestmentNames.Add(name);
            var group = name is null ? null : draft.Investments.Find(row, "investment", name);
            if (group is not null)
                ReadInitiative(row, columns, group, draft);
            var announced = row.Date("announced");
            var amount = Amounts.Money(row, columns, "amount_*", "amount_is");
            var term = Terms.Dates(row);
            var partnerships = row.Count("partnerships");
            var source = row.Source(draft.Package.SourceOf(table.File));
            if (row.IsClean)
                group!.Revisions.Add(new(amount!, source, announced, term, partnerships is { } count ? Quantity.Exact(count) : null, row.Text("priority_group")));
        }
    }

    public static void Write(Portfolio portfolio, CsvFiles files)
    {
        var rows = portfolio.Investments.SelectMany(investment => investment.Revisions.Select(revision => (Investment: investment, Revision: revision))).ToList();
        if (rows.Count == 0)
            return;
        var sources = files.Sources(FileNames.StrategicInvestments, rows.Select(row => row.Revision.Source));
        var initiative = !IsInitiativeAssumed(portfolio);
        var kind = rows.Exists(row => row.Revision.Amount.Amount.Is is not (QuantityKind.Exact or QuantityKind.Unknown));
        var amount = $"amount_{CsvFiles.Currency(rows[0].Revision.Amount.Currency)}";
        var text = new CsvText([
            "investment", .. CsvFiles.If(initiative, "initiative"), "announced", amount, .. CsvFiles.If(kind, "amount_is"), "starts", "ends", "partnerships", "priority_group", .. sources.Header]);
        foreach (var (investment, revision) in rows)
        {
            text.Row([
                investment.Id.Value,
                .. CsvFiles.If(initiative, investment.Initiative?.Value),
                revision.Announced?.ToString(),
                Amounts.Number(revision.Amount.Amount),
                .. CsvFiles.If(kind, EnumWords<QuantityKind>.Of(revision.Amount.Amount.Is)),
                revision.Term?.Starts?.ToString(),
                revision.Term?.Ends?.ToString(),
                revision.Partnerships is { } partnerships ? Amounts.Number(partnerships) : null,
                revision.PriorityGroup,
                .. sources.Cell(revision.Source)]);
        }

        files.Add(FileNames.StrategicInvestments, text);
    }

    /// <summary>Whether a file without a column of initiatives would be read as these investments: all of the first initiative by assumption, or none of any.</summary>
    private static bool IsInitiativeAssumed(Portfolio portfolio)
    {
        var first = portfolio.Initiatives.Count > 0 ? portfolio.Initiatives[0].Id : null;
        var said = portfolio.Caveats.Any(caveat => string.Equals(caveat.Code, CaveatCatalogue.InitiativeAssumed.Code, StringComparison.Ordinal));
        return said == first is not null && portfolio.Investments.All(investment => investment.Initiative == first);
    }

    private static void ReadInitiative(RowReader row, ColumnMap columns, RevisionGroups<InvestmentId>.Group group, PortfolioDraft draft)
    {
        if (!columns.Has("initiative"))
        {
            group.IsInitiativeAssumed = true;
            return;
        }

        var initiative = row.Name<InitiativeId>("initiative");
        draft.InitiativeNames.Require(row, "initiative", initiative, "the file of initiatives");
        if (row.Line == group.First.Line)
            group.Initiative = initiative;
        else if (initiative != group.Initiative)
            row.Refuse("initiative", initiative?.Value, $"{group.First.Place} names another initiative for it: '{group.Initiative?.Value}'.", "Name the same initiative on every row of one investment.");
    }
}
