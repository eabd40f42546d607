using System.Globalization;
using PeoplePowered.Domain.Outcomes;

namespace PeoplePowered.Domain.Learning.Gains;

/// <summary>What was asked or tested: a question, a scale, a test.</summary>
/// <remarks>Immutable; equal by value.</remarks>
public sealed record GainInstrument
{
    /// <summary>An instrument.</summary>
    /// <param name="name">The question or the test, such as <c>I know whom to ask in government</c>.</param>
    /// <param name="better">Which direction is better.</param>
    /// <param name="lowest">The lowest score that it can give; <c>null</c> where there is none.</param>
    /// <param name="highest">The highest score that it can give; <c>null</c> where there is none.</param>
    /// <exception cref="ArgumentException"><paramref name="name"/> is blank.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A bound is not finite, the highest is not above the lowest, or <paramref name="better"/> is not defined.</exception>
    public GainInstrument(string name, Polarity better, double? lowest = null, double? highest = null)
    {
        Name = Guard.Against.NullOrWhiteSpace(name);
        Better = Guard.Against.EnumOutOfRange(better);
        Lowest = lowest is { } low ? Guard.Against.NonFinite(low, nameof(lowest)) : null;
        Highest = highest is { } high ? Guard.Against.NonFinite(high, nameof(highest)) : null;
        if (highest <= lowest)
            throw new ArgumentOutOfRangeException(nameof(highest), highest, FormattableString.Invariant($"The highest score {highest} of '{name}' is not above the lowest, {lowest}."));
    }

    /// <summary>The question or the test.</summary>
    public string Name { get; }

    /// <summary>Which direction is better.</summary>
    public Polarity Better { get; }

    /// <summary>The lowest score, where there is one.</summary>
    public double? Lowest { get; }

    /// <summary>The highest score, where there is one.</summary>
    public double? Highest { get; }

    /// <summary>The name and the scale, such as <c>Confidence (1 to 5)</c>.</summary>
    public override string ToString() => Format(null);

    /// <summary>The name and the scale in the reader's culture.</summary>
    /// <param name="formatProvider">The reader's culture; invariant where <c>null</c>.</param>
    public string Format(IFormatProvider? formatProvider)
    {
        var culture = formatProvider ?? CultureInfo.InvariantCulture;
        return (Lowest, Highest) switch
        {
            ({ } low, { } high) => $"{Name} ({low.ToString("0.####", culture)} to {high.ToString("0.####", culture)})",
            ({ } low, null) => $"{Name} (from {low.ToString("0.####", culture)})",
            (null, { } high) => $"{Name} (up to {high.ToString("0.####", culture)})",
            _ => Name,
        };
    }

    /// <summary>A mean and its spread, refused where the instrument cannot give them: on a bounded scale the variance is at most (mean - lowest)(highest - mean)·n/(n - 1) (Bhatia and Davis 2000).</summary>
    internal void Check(MeanScore score, string parameterName)
    {
        const double rounding = 0.05;
        Check(score.Mean, parameterName);
        if (score.StandardDeviation is not { } spread || Lowest is not { } low || Highest is not { } high || score.People < 2)
            return;
        var most = Math.Sqrt((score.Mean - low) * (high - score.Mean) * score.People / (score.People - 1.0));
        if (spread > most + (rounding * (high - low)))
            throw new ArgumentOutOfRangeException(parameterName, spread, FormattableString.Invariant($"Scores of {this} with a mean of {score.Mean} cannot have a standard deviation of {spread}: it is at most {most:0.##}. Correct the spread, or the bounds of the scale."));
    }

    /// <summary>A score or a mean, refused where the instrument cannot give it.</summary>
    internal double Check(double score, string parameterName) => score < Lowest || score > Highest
        ? throw new ArgumentOutOfRangeException(parameterName, score, FormattableString.Invariant($"{score} is not a score of {this}; correct the score, or the bounds of the scale."))
        : score;
}
