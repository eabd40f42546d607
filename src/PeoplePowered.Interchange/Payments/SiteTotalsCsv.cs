using PeoplePowered.Domain;
using PeoplePowered.Domain.Commissioning;
using PeoplePowered.Domain.Outcomes;
using PeoplePowered.Interchange.Csv;

namespace PeoplePowered.Interchange.Payments;

/// <summary>Site totals as a CSV file, a row for each outcome of each site: columns <c>site</c>, <c>participants</c>, <c>outcome</c> and <c>achieved</c>; others are passed over.</summary>
public static class SiteTotalsCsv
{
    /// <summary>Reads totals of the outcomes of a rate card's framework.</summary>
    /// <param name="path">The file.</param>
    /// <param name="card">The card by which they are paid.</param>
    /// <param name="framework">The card's framework; an outcome that it does not define is refused.</param>
    /// <returns>The totals, or every reason why they were refused. A blank count is kept as not reported.</returns>
    public static ReadResult<SiteTotalsFile> Read(string path, RateCard card, OutcomesFramework framework)
    {
        Guard.Against.Null(card);
        Guard.Against.Null(framework);
        StudyColumn[] columns =
        [
            new("outcome", StudyColumnKind.Label) { Presence = StudyColumnPresence.Filled }, new("achieved", StudyColumnKind.Count), new("participants", StudyColumnKind.Count),
        ];
        var read = StudyTable.Read(path, columns);
        if (!read.TryGetValue(out var table))
            return ReadResult<SiteTotalsFile>.Refused(read.Problems);
        var log = new ProblemLog();
        var (known, seen) = (framework.Outcomes.Select(outcome => outcome.Key.Value).Distinct(StringComparer.Ordinal).ToList(), new Dictionary<(string, string), int>());
        foreach (var row in table.Rows)
        {
            var outcome = row.Text("outcome")!;
            if (!known.Contains(outcome, StringComparer.Ordinal))
                log.Add(table.File, row.Line, "outcome", outcome, "The rate cards do not know this outcome.", Nearest.Suggestion(outcome, known));
            if (!seen.TryAdd((row.Label, outcome), row.Line))
                log.Add(table.File, row.Line, "outcome", outcome, FormattableString.Invariant($"It stands in line {seen[(row.Label, outcome)]} for the same site."), "Keep one row for each outcome of a site.");
        }

        return log.Any ? ReadResult<SiteTotalsFile>.Refused(log.InOrder) : ReadResult<SiteTotalsFile>.Read(new(table.Rows.Select(row => Reported(row, table.File, card, framework)).ToValueList()));
    }

    private static ReportedOutcome Reported(StudyRow row, string file, RateCard card, OutcomesFramework framework)
    {
        var key = new OutcomeKey(row.Text("outcome")!);
        var participants = row.Count("participants");
        Figure figure = row.Count("achieved") is { } achieved
            ? new CountOfParticipants(achieved, participants)
            : new UnknownFigure(UnknownFigure.NotReported, participants is { } people ? People.Exactly(people) : null);
        return new(framework.Reference(key, card.Find(key)?.Version ?? framework.Outcomes.First(outcome => outcome.Key == key).Version), new ReportedFor(site: new SiteId(row.Label)), figure, new Source(file, locator: FormattableString.Invariant($"line {row.Line}")));
    }
}
