namespace PeoplePowered.Statistics.Tallies;

/// <summary>The counts of many cells, numbered from 0, built up row by row: each row is the number of a cell and whether a participant achieved something. Takes 24 bytes a cell.</summary>
/// <remarks>Not safe to use from several threads at once: give each its own and <see cref="Merge(CountTable)"/> them, or use <see cref="Of"/>, which does so.</remarks>
public sealed class CountTable
{
    private Counters[] _cells = [];

    /// <summary>A table without rows.</summary>
    /// <param name="cellCount">How many cells; zero or more.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="cellCount"/> is negative.</exception>
    public CountTable(int cellCount) => Grow(Guard.Against.Negative(cellCount));

    /// <summary>How many cells there are.</summary>
    public int CellCount { get; private set; }

    /// <summary>The counts of a cell as they stand.</summary>
    /// <param name="cell">The number of the cell.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such cell.</exception>
    public CountTally this[int cell] => _cells[Rows.KnownCell(cell, CellCount)].Tally;

    /// <summary>The counts of flat arrays, built on several threads.</summary>
    /// <param name="cells">The number of the cell, a row each.</param>
    /// <param name="achieved">Whether it was achieved, a row each; as long as <paramref name="cells"/>.</param>
    /// <param name="cellCount">How many cells there are.</param>
    /// <param name="maxDegreeOfParallelism">The most threads to use; -1 for one a processor.</param>
    /// <param name="cancellationToken">Stops between two chunks of about a million rows.</param>
    /// <exception cref="ArgumentException">The arrays differ in length.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A row names no cell: the message names the first such row. Or a count is out of range.</exception>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public static CountTable Of(ReadOnlyMemory<int> cells, ReadOnlyMemory<bool> achieved, int cellCount, int maxDegreeOfParallelism = -1, CancellationToken cancellationToken = default)
    {
        Rows.SameLength(cells.Length, achieved.Length, nameof(achieved));
        var table = new CountTable(cellCount);
        var refused = OrderedChunks.Fill(
            table,
            cells.Length,
            cellCount,
            maxDegreeOfParallelism,
            () => new CountTable(cellCount),
            (part, from, length) => part.Take(cells.Span.Slice(from, length), achieved.Span.Slice(from, length)),
            part => table.Absorb(part),
            cancellationToken);
        return refused < 0 ? table : throw Rows.NoSuchCell(nameof(cells), cells.Span[refused], cellCount, refused);
    }

    /// <summary>Counts a participant in.</summary>
    /// <param name="cell">The number of the cell.</param>
    /// <param name="achieved">Whether it was achieved; <c>null</c> where that is missing.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such cell.</exception>
    public void Add(int cell, bool? achieved) => Merge(cell, CountTally.Of(achieved));

    /// <summary>Counts many participants in.</summary>
    /// <param name="cells">The number of the cell, a row each.</param>
    /// <param name="achieved">Whether it was achieved, a row each; as long as <paramref name="cells"/>.</param>
    /// <exception cref="ArgumentException">The spans differ in length.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A row names no cell: the message names the first such row. The rows before it have been counted in; it and those after it have not.</exception>
    public void Add(ReadOnlySpan<int> cells, ReadOnlySpan<bool> achieved)
    {
        Rows.SameLength(cells.Length, achieved.Length, nameof(achieved));
        var refused = Take(cells, achieved);
        if (refused >= 0)
            throw Rows.NoSuchCell(nameof(cells), cells[refused], CellCount, refused);
    }

    /// <summary>Counts the participants of a tally in.</summary>
    /// <param name="cell">The number of the cell.</param>
    /// <param name="tally">The tally.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such cell.</exception>
    public void Merge(int cell, CountTally tally) => _cells[Rows.KnownCell(cell, CellCount)].Add(tally);

    /// <summary>Counts the participants of another table in, cell by cell; this one grows where the other has more cells.</summary>
    /// <param name="other">The other table; left as it is.</param>
    public void Merge(CountTable other)
    {
        Grow(Guard.Against.Null(other).CellCount);
        for (var cell = 0; cell < other.CellCount; cell++)
            _cells[cell].Add(other._cells[cell].Tally);
    }

    /// <summary>Makes room for more cells; those there are keep their numbers and counts.</summary>
    /// <param name="cellCount">How many cells there should be at least.</param>
    public void Grow(int cellCount)
    {
        if (cellCount <= CellCount)
            return;
        Rows.MakeRoom(ref _cells, CellCount, cellCount);
        CellCount = cellCount;
    }

    /// <summary>The counts of all cells as they stand, in the order of their numbers.</summary>
    public CountTally[] ToArray() => Array.ConvertAll(_cells[..CellCount], cell => cell.Tally);

    /// <summary>Takes rows up to the first that is refused.</summary>
    /// <returns>That row, or -1.</returns>
    private int Take(ReadOnlySpan<int> cells, ReadOnlySpan<bool> achieved)
    {
        var table = _cells.AsSpan(0, CellCount);
        for (var row = 0; row < cells.Length; row++)
        {
            var cell = cells[row];
            if (cell < 0 || cell >= table.Length)
                return row;
            table[cell].Participants++;
            table[cell].Achieved += achieved[row] ? 1 : 0;
        }

        return -1;
    }

    /// <summary>Takes over the participants of another table and leaves that one empty.</summary>
    private void Absorb(CountTable part)
    {
        Merge(part);
        Array.Clear(part._cells);
    }

    private struct Counters
    {
        public long Achieved;
        public long Participants;
        public long Missing;

        public readonly CountTally Tally => new(Achieved, Participants, Missing);

        public void Add(CountTally tally)
        {
            Achieved += tally.Achieved;
            Participants += tally.Participants;
            Missing += tally.Missing;
        }
    }
}
