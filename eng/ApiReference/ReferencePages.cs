using System.Reflection;
using System.Text;
using PeoplePowered.Domain;
using PeoplePowered.Interchange;
using PeoplePowered.Reporting.Figures;
using PeoplePowered.Statistics;

namespace ApiReference;

/// <summary>The API reference as pages of Markdown: one for each namespace, and an index. The same assemblies give the same pages, on any machine and in any culture.</summary>
public static class ReferencePages
{
    /// <summary>The name of the index page.</summary>
    public const string Index = "README.md";

    /// <summary>The libraries that the reference is about, lowest layer first.</summary>
    public static IReadOnlyList<Assembly> Libraries { get; } = [typeof(Estimable).Assembly, typeof(Money).Assembly, typeof(ReadProblem).Assembly, typeof(Figure).Assembly];

    /// <summary>The pages.</summary>
    /// <param name="assemblies">The libraries; the XML documentation of each stands beside it.</param>
    /// <returns>File name and text of each page, lines ending in a line feed.</returns>
    /// <exception cref="InvalidOperationException">The documentation refers to something of these libraries that is not public; each such place is named.</exception>
    public static IReadOnlyDictionary<string, string> Generate(IReadOnlyList<Assembly> assemblies)
    {
        ArgumentNullException.ThrowIfNull(assemblies);
        var links = new ReferenceLinks(assemblies.SelectMany(ReferenceTypes.Of));
        var documentation = new Documentation(assemblies);
        var pages = new SortedDictionary<string, string>(StringComparer.Ordinal) { [Index] = IndexPage(assemblies, links) };
        foreach (var group in assemblies.SelectMany(ReferenceTypes.Of).GroupBy(type => type.Namespace!, StringComparer.Ordinal))
            pages.Add(ReferenceLinks.PageOf(group.Key), new NamespacePage(group.Key, [.. group], documentation, links).Write());
        return links.Unresolved is { Count: > 0 } unresolved
            ? throw new InvalidOperationException($"The documentation refers to what is not public:\n{string.Join('\n', unresolved)}")
            : pages;
    }

    private static string IndexPage(IReadOnlyList<Assembly> assemblies, ReferenceLinks links)
    {
        var text = new StringBuilder("# API reference\n\n")
            .Append("Every public type, written by the build from the documentation in the code: do not edit these pages. ")
            .Append("After a change to the code, `PEOPLEPOWERED_ACCEPT_API=1 dotnet test tests/Architecture.Tests` writes them anew.\n");
        foreach (var assembly in assemblies)
        {
            text.Append("\n## ").Append(assembly.GetName().Name).Append("\n\n| Namespace | Types |\n| --- | --- |\n");
            foreach (var group in ReferenceTypes.Of(assembly).GroupBy(type => type.Namespace!, StringComparer.Ordinal).OrderBy(group => group.Key, StringComparer.Ordinal))
            {
                var markdown = new MarkdownText(links, Index, group.Key);
                var types = group.Select(type => markdown.Link(DocumentationId.Of(type)));
                text.Append("| [").Append(group.Key).Append("](").Append(ReferenceLinks.PageOf(group.Key)).Append(") | ").AppendJoin(", ", types).Append(" |\n");
            }
        }

        return text.ToString();
    }
}
