namespace PeoplePowered.Interchange.Csv;

/// <summary>Remembers where each name was first given, so that a second giving is refused with both places.</summary>
internal sealed class Places
{
    private readonly Dictionary<string, string> _first = new(StringComparer.Ordinal);

    /// <summary>Takes a name for a row; refused where an earlier row has it.</summary>
    public void Claim(RowReader row, string column, string? value, string remedy, params IEnumerable<string?> key)
    {
        var name = string.Join('\n', key.Select(part => part ?? "\0"));
        if (!_first.TryAdd(name, row.Place))
            row.Refuse(column, value, $"The same stands in {_first[name]}.", remedy);
    }
}
