namespace PeoplePowered.Statistics.Synthesis;

/// <summary>Pools thousands of outcomes in one call, from arrays that hold the studies of one outcome after those of another.</summary>
/// <remarks>
/// Stateless and safe to call from many threads. Each outcome's result is bit for bit that of <see cref="RandomEffects.Pool(ReadOnlySpan{double}, ReadOnlySpan{double}, PoolingOptions?)"/>
/// with its studies, whatever the order of the outcomes and the number of threads. On one thread nothing is allocated.
/// </remarks>
public static class ManyOutcomes
{
    /// <summary>So many outcomes are pooled between two looks at the cancellation token, and at a time by a thread.</summary>
    private const int Chunk = 64;

    /// <summary>Pools every outcome.</summary>
    /// <param name="estimates">The estimates of all outcomes' studies, finite; an outcome's studies stand together.</param>
    /// <param name="variances">Their sampling variances, positive and finite; as long as <paramref name="estimates"/>.</param>
    /// <param name="offsets">
    /// Where each outcome begins: the studies of outcome i are [offset i, offset i + 1). One longer than there are outcomes: it begins with 0, never falls,
    /// and ends with the number of studies. An outcome may have no studies.
    /// </param>
    /// <param name="results">Receives a pooled estimate for each outcome. Untouched where an argument is refused; after a cancellation some may be written.</param>
    /// <param name="options">The methods and the level for all; <see cref="PoolingOptions.Default"/> where <c>null</c>.</param>
    /// <param name="degreeOfParallelism">How many threads may work at once, at least 1; 1 is the calling thread alone.</param>
    /// <param name="cancellationToken">Stops the work between outcomes.</param>
    /// <exception cref="ArgumentException">Lengths that do not belong together, or offsets that are none.</exception>
    /// <exception cref="ArgumentOutOfRangeException">An estimate is not finite, or a variance not positive and finite: the message names the outcome and the study within it; or the degree of parallelism is below 1.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public static void Pool(
        ReadOnlyMemory<double> estimates,
        ReadOnlyMemory<double> variances,
        ReadOnlyMemory<int> offsets,
        Memory<PooledEstimate> results,
        PoolingOptions? options = null,
        int degreeOfParallelism = 1,
        CancellationToken cancellationToken = default)
    {
        Guard.Against.NegativeOrZero(degreeOfParallelism);
        Spans.SameLength(estimates.Length, variances.Length, nameof(variances));
        CheckOffsets(offsets.Span, estimates.Length, results.Length);
        CheckStudies(estimates.Span, variances.Span, offsets.Span);
        cancellationToken.ThrowIfCancellationRequested();
        options ??= PoolingOptions.Default;
        if (degreeOfParallelism == 1)
        {
            for (var first = 0; first < results.Length; first += Chunk)
            {
                cancellationToken.ThrowIfCancellationRequested();
                PoolChunk(estimates.Span, variances.Span, offsets.Span, results.Span, first, options);
            }
        }
        else
        {
            PoolInParallel(estimates, variances, offsets, results, options, degreeOfParallelism, cancellationToken);
        }
    }

    private static void PoolInParallel(
        ReadOnlyMemory<double> estimates, ReadOnlyMemory<double> variances, ReadOnlyMemory<int> offsets, Memory<PooledEstimate> results, PoolingOptions options, int degreeOfParallelism, CancellationToken cancellationToken)
    {
        var chunks = (results.Length + Chunk - 1) / Chunk;
        Parallel.For(
            0,
            chunks,
            new ParallelOptions { MaxDegreeOfParallelism = degreeOfParallelism, CancellationToken = cancellationToken },
            chunk => PoolChunk(estimates.Span, variances.Span, offsets.Span, results.Span, chunk * Chunk, options));
    }

    private static void PoolChunk(ReadOnlySpan<double> estimates, ReadOnlySpan<double> variances, ReadOnlySpan<int> offsets, Span<PooledEstimate> results, int first, PoolingOptions options)
    {
        var last = Math.Min(first + Chunk, results.Length);
        for (var outcome = first; outcome < last; outcome++)
        {
            var studies = offsets[outcome]..offsets[outcome + 1];
            results[outcome] = RandomEffects.PoolChecked(estimates[studies], variances[studies], [], options);
        }
    }

    private static void CheckOffsets(ReadOnlySpan<int> offsets, int studies, int outcomes)
    {
        if (offsets.Length != outcomes + 1)
            throw new ArgumentException(FormattableString.Invariant($"offsets holds {offsets.Length} values where {outcomes + 1} are expected, one more than there are results."), nameof(offsets));
        if (offsets[0] != 0)
            throw new ArgumentException(FormattableString.Invariant($"offsets[0] must be 0, but was {offsets[0]}."), nameof(offsets));
        for (var i = 0; i < outcomes; i++)
        {
            if (offsets[i + 1] < offsets[i])
                throw new ArgumentException(FormattableString.Invariant($"The offsets fall at outcome {i}, from {offsets[i]} to {offsets[i + 1]}."), nameof(offsets));
        }

        if (offsets[outcomes] != studies)
            throw new ArgumentException(FormattableString.Invariant($"The last offset must be the number of studies, {studies}, but was {offsets[outcomes]}."), nameof(offsets));
    }

    private static void CheckStudies(ReadOnlySpan<double> estimates, ReadOnlySpan<double> variances, ReadOnlySpan<int> offsets)
    {
        if (Spans.AreStudies(estimates, variances))
            return;
        for (var outcome = 0; outcome + 1 < offsets.Length; outcome++)
        {
            for (var i = offsets[outcome]; i < offsets[outcome + 1]; i++)
            {
                if (!double.IsFinite(estimates[i]))
                    throw new ArgumentOutOfRangeException(nameof(estimates), estimates[i], FormattableString.Invariant($"Outcome {outcome}: the estimate of its study {i - offsets[outcome]}, estimates[{i}], must be a finite number, but was {estimates[i]}."));
                if (!(variances[i] > 0 && double.IsFinite(variances[i])))
                    throw new ArgumentOutOfRangeException(nameof(variances), variances[i], FormattableString.Invariant($"Outcome {outcome}: the variance of its study {i - offsets[outcome]}, variances[{i}], must be positive and finite, but was {variances[i]}."));
            }
        }
    }
}
