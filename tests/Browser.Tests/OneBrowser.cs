using Microsoft.Playwright;

namespace Browser.Tests;

/// <summary>One browser for all tests that look at pages; each page has a context of its own.</summary>
public sealed class OneBrowser : IAsyncLifetime
{
    private IPlaywright? _playwright;
    private IBrowser? _browser;

    public async Task InitializeAsync()
    {
        if (Chromium.ReasonToSkip is not null)
            return;
        _playwright = await Playwright.CreateAsync();
        _browser = await _playwright.Chromium.LaunchAsync(new() { ExecutablePath = Chromium.Required });
    }

    public async Task DisposeAsync()
    {
        if (_browser is not null)
            await _browser.DisposeAsync();
        _playwright?.Dispose();
    }

    /// <summary>Opens a page and waits until it has loaded.</summary>
    /// <param name="markup">The whole page.</param>
    /// <param name="look">How it is looked at.</param>
    internal async Task<OpenPage> Open(string markup, Look look)
    {
        var context = await _browser!.NewContextAsync(new()
        {
            ViewportSize = new() { Width = look.Width, Height = 900 },
            ColorScheme = look.Dark ? ColorScheme.Dark : ColorScheme.Light,
            Locale = "en-GB",
        });
        var page = await context.NewPageAsync();
        var opened = new OpenPage(context, page, look);
        await opened.Show(markup);
        return opened;
    }
}
