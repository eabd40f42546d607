using PeoplePowered.Domain;
using PeoplePowered.Domain.Learning;
using PeoplePowered.Domain.Learning.Insights;
using PeoplePowered.Reporting.Reports;

namespace PeoplePowered.Reporting.Learning;

/// <summary>What a learning programme is, in terms and tables.</summary>
public static class ProgrammeTables
{
    /// <summary>What is on record of the programme itself; what is not is left out.</summary>
    /// <param name="programme">The programme.</param>
    public static IEnumerable<ReportDefinition> Facts(LearningProgramme programme)
    {
        Guard.Against.Null(programme);
        return new (string Term, string What)[]
        {
            ("Hosts", string.Join(", ", programme.Hosts)),
            ("Aims", string.Join("; ", programme.Aims)),
            ("Strands", string.Join("; ", programme.Strands.Select(WireWords.Of))),
            ("When", string.Join("; ", programme.Periods)),
            ("Budget", programme.Budget?.ToString(null, null) ?? string.Empty),
            ("Learns from", string.Join(", ", programme.Initiatives)),
            ("Source", programme.Source.ToString()),
        }.Where(fact => fact.What.Length > 0).Select(fact => new ReportDefinition(fact.Term, fact.What));
    }

    /// <summary>What is on record of an activity beyond its row, in a sentence: what happened, and who spoke in public.</summary>
    /// <param name="activity">The activity.</param>
    public static string About(Activity activity)
    {
        Guard.Against.Null(activity);
        var chairs = activity.Speakers.Where(speaker => speaker.Chairs).ToList();
        var others = activity.Speakers.Where(speaker => !speaker.Chairs).ToList();
        var parts = new[]
        {
            activity.About,
            chairs.Count > 0 ? $"chaired by {string.Join(", ", chairs)}" : null,
            others.Count > 0 ? $"with {string.Join(", ", others)}" : null,
        };
        return $"{activity.Name} ({activity.When.From}): {string.Join("; ", parts.Where(part => part is not null))}.";
    }

    /// <summary>How the wording of an insight changed, in a sentence.</summary>
    /// <param name="insight">The insight.</param>
    public static string History(Insight insight) =>
        $"{Guard.Against.Null(insight).Id}: {string.Join("; then ", insight.Versions.Select(version => $"{version.Date}: {version.WhatWorks}{(version.Changed is { } changed ? $" ({changed})" : string.Empty)}"))}.";

    /// <summary>A row for each cohort.</summary>
    /// <param name="programme">The programme.</param>
    /// <param name="formatProvider">The reader's culture; invariant where <c>null</c>.</param>
    public static ReportTable Cohorts(LearningProgramme programme, IFormatProvider? formatProvider = null) => new(
        "Cohorts",
        [new("Cohort"), new("When"), ReportColumn.Figures("People"), new("By role"), ReportColumn.Figures("Learning pairs on record"), new("About"), new("Source")],
        Guard.Against.Null(programme).Cohorts.Select(cohort => (IReadOnlyList<ReportCell>)
        [
            cohort.Name,
            cohort.Period.ToString(),
            new(cohort.People.Count.ToString(null, formatProvider), (double?)cohort.People.Count.Low),
            cohort.ByRole.Count == 0 ? "not known" : string.Join(", ", cohort.ByRole.Select(role => $"{WireWords.Of(role.Role)} {role.People.ToString(null, formatProvider)}")),
            new(cohort.Pairs.Count.ToString("D", formatProvider), cohort.Pairs.Count),
            cohort.About ?? string.Empty,
            cohort.Source.ToString(),
        ]));
}
