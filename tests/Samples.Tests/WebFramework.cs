using System.Runtime.InteropServices;
using System.Runtime.Loader;

namespace Samples.Tests;

/// <summary>ASP.NET Core for the pages that show a web application: its shared framework comes with the SDK and stands beside that of .NET.</summary>
internal static class WebFramework
{
    private static readonly Lazy<Dictionary<string, string>> s_assemblies = new(Found);

    /// <summary>The assemblies that this process runs with, and those of ASP.NET Core, which from now on load when they are asked for.</summary>
    public static IEnumerable<string> WithAssemblies()
    {
        var own = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator);
        var names = own.Select(path => Path.GetFileNameWithoutExtension(path)).ToHashSet(StringComparer.OrdinalIgnoreCase);
        return own.Concat(s_assemblies.Value.Where(assembly => !names.Contains(assembly.Key)).Select(assembly => assembly.Value));
    }

    private static Dictionary<string, string> Found()
    {
        var runtime = new DirectoryInfo(RuntimeEnvironment.GetRuntimeDirectory());
        var versions = new DirectoryInfo(Path.Combine(runtime.Parent!.Parent!.FullName, "Microsoft.AspNetCore.App"));
        Assert.True(versions.Exists, $"ASP.NET Core, which comes with the SDK, is not in {versions.FullName}");
        var newest = versions.GetDirectories($"{Environment.Version.Major:D}.*").MaxBy(folder => Version.TryParse(folder.Name, out var version) ? version : new Version());
        Assert.True(newest is not null, $"There is no version {Environment.Version.Major:D} in {versions.FullName}");
        var assemblies = newest.GetFiles("*.dll").ToDictionary(file => Path.GetFileNameWithoutExtension(file.Name), file => file.FullName, StringComparer.OrdinalIgnoreCase);
        AssemblyLoadContext.Default.Resolving += (context, name) => assemblies.TryGetValue(name.Name!, out var path) ? context.LoadFromAssemblyPath(path) : null;
        return assemblies;
    }
}
