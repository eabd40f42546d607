namespace Architecture.Tests;

/// <summary>Pages that are made from the code and kept in the repository, so that no change to them goes unseen.</summary>
internal static class KeptPages
{
    public const string HowToAccept = "To accept the change: PEOPLEPOWERED_ACCEPT_API=1 dotnet test tests/Architecture.Tests";

    public static bool Accept => Environment.GetEnvironmentVariable("PEOPLEPOWERED_ACCEPT_API") == "1";

    public static void Replace(string folder, IReadOnlyDictionary<string, string> pages)
    {
        Directory.CreateDirectory(folder);
        foreach (var stale in NamesIn(folder).Where(name => !pages.ContainsKey(name)))
            File.Delete(Path.Combine(folder, stale));
        foreach (var (name, text) in pages)
            File.WriteAllText(Path.Combine(folder, name), text);
    }

    public static IEnumerable<string> NamesIn(string folder) => Directory.EnumerateFiles(folder).Select(file => Path.GetFileName(file)).Order(StringComparer.Ordinal);

    public static string Read(string folder, string name) => File.ReadAllText(Path.Combine(folder, name)).ReplaceLineEndings("\n");
}
