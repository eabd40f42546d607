namespace PeoplePowered.Statistics.Tallies;

/// <summary>
/// The tallies of many cells, numbered from 0, built up row by row: each row is the number of a cell and a value. Takes 112 bytes a cell, however
/// many rows come.
/// </summary>
/// <remarks>
/// Not safe to use from several threads at once: give each its own and <see cref="Merge(TallyTable)"/> them, or use <see cref="Of"/>, which does so.
/// The accuracy, in any order and grouping of rows and merges, is that of <see cref="Tally"/>.
/// </remarks>
public sealed class TallyTable
{
    private readonly MissingValues _missing;
    private TallyCell[] _cells = [];
    private Tally[] _settled = [];

    /// <summary>A table without rows.</summary>
    /// <param name="cellCount">How many cells; zero or more.</param>
    /// <param name="missing">What to do with NaN.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="cellCount"/> is negative.</exception>
    public TallyTable(int cellCount, MissingValues missing = MissingValues.Refuse)
    {
        _missing = missing;
        Grow(Guard.Against.Negative(cellCount));
    }

    /// <summary>How many cells there are.</summary>
    public int CellCount { get; private set; }

    /// <summary>The tally of a cell as it stands.</summary>
    /// <param name="cell">The number of the cell.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such cell.</exception>
    public Tally this[int cell] => _cells[Known(cell)].Total(_settled[cell]);

    /// <summary>The tallies of flat arrays, built on several threads and the same to the last bit on any number of them.</summary>
    /// <param name="cells">The number of the cell, a row each.</param>
    /// <param name="values">The value, a row each; as long as <paramref name="cells"/>.</param>
    /// <param name="cellCount">How many cells there are.</param>
    /// <param name="missing">What to do with NaN.</param>
    /// <param name="maxDegreeOfParallelism">The most threads to use; -1 for one a processor.</param>
    /// <param name="cancellationToken">Stops between two chunks of about a million rows.</param>
    /// <exception cref="ArgumentException">The arrays differ in length.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A row names no cell, or its value is refused: the message names the first such row. Or a count is out of range.</exception>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public static TallyTable Of(
        ReadOnlyMemory<int> cells,
        ReadOnlyMemory<double> values,
        int cellCount,
        MissingValues missing = MissingValues.Refuse,
        int maxDegreeOfParallelism = -1,
        CancellationToken cancellationToken = default)
    {
        Rows.SameLength(cells.Length, values.Length, nameof(values));
        var table = new TallyTable(cellCount, missing);
        var refused = OrderedChunks.Fill(
            table,
            cells.Length,
            cellCount,
            maxDegreeOfParallelism,
            () => new TallyTable(cellCount, missing),
            (part, from, length) => part.Take(cells.Span.Slice(from, length), values.Span.Slice(from, length)),
            part => table.Absorb(part),
            cancellationToken);
        return refused < 0 ? table : throw table.Refused(cells.Span, values.Span, refused);
    }

    /// <summary>Counts a value in.</summary>
    /// <param name="cell">The number of the cell.</param>
    /// <param name="value">The value, finite and at most <see cref="Tally.LargestValue"/> in size, or NaN where missing values are counted.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such cell, or the value is refused; the table is as it was.</exception>
    public void Add(int cell, double value)
    {
        Known(cell);
        if (!Accepts(value))
            throw new ArgumentOutOfRangeException(nameof(value), value, FormattableString.Invariant($"A value of cell {cell} must be a finite number of at most {Tally.LargestValue} in size, but was {value}."));
        Take(new ReadOnlySpan<int>(in cell), new ReadOnlySpan<double>(in value));
    }

    /// <summary>Counts many values in.</summary>
    /// <param name="cells">The number of the cell, a row each.</param>
    /// <param name="values">The value, a row each; as long as <paramref name="cells"/>.</param>
    /// <exception cref="ArgumentException">The spans differ in length.</exception>
    /// <exception cref="ArgumentOutOfRangeException">
    /// A row names no cell, or its value is refused: the message names the first such row. The rows before it have been counted in; it and those after it have not.
    /// </exception>
    public void Add(ReadOnlySpan<int> cells, ReadOnlySpan<double> values)
    {
        Rows.SameLength(cells.Length, values.Length, nameof(values));
        var refused = Take(cells, values);
        if (refused >= 0)
            throw Refused(cells, values, refused);
    }

    /// <summary>Counts the values of a tally in.</summary>
    /// <param name="cell">The number of the cell.</param>
    /// <param name="tally">The tally.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such cell.</exception>
    public void Merge(int cell, Tally tally) => _cells[Known(cell)].Merge(tally, ref _settled[cell]);

    /// <summary>Counts the values of another table in, cell by cell; this one grows where the other has more cells.</summary>
    /// <param name="other">The other table; left as it is.</param>
    public void Merge(TallyTable other)
    {
        Grow(Guard.Against.Null(other).CellCount);
        for (var cell = 0; cell < other.CellCount; cell++)
            Merge(cell, other[cell]);
    }

    /// <summary>Makes room for more cells; those there are keep their numbers and values.</summary>
    /// <param name="cellCount">How many cells there should be at least.</param>
    public void Grow(int cellCount)
    {
        if (cellCount <= CellCount)
            return;
        var known = _cells.Length;
        Rows.MakeRoom(ref _cells, CellCount, cellCount);
        Rows.MakeRoom(ref _settled, CellCount, cellCount);
        _cells.AsSpan(known).Fill(TallyCell.Empty);
        CellCount = cellCount;
    }

    /// <summary>The tallies of all cells as they stand, in the order of their numbers.</summary>
    public Tally[] ToArray()
    {
        var tallies = new Tally[CellCount];
        CopyTo(tallies);
        return tallies;
    }

    /// <summary>Writes the tallies of all cells as they stand, in the order of their numbers.</summary>
    /// <param name="tallies">Receives them; as long as there are cells.</param>
    /// <exception cref="ArgumentException"><paramref name="tallies"/> is of another length.</exception>
    public void CopyTo(Span<Tally> tallies)
    {
        Rows.SameLength(CellCount, tallies.Length, nameof(tallies));
        for (var cell = 0; cell < tallies.Length; cell++)
            tallies[cell] = _cells[cell].Total(_settled[cell]);
    }

    /// <summary>Whether a value is counted in, or counted as missing, and not refused.</summary>
    internal bool Accepts(double value) => Tally.IsValue(value) || (_missing == MissingValues.Count && double.IsNaN(value));

    /// <summary>Takes rows up to the first that is refused.</summary>
    /// <returns>That row, or -1.</returns>
    private int Take(ReadOnlySpan<int> cells, ReadOnlySpan<double> values)
    {
        var table = _cells.AsSpan(0, CellCount);
        for (var row = 0; ; row++)
        {
            row += TallyCell.TakeUntilCare(cells[row..], values[row..], table);
            if (row == cells.Length)
                return -1;
            var cell = cells[row];
            if (cell < 0 || cell >= table.Length || !table[cell].Attend(values[row], ref _settled[cell], _missing))
                return row;
        }
    }

    /// <summary>Takes over the values of another table and leaves that one empty.</summary>
    private void Absorb(TallyTable part)
    {
        for (var cell = 0; cell < CellCount; cell++)
        {
            var tally = part[cell];
            if (tally == default)
                continue;
            Merge(cell, tally);
            part._cells[cell] = TallyCell.Empty;
            part._settled[cell] = default;
        }
    }

    private int Known(int cell) => Rows.KnownCell(cell, CellCount);

    private ArgumentOutOfRangeException Refused(ReadOnlySpan<int> cells, ReadOnlySpan<double> values, int row) =>
        cells[row] < 0 || cells[row] >= CellCount ? Rows.NoSuchCell(nameof(cells), cells[row], CellCount, row) : Tally.Refused(nameof(values), values[row], row);
}
