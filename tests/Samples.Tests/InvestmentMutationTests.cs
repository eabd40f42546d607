using static Samples.Tests.Mutation;

namespace Samples.Tests;

/// <summary>Each row of the evidence on investments, awards and programmes is changed, and what the main job says may change only where it rests on that row.</summary>
public sealed class InvestmentMutationTests
{
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
            Includes(row, changed, $"{Now}.investments[{row["investment"]}].leadership.listed.low", $"{Now}.leadership.listed.low", $"{Now}.awards.sum.terms");
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
}
