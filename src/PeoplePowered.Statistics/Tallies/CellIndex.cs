namespace PeoplePowered.Statistics.Tallies;

/// <summary>Numbers the keys of cells from 0, in the order in which they were first seen, so that rows with keys of any kind can be tallied in flat tables.</summary>
/// <remarks>Not safe to use from several threads at once.</remarks>
/// <typeparam name="TKey">What names a cell; a composite key is a record or a tuple.</typeparam>
public sealed class CellIndex<TKey>
    where TKey : notnull
{
    private readonly Dictionary<TKey, int> _cells;
    private readonly List<TKey> _keys = [];

    /// <summary>No keys.</summary>
    /// <param name="comparer">When two keys are the same; the default equality where <c>null</c>.</param>
    public CellIndex(IEqualityComparer<TKey>? comparer = null)
    {
        _cells = new(comparer);
        Keys = _keys.AsReadOnly();
    }

    /// <summary>How many keys there are.</summary>
    public int Count => _keys.Count;

    /// <summary>The keys, each at the place of its number.</summary>
    public IReadOnlyList<TKey> Keys { get; }

    /// <summary>The number of a key, which is a new one where the key is new.</summary>
    /// <param name="key">The key.</param>
    public int NumberOf(TKey key)
    {
        if (!_cells.TryGetValue(key, out var cell))
        {
            cell = _keys.Count;
            _cells.Add(key, cell);
            _keys.Add(key);
        }

        return cell;
    }

    /// <summary>The number of a key that was seen before.</summary>
    /// <param name="key">The key.</param>
    /// <param name="cell">The number, or -1.</param>
    /// <returns>Whether the key was seen before.</returns>
    public bool TryFind(TKey key, out int cell)
    {
        var found = _cells.TryGetValue(key, out cell);
        if (!found)
            cell = -1;
        return found;
    }
}
