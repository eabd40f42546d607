using System.Text;
using PeoplePowered.Interchange.Csv;

namespace PeoplePowered.Interchange.Tests.Csv;

public sealed class StudyTableTests
{
    private static readonly StudyColumn[] s_counts = [new("achieved", StudyColumnKind.Count), new("participants", StudyColumnKind.Count)];
    private static readonly StudyColumn[] s_estimates = [new("estimate", StudyColumnKind.Number), new("standard_error", StudyColumnKind.PositiveNumber)];

    [Fact]
    public void Real_replications_are_read_with_their_labels_and_lines()
    {
        using var file = File.OpenRead(Path.Combine(Evidence.Folder, "moral-credential.csv"));
        var table = StudyTable.Read(file, "moral-credential.csv", s_estimates).Value;
        Assert.Equal(21, table.Rows.Count);
        Assert.Equal(("s1", 2, 0.303, 0.111), (table.Rows[0].Label, table.Rows[0].Line, table.Rows[0].Number("estimate"), table.Rows[0].Number("standard_error")));
        Assert.Equal(-0.055, table.Rows[3].Number("estimate"));
    }

    [Theory]
    [InlineData("1.2e2", 120)]
    [InlineData("120", 120)]
    [InlineData("120.0", 120)]
    [InlineData("1200e-1", 120)]
    [InlineData("  120 ", 120)]
    [InlineData("0", 0)]
    [InlineData("100000000000", 100_000_000_000)]
    public void Counts_may_have_an_exponent(string text, long count) => Assert.Equal(count, Read($"achieved,participants\n{text},7\n").Value.Rows[0].Count("achieved"));

    [Theory]
    [InlineData("1e-3", 0.001)]
    [InlineData("-0.5", -0.5)]
    [InlineData("+3", 3)]
    [InlineData(".25", 0.25)]
    [InlineData("1E2", 100)]
    public void Numbers_may_have_a_sign_and_an_exponent(string text, double number) =>
        Assert.Equal(number, StudyTable.Read(Bytes($"estimate,standard_error\n{text},1\n"), "s.csv", s_estimates).Value.Rows[0].Number("estimate"));

    [Fact]
    public void Rows_without_a_label_are_named_by_their_number_and_not_by_their_line()
    {
        var rows = Read("site,achieved,participants\r\n\r\nA,1,2\r\n\r\n,3,4\r\n\"B\r\nC\",5,6").Problems;
        Assert.Equal((6, "site"), (Assert.Single(rows).Line, rows[0].Column));
        var named = Read("site,achieved,participants\r\n\r\nA,1,2\r\n\r\n,3,4\r\n").Value.Rows;
        Assert.Equal([("A", 3), ("row 2", 5)], named.Select(row => (row.Label, row.Line)));
        Assert.Equal(["row 1", "row 2"], Read("achieved,participants\n1,2\n3,4").Value.Rows.Select(row => row.Label));
    }

    [Fact]
    public void Unused_columns_are_passed_over_whatever_they_hold()
    {
        var table = Read("achieved,size,note,participants,Achieved\n1,NaN,\"a, \"\"b\"\"\nc\",2,x\n3,,,4,\n").Value;
        Assert.Equal([(1L, 2L, 2), (3L, 4L, 4)], table.Rows.Select(row => (row.Count("achieved")!.Value, row.Count("participants")!.Value, row.Line)));
        Assert.Equal(2, table.Rows[0].Number("participants"));
        Assert.Throws<ArgumentException>(() => table.Rows[0].Number("size"));
        Assert.Throws<ArgumentException>(() => table.Rows[0].Count("note"));
    }

    [Fact]
    public void A_blank_in_a_needed_column_stays_blank()
    {
        var row = Read("site,achieved,participants\nDepaul,,103\n").Value.Rows[0];
        Assert.Null(row.Count("achieved"));
        Assert.Equal(103, row.Count("participants"));
    }

    [Theory]
    [InlineData("-3", "negative")]
    [InlineData("2.5", "whole")]
    [InlineData("1e-40", "digits")]
    [InlineData("NaN", "blank")]
    [InlineData("Infinity", "blank")]
    [InlineData("-inf", "blank")]
    [InlineData("1e999", "large")]
    [InlineData("1e20", "large")]
    [InlineData("100000000001", "more people than have ever lived")]
    [InlineData("9223372036854775808", "large")]
    [InlineData("\"1,234\"", "separators")]
    [InlineData("1 234", "separators")]
    [InlineData("1'234", "separators")]
    [InlineData("46%", "per cent")]
    [InlineData("£500", "currency")]
    [InlineData("n/a", "blank")]
    [InlineData("-", "blank")]
    [InlineData("0x1F", "digits")]
    [InlineData("١٢", "digits")]
    [InlineData("−3", "hyphen")]
    [InlineData("about 40", "digits")]
    [InlineData("(3)", "digits")]
    public void Whatever_is_not_a_count_is_refused_with_its_line_and_a_remedy_of_its_own(string cell, string says)
    {
        var problem = Assert.Single(Read($"site,achieved,participants\nA,1,2\nB,{cell},9\n").Problems);
        Assert.Equal(("studies.csv", 3, "achieved", cell.Trim('"')), (problem.File, problem.Line, problem.Column, problem.Value));
        Assert.Contains(says, $"{problem.Problem} {problem.Remedy}", StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("1e999")]
    [InlineData("NaN")]
    [InlineData("0")]
    [InlineData("-0.1")]
    [InlineData("1e-999")]
    [InlineData("0,1")]
    public void A_standard_error_that_is_not_above_zero_and_finite_is_refused(string cell)
    {
        var problem = Assert.Single(StudyTable.Read(Bytes($"estimate,standard_error\n1,\"{cell}\"\n"), "s.csv", s_estimates).Problems);
        Assert.Equal((2, "standard_error", cell), (problem.Line, problem.Column, problem.Value));
    }

    [Theory]
    [InlineData("", 1, null)]
    [InlineData("\n \n", 1, null)]
    [InlineData("achieved,participants\n", 1, null)]
    [InlineData("achieved,participant\n1,2\n", 1, "participant")]
    [InlineData("Achieved,participants\n1,2\n", 1, "Achieved")]
    [InlineData("achieved\n1\n", 1, "participants")]
    [InlineData("Site,achieved,participants\nA,1,2\n", 1, "Site")]
    [InlineData("achieved,participants,achieved\n1,2,3\n", 1, "achieved")]
    [InlineData("achieved,,participants\n1,2,3\n", 1, null)]
    [InlineData("achieved;participants\n1;2\n", 1, null)]
    [InlineData("achieved\tparticipants\n1\t2\n", 1, null)]
    [InlineData("achieved,participants\n1,2\n3\n", 3, null)]
    [InlineData("achieved,participants\n1,2\n3,4,5\n", 3, null)]
    [InlineData("achieved,participants\n1,2\n3,\"4\n", 3, null)]
    [InlineData("achieved,participants\n1,2\n3,4\"\n", 3, null)]
    [InlineData("site,achieved,participants\nTotal,1,2\n", 2, "site")]
    public void A_malformed_file_is_refused(string text, int line, string? column)
    {
        var problem = Assert.Single(Read(text).Problems);
        Assert.Equal(("studies.csv", line, column), (problem.File, problem.Line, problem.Column));
        Assert.NotEmpty(problem.Remedy);
    }

    [Fact]
    public void Columns_are_asked_for_once_and_none_is_called_site()
    {
        Assert.Throws<ArgumentException>(() => StudyTable.Read("a\n1\n"u8, "s.csv"));
        Assert.Throws<ArgumentException>(() => StudyTable.Read("a\n1\n"u8, "s.csv", new StudyColumn("a", StudyColumnKind.Count), new StudyColumn("a", StudyColumnKind.Number)));
        Assert.Throws<ArgumentException>(() => StudyTable.Read("site\n1\n"u8, "s.csv", new StudyColumn("site", StudyColumnKind.Count)));
    }

    [Fact]
    public void An_optional_column_may_be_missing_or_blank()
    {
        StudyColumn[] columns = [new("study", StudyColumnKind.Label) { Presence = StudyColumnPresence.Optional }, .. s_counts];
        Assert.Null(StudyTable.Read("achieved,participants\n1,2\n"u8, "s.csv", columns).Value.Rows[0].Text("study"));
        var rows = StudyTable.Read("study,achieved,participants\nA,1,2\n,1,2\n"u8, "s.csv", columns).Value.Rows;
        Assert.Equal(["A", null], rows.Select(row => row.Text("study")));
    }

    [Fact]
    public void A_blank_in_a_column_to_be_filled_is_refused_with_its_line()
    {
        StudyColumn[] columns = [new("achieved", StudyColumnKind.Count), new("participants", StudyColumnKind.Count) { Presence = StudyColumnPresence.Filled }];
        var problem = Assert.Single(StudyTable.Read("achieved,participants\n,2\n1,\n"u8, "s.csv", columns).Problems);
        Assert.Equal((3, "participants", null), (problem.Line, problem.Column, problem.Value));
        Assert.NotEmpty(problem.Remedy);
    }

    private static ReadResult<StudyTable> Read(string text) => StudyTable.Read(Bytes(text), "studies.csv", s_counts);

    private static byte[] Bytes(string text) => Encoding.UTF8.GetBytes(text);
}
