using System.Globalization;
using PeoplePowered.Reporting.Replication;
using PeoplePowered.Reporting.Reports;

namespace PeoplePowered.Reporting.Tests.Replication;

public sealed class ReplicationTablesTests
{
    [Fact]
    public void A_verdict_stands_with_its_chances_and_what_success_is()
    {
        var row = Row(Verdicts(Assessed.Across()));

        Assert.Equal("it did not replicate", row["Verdict"]);
        Assert.Equal("7", row["Sites"]);
        Assert.Equal("odds ratio at most 0.9", row["Success is"]);

        // exp(-.2979018), exp(1.368635), .054463 and .873228 of the reference.
        Assert.Equal("0.74 to 3.93", row["New site"]);
        Assert.Equal("5.4%", row["Success"]);
        Assert.Equal("87.3%", row["Harm"]);
    }

    [Fact]
    public void The_chance_by_another_policy_stands_beside_under_its_convention()
    {
        var table = Verdicts(Assessed.AcrossByDefault());

        Assert.Equal("5.4%", Row(table)["Success by knapp-hartung"]);
        Assert.Contains("tempered-confidence", table.Caption, StringComparison.Ordinal);
        Assert.DoesNotContain("knapp-hartung", Row(table)["Verdict"], StringComparison.Ordinal);
    }

    [Fact]
    public void Another_verdict_beside_is_told() =>
        Assert.Equal("it did not replicate (knapp-hartung: would meet the target)", Row(Verdicts(Assessed.Across(beside: Assessed.OneArm())))["Verdict"]);

    [Fact]
    public void Without_a_comparison_the_words_are_of_a_target_and_without_a_reference_there_is_no_verdict()
    {
        Assert.Equal(("would meet the target", "–"), (Row(Verdicts(Assessed.OneArm()))["Verdict"], Row(Verdicts(Assessed.OneArm()))["Harm"]));
        var nothing = Row(Verdicts(Assessed.OneArm(reference: null)));
        Assert.Equal(("no verdict", "–", "–"), (nothing["Verdict"], nothing["Success is"], nothing["Success"]));
        Assert.EndsWith("%", nothing["New site"], StringComparison.Ordinal);
    }

    [Fact]
    public void Numbers_have_the_digits_of_the_reference()
    {
        var row = Row(Numbers(Assessed.Across()));

        Assert.Equal(["7", "0.5353667", "0.2160558", "0.0692866", "-0.2979018", "1.3686351", "0.054463", "0.873228"], row.Values.Skip(1));
    }

    [Fact]
    public void What_cannot_be_predicted_is_a_dash()
    {
        var row = Row(Numbers(Assessed.OneSite()));

        Assert.Equal(("–", "–", "–"), (row["From"], row["Success"], row["Harm"]));
    }

    [Fact]
    public void Figures_sort_by_their_numbers() =>
        Assert.Equal(0.054463, Verdicts(Assessed.Across()).Rows[0][5].SortValue!.Value, 5e-7);

    [Fact]
    public void No_case_is_no_table() => Assert.Equal("cases", Assert.Throws<ArgumentException>(() => Verdicts()).ParamName);

    private static ReportTable Verdicts(params AssessedCase[] cases) => ReplicationTables.Verdicts(cases, CultureInfo.InvariantCulture);

    private static ReportTable Numbers(params AssessedCase[] cases) => ReplicationTables.Numbers(cases, CultureInfo.InvariantCulture);

    private static Dictionary<string, string> Row(ReportTable table) =>
        table.Columns.Zip(Assert.Single(table.Rows)).ToDictionary(cell => cell.First.Header, cell => cell.Second.Text, StringComparer.Ordinal);
}
