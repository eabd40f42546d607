using System.Xml.Linq;

namespace PeoplePowered.Reporting.Tests.Figures;

public sealed class FigureFilesTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("reporting-");

    [Fact]
    public void A_figure_saved_as_svg_is_the_drawing()
    {
        var path = Path.Combine(_folder.FullName, "plot.SVG");
        Examples.Plot().Save(path);

        Assert.Equal(Examples.Plot().ToSvg(), File.ReadAllText(path));
        Assert.Equal((byte)'<', File.ReadAllBytes(path)[0]);
    }

    [Fact]
    public void A_figure_saved_as_html_is_a_whole_page()
    {
        var path = Path.Combine(_folder.FullName, "plot.html");
        Examples.Plot().Save(path);
        var page = XDocument.Parse(File.ReadAllText(path));

        Assert.Equal("html", page.Root!.Name.LocalName);
        Assert.Single(page.Descendants("figure"));
        Assert.Empty(page.Descendants("script"));
    }

    [Theory]
    [InlineData("plot.png")]
    [InlineData("plot")]
    public void Another_extension_is_refused_by_name(string name)
    {
        var exception = Assert.Throws<ArgumentException>(() => Examples.Plot().Save(Path.Combine(_folder.FullName, name)));

        Assert.Equal("path", exception.ParamName);
        Assert.Contains(".svg or .html", exception.Message, StringComparison.Ordinal);
        Assert.Empty(_folder.EnumerateFiles());
    }

    [Fact]
    public void The_fragment_has_a_caption_the_drawing_and_the_same_numbers_as_a_table()
    {
        var figure = XElement.Parse(Examples.Plot().ToHtml());
        var rows = figure.Descendants("tbody").Elements("tr").Select(row => row.Elements().Select(cell => cell.Value).ToArray()).ToArray();

        Assert.Equal(Examples.Plot().Title, figure.Element("figcaption")!.Value);
        Assert.Single(figure.Descendants(Drawn.Svg + "svg"));
        Assert.Equal(["Ambition", "235/409", "57.5%", "52.6%", "62.2%", "15.6%"], rows[0]);
        Assert.Equal(["Not Yet Open", "No figures before 2018", "", "", "", ""], rows[7]);
        Assert.Equal(["Range for a new site", "", "", "45.9%", "79.6%", ""], rows[9]);
    }

    public void Dispose() => _folder.Delete(recursive: true);
}
