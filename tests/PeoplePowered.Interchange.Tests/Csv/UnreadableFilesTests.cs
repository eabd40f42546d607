using PeoplePowered.Interchange.Csv;

namespace PeoplePowered.Interchange.Tests.Csv;

/// <summary>Whatever keeps a file or a folder from being read is a refusal with a remedy, and never an exception.</summary>
public sealed class UnreadableFilesTests : IDisposable
{
    private const string Results = "site,participants,outcome,achieved\nA,20,x,12\n";
    private static readonly StudyColumn[] s_columns = [new("achieved", StudyColumnKind.Count), new("participants", StudyColumnKind.Count)];

    private readonly string _folder = Directory.CreateTempSubdirectory("people-powered").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Theory]
    [InlineData("")]
    [InlineData(" \t")]
    [InlineData("\n")]
    public void A_path_that_is_blank_is_refused(string path)
    {
        Assert.Contains("folder", Assert.Single(PortfolioFolder.Read(path).Problems).Remedy, StringComparison.Ordinal);
        Assert.Contains("file", Assert.Single(StudyTable.Read(path, s_columns).Problems).Remedy, StringComparison.Ordinal);
        Assert.Throws<ArgumentNullException>(() => PortfolioFolder.Read((string)null!));
        Assert.Throws<ArgumentNullException>(() => StudyTable.Read((string)null!, s_columns));
    }

    [Theory]
    [InlineData("none.csv")]
    [InlineData("none/none.csv")]
    [InlineData("a\0b.csv")]
    public void A_file_of_studies_that_is_missing_is_refused_by_its_path(string name)
    {
        var path = Path.Combine(_folder, name);
        var problem = Assert.Single(StudyTable.Read(path, s_columns).Problems);
        Assert.Equal((path, 0, "There is no such file."), (problem.File, problem.Line, problem.Problem));
        Assert.NotEmpty(problem.Remedy);
    }

    [Fact]
    public void A_file_of_studies_is_read_from_its_path_and_goes_by_its_name()
    {
        var path = Write("studies.csv", "site,achieved,participants\nA,1,2\n");
        var table = StudyTable.Read(path, s_columns).Value;
        Assert.Equal(("studies.csv", 1L, "A"), (table.File, table.Rows[0].Count("achieved")!.Value, table.Rows[0].Label));
        Assert.Equal("bad.csv", Assert.Single(StudyTable.Read(Write("bad.csv", "achieved,participants\n1,x\n"), s_columns).Problems).File);
        Assert.Throws<ArgumentException>(() => StudyTable.Read(path));
    }

    [Fact]
    public void A_folder_in_the_place_of_a_file_is_refused()
    {
        Write("a-results.csv", Results);
        var path = Directory.CreateDirectory(Path.Combine(_folder, "b-results.csv")).FullName;
        Assert.Equal(("b-results.csv", "That is a folder, not a file."), Only(PortfolioFolder.Read(_folder).Problems));
        Assert.Equal((path, "That is a folder, not a file."), Only(StudyTable.Read(path, s_columns).Problems));
    }

    [Fact]
    public void Folders_that_are_not_named_like_a_file_are_passed_over()
    {
        Write("a-results.csv", Results);
        Directory.CreateDirectory(Path.Combine(_folder, "archive"));
        Directory.CreateDirectory(Path.Combine(_folder, ".hidden.csv"));
        Assert.Empty(PortfolioFolder.Read(_folder).Problems);
    }

    [Fact]
    public void A_link_to_nothing_is_refused_beside_every_other_problem()
    {
        Write("b-results.csv", Results.Replace("12", "twelve", StringComparison.Ordinal));
        var path = Link("a-results.csv", Path.Combine(_folder, "none"));
        Assert.Equal(["a-results.csv", "b-results.csv"], PortfolioFolder.Read(_folder).Problems.Select(problem => problem.File));
        Assert.Equal((path, "That is a link to a file that does not exist."), Only(StudyTable.Read(path, s_columns).Problems));
    }

    [Fact]
    public void A_link_to_a_file_is_read()
    {
        var elsewhere = Directory.CreateTempSubdirectory("people-powered").FullName;
        try
        {
            File.WriteAllText(Path.Combine(elsewhere, "data"), Results);
            Link("a-results.csv", Path.Combine(elsewhere, "data"));
            Assert.Single(PortfolioFolder.Read(_folder).Value.ReportedOutcomes);
        }
        finally
        {
            Directory.Delete(elsewhere, recursive: true);
        }
    }

    /// <summary>Who may read everything (an administrator of a container) is no judge of permissions, but the kernel's own files fail for all.</summary>
    [Fact]
    public void A_file_that_fails_while_it_is_read_is_refused()
    {
        if (!OperatingSystem.IsLinux())
            return;
        var path = Link("a-results.csv", "/proc/self/mem");
        Assert.Equal(("a-results.csv", "The file cannot be opened."), Only(PortfolioFolder.Read(_folder).Problems));
        Assert.Equal((path, "The file cannot be opened."), Only(StudyTable.Read(path, s_columns).Problems));
    }

    [Fact]
    public void A_file_or_a_folder_without_permission_is_refused()
    {
        if (OperatingSystem.IsWindows() || Environment.IsPrivilegedProcess)
            return;
        var path = Write("a-results.csv", Results);
        File.SetUnixFileMode(path, UnixFileMode.None);
        Assert.Equal(("a-results.csv", "The file cannot be opened."), Only(PortfolioFolder.Read(_folder).Problems));
        Assert.Equal((path, "The file cannot be opened."), Only(StudyTable.Read(path, s_columns).Problems));
        var closed = Directory.CreateDirectory(Path.Combine(_folder, "closed"), UnixFileMode.None).FullName;
        Assert.Equal((closed, "The folder cannot be opened."), Only(PortfolioFolder.Read(closed).Problems));
    }

    [Fact]
    public void A_file_that_another_program_holds_is_refused()
    {
        var path = Write("a-results.csv", Results);
        using var held = new FileStream(path, FileMode.Open, FileAccess.ReadWrite, FileShare.None);
        Assert.Equal(("a-results.csv", "The file cannot be opened."), Only(PortfolioFolder.Read(_folder).Problems));
    }

    [Theory]
    [InlineData("portfolio.json")]
    [InlineData("Portfolio.JSON")]
    [InlineData("DATAPACKAGE.json")]
    public void A_json_file_in_the_folder_is_left_out_with_a_caveat_whatever_it_holds(string name)
    {
        Write("a-results.csv", Results);
        Write(name, "{");
        Write(".settings.json", "{");
        var caveat = Assert.Single(PortfolioFolder.Read(_folder).Value.Caveats);
        Assert.Equal(("file-not-read", name), (caveat.Code, caveat.Subject));
    }

    [Fact]
    public void A_folder_of_json_alone_is_refused_with_a_word_on_json()
    {
        Write("portfolio.json", "{}");
        var problem = Assert.Single(PortfolioFolder.Read(_folder).Problems);
        Assert.Equal(_folder, problem.File);
        Assert.Contains("'portfolio.json'", problem.Remedy, StringComparison.Ordinal);
    }

    private static (string File, string Problem) Only(IEnumerable<ReadProblem> problems)
    {
        var problem = Assert.Single(problems);
        Assert.NotEmpty(problem.Remedy);
        return (problem.File, problem.Problem);
    }

    private string Write(string name, string text)
    {
        var path = Path.Combine(_folder, name);
        File.WriteAllText(path, text);
        return path;
    }

    private string Link(string name, string target) => File.CreateSymbolicLink(Path.Combine(_folder, name), target).FullName;
}
