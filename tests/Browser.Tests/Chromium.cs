namespace Browser.Tests;

/// <summary>Where the browser is that these tests look with.</summary>
internal static class Chromium
{
    /// <summary>Names the browser's executable; wins over the search path.</summary>
    private const string PathVariable = "CHROMIUM_PATH";

    /// <summary>Set to <c>required</c>, it makes a missing browser a failure instead of a reason to skip.</summary>
    private const string DemandVariable = "PEOPLEPOWERED_BROWSER";

    private static readonly string[] s_names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome.exe", "msedge.exe"];

    /// <summary>The executable, or <c>null</c> where there is none.</summary>
    public static string? Executable { get; } = Find();

    /// <summary>Why tests in the browser are skipped, or <c>null</c> where they run.</summary>
    public static string? ReasonToSkip { get; } = Executable is null && !IsRequired
        ? $"There is no Chromium on the search path; install one or name it in {PathVariable}."
        : null;

    /// <summary>The executable.</summary>
    /// <exception cref="InvalidOperationException">There is none.</exception>
    public static string Required => Executable ?? throw new InvalidOperationException(
        $"{DemandVariable} says that a browser is required, but there is no Chromium on the search path. On Debian: apt-get install chromium. Elsewhere name the executable in {PathVariable}.");

    private static bool IsRequired => string.Equals(Environment.GetEnvironmentVariable(DemandVariable), "required", StringComparison.OrdinalIgnoreCase);

    private static string? Find()
    {
        if (Environment.GetEnvironmentVariable(PathVariable) is { Length: > 0 } named)
            return File.Exists(named) ? named : throw new FileNotFoundException($"{PathVariable} names a file that is not there: {named}.", named);
        var folders = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries);
        return folders.SelectMany(folder => s_names.Select(name => Path.Combine(folder, name))).FirstOrDefault(File.Exists);
    }
}
