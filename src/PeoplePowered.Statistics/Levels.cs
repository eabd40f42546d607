namespace PeoplePowered.Statistics;

/// <summary>What a confidence level means for a two-sided interval.</summary>
internal static class Levels
{
    /// <summary>A level, checked to lie strictly between 0 and 1.</summary>
    public static double Check(double confidenceLevel) => confidenceLevel > 0 && confidenceLevel < 1
        ? confidenceLevel
        : throw new ArgumentOutOfRangeException(nameof(confidenceLevel), confidenceLevel, FormattableString.Invariant($"A confidence level is a fraction strictly between 0 and 1, but was {confidenceLevel}."));

    /// <summary>The probability outside the interval on either side: .025 for a level of .95.</summary>
    public static double Tail(double confidenceLevel) => (1 - Check(confidenceLevel)) / 2;
}
