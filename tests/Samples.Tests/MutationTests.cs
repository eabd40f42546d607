using System.Globalization;
using NodaTime;

namespace Samples.Tests;

/// <summary>
/// Each row of the evidence is changed, and what the main job says may change only where it rests on that row. The paths are
/// those of the review's JSON; see <see cref="Statements"/>.
/// </summary>
public sealed class MutationTests
{
    private const string Results = "fair-chance-fund-results.csv";
    private const string Tariffs = "fair-chance-fund-rate-card.csv";
    private const string InnovationFund = "innovation-fund-rate-cards.csv";
    private const string Initiatives = "initiatives.csv";
    private const string Investments = "strategic-investments.csv";
    private const string Awards = "partnership-awards.csv";
    private const string Programmes = "published-programme-results.csv";
    private const string Service = "services[fair-chance-fund]";
    private const string Now = "overviews[1]";
    private const string Bill = Service + ".bills[fair-chance-fund]";

    private static readonly Statements s_published = Evidence.Published.Review();
    private static readonly Dictionary<string, string> s_implies = Evidence.Rows(Tariffs).Where(row => row["implies"].Length > 0).ToDictionary(row => row["outcome"], row => row["implies"], StringComparer.Ordinal);
    private static readonly HashSet<(string Site, string Outcome)> s_blank = [.. Evidence.Rows(Results).Where(row => row["achieved"].Length == 0).Select(row => (row["site"], row["outcome"]))];

    [Fact]
    public void One_more_person_at_a_site_changes_that_outcome_and_what_it_costs()
    {
        foreach (var row in Evidence.Rows(Results))
        {
            var (before, after) = row["achieved"].Length == 0 ? (0, 5) : (Whole(row["achieved"]), Whole(row["achieved"]) + 1);
            var changed = Changed(Evidence.Published.With(row, "achieved", Text(after)));

            Only(row, changed, OfResult(row));
            Includes(row, changed, $"{Service}.outcomes[{row["outcome"]}].made.inputHash", $"{Bill}.sites[{row["site"]}].lines[{row["outcome"]}].count.low", $"{Bill}.outcomes[{row["outcome"]}].count.lower");
            Assert.Equal(Small(before) != Small(after), changed.Exists(path => path.Contains("small-cells", StringComparison.Ordinal)));
            Assert.Equal(
                s_blank.Where(cell => cell.Site == row["site"] && cell.Outcome != row["outcome"] && Bounds(row, cell)).Select(cell => cell.Outcome).Order(StringComparer.Ordinal),
                changed.Where(path => path.EndsWith(".count.high", StringComparison.Ordinal) && !path.Contains($"lines[{row["outcome"]}]", StringComparison.Ordinal)).Select(path => path.Split("lines[")[1].Split(']')[0]));
        }

        static bool Small(int count) => count is >= 1 and <= 9;
    }

    [Fact]
    public void One_more_participant_changes_that_outcome_and_no_bill()
    {
        foreach (var row in Evidence.Rows(Results))
        {
            var changed = Changed(Evidence.Published.With(row, "participants", Text(Whole(row["participants"]) + 1)));

            Only(row, changed, path => path.StartsWith($"{Service}.outcomes[{row["outcome"]}].", StringComparison.Ordinal) || IsCaveatAbout(path, row["site"], row["outcome"]));
            Includes(row, changed, $"{Service}.outcomes[{row["outcome"]}].made.inputHash");
        }
    }

    [Fact]
    public void A_cell_that_is_taken_away_is_left_out_by_name_and_its_bill_is_bounded()
    {
        foreach (var row in Evidence.Rows(Results).Where(row => row["achieved"].Length > 0))
        {
            foreach (var evidence in new[] { Evidence.Published.With(row, "achieved", ""), Evidence.Published.Without(row) })
            {
                var changed = Changed(evidence);

                Only(row, changed, OfResult(row));
                Includes(row, changed, $"{Service}.outcomes[{row["outcome"]}].made.inputHash", $"{Bill}.sites[{row["site"]}].lines[{row["outcome"]}].count.is");
            }
        }
    }

    [Fact]
    public void A_row_that_is_added_changes_its_outcome_and_its_sites_bill()
    {
        var changed = Changed(Evidence.Published.Plus(Results, "Newtown", "100", "job-entry", "30", "2015-01", "2017-12"));

        Only("Newtown", changed, path =>
            path.StartsWith($"{Service}.outcomes[job-entry].", StringComparison.Ordinal)
            || path.StartsWith($"{Bill}.sites[Newtown].", StringComparison.Ordinal)
            || path.StartsWith($"{Bill}.due.", StringComparison.Ordinal)
            || path.StartsWith($"{Bill}.outcomes[", StringComparison.Ordinal)
            || (path.Contains(".caveats[", StringComparison.Ordinal) && path.Contains("Newtown", StringComparison.Ordinal)));
        Includes("Newtown", changed, $"{Service}.outcomes[job-entry].sites[Newtown].proportion", $"{Bill}.sites[Newtown].due.lower.amount");
    }

    [Fact]
    public void A_tariff_changes_what_that_outcome_costs_and_no_result()
    {
        foreach (var row in Evidence.Rows(Tariffs))
        {
            var changed = Changed(Evidence.Published.With(row, "tariff_gbp", Text(Whole(row["tariff_gbp"]) + 1)));

            Only(row, changed, path =>
                path.StartsWith($"{Bill}.due.", StringComparison.Ordinal)
                || path.StartsWith($"{Bill}.outcomes[{row["outcome"]}].", StringComparison.Ordinal)
                || (path.StartsWith($"{Bill}.sites[", StringComparison.Ordinal)
                    && (path.Contains("].due.", StringComparison.Ordinal) || path.Contains($".lines[{row["outcome"]}].", StringComparison.Ordinal))
                    && (!path.Contains(".lines[", StringComparison.Ordinal) || path.Contains($".lines[{row["outcome"]}].", StringComparison.Ordinal))));
            Includes(row, changed, $"{Bill}.outcomes[{row["outcome"]}].tariff.amount", $"{Bill}.due.lower.amount");
        }
    }

    [Fact]
    public void The_words_of_a_definition_change_that_definition_alone()
    {
        foreach (var row in Evidence.Rows(Tariffs))
        {
            Assert.Equal([$"{Service}.definitions[{row["outcome"]}].description"], Changed(Evidence.Published.With(row, "description", "Other words")));
            Assert.Equal([$"{Service}.definitions[{row["outcome"]}].kind"], Changed(Evidence.Published.With(row, "kind", "activity")));
        }
    }

    [Fact]
    public void A_tariff_that_is_taken_away_leaves_its_results_without_a_definition_and_is_refused()
    {
        foreach (var row in Evidence.Rows(Tariffs))
        {
            var read = Evidence.Published.Without(row).Read();

            Assert.False(read.Success, row.ToString());
            Assert.All(read.Problems, problem => Assert.Contains(row["outcome"], problem.Value, StringComparison.Ordinal));
            Assert.Equal(7, read.Problems.Count(problem => problem is { File: Results, Column: "outcome" }));
        }
    }

    [Fact]
    public void Cards_without_results_change_nothing_since_the_review_does_not_speak_of_them()
    {
        Assert.All(Evidence.Rows(InnovationFund), row => Assert.Empty(Changed(Evidence.Published.With(row, "tariff_gbp", Text(Whole(row["tariff_gbp"]) + 1)))));
        Assert.All(Evidence.Rows(InnovationFund).Where(row => row["outcome"] != "job-13-weeks"), row => Assert.Empty(Changed(Evidence.Published.Without(row))));
        Assert.Empty(Changed(Evidence.Published.Plus(InnovationFund, "round-2", "11700", "esol", "English for speakers of other languages completed", "1200", "")));
    }

    [Theory]
    [InlineData("source", "another source")]
    [InlineData("note", "another note")]
    [InlineData("amount_gbp", "1")]
    [InlineData("years_to", "12")]
    public void A_row_of_an_initiative_changes_that_initiative_alone(string column, string value)
    {
        foreach (var row in Evidence.Rows(Initiatives))
        {
            var changed = Changed(Evidence.Published.With(row, column, value));

            Only(row, changed, OfInitiative(row["initiative"]));
            Assert.NotEmpty(changed);
        }
    }

    [Fact]
    public void A_row_of_an_initiative_that_is_taken_away_or_added_changes_that_initiative_alone()
    {
        foreach (var row in Evidence.Rows(Initiatives))
        {
            var changed = Changed(Evidence.Published.Without(row));
            Only(row, changed, OfInitiative(row["initiative"]));
            Assert.NotEmpty(changed);
        }

        var added = Changed(Evidence.Published.Plus(Initiatives, "Another initiative", "2012", "1000000", "about", "", "", "", "a source"));
        Only("Another initiative", added, OfInitiative("Another initiative"));
        Assert.NotEmpty(added);
    }

    [Theory]
    [InlineData("source", "another source")]
    [InlineData("priority_group", "other people")]
    [InlineData("amount_gbp", "1")]
    [InlineData("partnerships", "40")]
    [InlineData("ends", "2030")]
    public void A_row_of_an_investment_changes_that_investment_and_the_totals_over_all(string column, string value)
    {
        foreach (var row in Evidence.Rows(Investments))
        {
            var evidence = Evidence.Published.With(row, column, value);
            var changed = Changed(evidence);

            Only(row, changed, OfInvestment(row["investment"], withInitiative: column == "amount_gbp", withTotals: column is "amount_gbp" or "partnerships"));
            ShownOnSomeDay(row, evidence, changed);
        }
    }

    [Fact]
    public void A_row_of_an_investment_that_is_taken_away_changes_that_investment_or_leaves_its_awards_without_one()
    {
        foreach (var row in Evidence.Rows(Investments))
        {
            var evidence = Evidence.Published.Without(row);
            if (Evidence.Rows(Investments).Count(other => other["investment"] == row["investment"]) == 1)
            {
                Assert.Contains(evidence.Read().Problems, problem => problem is { File: Awards, Column: "investment" } && problem.Value == row["investment"]);
                continue;
            }

            var changed = Changed(evidence);
            Only(row, changed, OfInvestment(row["investment"], withInitiative: true, withTotals: true));
            ShownOnSomeDay(row, evidence, changed);
        }
    }

    [Fact]
    public void An_award_changes_its_investment_and_the_totals_over_all()
    {
        foreach (var row in Evidence.Rows(Awards))
        {
            var known = row["award_gbp"].Length > 0;
            var changed = Changed(known
                ? Evidence.Published.With(row, "award_gbp", Text(Whole(row["award_gbp"]) + 1))
                : Evidence.Published.With(row.With("award_is", "exact"), "award_gbp", "1000000"));

            Only(row, changed, OfAward(row));
            Includes(row, changed, row["award_is"] == "up to" ? $"{Now}.investments[{row["investment"]}].awards.sum.upper" : $"{Now}.awards.sum.lower");
        }
    }

    [Fact]
    public void Who_leads_a_partnership_changes_leadership_and_nothing_else()
    {
        foreach (var row in Evidence.Rows(Awards).Where(row => row["lead_sector"].Length > 0))
        {
            var changed = Changed(Evidence.Published.With(row, "lead_sector", row["lead_sector"] == "voluntary and community" ? "public" : "voluntary and community"));

            Only(row, changed, path => path.Contains(".leadership.", StringComparison.Ordinal) && OfAward(row)(path));
            Includes(row, changed, $"{Now}.investments[{row["investment"]}].leadership.led", $"{Now}.leadership.led", $"{Now}.leadership.byNumber.lower");
        }
    }

    [Fact]
    public void A_partnership_that_is_taken_away_or_added_changes_its_investment_and_the_totals_over_all()
    {
        foreach (var row in Evidence.Rows(Awards))
        {
            var changed = Changed(Evidence.Published.Without(row));

            Only(row, changed, OfAward(row));
            Includes(row, changed, $"{Now}.investments[{row["investment"]}].leadership.listed", $"{Now}.leadership.listed", $"{Now}.awards.sum.terms");
        }

        var added = Changed(Evidence.Published.Plus(Awards, "Talent Match", "Cornwall", "A charity", "voluntary and community", "5000000", "exact", "a source"));
        Only("Cornwall", added, path => path.StartsWith("overviews[", StringComparison.Ordinal) && (path.Contains("[Talent Match]", StringComparison.Ordinal) || IsTotal(path)));
        Includes("Cornwall", added, $"{Now}.investments[Talent Match].awards.exact", $"{Now}.leadership.led");
    }

    [Theory]
    [InlineData("source", "another source", ".source.title")]
    [InlineData("design", "randomised", ".design")]
    public void Where_a_programme_result_comes_from_is_its_own(string column, string value, string part)
    {
        foreach (var row in Evidence.Rows(Programmes))
            Assert.Equal([Result(row) + part], Changed(Evidence.Published.With(row, column, value)));
    }

    [Fact]
    public void A_figure_of_a_programme_changes_that_figure_alone()
    {
        foreach (var row in Evidence.Rows(Programmes))
        {
            if (row["value_percent"].Length > 0)
                Assert.Equal([$"{Result(row)}.figure.percent"], Changed(Evidence.Published.With(row, "value_percent", Text(Whole(row["value_percent"]) + 1))));
            if (row["ci_lower"].Length > 0)
                Assert.Equal([$"{Result(row)}.figure.lower"], Changed(Evidence.Published.With(row, "ci_lower", Text(Whole(row["ci_lower"]) - 1))));
            if (row["participants"].Length > 0)
                Assert.Equal([$"{Result(row)}.figure.participants.count.high", $"{Result(row)}.figure.participants.count.low"], Changed(Evidence.Published.With(row, "participants", "1000")));
        }
    }

    [Fact]
    public void A_programme_result_that_is_taken_away_or_added_changes_that_outcome_alone()
    {
        foreach (var row in Evidence.Rows(Programmes))
        {
            var changed = Changed(Evidence.Published.Without(row));

            Only(row, changed, path => path.StartsWith(Result(row), StringComparison.Ordinal) || path.StartsWith($"programmeDefinitions[{row["outcome"]}]", StringComparison.Ordinal)
                || (path.StartsWith($"programmeResults[{row["investment"]}/", StringComparison.Ordinal) && path.EndsWith(".outcome.version", StringComparison.Ordinal) && path.Contains($"/{row["outcome"]}/", StringComparison.Ordinal)));
            Includes(row, changed, $"{Result(row)}.source.title");
        }

        var added = Changed(Evidence.Published.Plus(Programmes, "A Better Start", "Bradford", "breastfeeding", "Breastfed", "2020", "gross", "50", "", "", "", "descriptive", "a source"));
        Only("breastfeeding", added, path => path.StartsWith("programmeResults[A Better Start/Bradford/breastfeeding/2020]", StringComparison.Ordinal) || path.StartsWith("programmeDefinitions[breastfeeding]", StringComparison.Ordinal));
        Assert.NotEmpty(added);
    }

    private static List<string> Changed(Evidence evidence) => s_published.ChangedBy(evidence.Review());

    /// <summary>What rests on a result: its outcome, its line of the bill, the lines that it bounds, all totals above them, and caveats about it.</summary>
    private static Predicate<string> OfResult(Evidence.Row row)
    {
        var (site, outcome) = (row["site"], row["outcome"]);
        string[] lines = [outcome, .. s_blank.Where(cell => Bounds(row, cell)).Select(cell => cell.Outcome)];
        return path =>
            StartsWith(path, $"{Service}.outcomes[{outcome}].", $"{Bill}.due.", $"{Bill}.sites[{site}].due.")
            || StartsWith(path, [.. lines.SelectMany(line => (string[])[$"{Bill}.sites[{site}].lines[{line}].", $"{Bill}.outcomes[{line}]."])])
            || lines.Any(line => IsCaveatAbout(path, site, line))
            || path.StartsWith($"{Service}.caveats[small-cells: ", StringComparison.Ordinal);
    }

    /// <summary>Whether a result is the nearest milestone that a blank cell implies, among those reported.</summary>
    private static bool Bounds(Evidence.Row row, (string Site, string Outcome) blank)
    {
        var milestone = blank.Outcome;
        while (blank.Site == row["site"] && s_implies.TryGetValue(milestone, out var before))
        {
            if (before == row["outcome"])
                return true;
            if (!s_blank.Contains((blank.Site, before)))
                return false;
            milestone = before;
        }

        return false;
    }

    private static Predicate<string> OfInitiative(string name) => path => IsOverview(path, $".initiatives[{name}].");

    private static Predicate<string> OfInvestment(string name, bool withInitiative, bool withTotals) => path =>
        IsOverview(path, $".investments[{name}].")
        || (withInitiative && IsOverview(path, ".initiatives[People Powered Change].amount."))
        || (withTotals && IsTotal(path));

    private static Predicate<string> OfAward(Evidence.Row row) => path =>
        IsTotal(path) || ((string[])["leadership", "awards", "partnerships", "amount"]).Any(part => IsOverview(path, $".investments[{row["investment"]}].{part}."));

    private static bool IsTotal(string path) => IsOverview(path, ".leadership.") || IsOverview(path, ".awards.");

    private static bool IsOverview(string path, string part) => StartsWith(path, $"overviews[0]{part}", $"overviews[1]{part}");

    private static bool IsCaveatAbout(string path, string site, string outcome) =>
        path.Contains(".caveats[", StringComparison.Ordinal) && path.Contains(site, StringComparison.Ordinal) && path.Contains(outcome, StringComparison.Ordinal);

    private static string Result(Evidence.Row row) => $"programmeResults[{row["investment"]}/{row["site"]}/{row["outcome"]}/{row["vintage"]}]";

    private static bool StartsWith(string path, params string[] parts) => Array.Exists(parts, part => path.StartsWith(part, StringComparison.Ordinal));

    private static void Only(object row, List<string> changed, Predicate<string> rests)
    {
        var others = changed.FindAll(path => !rests(path));
        Assert.True(others.Count == 0, $"{row} changed what does not rest on it:\n{string.Join('\n', others.Take(20))}");
    }

    private static void Includes(object row, List<string> changed, params string[] statements) =>
        Assert.All(statements, statement => Assert.True(changed.Contains(statement), $"{row} did not change {statement}, but:\n{string.Join('\n', changed.Take(20))}"));

    /// <summary>A revision that is neither the last nor known on the launch day is shown on a day between.</summary>
    private static void ShownOnSomeDay(Evidence.Row row, Evidence evidence, List<string> changed)
    {
        var between = new LocalDate(2016, 1, 1);
        Assert.True(changed.Count > 0 || Evidence.Published.Review(between).ChangedBy(evidence.Review(between)).Count > 0, $"{row} is shown on no day");
    }

    private static int Whole(string text) => int.Parse(text, CultureInfo.InvariantCulture);

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
