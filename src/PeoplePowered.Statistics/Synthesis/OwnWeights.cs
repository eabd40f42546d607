namespace PeoplePowered.Statistics.Synthesis;

/// <summary>The mean and its standard error under weights that the caller brings.</summary>
internal static class OwnWeights
{
    /// <summary>Refuses weights that are none.</summary>
    public static void Check(int studies, ReadOnlySpan<double> weights, string parameterName)
    {
        Spans.SameLength(studies, weights.Length, parameterName);
        double largest = 0;
        for (var i = 0; i < weights.Length; i++)
        {
            if (!(weights[i] >= 0 && double.IsFinite(weights[i])))
                throw new ArgumentOutOfRangeException(parameterName, weights[i], FormattableString.Invariant($"{parameterName}[{i}] must be finite and 0 or above, but was {weights[i]}."));
            largest = Math.Max(largest, weights[i]);
        }

        if (largest == 0 && studies > 0)
            throw new ArgumentException(FormattableString.Invariant($"No weight of {parameterName} is above 0."), parameterName);
    }

    /// <summary>sum of a y / sum of a, summed about the study of largest weight.</summary>
    public static double Mean(ReadOnlySpan<double> estimates, ReadOnlySpan<double> weights)
    {
        var heaviest = Heaviest(weights);
        var (total, weighted) = (0d, 0d);
        for (var i = 0; i < weights.Length; i++)
        {
            var relative = weights[i] / weights[heaviest];
            total += relative;
            weighted += relative * (estimates[i] - estimates[heaviest]);
        }

        return estimates[heaviest] + (weighted / total);
    }

    /// <summary>sqrt(sum of a^2 (v + tau squared)) / sum of a.</summary>
    public static double StandardError(ReadOnlySpan<double> variances, ReadOnlySpan<double> weights, double tauSquared)
    {
        var largest = weights[Heaviest(weights)];
        var (total, squares) = (0d, 0d);
        for (var i = 0; i < weights.Length; i++)
        {
            var relative = weights[i] / largest;
            total += relative;
            squares += relative * relative * (variances[i] + tauSquared);
        }

        return Math.Sqrt(squares) / total;
    }

    /// <summary>A mixture over tau squared about the mean of the caller's weights, with the variance that it has at each tau squared.</summary>
    public static TauSquaredMixture Mixture(TauSquaredMixture ofModel, ReadOnlySpan<double> variances, ReadOnlySpan<double> weights, double mean)
    {
        var numbers = new double[4 * ofModel.Count];
        ofModel.Weights.CopyTo(numbers);
        numbers.AsSpan(ofModel.Count, ofModel.Count).Fill(mean);
        ofModel.TauSquares.CopyTo(numbers.AsSpan(3 * ofModel.Count));
        for (var i = 0; i < ofModel.Count; i++)
        {
            var standardError = StandardError(variances, weights, ofModel.TauSquares[i]);
            numbers[(2 * ofModel.Count) + i] = standardError * standardError;
        }

        return new TauSquaredMixture(numbers);
    }

    private static int Heaviest(ReadOnlySpan<double> weights)
    {
        var heaviest = 0;
        for (var i = 1; i < weights.Length; i++)
        {
            if (weights[i] > weights[heaviest])
                heaviest = i;
        }

        return heaviest;
    }
}
