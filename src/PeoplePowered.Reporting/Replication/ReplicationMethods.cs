using PeoplePowered.Reporting.Reports;

namespace PeoplePowered.Reporting.Replication;

/// <summary>How assessments were made: the policy, the rules in their order, and the sources.</summary>
internal static class ReplicationMethods
{
    public static void AddTo(ReportBuilder builder, List<AssessedCase> cases)
    {
        var words = new ReplicationWords(null);
        var policy = cases[0].Policy();
        builder.AddSection("Methods and provenance")
            .AddTable(new(
                "The rules in their order; the first that fires decides",
                [ReportColumn.Figures("Order"), new("Rule"), new("Verdict"), new("When")],
                policy.Rules.Select((rule, index) => (IReadOnlyList<ReportCell>)[new((index + 1).ToString("D", words.Culture), index + 1), rule.Name, ReplicationWords.Of(rule.Verdict), rule.Description])))
            .AddDefinitions(
            [
                new("Thresholds", $"Success is likely from {words.Percent(policy.SuccessFrom)} on at worst, too unlikely below {words.Percent(policy.FailureBelow)} at best; harm is too likely above {words.Percent(policy.HarmAbove)}; fewer than {policy.MinimumSites.ToString("D", words.Culture)} sites predict nothing."),
                new("Chances", "The probability, by the convention of prediction that is named, that the true effect at a new site is a success, and that it is as large a harm."),
                new("tempered-confidence", "Mixes over what tau² may be, by its confidence distribution (after Viechtbauer 2007, doi 10.1002/sim.2514, and Nagashima, Noma and Furukawa 2019, doi 10.1177/0962280218773520); this library's own, and its default."),
                new("knapp-hartung", "Student's t with k - p degrees of freedom about the mean, its variance that of Knapp and Hartung (2003, doi 10.1002/sim.1482) with tau² added, as if tau² were known."),
                new("Site intervals", "Normal, from each estimate's own variance."),
                .. cases.Select(item => item.Made()).DistinctBy(made => made.Method, StringComparer.Ordinal).Select(made => new ReportDefinition("Made by", $"{made.Library} {made.Version}; {made.Method}")),
                .. cases.SelectMany(item => item.Evidence().Sites).Select(site => site.Source?.ToString()).OfType<string>().Distinct(StringComparer.Ordinal).Select(source => new ReportDefinition("Source", source)),
            ]);
    }
}
