namespace PeoplePowered.Statistics;

/// <summary>The checks of spans that belong together.</summary>
internal static class Spans
{
    public static void SameLength(int expected, int actual, string parameterName)
    {
        if (actual != expected)
            throw new ArgumentException(FormattableString.Invariant($"{parameterName} holds {actual} values where {expected} are expected, one a study."), parameterName);
    }

    /// <summary>Whether all estimates are finite and all variances positive and finite: one quick pass, for the good case.</summary>
    public static bool AreStudies(ReadOnlySpan<double> estimates, ReadOnlySpan<double> variances)
    {
        double sum = 0;
        var positive = true;
        for (var i = 0; i < estimates.Length && i < variances.Length; i++)
        {
            // 0 times a number is 0 unless the number is infinite or none.
            sum += (0 * estimates[i]) + (0 * variances[i]);
            positive &= variances[i] > 0;
        }

        return positive && sum == 0;
    }

    public static void Finite(ReadOnlySpan<double> values, string parameterName)
    {
        for (var i = 0; i < values.Length; i++)
        {
            if (!double.IsFinite(values[i]))
                throw new ArgumentOutOfRangeException(parameterName, values[i], FormattableString.Invariant($"{parameterName}[{i}] must be a finite number, but was {values[i]}."));
        }
    }

    public static void PositiveFinite(ReadOnlySpan<double> values, string parameterName)
    {
        for (var i = 0; i < values.Length; i++)
        {
            if (!(values[i] > 0 && double.IsFinite(values[i])))
                throw new ArgumentOutOfRangeException(parameterName, values[i], FormattableString.Invariant($"{parameterName}[{i}] must be positive and finite, but was {values[i]}."));
        }
    }
}
