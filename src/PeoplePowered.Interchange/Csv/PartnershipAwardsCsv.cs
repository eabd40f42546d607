using PeoplePowered.Domain;
using PeoplePowered.Domain.Investments;
using PeoplePowered.Domain.Portfolios;

namespace PeoplePowered.Interchange.Csv;

/// <summary><c>partnership-awards.csv</c>: a row for each partnership, with its lead and the grant that it was awarded.</summary>
internal static class PartnershipAwardsCsv
{
    public static void Read(CsvTable table, ColumnMap columns, PortfolioDraft draft)
    {
        foreach (var record in table.Rows)
        {
            var row = new RowReader(table.File, columns, record, draft.Log);
            var investment = row.RequiredName<InvestmentId>("investment");
            draft.InvestmentNames.Require(row, "investment", investment, "the file of strategic investments");
            var area = row.RequiredName<SiteId>("area");
            if (investment is not null && area is not null)
                draft.PartnershipPlaces.Claim(row, "area", area.Value, "Keep one row for each partnership.", Name(investment, area.Value));
            var lead = ReadLead(row);
            var award = Amounts.Money(row, columns, "award_*", "award_is");
            var announced = row.Date("announced");
            var source = row.Source(draft.Package.SourceOf(table.File));
            if (!row.IsClean)
                continue;
            var id = new PartnershipId(Name(investment!, area!.Value));
            draft.Partnerships.Add(new(id, new Place(area.Value), source, investment, lead));
            draft.Grants.Add(new(new GrantId(id.Value), [new Revision(award!, source, announced)], id, investment: investment));
        }
    }

    public static void Write(Portfolio portfolio, CsvFiles files)
    {
        var rows = portfolio.Partnerships
            .Join(portfolio.Grants, partnership => partnership.Id.Value, grant => grant.Id.Value, (partnership, grant) => (Partnership: partnership, Award: grant.Revisions[0]), StringComparer.Ordinal)
            .ToList();
        if (rows.Count == 0)
            return;
        var sources = files.Sources(FileNames.PartnershipAwards, rows.Select(row => row.Partnership.Source));
        var announced = rows.Exists(row => row.Award.Announced is not null);
        var amount = $"award_{CsvFiles.Currency(rows[0].Award.Amount.Currency)}";
        var text = new CsvText(["investment", "area", "lead_organisation", "lead_sector", amount, "award_is", .. CsvFiles.If(announced, "announced"), .. sources.Header]);
        foreach (var (partnership, award) in rows)
        {
            text.Row([
                partnership.Investment?.Value,
                partnership.Area.Name,
                partnership.Lead?.Name,
                partnership.Lead?.Sector?.Value,
                Amounts.Number(award.Amount.Amount),
                EnumWords<QuantityKind>.Of(award.Amount.Amount.Is),
                .. CsvFiles.If(announced, award.Announced?.ToString()),
                .. sources.Cell(partnership.Source)]);
        }

        files.Add(FileNames.PartnershipAwards, text);
    }

    private static string Name(InvestmentId investment, string area) => $"{investment}: {area}";

    private static Organisation? ReadLead(RowReader row)
    {
        var sector = row.Name<Sector>("lead_sector");
        if (row.Text("lead_organisation") is { } name)
            return new(name, sector);
        if (sector is not null)
            row.Refuse("lead_sector", sector.Value, "A sector is given without the organisation that it is of.", "Name the lead organisation, or leave both cells blank.");
        return null;
    }
}
