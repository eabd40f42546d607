using System.Globalization;
using PeoplePowered.Tests;

namespace PeoplePowered.Tool.Tests;

/// <summary>What <c>replications</c> answers, beside the R package ReplicationSuccess, and how it behaves towards its caller.</summary>
public sealed class ReplicationsTests
{
    private const string Header = "study,original_estimate,original_se,replication_estimate,replication_se";
    private const string Morewedge = "Morewedge,0.48862,0.18569,0.37080,0.10783";

    [Fact]
    public void Every_metric_of_94_pairs_is_that_of_the_reference()
    {
        var rows = File.ReadLines(Tool.TestData("replication-pairs.csv")).Skip(1).Select(line => (Name: line.Split('"')[1], Cells: line.Split(',')[^17..])).ToList();
        var run = Run([.. rows.Select(row => $"\"{row.Name}\",{string.Join(',', row.Cells[..4])}")], "--json");
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        var answers = Tool.Json(run.Output).EnumerateArray().ToList();

        Assert.Equal(94, answers.Count);
        foreach (var ((name, cells), answer) in rows.Zip(answers))
        {
            Assert.Equal(name, answer.GetProperty("study").GetString());
            (string Property, int Column)[] numbers =
            [
                ("zOriginal", 6), ("zReplication", 7), ("varianceRatio", 8), ("scepticalPNominal", 9), ("scepticalPGolden", 10), ("scepticalPControlled", 11), ("qPValue", 12),
            ];
            foreach (var (property, column) in numbers)
                Tool.Near(Number(cells[column]), answer.Number(property), 1e-9, $"{name}, {property}");
            var interval = answer.Interval("predictionInterval");
            Tool.Near(Number(cells[13]), interval[0], 1e-9, name);
            Tool.Near(Number(cells[14]), interval[1], 1e-9, name);
            Assert.Equal(cells[15] == "TRUE", answer.GetProperty("insidePredictionInterval").GetBoolean());
            Assert.Equal(cells[16] == "TRUE", answer.GetProperty("bothSignificant").GetBoolean());

            // Q is the square of the deviate of its p-value.
            var deviate = (Number(cells[0]) - Number(cells[2])) / Math.Sqrt(Math.Pow(Number(cells[1]), 2) + Math.Pow(Number(cells[3]), 2));
            Tool.Near(deviate * deviate, answer.Number("q"), 1e-12, name);
        }
    }

    [Fact]
    public void Every_bad_line_is_refused_at_once_on_the_error_stream()
    {
        var run = Run(["A,1,0.2,0.5,0.2", "B,1,0,0.5,0.2", "C,1,0.2,0.5,-0.1", "D,one,0.2,0.5,0.2", "E,1,0.2,,0.2", "F,NaN,0.2,0.5,0.2", "G,1,0.2,0.5"], "--json");

        Assert.Equal((1, ""), (run.ExitCode, run.Output));
        var lines = run.Error.TrimEnd().Split('\n');
        (int Line, string Column)[] expected = [(3, "original_se"), (4, "replication_se"), (5, "original_estimate"), (6, "replication_estimate"), (7, "original_estimate"), (8, "")];
        Assert.Equal(expected.Length, lines.Length);
        Assert.All(expected.Zip(lines), item => Assert.StartsWith(string.Create(CultureInfo.InvariantCulture, $"pairs.csv, line {item.First.Line}{(item.First.Column.Length > 0 ? ", " : "")}{item.First.Column}"), item.Second, StringComparison.Ordinal));
    }

    [Fact]
    public void A_missing_column_is_refused_by_name()
    {
        var run = RunText("study,original_estimate,original_se,replication_estimate\nA,1,1,1\n", "--json");

        Assert.Equal((1, ""), (run.ExitCode, run.Output));
        Assert.StartsWith("pairs.csv, line 1, replication_se", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Names_are_not_needed_and_other_columns_are_passed_over()
    {
        var run = RunText("original_estimate,year,original_se,replication_estimate,replication_se\n1,2012,0.3,0.5,0.2\n1,2013,0.3,0,0.2\n", "--json");

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Equal(["row 1", "row 2"], Tool.Json(run.Output).EnumerateArray().Select(answer => answer.GetProperty("study").GetString()));
        Assert.Equal(0.5, Tool.Json(run.Output)[1].Number("scepticalPNominal"));
    }

    [Fact]
    public void What_exceeds_a_double_is_null_and_a_caveat_says_so()
    {
        var run = Run(["Huge,1e300,1e-300,1,1"], "--json");

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        var answer = Tool.Json(run.Output)[0];
        Assert.All((string[])["zOriginal", "scepticalPNominal", "scepticalPControlled", "q", "qPValue"], property => Assert.True(answer.IsNull(property), property));
        Assert.Contains("out-of-domain", answer.Codes());
    }

    [Fact]
    public void What_people_read_is_plain_text_when_redirected()
    {
        var run = Run([Morewedge, "Other,0.5,0.2,-0.1,0.3"]);

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.DoesNotContain('\u001b', run.Output);
        Assert.StartsWith("2 pairs", run.Output, StringComparison.Ordinal);
        Assert.All((string[])["Morewedge", "Sceptical p", "0.0109", "yes", "no", "replication-other-direction: Other, replication points the other way"], text => Assert.Contains(text, run.Output, StringComparison.Ordinal));
    }

    [Fact]
    public void Culture_makes_no_difference()
    {
        using var folder = new TemporaryFolder();
        File.WriteAllText(folder.File("pairs.csv"), $"{Header}\n{Morewedge}\n");
        foreach (var form in (string[][])[[], ["--json"]])
        {
            var plain = In("C.UTF-8");
            Assert.NotEmpty(plain.Output);
            Assert.Equal(plain, In("de_DE.UTF-8"));
            Assert.Equal(plain, In("tr_TR.UTF-8"));

            ProgramRun In(string culture) => Tool.RunIn(folder.Root, culture, ["replications", "pairs.csv", .. form]);
        }
    }

    [Theory]
    [InlineData("replications")]
    [InlineData("replications", "pairs.csv", "more.csv")]
    [InlineData("replications", "pairs.csv", "--measure", "odds-ratio")]
    public void A_call_that_is_not_understood_ends_with_2(params string[] call)
    {
        var run = Tool.Run(call);

        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.Contains("--help", run.Error, StringComparison.Ordinal);
    }

    private static ProgramRun Run(string[] rows, params string[] options) => RunText(string.Join('\n', rows.Prepend(Header)) + "\n", options);

    private static ProgramRun RunText(string table, params string[] options)
    {
        using var folder = new TemporaryFolder();
        File.WriteAllText(folder.File("pairs.csv"), table);
        return Tool.RunIn(folder.Root, null, ["replications", "pairs.csv", .. options]);
    }

    private static double Number(string text) => double.Parse(text, CultureInfo.InvariantCulture);
}
