using System.Runtime.CompilerServices;

namespace PeoplePowered.Tests;

/// <summary>Where the sources are that the tests were built from.</summary>
internal static class Repository
{
    /// <summary>The root of the repository.</summary>
    public static string Root { get; } = FindRoot();

    /// <summary>The data of the samples.</summary>
    public static string Data { get; } = Path.Combine(Root, "samples", "data");

    private static string FindRoot([CallerFilePath] string here = "") => Path.GetFullPath(Path.Combine(Path.GetDirectoryName(here)!, "..", ".."));
}
