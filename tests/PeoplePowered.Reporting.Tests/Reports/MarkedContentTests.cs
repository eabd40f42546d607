using PeoplePowered.Reporting.Figures;
using PeoplePowered.Reporting.Reports;

namespace PeoplePowered.Reporting.Tests.Reports;

public sealed class MarkedContentTests
{
    [Fact]
    public void The_mark_stands_at_every_heading_caption_and_figure_and_nowhere_after()
    {
        var table = new ReportTable("People", [new("Role")], []);
        var html = new ReportBuilder("Report").AddMarked("Illustrative", report => report
            .AddSection("Reach").AddSubsection("By role").AddTable(table).AddFigure(new TornadoChart("Bars", 1, [])))
            .AddSection("Methods").AddTable(table).Build().ToHtml();
        Assert.Contains(">Illustrative: Reach</h2>", html, StringComparison.Ordinal);
        Assert.Contains(">Illustrative: By role</h3>", html, StringComparison.Ordinal);
        Assert.Contains(">Illustrative: People</caption>", html, StringComparison.Ordinal);
        Assert.Contains(">Illustrative: Bars</figcaption>", html, StringComparison.Ordinal);
        Assert.Contains(">Methods</h2>", html, StringComparison.Ordinal);
        Assert.Contains(">People</caption>", html, StringComparison.Ordinal);
        Assert.Equal("People", table.Caption);
    }

    [Fact]
    public void Marks_do_not_nest_and_a_failure_leaves_none_behind()
    {
        var builder = new ReportBuilder("Report");
        Assert.Throws<InvalidOperationException>(() => builder.AddMarked("One", report => report.AddMarked("Two", _ => { })));
        Assert.Contains(">Plain</h2>", builder.AddSection("Plain").Build().ToHtml(), StringComparison.Ordinal);
    }
}
