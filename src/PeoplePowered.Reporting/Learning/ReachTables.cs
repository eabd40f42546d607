using PeoplePowered.Domain;
using PeoplePowered.Domain.Learning;
using PeoplePowered.Reporting.Reports;

namespace PeoplePowered.Reporting.Learning;

/// <summary>Tables of whom a programme reached.</summary>
public static class ReachTables
{
    /// <summary>Everybody with the roles, the organisations, the regions, and the costs; those of which nothing is on record are left out.</summary>
    /// <param name="reach">The reach.</param>
    /// <param name="formatProvider">The reader's culture; invariant where <c>null</c>.</param>
    public static IEnumerable<ReportTable> All(ProgrammeReach reach, IFormatProvider? formatProvider = null)
    {
        Guard.Against.Null(reach);
        var words = new Words(formatProvider);
        yield return Groups("People reached, by role", "Role", [reach.Everybody, .. reach.ByRole], words);
        if (reach.ByOrganisation.Count > 0)
            yield return Groups("People reached, by organisation", "Organisation", reach.ByOrganisation, words);
        if (reach.ByRegion.Count > 0)
            yield return Groups("People reached, by region", "Region", reach.ByRegion, words);
        if (reach.Costs.Count > 0)
            yield return Costs(reach, words);
    }

    /// <summary>How much each role was heard, beside how many of those present were of it.</summary>
    /// <param name="voice">Voices recorded in one way.</param>
    /// <param name="formatProvider">The reader's culture; invariant where <c>null</c>.</param>
    public static ReportTable Voices(Voice voice, IFormatProvider? formatProvider = null)
    {
        Guard.Against.Null(voice);
        var words = new Words(formatProvider);
        return new(
            $"Share of {WireWords.Of(voice.Basis)}, at {voice.Activities.ToString(words.Culture)} {(voice.Activities == 1 ? "activity" : "activities")}",
            [new("Role"), ReportColumn.Figures("Share of voice"), ReportColumn.Figures("Share of those present")],
            voice.Roles.Select(role => (IReadOnlyList<ReportCell>)
            [
                WireWords.Of(role.Role),
                new ReportCell(words.Percent(role.Share), role.Share.Lower),
                role.Presence is { } presence ? new ReportCell(words.Percent(presence), presence.Lower) : "not recorded",
            ]));
    }

    private static ReportTable Groups(string caption, string header, IEnumerable<ReachGroup> groups, Words words) => new(
        caption,
        [new(header), ReportColumn.Figures("People, each once"), ReportColumn.Figures("Participations"), ReportColumn.Figures("Activities")],
        groups.Select(group => (IReadOnlyList<ReportCell>)
        [
            group.Name,
            new ReportCell(words.Quantity(group.People), (double?)group.People.Low),
            new ReportCell(words.Quantity(group.Participations), (double?)group.Participations.Low),
            new ReportCell(group.Activities.ToString(words.Culture), group.Activities),
        ]));

    private static ReportTable Costs(ProgrammeReach reach, Words words) => new(
        "Costs",
        [new("Currency"), ReportColumn.Figures("In all"), ReportColumn.Figures("For each person"), ReportColumn.Figures("For each participation")],
        reach.Costs.Select(cost => (IReadOnlyList<ReportCell>)
        [
            cost.Currency.ToString(),
            words.Sum(cost.Total, amount => words.Money(amount, cost.Currency)),
            PerHead(cost.PerPerson, words),
            PerHead(cost.PerParticipation, words),
        ]));

    private static string PerHead(PerHead cost, Words words) => cost.Range is { } range ? words.Money(range) : cost.WhyNot!;
}
