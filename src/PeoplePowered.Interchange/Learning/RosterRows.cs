using PeoplePowered.Domain;
using PeoplePowered.Domain.Commissioning;
using PeoplePowered.Domain.Learning;
using PeoplePowered.Interchange.Csv;

namespace PeoplePowered.Interchange.Learning;

/// <summary>Reads rows of people who were asked.</summary>
internal sealed class RosterRows(string file, ProblemLog log)
{
    private readonly Dictionary<string, (int Line, Pseudonym Person, bool Responded)> _persons = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Organisation> _organisations = new(StringComparer.Ordinal);
    private readonly Spellings _organisationSpellings = new();
    private readonly Spellings _regionSpellings = new();

    public string File => file;

    public List<Participant> People { get; } = [];

    public List<Pseudonym> Responded { get; } = [];

    /// <summary>Whether everybody could be read, so that somebody who is not found is not there.</summary>
    public bool IsComplete { get; private set; }

    public (Pseudonym Person, bool Responded)? Find(string text) => _persons.TryGetValue(text, out var found) ? (found.Person, found.Responded) : null;

    public void Read(ColumnMap columns, CsvTable table)
    {
        IsComplete = !table.IsDamaged;
        foreach (var record in table.Rows)
        {
            var row = new RowReader(file, columns, record, log);
            var (responded, person, role) = (Answered(row), Person(row), row.Word<ParticipantRole>("role"));
            if (role is null && row.Text("role") is null)
                row.Refuse("role", null, "The role is missing.", $"Write one of: {string.Join(", ", Enum.GetValues<ParticipantRole>().Select(WireWords.Of))}.");
            var (organisation, region) = (Organisation(row), Region(row));
            IsComplete &= row.IsClean;
            if (person is not null)
                _persons[person.Text] = (row.Line, person, responded);
            if (!row.IsClean)
                continue;
            People.Add(new(person!, role!.Value, organisation, region));
            if (responded)
                Responded.Add(person!);
        }
    }

    /// <summary>A pseudonym, the same wherever it is read; never repeated in a problem.</summary>
    public static Pseudonym? Pseudonym(RowReader row, string column)
    {
        if (row.Text(column) is not { } text)
            row.Refuse(column, null, "The person is missing.", "Give each person a pseudonym, the same on each of their rows.");
        else if (text.Any(char.IsControl))
            row.Refuse(column, null, "A pseudonym holds no line break, tab or other control character.", "Write it on one line.");
        else
            return new(text);
        return null;
    }

    private Pseudonym? Person(RowReader row)
    {
        if (Pseudonym(row, "person") is not { } person)
            return null;
        if (!_persons.TryGetValue(person.Text, out var first))
            return person;
        row.Refuse("person", null, FormattableString.Invariant($"The person stands on line {first.Line} already."), "List each person once, in one role.");
        return null;
    }

    private static bool Answered(RowReader row)
    {
        if (row.Text("responded") is { } text and not ("yes" or "no"))
            row.Refuse("responded", text, "That does not say whether the person answered.", "Write yes or no.");
        return row.Text("responded") is "yes";
    }

    private Organisation? Organisation(RowReader row)
    {
        if (OneLine(row, "organisation", _organisationSpellings) is not { } name)
            return null;
        return _organisations.TryGetValue(name, out var known) ? known : _organisations[name] = new(name);
    }

    private string? Region(RowReader row) => OneLine(row, "region", _regionSpellings);

    private static string? OneLine(RowReader row, string column, Spellings spellings)
    {
        var text = row.Text(column);
        if (text?.Any(char.IsControl) == true)
            row.Refuse(column, text, "A name holds no line break, tab or other control character.", "Write the name on one line.");
        else
            spellings.Claim(row, column, text);
        return text;
    }
}
