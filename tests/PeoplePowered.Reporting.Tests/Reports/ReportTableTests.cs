using System.Xml.Linq;
using PeoplePowered.Reporting.Reports;

namespace PeoplePowered.Reporting.Tests.Reports;

public sealed class ReportTableTests
{
    private static readonly ReportTable Table = new(
        "Sites",
        [new("Site"), ReportColumn.Figures("Share"), new("Verdict", ColumnAlignment.Centre)],
        [["Ambition", new("57,5 %", 0.575), "Met"], ["Depaul", "not reported", ""]]);

    [Fact]
    public void Headings_and_first_cells_say_what_they_head()
    {
        var table = Written();

        Assert.Equal("Sites", table.Element("caption")!.Value);
        Assert.Equal(["col", "col", "col", "row", "row"], table.Descendants("th").Select(cell => cell.Attribute("scope")!.Value), StringComparer.Ordinal);
        Assert.NotNull(table.Attribute("data-sortable"));
    }

    [Fact]
    public void Figures_sort_by_an_invariant_number_and_absent_ones_have_none()
    {
        var cells = Written().Descendants("td").Where((_, i) => i % 2 == 0).ToArray();

        Assert.Equal("57,5 %", cells[0].Value);
        Assert.Equal("0.575", cells[0].Attribute("data-sort-value")!.Value);
        Assert.Null(cells[1].Attribute("data-sort-value"));
        Assert.NotNull(Written().Descendants("th").ElementAt(1).Attribute("data-numeric"));
    }

    [Fact]
    public void Columns_are_aligned_as_asked() =>
        Assert.Equal(["start", "end numeric", "centre"], Written().Element("thead")!.Descendants("th").Select(cell => cell.Attribute("class")!.Value), StringComparer.Ordinal);

    [Fact]
    public void A_table_scrolls_inside_its_own_container() => Assert.Equal("pp-scroll", Written().Parent!.Attribute("class")!.Value);

    [Fact]
    public void A_row_needs_a_cell_for_every_column()
    {
        var exception = Assert.Throws<ArgumentException>(() => new ReportTable("Sites", [new("Site"), new("Share")], [["Ambition", "57.5%"], ["Depaul"]]));

        Assert.Contains("Row 1 has 1 cells, but there are 2 columns", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_table_needs_a_column() => Assert.Equal("columns", Assert.Throws<ArgumentException>(() => new ReportTable("Sites", [], [])).ParamName);

    [Fact]
    public void A_number_to_sort_by_is_finite() =>
        Assert.Equal("SortValue", Assert.Throws<ArgumentOutOfRangeException>(() => new ReportCell("none", double.NaN)).ParamName);

    private static XElement Written() => ReportTests.Parsed(new ReportBuilder("Title").AddTable(Table).Build()).Descendants("table").Single();
}
