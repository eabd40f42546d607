using PeoplePowered.Domain;

namespace PeoplePowered.Interchange.Csv;

/// <summary>The names that one kind of file gives, for another that uses them.</summary>
internal sealed class NamesKnown
{
    private readonly HashSet<string> _names = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _suggestions = new(StringComparer.Ordinal);

    /// <summary>Whether names can be checked: a file gives them, and all of it could be read.</summary>
    public bool IsComplete => _names.Count > 0 && !IsDamaged;

    /// <summary>Whether a name may be missing, since a line or a file of them was refused.</summary>
    public bool IsDamaged { get; set; }

    public IEnumerable<string> All => _names;

    public void Add(Identifier? name)
    {
        if (name is null)
            IsDamaged = true;
        else if (_names.Add(name.Value))
            _suggestions.Clear();
    }

    public bool Contains(Identifier name) => _names.Contains(name.Value);

    /// <summary>Refuses a name that is not known, with the one that it may have been meant to be.</summary>
    public void Require(RowReader row, string column, Identifier? name, string where)
    {
        if (name is not null && IsComplete && !Contains(name))
            row.Refuse(column, name.Value, $"The name does not stand in {where}.", Suggestion(name.Value));
    }

    /// <summary>The suggestion for a name, found once however many rows have it.</summary>
    private string Suggestion(string name)
    {
        if (!_suggestions.TryGetValue(name, out var suggestion))
            _suggestions[name] = suggestion = Nearest.Suggestion(name, _names);
        return suggestion;
    }
}
