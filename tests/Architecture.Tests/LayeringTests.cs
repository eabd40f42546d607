using System.Text.RegularExpressions;

namespace Architecture.Tests;

public sealed partial class LayeringTests
{
    private static readonly Dictionary<string, string[]> s_allowed = new(StringComparer.Ordinal)
    {
        ["PeoplePowered.Statistics"] = ["MathNet.Numerics"],
        ["PeoplePowered.Domain"] = ["PeoplePowered.Statistics", "NodaTime", "Microsoft.Extensions.DependencyInjection.Abstractions"],
        ["PeoplePowered.Interchange"] = ["PeoplePowered.Domain", "PeoplePowered.Statistics", "NodaTime", "CsvHelper"],
        ["PeoplePowered.Reporting"] = ["PeoplePowered.Domain", "PeoplePowered.Statistics", "NodaTime"],
    };

    /// <summary>The folders of the domain, in the order in which they may know one another: each knows only those before it, and the root.</summary>
    private static readonly string[] s_domainFolders =
        ["Results", "Outcomes", "Partnerships", "Investments", "Commissioning", "Portfolios", "Aggregation", "Success", "Value", "Replication", "Learning"];

    /// <summary>The folders of the statistics, in the same sense.</summary>
    private static readonly string[] s_statisticsFolders = ["Tallies", "Distributions", "LinearAlgebra", "EffectSizes", "Synthesis", "Sensitivity", "Replication", "Transportability", "Decisions", "Networks"];

    [Theory]
    [MemberData(nameof(House.LibraryNames), MemberType = typeof(House))]
    public void A_library_knows_only_what_it_is_allowed_to_know(string name)
    {
        var foreign = House.Library(name).GetReferencedAssemblies()
            .Select(reference => reference.Name!)
            .Where(reference => !reference.StartsWith("System.", StringComparison.Ordinal) && reference is not ("netstandard" or "System"))
            .Except(s_allowed[name], StringComparer.Ordinal);
        Assert.Empty(foreign);
    }

    [Fact]
    public void A_folder_of_the_domain_knows_only_folders_above_it()
    {
        var breaches = new List<string>();
        foreach (var (file, text) in Sources("PeoplePowered.Domain"))
        {
            var folder = file.Split('/')[0];
            if (folder == "DependencyInjection")
                continue;
            var rank = Array.IndexOf(s_domainFolders, folder);
            foreach (Match match in DomainNamespace().Matches(text))
            {
                var other = Array.IndexOf(s_domainFolders, match.Groups["folder"].Value);
                if (other > rank)
                    breaches.Add($"{file} knows {match.Value}");
            }
        }

        Assert.Empty(breaches);
    }

    [Fact]
    public void A_folder_of_the_statistics_knows_only_folders_above_it()
    {
        var sources = Sources("PeoplePowered.Statistics").ToList();
        Assert.Empty(sources.Select(source => source.File.Split('/')).Where(path => path.Length > 1).Select(path => path[0]).Except(s_statisticsFolders));
        Assert.Empty(
            from source in sources
            from Match match in StatisticsNamespace().Matches(source.Text)
            where source.File.Contains('/', StringComparison.Ordinal)
                && Array.IndexOf(s_statisticsFolders, match.Groups["folder"].Value) > Array.IndexOf(s_statisticsFolders, source.File.Split('/')[0])
            select $"{source.File} knows {match.Value}");
    }

    [Fact]
    public void Every_folder_of_the_domain_has_its_place_in_the_order()
    {
        var folders = Directory.GetDirectories(Path.Combine(House.Root, "src", "PeoplePowered.Domain")).Select(Path.GetFileName).Except(["bin", "obj", "DependencyInjection"]);
        Assert.Empty(folders.Except(s_domainFolders));
    }

    [Theory]
    [InlineData("PeoplePowered.Statistics")]
    [InlineData("PeoplePowered.Domain")]
    [InlineData("PeoplePowered.Interchange")]
    [InlineData("PeoplePowered.Reporting")]
    [InlineData("PeoplePowered.Tool")]
    public void A_namespace_says_in_which_folder_a_file_stands(string project)
    {
        var strays = Sources(project)
            .Where(source => !source.File.StartsWith("DependencyInjection/", StringComparison.Ordinal))
            .Where(source => Namespace().Match(source.Text) is { Success: true } match && match.Groups["name"].Value != Expected(source.File))
            .Select(source => source.File);
        string Expected(string file) => Path.GetDirectoryName(file) is { Length: > 0 } folder ? $"{project}.{folder.Replace('/', '.')}" : project;
        Assert.Empty(strays);
    }

    [Fact]
    public void Statistics_has_no_word_of_funders()
    {
        Assert.Empty(Sources("PeoplePowered.Statistics").Where(source => FundersWord().IsMatch(source.Text)).Select(source => source.File));
    }

    [GeneratedRegex(@"PeoplePowered\.Domain\.(?<folder>[A-Z][A-Za-z]+)", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex DomainNamespace();

    [GeneratedRegex(@"PeoplePowered\.Statistics\.(?<folder>[A-Z][A-Za-z]+)", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex StatisticsNamespace();

    [GeneratedRegex(@"^namespace (?<name>[\w.]+);", RegexOptions.Multiline | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Namespace();

    [GeneratedRegex(@"\b(funder|grant|partnership|investment|commission)", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex FundersWord();

    private static IEnumerable<(string File, string Text)> Sources(string project)
    {
        var folder = Path.Combine(House.Root, "src", project);
        return Directory.EnumerateFiles(folder, "*.cs", SearchOption.AllDirectories)
            .Select(path => (File: Path.GetRelativePath(folder, path).Replace('\\', '/'), Path: path))
            .Where(source => !source.File.StartsWith("bin/", StringComparison.Ordinal) && !source.File.StartsWith("obj/", StringComparison.Ordinal))
            .Select(source => (source.File, File.ReadAllText(source.Path)));
    }
}
