namespace PeoplePowered.Statistics.Tallies;

/// <summary>
/// Fills a table from rows on several threads. Rows are cut into chunks whose size does not depend on the number of threads, each is filled
/// into a table of its own, and these are merged in the order of the chunks. So the result is the same to the last bit on any number of threads, and the
/// row that is refused is the first.
/// </summary>
internal static class OrderedChunks
{
    /// <summary>Rows of a chunk at least: some milliseconds of work.</summary>
    private const int FewestRows = 1 << 20;

    /// <summary>Rows of a chunk for each cell at least, so that merging stays a small part of the work.</summary>
    private const int FewestRowsPerCell = 16;

    /// <summary>Fills the table.</summary>
    /// <param name="table">The table, empty.</param>
    /// <param name="rows">How many rows there are.</param>
    /// <param name="cellCount">How many cells there are.</param>
    /// <param name="maxDegreeOfParallelism">The most threads, or -1.</param>
    /// <param name="create">Makes an empty table.</param>
    /// <param name="take">Takes some rows, from the first of them on; answers which of them is refused, counted from there, or -1.</param>
    /// <param name="absorb">Merges a table into <paramref name="table"/> and empties it.</param>
    /// <param name="cancellationToken">Stops between two chunks.</param>
    /// <returns>The first row that is refused, or -1.</returns>
    public static int Fill<TTable>(
        TTable table,
        int rows,
        int cellCount,
        int maxDegreeOfParallelism,
        Func<TTable> create,
        Func<TTable, int, int, int> take,
        Action<TTable> absorb,
        CancellationToken cancellationToken)
    {
        if (maxDegreeOfParallelism is 0 or < -1)
            throw new ArgumentOutOfRangeException(nameof(maxDegreeOfParallelism), maxDegreeOfParallelism, FormattableString.Invariant($"The most threads are at least 1, or -1 for one a processor, but were {maxDegreeOfParallelism}."));
        cancellationToken.ThrowIfCancellationRequested();
        var chunkRows = (int)Math.Min(Array.MaxLength, Math.Max(FewestRows, (long)FewestRowsPerCell * cellCount));
        if (rows <= chunkRows)
            return take(table, 0, rows);

        var queue = new Queue<TTable>(rows, chunkRows, create, take, absorb, cancellationToken);
        var workers = Math.Min(maxDegreeOfParallelism == -1 ? Environment.ProcessorCount : maxDegreeOfParallelism, queue.Chunks);
        if (workers == 1)
            queue.Work();
        else
            Parallel.For(0, workers, new ParallelOptions { MaxDegreeOfParallelism = workers }, _ => queue.Work());
        cancellationToken.ThrowIfCancellationRequested();
        return queue.Refused;
    }

    /// <summary>
    /// The chunks of one table. A worker claims the next chunk, fills it, and waits for its turn to merge. Whoever is waited for has claimed earlier
    /// and is at work, so there is always one who need not wait.
    /// </summary>
    private sealed class Queue<TTable>(int rows, int chunkRows, Func<TTable> create, Func<TTable, int, int, int> take, Action<TTable> absorb, CancellationToken cancellationToken)
    {
        private readonly Lock _claims = new();
        private readonly object _turns = new();
        private int _claimed;
        private int _turn;
        private bool _stopped;

        public int Chunks { get; } = (int)(((long)rows + chunkRows - 1) / chunkRows);

        public int Refused { get; private set; } = -1;

        public void Work()
        {
            var finished = false;
            try
            {
                var part = create();
                while (!cancellationToken.IsCancellationRequested && Claim() is { } chunk)
                {
                    var from = chunk * chunkRows;
                    var refused = take(part, from, Math.Min(chunkRows, rows - from));
                    if (!Merge(part, chunk, refused < 0 ? -1 : from + refused))
                        break;
                }

                finished = !cancellationToken.IsCancellationRequested;
            }
            finally
            {
                if (!finished)
                    Stop();
            }
        }

        private int? Claim()
        {
            lock (_claims)
                return _claimed < Chunks ? _claimed++ : null;
        }

        /// <summary>Merges in turn; false where there is nothing more to do.</summary>
        private bool Merge(TTable part, int chunk, int refused)
        {
            lock (_turns)
            {
                while (_turn != chunk && !_stopped)
                    Monitor.Wait(_turns);
                if (_stopped)
                    return false;
                if (refused >= 0)
                {
                    Refused = refused;
                    Stop();
                    return false;
                }

                absorb(part);
                _turn++;
                Monitor.PulseAll(_turns);
                return true;
            }
        }

        private void Stop()
        {
            lock (_turns)
            {
                _stopped = true;
                Monitor.PulseAll(_turns);
            }
        }
    }
}
