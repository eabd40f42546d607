using PeoplePowered.Domain;
using PeoplePowered.Domain.Commissioning;
using PeoplePowered.Domain.Learning.Networks;
using PeoplePowered.Interchange.Csv;
using PeoplePowered.Statistics.Networks;

namespace PeoplePowered.Interchange.Learning;

/// <summary>Reads rows of ties, each of two people of a roster.</summary>
internal sealed class TieRows(string file, RosterRows roster, ProblemLog log)
{
    private readonly Dictionary<(string From, string To, TieKind Kind), int> _lines = [];

    public List<Tie> Ties { get; } = [];

    public void Read(ColumnMap columns, IEnumerable<CsvRow> rows)
    {
        foreach (var record in rows)
        {
            var row = new RowReader(file, columns, record, log);
            var (from, to) = (Person(row, "from", mustHaveAnswered: true), Person(row, "to", mustHaveAnswered: false));
            var (kind, date, weight) = (row.Word<TieKind>("kind") ?? TieKind.Knows, row.Date("date"), Weight(row));
            if (from is not null && from.Equals(to))
                row.Refuse("to", null, "The tie is of a person with themselves.", "Leave it out.");
            if (row.IsClean && !_lines.TryAdd((from!.Text, to!.Text, kind), row.Line))
                row.Refuse("to", null, FormattableString.Invariant($"Line {_lines[(from.Text, to.Text, kind)]} has the same tie already."), "List each tie of a kind once.");
            if (row.IsClean)
                Ties.Add(new(from!, to!, kind, date, weight, row.Text("source") is { } source ? new Source(source) : null));
        }
    }

    private Pseudonym? Person(RowReader row, string column, bool mustHaveAnswered)
    {
        if (RosterRows.Pseudonym(row, column) is not { } person)
            return null;
        if (roster.Find(person.Text) is not { } found)
        {
            if (roster.IsComplete)
                row.Refuse(column, null, $"The person does not stand in {roster.File}.", "List everybody who was asked there, or leave the tie out.");
            return roster.IsComplete ? null : person;
        }

        if (mustHaveAnswered && !found.Responded)
            row.Refuse(column, null, $"The person did not answer, says {roster.File}.", "Write yes under responded there, or leave the tie out.");
        return found.Person;
    }

    private static double? Weight(RowReader row)
    {
        if (row.Number("weight") is not { } weight)
            return null;
        if ((double)weight is >= Graph.LeastWeight and <= Graph.GreatestWeight)
            return (double)weight;
        row.Refuse("weight", row.Text("weight"), "A weight is above 0.", "Leave out a tie that is none; leave the cell blank where the weight is not known.");
        return null;
    }
}
