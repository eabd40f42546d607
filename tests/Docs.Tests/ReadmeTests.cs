using System.Globalization;
using System.Reflection;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using PeoplePowered.Tests;

namespace Docs.Tests;

/// <summary>Every block of C# in the READMEs and the docs is compiled and run, and every project that their commands name is there.</summary>
[Collection("One console and one working directory")]
public sealed partial class ReadmeTests
{
    private const string ImplicitUsings = "global using System; global using System.Collections.Generic; global using System.IO; global using System.Linq; global using System.Net.Http; global using System.Threading; global using System.Threading.Tasks;";
    private static readonly Lazy<MetadataReference[]> s_references = new(() => [.. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator).Select(path => MetadataReference.CreateFromFile(path))]);

    /// <summary>The pages that hold C#, as paths from the root.</summary>
    public static TheoryData<string> Pages => [.. AllPages().Where(page => Blocks(page, "csharp").Any())];

    [Fact]
    public void The_root_page_shows_code_and_commands()
    {
        Assert.NotEmpty(Blocks("README.md", "csharp"));
        Assert.NotEmpty(Commands("README.md"));
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void Every_block_of_Csharp_runs_and_prints_what_the_page_says(string page)
    {
        // From the last block on, so that what is accepted moves no block that is still to come.
        foreach (var block in Blocks(page, "csharp").Reverse())
        {
            var printed = Run(block.Groups["code"].Value, keepsPictures: page.StartsWith("docs", StringComparison.Ordinal));
            if (block.Groups["output"] is not { Success: true } output)
                continue;
            if (Acceptance.IsOn)
                File.WriteAllText(Path.Combine(Repository.Root, page), Text(page).Remove(output.Index, output.Length).Insert(output.Index, printed.TrimEnd() + "\n"));
            else
                Assert.Equal(output.Value.TrimEnd(), printed.TrimEnd());
        }
    }

    [Fact]
    public void Every_command_names_a_project_that_exists()
    {
        foreach (var page in AllPages())
        {
            foreach (var project in Commands(page).SelectMany(command => Project().Matches(command).Select(match => match.Value)))
                Assert.True(Directory.GetFiles(Path.Combine(Repository.Root, project), "*.csproj").Length == 1, $"{page}: there is no project in {project}");
        }
    }

    /// <summary>What a block prints that is pasted as the whole of a new console project's program. What pages of the documentation draw is kept beside them.</summary>
    private static string Run(string code, bool keepsPictures)
    {
        var program = Compiled(code).EntryPoint!;
        var (console, culture, folder, context) = (Console.Out, CultureInfo.CurrentCulture, Environment.CurrentDirectory, SynchronizationContext.Current);
        using var clone = CloneWithData();
        using var printed = new StringWriter(CultureInfo.InvariantCulture);
        try
        {
            Console.SetOut(printed);
            SynchronizationContext.SetSynchronizationContext(null); // A console program has none, and one that awaits would wait for this thread.
            CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
            Environment.CurrentDirectory = clone.Root;
            program.Invoke(null, BindingFlags.DoNotWrapExceptions, null, program.GetParameters().Length == 0 ? null : [Array.Empty<string>()], CultureInfo.InvariantCulture);
            if (keepsPictures)
                DocumentationPictures.Compare(clone.Root);
        }
        finally
        {
            Console.SetOut(console);
            SynchronizationContext.SetSynchronizationContext(context);
            CultureInfo.CurrentCulture = culture;
            Environment.CurrentDirectory = folder;
        }

        return printed.ToString().ReplaceLineEndings("\n");
    }

    private static Assembly Compiled(string code)
    {
        var compilation = CSharpCompilation.Create(
            "readme",
            [CSharpSyntaxTree.ParseText(ImplicitUsings), CSharpSyntaxTree.ParseText(code)],
            s_references.Value,
            new CSharpCompilationOptions(OutputKind.ConsoleApplication, nullableContextOptions: NullableContextOptions.Enable));
        using var bytes = new MemoryStream();
        var emitted = compilation.Emit(bytes);
        Assert.True(emitted.Success, string.Join('\n', emitted.Diagnostics.Where(item => item.Severity == DiagnosticSeverity.Error).Append<object>(code)));
        return Assembly.Load(bytes.ToArray());
    }

    /// <summary>A folder in which blocks find the data where a clone has them, and may leave files.</summary>
    private static TemporaryFolder CloneWithData()
    {
        var clone = new TemporaryFolder();
        var data = Directory.CreateDirectory(Path.Combine(clone.Root, "samples", "data")).FullName;
        foreach (var file in Directory.GetFiles(Repository.Data))
            File.Copy(file, Path.Combine(data, Path.GetFileName(file)));
        return clone;
    }

    private static IEnumerable<string> AllPages() =>
        Directory.GetDirectories(Path.Combine(Repository.Root, "src")).Order(StringComparer.Ordinal).Select(folder => Path.Combine(folder, "README.md"))
            .Prepend(Path.Combine(Repository.Root, "README.md"))
            .Concat(Directory.GetFiles(Path.Combine(Repository.Root, "docs"), "*.md").Order(StringComparer.Ordinal))
            .Where(File.Exists)
            .Select(path => Path.GetRelativePath(Repository.Root, path));

    private static IEnumerable<Match> Blocks(string page, string language) =>
        Block().Matches(Text(page)).Where(match => match.Groups["language"].Value == language && !match.Groups["illustration"].Success);

    private static IEnumerable<string> Commands(string page) => Blocks(page, "sh").Concat(Blocks(page, "bash")).Select(match => match.Groups["code"].Value);

    private static string Text(string page)
    {
        var path = Path.Combine(Repository.Root, page);
        return File.Exists(path) ? File.ReadAllText(path).ReplaceLineEndings("\n") : string.Empty;
    }

    [GeneratedRegex(@"(?<illustration><!-- illustration -->\s*\n)?^```(?<language>csharp|sh|bash)\n(?<code>.*?)^```$(\s*\n```text\n(?<output>.*?)^```$)?", RegexOptions.Singleline | RegexOptions.Multiline | RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex Block();

    [GeneratedRegex(@"(?<=--project[ =])[^\s]+", RegexOptions.None, 5000)]
    private static partial Regex Project();
}
