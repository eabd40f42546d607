using NodaTime;
using PeoplePowered.Domain.Outcomes;

namespace PeoplePowered.Domain.Aggregation;

/// <summary>Of several figures of one site and outcome, the latest that is in force; the others are named.</summary>
internal static class LatestFigures
{
    public static (ValueList<ReportedOutcome> Used, ValueList<Caveat> Caveats) Of(IEnumerable<ReportedOutcome> reported)
    {
        var used = new List<ReportedOutcome>();
        var caveats = new List<Caveat>();
        foreach (var group in reported.GroupBy(item => (item.For, item.Outcome, item.Breakdown)))
        {
            caveats.AddRange(group.Where(item => !item.Status.IsInForce()).Select(item => CaveatCatalogue.NotInForce
                .About(item.For.ToString(), ("outcome", item.Outcome.Key.Value), ("status", item.Status.InWords()))
                .RestingOn(item.Source)));
            var inForce = group.Where(item => item.Status.IsInForce()).OrderBy(EndOfPeriod).ThenBy(DateOfVintage).ToList();
            if (inForce.Count == 0)
                continue;
            var latest = inForce[^1];
            used.Add(latest);
            if (inForce.Count > 1)
            {
                caveats.Add(CaveatCatalogue.SeveralFigures
                    .About(latest.For.ToString(), ("outcome", latest.Outcome.Key.Value), ("figures", inForce.Count), ("used", latest.Period?.ToString() ?? latest.Vintage?.Value ?? "the last listed"))
                    .RestingOn(inForce.Select(item => item.Source)));
            }
        }

        return (used.ToValueList(), caveats.ToValueList());
    }

    private static LocalDate EndOfPeriod(ReportedOutcome item) => item.Period?.End.Latest ?? LocalDate.MinIsoValue;

    private static LocalDate DateOfVintage(ReportedOutcome item) => item.Vintage?.Date?.Latest ?? LocalDate.MinIsoValue;
}
