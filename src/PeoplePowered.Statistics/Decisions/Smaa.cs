namespace PeoplePowered.Statistics.Decisions;

/// <summary>
/// Stochastic multicriteria acceptability analysis, SMAA-2 (Lahdelma and Salminen 2001, doi 10.1287/opre.49.3.444.11220; pairwise winning indices after Leskinen and
/// others 2006): which alternatives are acceptable under which weights, where weights or values are uncertain.
/// </summary>
/// <remarks>Stateless and safe to call from many threads. The same seed gives the same answer on any number of threads, bit for bit on one runtime.</remarks>
public static class Smaa
{
    /// <summary>Draws are summed in at most so many pieces, which do not depend on the number of threads.</summary>
    private const int MostPieces = 64;

    /// <summary>Assesses alternatives.</summary>
    /// <param name="values">For each alternative what it is worth on each criterion, from 0 to 1 on a global scale, or how far that is known; see <see cref="PiecewiseLinearValue"/>. At least one alternative.</param>
    /// <param name="weights">What is known of the weights of the criteria.</param>
    /// <param name="options">Draws, seed and threads; <see cref="SmaaOptions.Default"/> where <c>null</c>.</param>
    /// <param name="cancellationToken">Asked often.</param>
    /// <remarks>
    /// Worked out exactly, to rounding, for known weights, and for two criteria and up to 64 alternatives, where no value has a distribution; simulated otherwise, with time in draws times
    /// the squared number of alternatives times criteria.
    /// </remarks>
    /// <exception cref="ArgumentException">There is no alternative, one has another number of values than there are weights, or a value can lie outside 0 to 1.</exception>
    /// <exception cref="OperationCanceledException">It was asked for.</exception>
    public static SmaaResult Assess(IReadOnlyList<UncertainNumber[]> values, CriterionWeights weights, SmaaOptions? options = null, CancellationToken cancellationToken = default)
    {
        var input = SmaaInput.Of(values, weights);
        options ??= SmaaOptions.Default;
        var exact = SmaaExactly.Tally(input, weights);
        var tally = exact ?? Simulated(input, weights, options, cancellationToken);
        double[]?[] central = [.. Enumerable.Range(0, input.Alternatives).Select(one => input.HasDistributions ? tally.CentralWeights(one) : null)];
        var confidence = SmaaConfidence.Of(input, central, exact is null ? options : options with { Draws = 1 }, cancellationToken);
        var draws = exact is null ? options.Draws : 0;
        return new([.. central.Select((_, one) => Alternative(tally, one, central[one], input.HasDistributions, confidence[one], draws))], exact is not null, input.HasDistributions, draws, options.Seed);
    }

    /// <summary>Runs pieces of the draws, and gives what each made, in order.</summary>
    internal static T[] InPieces<T>(int draws, int threads, Func<int, int, T> piece, CancellationToken cancellationToken)
    {
        var pieces = Math.Min(MostPieces, draws);
        var made = new T[pieces];
        var limits = new ParallelOptions { CancellationToken = cancellationToken, MaxDegreeOfParallelism = threads == 0 ? Environment.ProcessorCount : threads };
        Parallel.For(0, pieces, limits, index => made[index] = piece((int)((long)draws * index / pieces), (int)((long)draws * (index + 1) / pieces)));
        return made;
    }

    private static SmaaTally Simulated(SmaaInput input, CriterionWeights weights, SmaaOptions options, CancellationToken cancellationToken)
    {
        var draws = new InputDraws(input.Values, options.Seed);
        var total = new SmaaTally(input.Alternatives, input.Criteria);
        foreach (var part in InPieces(options.Draws, options.Threads, Piece, cancellationToken))
            total.Add(part);
        return total;

        SmaaTally Piece(int from, int to)
        {
            var part = new SmaaTally(input.Alternatives, input.Criteria);
            var (low, high, weight) = (new double[draws.Count], new double[draws.Count], new double[input.Criteria]);
            var (lower, upper) = (new double[input.Alternatives], new double[input.Alternatives]);
            for (var draw = from; draw < to; draw++)
            {
                if ((draw & 255) == 0)
                    cancellationToken.ThrowIfCancellationRequested();
                weights.Fill(options.Seed, draw, weight);
                draws.Fill(draw, low, high);
                input.Weigh(weight, low, lower);
                input.Weigh(weight, high, upper);
                part.Add(weight, lower, upper, 1);
            }

            return part;
        }
    }

    private static SmaaAlternative Alternative(SmaaTally tally, int one, double[]? central, bool hasDistributions, Estimable confidence, int draws)
    {
        var acceptabilities = tally.Acceptabilities(one);
        var reason = central is not null ? AbsenceReason.None : hasDistributions ? AbsenceReason.EmptySet : AbsenceReason.NotApplicable;
        double[] errors = [.. acceptabilities.Select(share => draws == 0 ? 0 : Math.Max(Error(share.Lower, draws), Error(share.Upper, draws)))];
        return new(acceptabilities, errors, tally.ExpectedRank(one), central, reason, central is null ? Estimable.Absent(reason) : confidence, tally.Wins(one));
    }

    private static double Error(double share, int draws) => Math.Sqrt(share * (1 - share) / draws);
}
