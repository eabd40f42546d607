namespace PeoplePowered.Statistics.Decisions;

/// <summary>Checked values of alternatives, criterion by criterion.</summary>
internal sealed record SmaaInput(UncertainNumber[] Values, int Alternatives, int Criteria)
{
    public bool HasDistributions => Array.TrueForAll(Values, value => value.HasDistribution);

    /// <summary>Whether no value has to be drawn.</summary>
    public bool IsFixed => Array.TrueForAll(Values, value => value.IsExact || !value.HasDistribution);

    public static SmaaInput Of(IReadOnlyList<UncertainNumber[]> values, CriterionWeights weights)
    {
        Guard.Against.Null(values);
        Guard.Against.Null(weights);
        if (values.Count == 0)
            throw new ArgumentException("There is no alternative to assess.", nameof(values));
        for (var alternative = 0; alternative < values.Count; alternative++)
        {
            var row = Guard.Against.Null(values[alternative], nameof(values));
            if (row.Length != weights.Count)
                throw new ArgumentException(FormattableString.Invariant($"Alternative {alternative} has {row.Length} values where {weights.Count} criteria have a weight; give one a criterion."), nameof(values));
            foreach (var value in row)
            {
                if (Guard.Against.Null(value, nameof(values)) is not { Lowest: >= 0, Highest: <= 1 })
                    throw new ArgumentException($"Alternative {FormattableString.Invariant($"{alternative}")} has the value '{value}', which can lie outside 0 to 1; a value function turns levels into values.", nameof(values));
            }
        }

        return new([.. values.SelectMany(row => row)], values.Count, weights.Count);
    }

    /// <summary>The additive value of each alternative.</summary>
    public void Weigh(ReadOnlySpan<double> weights, ReadOnlySpan<double> values, Span<double> totals)
    {
        for (var alternative = 0; alternative < Alternatives; alternative++)
            totals[alternative] = AdditiveValue.Sum(weights, values.Slice(alternative * Criteria, Criteria));
    }
}
