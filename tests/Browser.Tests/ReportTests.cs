using Microsoft.Playwright;

namespace Browser.Tests;

/// <summary>The reports that the samples write, as their readers use them.</summary>
[Collection(Browsing.Name)]
public sealed class ReportTests(OneBrowser browser)
{
    public static TheoryData<string, string> Looks
    {
        get
        {
            var looks = new TheoryData<string, string>();
            foreach (var sample in SampleReports.Names)
            {
                foreach (var look in Look.All)
                    looks.Add(sample, look.Name);
            }

            return looks;
        }
    }

    [BrowserTheory]
    [MemberData(nameof(Looks))]
    public async Task A_report_says_nothing_to_the_console_asks_for_nothing_and_can_be_read(string sample, string look)
    {
        await using var page = await browser.Open(SampleReports.Of(sample), Look.Of(look));

        await page.Keep(sample);
        Assert.Empty(page.Complaints);
        Assert.Empty(page.Requests);
        Assert.Empty(await page.Ask(Checks.Headings));
        Assert.Empty(await page.Ask(Checks.Contrast));
        Assert.Empty(await page.Ask(Checks.Names));
        Assert.Empty(await page.Ask(Checks.Drawings));
        Assert.Empty(await page.Ask(Checks.Width));
    }

    [BrowserFact]
    public async Task The_keyboard_reaches_the_report_first_and_sorts_a_table()
    {
        await using var page = await browser.Open(SampleReports.Of(SampleReports.Names[0]), Look.Light);

        await page.Page.Keyboard.PressAsync("Tab");
        Assert.Equal("Skip to the report", await page.Page.EvaluateAsync<string>("document.activeElement.textContent"));
        Assert.True(await page.Page.EvaluateAsync<bool>("document.activeElement.getBoundingClientRect().left >= 0"));
        await page.Page.Keyboard.PressAsync("Enter");
        Assert.Equal("report", await page.Page.EvaluateAsync<string>("document.activeElement.id"));

        var button = page.Page.Locator("table[data-sortable] th[data-numeric] button").First;
        await TabTo(page.Page, button);
        Assert.NotEqual("none", await button.EvaluateAsync<string>("element => getComputedStyle(element).outlineStyle"));
        await page.Page.Keyboard.PressAsync("Enter");
        Assert.Equal("ascending", await Sorted(button));
        Assert.True(await Rises(button, 1));
        await page.Page.Keyboard.PressAsync("Space");
        Assert.Equal("descending", await Sorted(button));
        Assert.True(await Rises(button, -1));
    }

    [BrowserFact]
    public async Task A_report_prints_on_A4()
    {
        await using var page = await browser.Open(SampleReports.Of(SampleReports.Names[0]), Look.Paper);

        var document = await page.Page.PdfAsync(new() { PreferCSSPageSize = true });

        var text = System.Text.Encoding.Latin1.GetString(document);
        Assert.StartsWith("%PDF", text, StringComparison.Ordinal);
        Assert.Matches(@"/MediaBox \[0 0 59[45][.\d]* 84[12][.\d]*\]", text);
    }

    private static Task<string> Sorted(ILocator button) => button.EvaluateAsync<string>("element => element.closest('th').getAttribute('aria-sort')");

    /// <summary>Whether the numbers of the column rise (1) or fall (-1); what has none stands last either way.</summary>
    private static Task<bool> Rises(ILocator button, int direction) => button.EvaluateAsync<bool>(
        """
        (element, direction) => {
          const head = element.closest('th'), column = head.cellIndex;
          const values = [...head.closest('table').tBodies[0].rows].map(row => row.cells[column].getAttribute('data-sort-value'));
          const blanks = values.findIndex(value => value === null), known = (blanks < 0 ? values : values.slice(0, blanks)).map(Number);
          return known.length > 1 && (blanks < 0 || values.slice(blanks).every(value => value === null)) && known.every((value, i) => i === 0 || direction * (value - known[i - 1]) >= 0);
        }
        """,
        direction);

    private static async Task TabTo(IPage page, ILocator target)
    {
        const int patience = 200;
        for (var i = 0; i < patience; i++)
        {
            if (await target.EvaluateAsync<bool>("element => element === document.activeElement"))
                return;
            await page.Keyboard.PressAsync("Tab");
        }

        Assert.Fail($"{patience} steps of the keyboard did not reach the button.");
    }
}
