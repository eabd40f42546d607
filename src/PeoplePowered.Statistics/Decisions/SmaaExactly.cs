namespace PeoplePowered.Statistics.Decisions;

/// <summary>What needs no simulation: values without a distribution under known weights, or under any weights of two criteria, where values are straight lines in the first weight.</summary>
internal static class SmaaExactly
{
    private const int MostAlternatives = 64;

    /// <summary>The tally, or <c>null</c> where it has to be simulated.</summary>
    public static SmaaTally? Tally(SmaaInput input, CriterionWeights weights)
    {
        var single = weights.Knowledge == WeightKnowledge.Exact || weights.Count == 1;
        if (!input.IsFixed || !(single || (weights.Count == 2 && input.Alternatives <= MostAlternatives)))
            return null;
        var tally = new SmaaTally(input.Alternatives, input.Criteria);
        double[] lowest = [.. input.Values.Select(value => value.Lowest)];
        double[] highest = [.. input.Values.Select(value => value.Highest)];
        if (single)
        {
            Add([.. weights.Mean], 1);
            return tally;
        }

        // An order of two weights leaves half of the line from 0 to 1.
        var (from, to) = weights.Knowledge == WeightKnowledge.Unknown ? (0, 1.0) : weights.Mean[0] > weights.Mean[1] ? (0.5, 1.0) : (0, 0.5);
        var crossings = Crossings([.. lowest, .. highest], from, to);
        for (var index = 1; index < crossings.Count; index++)
        {
            var middle = 0.5 * (crossings[index - 1] + crossings[index]);
            Add([middle, 1 - middle], (crossings[index] - crossings[index - 1]) / (to - from));
        }

        return tally;

        void Add(double[] weight, double mass)
        {
            var (lower, upper) = (new double[input.Alternatives], new double[input.Alternatives]);
            input.Weigh(weight, lowest, lower);
            input.Weigh(weight, highest, upper);
            tally.Add(weight, lower, upper, mass);
        }
    }

    /// <summary>The first weights at which two lines w a + (1 - w) b cross, between two ends, which are included.</summary>
    private static List<double> Crossings(double[] values, double from, double to)
    {
        var found = new SortedSet<double> { from, to };
        for (var one = 0; one < values.Length; one += 2)
        {
            for (var other = one + 2; other < values.Length; other += 2)
            {
                var (onFirst, onSecond) = (values[one] - values[other], values[one + 1] - values[other + 1]);
                var crossing = onSecond / (onSecond - onFirst);
                if (crossing > from && crossing < to)
                    found.Add(crossing);
            }
        }

        return [.. found];
    }
}
