namespace PeoplePowered.Statistics.Decisions;

/// <summary>
/// The linear additive value V(a) = sum of w_j v_j(a) of an option (Keeney and Raiffa 1976, Decisions with Multiple Objectives; it holds where preferences over any
/// criteria do not depend on the levels of the others).
/// </summary>
public static class AdditiveValue
{
    /// <summary>The value of an option.</summary>
    /// <param name="weights">Weights of the criteria: each 0 or more, together 1 (to 1e-9).</param>
    /// <param name="values">What the option is worth on each criterion, from 0 to 1; as long as <paramref name="weights"/>.</param>
    /// <returns>From 0 to 1, to the rounding of the weights' sum.</returns>
    /// <exception cref="ArgumentException">The spans differ in length, a weight is negative, the weights do not add up to 1, or a value lies outside 0 to 1.</exception>
    public static double Of(ReadOnlySpan<double> weights, ReadOnlySpan<double> values)
    {
        CheckWeights(weights, nameof(weights));
        if (values.Length != weights.Length)
            throw new ArgumentException(FormattableString.Invariant($"{weights.Length} criteria have a weight, but {values.Length} values are given; give one a criterion."), nameof(values));
        foreach (var value in values)
        {
            if (!(value >= 0 && value <= 1))
                throw new ArgumentOutOfRangeException(nameof(values), value, FormattableString.Invariant($"A value lies from 0 to 1, but was {value}; a value function turns a level into one."));
        }

        return Sum(weights, values);
    }

    /// <summary>The weighted sum, unchecked.</summary>
    internal static double Sum(ReadOnlySpan<double> weights, ReadOnlySpan<double> values)
    {
        double sum = 0;
        for (var index = 0; index < weights.Length && index < values.Length; index++)
            sum += weights[index] * values[index];
        return sum;
    }

    /// <summary>Refuses what are no weights.</summary>
    internal static void CheckWeights(ReadOnlySpan<double> weights, string name)
    {
        const double close = 1e-9;
        double sum = 0;
        foreach (var weight in weights)
        {
            if (!(weight >= 0 && double.IsFinite(weight)))
                throw new ArgumentOutOfRangeException(name, weight, FormattableString.Invariant($"A weight is a fraction of 0 or more, but was {weight}."));
            sum += weight;
        }

        if (!(Math.Abs(sum - 1) <= close))
            throw new ArgumentException(FormattableString.Invariant($"The weights add up to {sum}, and must to 1; divide each by their sum, or start from swings."), name);
    }
}
