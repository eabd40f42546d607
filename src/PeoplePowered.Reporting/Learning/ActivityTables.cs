using PeoplePowered.Domain;
using PeoplePowered.Domain.Learning;
using PeoplePowered.Domain.Learning.Insights;
using PeoplePowered.Reporting.Reports;

namespace PeoplePowered.Reporting.Learning;

/// <summary>Tables of what a programme did and showed.</summary>
public static class ActivityTables
{
    /// <summary>Each activity: what, when, where, whom it went to, what it cost, how many took part.</summary>
    /// <param name="activities">The activities.</param>
    /// <param name="reach">How many took part, where that was reckoned; <c>null</c> otherwise.</param>
    /// <param name="formatProvider">The reader's culture; invariant where <c>null</c>.</param>
    public static ReportTable Activities(IEnumerable<Activity> activities, ProgrammeReach? reach = null, IFormatProvider? formatProvider = null)
    {
        var words = new Words(formatProvider);
        var people = reach?.ByActivity.ToDictionary(item => item.Activity, item => item.People) ?? [];
        return new(
            "Activities",
            [new("Activity"), new("Kind"), new("When"), new("Where"), new("Host, or visited"), new("Accessibility"), ReportColumn.Figures("Costs"), ReportColumn.Figures(reach is null ? "People" : $"People who {WireWords.Of(reach.Stage)}")],
            Guard.Against.Null(activities).OrderBy(activity => activity.When.From).Select(activity => (IReadOnlyList<ReportCell>)
            [
                activity.Name,
                WireWords.Of(activity.Kind),
                activity.When.ToString(),
                activity.Place?.ToString() ?? "–",
                Whom(activity),
                activity.Accessibility is { } access ? (access.Count == 0 ? "none" : string.Join("; ", access)) : "not recorded",
                new ReportCell(activity.Costs is { } costs ? words.Amount(costs) : "not recorded", (double?)activity.Costs?.Amount.Low),
                people.TryGetValue(activity.Id, out var came) ? new ReportCell(words.Quantity(came), (double?)came.Low) : "–",
            ]));
    }

    /// <summary>Examples of practice: which partnership, what is new about it, on which assets, with which evidence.</summary>
    /// <param name="examples">The examples.</param>
    public static ReportTable Examples(IEnumerable<PracticeExample> examples) => new(
        "Examples of practice",
        [new("Partnership"), new("Example"), new("New in"), new("Assets"), new("Evidence level")],
        Guard.Against.Null(examples).Select(example => (IReadOnlyList<ReportCell>)
        [
            example.Partnership.Value,
            example.Description,
            WireWords.Of(example.Innovation),
            example.Assets.Count == 0 ? "–" : string.Join("; ", example.Assets.Select(asset => asset.Name)),
            example.EvidenceLevels.Count == 0 ? "not rated" : string.Join("; ", example.EvidenceLevels),
        ]));

    /// <summary>What others took from the examples.</summary>
    /// <param name="examples">The examples.</param>
    public static ReportTable Takeaways(IEnumerable<PracticeExample> examples) => new(
        "What others took from them",
        [new("Example of"), new("Who"), new("Role"), new("What"), new("Use"), new("When")],
        Guard.Against.Null(examples).SelectMany(example => example.Takeaways.Select(taken => (IReadOnlyList<ReportCell>)
            [example.Partnership.Value, taken.By.Name, WireWords.Of(taken.Role), taken.What, WireWords.Of(taken.Use), taken.Date.ToString()])));

    private static string Whom(Activity activity)
    {
        var visited = activity.Visit is { } visit
            ? string.Join(", ", new[] { visit.Organisation?.Name ?? visit.Partnership?.Value }.Concat(visit.Assets.Select(asset => asset.Name)).OfType<string>())
            : null;
        return string.Join("; ", new[] { activity.Host?.Name, visited }.OfType<string>()) is { Length: > 0 } text ? text : "–";
    }
}
