using PeoplePowered.Statistics.Distributions;

namespace PeoplePowered.Statistics.Networks;

/// <summary>Counts external ties as they are, and under other arrangements of the labels.</summary>
internal sealed class MixingTest
{
    private readonly Edge[] _ties;
    private readonly int[] _labels;
    private readonly MixingOptions _options;
    private readonly int _external;
    private readonly Estimable _expectedShare;

    public MixingTest(Graph graph, IReadOnlyList<int> groups, MixingOptions options)
    {
        (_ties, _labels, _options) = ([.. graph.Edges], [.. groups], options);
        _external = External(_labels);
        var pairs = _labels.Length * (_labels.Length - 1.0) / 2;
        var within = _labels.CountBy(label => label).Sum(group => group.Value * (group.Value - 1.0) / 2);
        _expectedShare = pairs == 0 ? Estimable.Absent(AbsenceReason.TooFewNodes) : Estimable.Of(1 - (within / pairs));
    }

    public GroupMixing Run(CancellationToken cancellationToken)
    {
        var expected = _expectedShare.Map(share => (2 * share) - 1);
        if (_ties.Length == 0)
            return Without(Estimable.Absent(AbsenceReason.NoTies), expected, AbsenceReason.NoTies);
        var index = Estimable.Of(((2.0 * _external) - _ties.Length) / _ties.Length);
        if (_expectedShare.Value is 0 or 1)
            return Without(index, expected, AbsenceReason.NotApplicable);
        if (Arrangements() <= _options.MostArrangements)
            return With(index, expected, All(cancellationToken), isExact: true);
        return _options.Permutations == 0 ? Without(index, expected, AbsenceReason.NotComputed) : With(index, expected, Drawn(cancellationToken), isExact: false);
    }

    private GroupMixing Without(Estimable index, Estimable expected, AbsenceReason reason)
    {
        var absent = Estimable.Absent(reason);
        return new(_external, _ties.Length - _external, index, expected, absent, absent, absent, 0, IsExact: false);
    }

    private GroupMixing With(Estimable index, Estimable expected, int[] counts, bool isExact)
    {
        var mean = _expectedShare.Value * _ties.Length;
        var distance = Math.Abs(_external - mean) - 1e-7;
        return new(
            _external, _ties.Length - _external, index, expected, Share(count => Math.Abs(count - mean) >= distance), Share(count => count >= _external), Share(count => count <= _external), counts.Length, isExact);

        Estimable Share(Func<int, bool> isAsExtreme) => Estimable.Of((counts.Count(isAsExtreme) + (isExact ? 0.0 : 1)) / (counts.Length + (isExact ? 0 : 1)));
    }

    /// <summary>The number of different arrangements: n! over the factorials of the sizes of the groups; infinite where it is large.</summary>
    private double Arrangements()
    {
        var (count, placed) = (1.0, 0);
        foreach (var (_, size) in _labels.CountBy(label => label).OrderByDescending(group => group.Value))
        {
            for (var member = 1; member <= size; member++)
                count = Math.Round(count * ++placed / member);
        }

        return count;
    }

    private int[] Drawn(CancellationToken cancellationToken)
    {
        var counts = new int[_options.Permutations];
        Replicates.Run(counts.Length, _options.Threads, Work, cancellationToken);
        return counts;

        void Work(int first, int end)
        {
            var labels = new int[_labels.Length];
            for (var draw = first; draw < end; draw++)
            {
                _labels.CopyTo(labels, 0);
                var stream = new RandomStream(_options.Seed, draw);
                for (var last = labels.Length - 1; last > 0; last -= 2)
                {
                    var (one, two) = stream.Uniforms(last);
                    Swap(labels, last, (int)(one * (last + 1)));
                    if (last > 1)
                        Swap(labels, last - 1, (int)(two * last));
                }

                counts[draw] = External(labels);
            }
        }
    }

    /// <summary>Every different arrangement once, in lexical order.</summary>
    private int[] All(CancellationToken cancellationToken)
    {
        var labels = _labels.Order().ToArray();
        var counts = new List<int>();
        do
        {
            cancellationToken.ThrowIfCancellationRequested();
            counts.Add(External(labels));
        }
        while (Next(labels));
        return [.. counts];
    }

    private static bool Next(int[] labels)
    {
        var at = labels.Length - 2;
        while (at >= 0 && labels[at] >= labels[at + 1])
            at--;
        if (at < 0)
            return false;
        var other = labels.Length - 1;
        while (labels[other] <= labels[at])
            other--;
        Swap(labels, at, other);
        Array.Reverse(labels, at + 1, labels.Length - at - 1);
        return true;
    }

    private static void Swap(int[] labels, int one, int other) => (labels[one], labels[other]) = (labels[other], labels[one]);

    private int External(int[] labels)
    {
        var count = 0;
        foreach (var tie in _ties)
            count += labels[tie.From] == labels[tie.To] ? 0 : 1;
        return count;
    }
}
