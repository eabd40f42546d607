using PeoplePowered.Reporting.Figures;

namespace Browser.Tests;

/// <summary>Every figure as a reader sees it: real faces, light and dark ground, a phone, paper.</summary>
[Collection(Browsing.Name)]
public sealed class FigureTests(OneBrowser browser)
{
    public static TheoryData<string, string> Looks
    {
        get
        {
            var looks = new TheoryData<string, string>();
            foreach (var name in Gallery.Names)
            {
                foreach (var look in Look.All)
                    looks.Add(name, look.Name);
            }

            return looks;
        }
    }

    [BrowserTheory]
    [MemberData(nameof(Looks))]
    public async Task A_figure_is_whole_legible_and_named(string name, string look)
    {
        await using var page = await browser.Open(Page(Gallery.Of(name)), Look.Of(look));

        await page.Keep(name);
        Assert.Empty(page.Complaints);
        Assert.Empty(page.Requests);
        Assert.Empty(await page.Ask(Checks.Drawings));
        Assert.Empty(await page.Ask(Checks.Contrast));
        Assert.Empty(await page.Ask(Checks.Names));
        Assert.Empty(await page.Ask(Checks.Width));
    }

    /// <summary>The page that a figure saves.</summary>
    private static string Page(Figure figure)
    {
        var path = Path.Combine(Directory.CreateTempSubdirectory("people-powered-").FullName, "figure.html");
        try
        {
            figure.Save(path);
            return File.ReadAllText(path);
        }
        finally
        {
            Directory.Delete(Path.GetDirectoryName(path)!, recursive: true);
        }
    }
}
