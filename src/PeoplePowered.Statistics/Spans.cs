namespace PeoplePowered.Statistics;

/// <summary>The checks of spans that belong together.</summary>
internal static class Spans
{
    public static void SameLength(int expected, int actual, string parameterName)
    {
        if (actual != expected)
            throw new ArgumentException(FormattableString.Invariant($"{parameterName} holds {actual} values where {expected} are expected, one a study."), parameterName);
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
