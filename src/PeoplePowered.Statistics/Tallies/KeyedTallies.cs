namespace PeoplePowered.Statistics.Tallies;

/// <summary>The tallies of rows with keys, in memory that grows with the number of different keys and not with that of rows.</summary>
/// <remarks>
/// Not safe to use from several threads at once: give each its own and <see cref="Merge"/> them. The accuracy, in any order and grouping of rows
/// and merges, is that of <see cref="Tally"/>; the order of the keys is that in which they were first seen.
/// </remarks>
/// <typeparam name="TKey">What names a cell; a composite key is a record or a tuple.</typeparam>
public sealed class KeyedTallies<TKey>
    where TKey : notnull
{
    /// <summary>How many rows pass between two reports of progress.</summary>
    private const int RowsPerReport = 1 << 16;

    private readonly CellIndex<TKey> _index;
    private readonly TallyTable _table;

    /// <summary>No rows.</summary>
    /// <param name="missing">What to do with NaN.</param>
    /// <param name="comparer">When two keys are the same; the default equality where <c>null</c>.</param>
    public KeyedTallies(MissingValues missing = MissingValues.Refuse, IEqualityComparer<TKey>? comparer = null)
    {
        _index = new(comparer);
        _table = new(0, missing);
    }

    /// <summary>The keys in the order in which they were first seen.</summary>
    public IReadOnlyList<TKey> Keys => _index.Keys;

    /// <summary>The tally of a key as it stands; that of no values where the key was never seen.</summary>
    /// <param name="key">The key.</param>
    public Tally this[TKey key] => _index.TryFind(key, out var cell) ? _table[cell] : default;

    /// <summary>Counts a value in.</summary>
    /// <param name="key">The key.</param>
    /// <param name="value">The value, finite and at most <see cref="Tally.LargestValue"/> in size, or NaN where missing values are counted.</param>
    /// <exception cref="ArgumentOutOfRangeException">The value is refused; the message names the key.</exception>
    public void Add(TKey key, double value)
    {
        if (!_table.Accepts(value))
            throw new ArgumentOutOfRangeException(nameof(value), value, FormattableString.Invariant($"A value of {key} must be a finite number of at most {Tally.LargestValue} in size, but was {value}."));
        _table.Add(CellOf(key), value);
    }

    /// <summary>Counts the values of a tally in.</summary>
    /// <param name="key">The key.</param>
    /// <param name="tally">The tally.</param>
    public void Add(TKey key, Tally tally) => _table.Merge(CellOf(key), tally);

    /// <summary>Counts many rows in, one by one.</summary>
    /// <param name="rows">The rows, each a key and a value; read once.</param>
    /// <param name="progress">Told now and then, and at the end, how many rows were read.</param>
    /// <param name="cancellationToken">Stops between two rows; the rows before have been counted in.</param>
    /// <exception cref="ArgumentOutOfRangeException">A value is refused. The rows before it have been counted in.</exception>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public void AddRange(IEnumerable<KeyValuePair<TKey, double>> rows, IProgress<long>? progress = null, CancellationToken cancellationToken = default)
    {
        Guard.Against.Null(rows);
        var read = 0L;
        foreach (var (key, value) in rows)
        {
            cancellationToken.ThrowIfCancellationRequested();
            Add(key, value);
            if (++read % RowsPerReport == 0)
                progress?.Report(read);
        }

        progress?.Report(read);
    }

    /// <summary>Counts many rows in, one by one as they come.</summary>
    /// <param name="rows">The rows; read once.</param>
    /// <param name="progress">Told now and then, and at the end, how many rows were read.</param>
    /// <param name="cancellationToken">Stops between two rows; the rows before have been counted in.</param>
    /// <exception cref="ArgumentOutOfRangeException">A value is refused. The rows before it have been counted in.</exception>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public async Task AddRangeAsync(IAsyncEnumerable<KeyValuePair<TKey, double>> rows, IProgress<long>? progress = null, CancellationToken cancellationToken = default)
    {
        Guard.Against.Null(rows);
        var read = 0L;
        await foreach (var (key, value) in rows.WithCancellation(cancellationToken).ConfigureAwait(false))
        {
            cancellationToken.ThrowIfCancellationRequested();
            Add(key, value);
            if (++read % RowsPerReport == 0)
                progress?.Report(read);
        }

        progress?.Report(read);
    }

    /// <summary>Counts in the values of other tallies, such as those of another file, key by key.</summary>
    /// <param name="other">The other tallies; left as they are.</param>
    public void Merge(KeyedTallies<TKey> other)
    {
        Guard.Against.Null(other);
        foreach (var (key, tally) in other.ToArray())
            Add(key, tally);
    }

    /// <summary>The tallies as they stand, each with its key, in the order in which the keys were first seen.</summary>
    public KeyValuePair<TKey, Tally>[] ToArray()
    {
        var tallies = new KeyValuePair<TKey, Tally>[_index.Count];
        for (var cell = 0; cell < tallies.Length; cell++)
            tallies[cell] = new(_index.Keys[cell], _table[cell]);
        return tallies;
    }

    private int CellOf(TKey key)
    {
        var cell = _index.NumberOf(key);
        _table.Grow(_index.Count);
        return cell;
    }
}
