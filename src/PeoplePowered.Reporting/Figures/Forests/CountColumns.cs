using PeoplePowered.Domain.Outcomes;
using PeoplePowered.Reporting.Reports;
using ReportedFigure = PeoplePowered.Domain.Outcomes.Figure;

namespace PeoplePowered.Reporting.Figures.Forests;

/// <summary>What was counted at each site, as columns of a forest plot, where all sites counted alike.</summary>
internal static class CountColumns
{
    public static IReadOnlyList<ForestPlotColumn> Of(IReadOnlyList<PooledSite> sites, Words words)
    {
        if (sites.Count == 0)
            return [];
        if (sites.All(site => site.Reported is CountOfParticipants { Participants: not null }))
            return [Column<CountOfParticipants>("People", count => (count.Achieved, count.Participants!.Value))];
        if (sites.All(site => site.Reported is TwoArmCounts))
        {
            return
            [
                Column<TwoArmCounts>("With the service", arms => (arms.Achieved, arms.Participants)),
                Column<TwoArmCounts>("Compared with", arms => (arms.ComparisonAchieved, arms.ComparisonParticipants)),
            ];
        }

        return [];

        ForestPlotColumn Column<T>(string header, Func<T, (long Achieved, long Participants)> pick)
            where T : ReportedFigure => new(header, sites.Select(site => pick((T)site.Reported)).Select(count => $"{words.Number(count.Achieved)} / {words.Number(count.Participants)}"));
    }
}
