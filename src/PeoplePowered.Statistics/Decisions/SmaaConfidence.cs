namespace PeoplePowered.Statistics.Decisions;

/// <summary>Confidence factors: how often an alternative is first at its own central weights, over the values.</summary>
internal static class SmaaConfidence
{
    public static Estimable[] Of(SmaaInput input, double[]?[] central, SmaaOptions options, CancellationToken cancellationToken)
    {
        if (Array.TrueForAll(central, weights => weights is null))
            return new Estimable[input.Alternatives];
        var draws = new InputDraws(input.Values, options.Seed);
        var count = input.IsFixed ? 1 : options.Draws;
        var sums = new double[input.Alternatives];
        foreach (var part in Smaa.InPieces(count, options.Threads, Piece, cancellationToken))
        {
            for (var one = 0; one < sums.Length; one++)
                sums[one] += part[one];
        }

        return [.. sums.Select(sum => Estimable.Of(Math.Min(1, sum / count)))];

        double[] Piece(int from, int to)
        {
            var first = new double[input.Alternatives];
            var (values, same, totals) = (new double[draws.Count], new double[draws.Count], new double[input.Alternatives]);
            for (var draw = from; draw < to; draw++)
            {
                cancellationToken.ThrowIfCancellationRequested();
                draws.Fill(draw, values, same);
                for (var one = 0; one < first.Length; one++)
                {
                    if (central[one] is not { } weights)
                        continue;
                    input.Weigh(weights, values, totals);
                    first[one] += ShareOfFirst(totals, one);
                }
            }

            return first;
        }
    }

    private static double ShareOfFirst(ReadOnlySpan<double> totals, int one)
    {
        var tied = 0;
        foreach (var total in totals)
        {
            if (total > totals[one])
                return 0;
            tied += total.Equals(totals[one]) ? 1 : 0;
        }

        return 1.0 / tied;
    }
}
