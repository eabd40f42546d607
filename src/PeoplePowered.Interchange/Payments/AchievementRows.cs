using NodaTime;
using PeoplePowered.Domain;
using PeoplePowered.Domain.Commissioning;
using PeoplePowered.Interchange.Csv;

namespace PeoplePowered.Interchange.Payments;

/// <summary>Reads rows of claims. What stands in many rows, such as a date, is read once and remembered.</summary>
internal sealed class AchievementRows(string file, ColumnMap columns, ProblemLog log, IReadOnlyCollection<OutcomeKey>? outcomes)
{
    private readonly Dictionary<string, Pseudonym> _persons = new(StringComparer.Ordinal);
    private readonly Dictionary<string, OutcomeKey> _outcomes = new(StringComparer.Ordinal);
    private readonly Dictionary<string, SiteId> _sites = new(StringComparer.Ordinal);
    private readonly Dictionary<string, LocalDate> _days = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Verification> _verifications = new(StringComparer.Ordinal);
    private readonly Dictionary<string, decimal> _amounts = new(StringComparer.Ordinal);
    private readonly HashSet<OutcomeKey>? _known = outcomes?.ToHashSet();
    private readonly Spellings _siteSpellings = new();

    /// <summary>The rows that are sound; problems of the others go into the log.</summary>
    public IEnumerable<Achievement> Read(IEnumerable<CsvRow> rows)
    {
        foreach (var record in rows)
        {
            var row = new RowReader(file, columns, record, log);
            var (person, outcome) = (Person(row), Outcome(row));
            var (achieved, started) = (Day(row, "achieved_on"), Day(row, "started_on"));
            var (site, verification, paid) = (Site(row), Word(row), Paid(row));
            if (row.IsClean)
                yield return new(person!, outcome!, achieved, started, site, verification, paid, row.Text("evidence"));
        }
    }

    private Pseudonym? Person(RowReader row)
    {
        if (row.Text("person") is not { } text)
            row.Refuse("person", null, "The person is missing.", "Give each person a pseudonym, the same on each of their rows.");
        else if (_persons.TryGetValue(text, out var known))
            return known;
        else if (text.Any(char.IsControl))
            row.Refuse("person", null, "A pseudonym holds no line break, tab or other control character.", "Write it on one line.");
        else
            return _persons[text] = new(text);
        return null;
    }

    private OutcomeKey? Outcome(RowReader row)
    {
        if (row.Text("outcome") is { } text && _outcomes.TryGetValue(text, out var known))
            return known;
        if (row.RequiredName<OutcomeKey>("outcome") is not { } outcome)
            return null;
        if (_known?.Contains(outcome) == false)
            row.Refuse("outcome", outcome.Value, "The rate cards do not know this outcome.", Nearest.Suggestion(outcome.Value, [.. _known.Select(key => key.Value)]));
        else
            _outcomes[outcome.Value] = outcome;
        return outcome;
    }

    private SiteId? Site(RowReader row)
    {
        if (row.Text("site") is not { } text)
            return null;
        if (_sites.TryGetValue(text, out var known))
            return known;
        var site = row.Name<SiteId>("site");
        _siteSpellings.Claim(row, "site", site?.Value);
        TotalRows.Refuse(row, "site", site?.Value);
        if (site is not null && row.IsClean)
            _sites[text] = site;
        return site;
    }

    private LocalDate? Day(RowReader row, string column)
    {
        if (row.Text(column) is not { } text)
            return null;
        if (_days.TryGetValue(text, out var known))
            return known;
        if (PartialDate.TryParse(text, out var date) && date.Day is not null)
            return _days[text] = date.Earliest;
        row.Refuse(column, text, date is null ? "That is not a date in ISO form." : "The day is missing.", "Write it as 2013-01-17: year, month and day; leave the cell blank where it is not known.");
        return null;
    }

    private Verification Word(RowReader row)
    {
        if (row.Text("verification") is not { } text)
            return Verification.NotStated;
        if (_verifications.TryGetValue(text, out var known))
            return known;
        if (row.Word<Verification>("verification") is not { } word)
            return Verification.NotStated;
        return _verifications[text] = word;
    }

    private decimal Paid(RowReader row)
    {
        if (row.Text("paid_*") is not { } text)
            return 0;
        if (_amounts.TryGetValue(text, out var known))
            return known;
        return row.Amount("paid_*") is { } amount ? _amounts[text] = amount : 0;
    }
}
