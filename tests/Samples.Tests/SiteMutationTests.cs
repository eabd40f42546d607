using static Samples.Tests.Mutation;

namespace Samples.Tests;

/// <summary>Each row of the evidence by site and of the rate cards is changed, and what the main job says may change only where it rests on that row.</summary>
public sealed class SiteMutationTests
{
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
                BoundedBy(row).Order(StringComparer.Ordinal),
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
    public void The_period_of_one_figure_changes_no_more_than_what_was_asked_while_the_others_of_its_site_cover_more() =>
        Assert.All(
            Evidence.Rows(Results).Where(row => row["period_end"].Length > 0),
            row => Assert.Equal([$"{Service}.outcomes[{row["outcome"]}].made.inputHash"], Changed(Evidence.Published.With(row, "period_end", "2016-12"))));

    [Fact]
    public void The_periods_of_a_whole_site_change_what_is_said_of_its_period()
    {
        var evidence = Evidence.Rows(Results).Where(row => row["site"] == "Fusion").Aggregate(Evidence.Published, (files, row) => files.With(row, "period_end", "2016-12"));
        var changed = Changed(evidence).Where(path => !path.EndsWith(".made.inputHash", StringComparison.Ordinal));

        Assert.Equal($"{Service}.caveats[shorter-period: Fusion", Assert.Single(changed.Select(path => path.Split(" reports")[0]).Distinct()));
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
            || path.StartsWith($"{Bill}.made.", StringComparison.Ordinal)
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
                || path.StartsWith($"{Bill}.made.", StringComparison.Ordinal)
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
}
