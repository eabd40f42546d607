namespace PeoplePowered.Statistics.Distributions;

/// <summary>The replicates of a simulation, over as many threads as are allowed.</summary>
internal static class Replicates
{
    /// <summary>So many replicates are one piece of work.</summary>
    private const int Piece = 32;

    /// <summary>Calls for each piece of the replicates, from its first to before its last; each replicate must write to a place of its own.</summary>
    /// <param name="count">The number of replicates.</param>
    /// <param name="threads">How many threads at most; 0 for as many as there are processors.</param>
    /// <param name="work">The work, given the first replicate of a piece and the one after its last.</param>
    /// <param name="cancellationToken">Asked before each piece.</param>
    /// <exception cref="OperationCanceledException">It was asked for.</exception>
    public static void Run(int count, int threads, Action<int, int> work, CancellationToken cancellationToken)
    {
        var pieces = (count + Piece - 1) / Piece;
        if (threads == 1 || pieces < 2)
        {
            for (var piece = 0; piece < pieces; piece++)
            {
                cancellationToken.ThrowIfCancellationRequested();
                work(piece * Piece, Math.Min(count, (piece + 1) * Piece));
            }

            return;
        }

        var options = new ParallelOptions { CancellationToken = cancellationToken, MaxDegreeOfParallelism = threads == 0 ? Environment.ProcessorCount : threads };
        Parallel.For(0, pieces, options, piece => work(piece * Piece, Math.Min(count, (piece + 1) * Piece)));
    }
}
