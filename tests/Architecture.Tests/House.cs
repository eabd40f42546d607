using System.Reflection;
using System.Runtime.CompilerServices;
using PeoplePowered.Domain;
using PeoplePowered.Interchange;
using PeoplePowered.Reporting.Figures;
using PeoplePowered.Statistics;

namespace Architecture.Tests;

/// <summary>The assemblies of the house, and where its sources stand.</summary>
internal static class House
{
    public static readonly Assembly Statistics = typeof(Estimable).Assembly;
    public static readonly Assembly Domain = typeof(Money).Assembly;
    public static readonly Assembly Interchange = typeof(ReadProblem).Assembly;
    public static readonly Assembly Reporting = typeof(Figure).Assembly;

    public static readonly Assembly[] Libraries = [Statistics, Domain, Interchange, Reporting];

    public static string Root { get; } = FindRoot();

    public static TheoryData<string> LibraryNames => [.. Libraries.Select(library => library.GetName().Name!)];

    public static Assembly Library(string name) => Libraries.Single(library => library.GetName().Name == name);

    public static IEnumerable<Type> PublicTypes(Assembly assembly) => assembly.GetExportedTypes().Where(type => !type.IsDefined(typeof(CompilerGeneratedAttribute), inherit: false));

    private static string FindRoot([CallerFilePath] string here = "") => Path.GetFullPath(Path.Combine(Path.GetDirectoryName(here)!, "..", ".."));
}
