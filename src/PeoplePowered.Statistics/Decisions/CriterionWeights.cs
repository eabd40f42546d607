using PeoplePowered.Statistics.Distributions;

namespace PeoplePowered.Statistics.Decisions;

/// <summary>
/// What is known of the weights of criteria: the numbers, an order of importance, or nothing. What is not known is drawn uniformly from all weights that agree with
/// what is (Lahdelma and Salminen 2001, SMAA-2, doi 10.1287/opre.49.3.444.11220).
/// </summary>
/// <remarks>Immutable and safe to share. Criteria of the same rank are in no known order; they are not said to weigh the same.</remarks>
public sealed class CriterionWeights
{
    /// <summary>Beyond the places from which values are drawn in the same stream.</summary>
    private const long FirstPlace = 1L << 48;

    private const int MostCriteria = 1000;

    private readonly double[] _centroid;
    private readonly int[] _byRank;
    private readonly int[] _groupEnds;

    private CriterionWeights(WeightKnowledge knowledge, double[] centroid, int[] byRank, int[] groupEnds) =>
        (Knowledge, _centroid, _byRank, _groupEnds) = (knowledge, centroid, byRank, groupEnds);

    /// <summary>How far they are known.</summary>
    public WeightKnowledge Knowledge { get; }

    /// <summary>How many criteria there are.</summary>
    public int Count => _centroid.Length;

    /// <summary>The mean of all weights that agree with what is known: the weights themselves, equal weights, or those of the order (rank-order centroid; Barron and Barrett 1996, doi 10.1287/mnsc.42.11.1515).</summary>
    public IReadOnlyList<double> Mean => _centroid;

    /// <summary>Known weights.</summary>
    /// <param name="weights">Each 0 or more, together 1 (to 1e-9); at least one.</param>
    /// <exception cref="ArgumentException">The weights are none of that.</exception>
    public static CriterionWeights Exactly(ReadOnlySpan<double> weights)
    {
        CheckCount(weights.Length, nameof(weights));
        AdditiveValue.CheckWeights(weights, nameof(weights));
        return new(WeightKnowledge.Exact, weights.ToArray(), [], []);
    }

    /// <summary>Weights of which an order of importance is known.</summary>
    /// <param name="ranks">The rank of each criterion: those of a lower rank weigh at least as much as those of a higher one; 1 is usual for the first. Equal ranks are in no known order.</param>
    /// <exception cref="ArgumentException">There is no rank, or one is below 1.</exception>
    public static CriterionWeights Ordered(ReadOnlySpan<int> ranks)
    {
        CheckCount(ranks.Length, nameof(ranks));
        foreach (var rank in ranks)
            Guard.Against.NegativeOrZero(rank, nameof(ranks));
        var all = ranks.ToArray();
        int[] byRank = [.. Enumerable.Range(0, all.Length).OrderBy(criterion => all[criterion])];
        int[] ends = [.. Enumerable.Range(1, all.Length).Where(end => end == all.Length || all[byRank[end]] != all[byRank[end - 1]])];
        return new(ends.Length > 1 ? WeightKnowledge.Ordered : WeightKnowledge.Unknown, Centroid(byRank, ends), byRank, ends);
    }

    /// <summary>Weights of which nothing is known.</summary>
    /// <param name="count">How many criteria there are; at least one.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="count"/> is not from 1 to 1,000.</exception>
    public static CriterionWeights Unknown(int count)
    {
        CheckCount(count, nameof(count));
        var ranks = new int[count];
        Array.Fill(ranks, 1);
        return Ordered(ranks);
    }

    /// <summary>One draw of the weights: a function of the seed and the number of the draw alone. Spacings of exponential numbers (Devroye 1986, Non-Uniform Random Variate Generation, chapter V.2), put in order where one is known.</summary>
    /// <param name="seed">The seed.</param>
    /// <param name="draw">Which draw, from 0.</param>
    /// <param name="weights">Takes the weights, each 0 or more, together 1; as long as <see cref="Count"/>.</param>
    /// <exception cref="ArgumentException"><paramref name="weights"/> has another length, or <paramref name="draw"/> is negative.</exception>
    public void Fill(long seed, long draw, Span<double> weights)
    {
        Guard.Against.Negative(draw);
        if (weights.Length != Count)
            throw new ArgumentException(FormattableString.Invariant($"{Count} weights are drawn, but there is room for {weights.Length}."), nameof(weights));
        if (Knowledge == WeightKnowledge.Exact)
        {
            _centroid.CopyTo(weights);
            return;
        }

        FillSpacings(new RandomStream(seed, draw), weights);
        if (Knowledge == WeightKnowledge.Ordered)
            PutInOrder(weights);
    }

    /// <summary>As one would say it, invariant.</summary>
    public override string ToString() => Knowledge switch
    {
        WeightKnowledge.Exact => $"weights {string.Join(", ", _centroid.Select(weight => FormattableString.Invariant($"{weight}")))}",
        WeightKnowledge.Ordered => FormattableString.Invariant($"an order of {Count} weights"),
        _ => FormattableString.Invariant($"{Count} unknown weights"),
    };

    private static void CheckCount(int count, string name) => Guard.Against.OutOfRange(count, name, 1, MostCriteria);

    private static void FillSpacings(RandomStream stream, Span<double> weights)
    {
        double sum = 0;
        for (var index = 0; index < weights.Length; index += 2)
        {
            var (first, second) = stream.Uniforms(FirstPlace + (index >> 1));
            sum += weights[index] = -Math.Log(first);
            if (index + 1 < weights.Length)
                sum += weights[index + 1] = -Math.Log(second);
        }

        foreach (ref var weight in weights)
            weight /= sum;
    }

    /// <summary>The mean of the k-th largest of n weights is (1/n) (1/k + ... + 1/n); criteria of a rank share the means of their places.</summary>
    private static double[] Centroid(int[] byRank, int[] ends)
    {
        var count = byRank.Length;
        var byPlace = new double[count];
        double sum = 0;
        for (var place = count - 1; place >= 0; place--)
        {
            sum += 1.0 / (place + 1);
            byPlace[place] = sum / count;
        }

        var centroid = new double[count];
        var start = 0;
        foreach (var end in ends)
        {
            foreach (var criterion in byRank[start..end])
                centroid[criterion] = ends.Length == 1 ? 1.0 / count : byPlace[start..end].Average();
            start = end;
        }

        return centroid;
    }

    /// <summary>The largest weights go to the first rank, within a rank in the order in which they were drawn, which is any with the same chance.</summary>
    private void PutInOrder(Span<double> weights)
    {
        const int few = 64;
        Span<double> sorted = Count <= few ? stackalloc double[Count] : new double[Count];
        Span<double> keys = Count <= few ? stackalloc double[Count] : new double[Count];
        Span<int> members = Count <= few ? stackalloc int[Count] : new int[Count];
        for (var index = 0; index < Count; index++)
            (sorted[index], members[index], keys[index]) = (-weights[index], _byRank[index], -weights[_byRank[index]]);
        sorted.Sort();
        var start = 0;
        foreach (var end in _groupEnds)
        {
            keys[start..end].Sort(members[start..end]);
            start = end;
        }

        for (var place = 0; place < Count; place++)
            weights[members[place]] = -sorted[place];
    }
}
