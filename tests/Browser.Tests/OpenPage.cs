using Microsoft.Playwright;

namespace Browser.Tests;

/// <summary>A page in the browser, with what it said to the console and what it asked the network for.</summary>
internal sealed class OpenPage : IAsyncDisposable
{
    private const string Address = "http://page.test/";
    private readonly IBrowserContext _context;
    private readonly Look _look;
    private readonly List<string> _complaints = [];
    private readonly List<string> _requests = [];
    private string _markup = "";

    public OpenPage(IBrowserContext context, IPage page, Look look)
    {
        (_context, Page, _look) = (context, page, look);
        page.Console += (_, message) => _complaints.Add($"{message.Type}: {message.Text}");
        page.PageError += (_, message) => _complaints.Add(message);
    }

    public IPage Page { get; }

    /// <summary>Errors of scripts, of the content policy, and everything else that the console was told.</summary>
    public IReadOnlyList<string> Complaints => _complaints;

    /// <summary>What the page asked for besides itself; none of it was let out.</summary>
    public IReadOnlyList<string> Requests => _requests;

    /// <summary>Shows a page: the only answer that there is, whatever it asks for.</summary>
    public async Task Show(string markup)
    {
        _markup = markup;
        await Page.RouteAsync("**/*", Answer);
        await Page.GotoAsync(Address, new() { WaitUntil = WaitUntilState.Load });
        if (_look.Print)
            await Page.EmulateMediaAsync(new() { Media = Media.Print });

        // The tables beside the drawings too.
        await Page.EvaluateAsync("document.querySelectorAll('details').forEach(part => part.open = true)");
    }

    /// <summary>What a check in the page finds wrong, each in a line.</summary>
    public async Task<string[]> Ask(string check) => await Page.EvaluateAsync<string[]>(check);

    /// <summary>Keeps a picture for people to judge, where a folder for them is named.</summary>
    public async Task Keep(string name)
    {
        if (Environment.GetEnvironmentVariable("PEOPLEPOWERED_PICTURES") is { Length: > 0 } folder)
            await Page.ScreenshotAsync(new() { Path = Path.Combine(folder, $"{name}-{_look}.png"), FullPage = true });
    }

    public ValueTask DisposeAsync() => new(_context.CloseAsync());

    private async Task Answer(IRoute route)
    {
        if (string.Equals(route.Request.Url, Address, StringComparison.Ordinal))
        {
            await route.FulfillAsync(new() { ContentType = "text/html; charset=utf-8", Body = _markup });
            return;
        }

        _requests.Add(route.Request.Url);
        await route.AbortAsync();
    }
}
