using PeoplePowered.Statistics;

namespace PeoplePowered.Reporting.Figures;

/// <summary>How probable something is, as a range without a best guess within it: before evidence and after. Equal by value.</summary>
/// <param name="Label">What it is about.</param>
/// <param name="Before">The range before the evidence, fractions from 0 to 1; <c>null</c> for none.</param>
/// <param name="After">The range after it, or the reason why there is none.</param>
/// <exception cref="ArgumentException">The label is blank, or a range leaves 0 to 1.</exception>
public sealed record ProbabilityRange(string Label, Interval? Before, EstimableInterval After)
{
    /// <summary>What it is about.</summary>
    public string Label { get; } = Guard.Against.NullOrWhiteSpace(Label);

    /// <summary>The range before the evidence, where there is one.</summary>
    public Interval? Before { get; } = Check(Before, nameof(Before));

    /// <summary>The range after it, or the reason why there is none.</summary>
    public EstimableInterval After { get; } = Check(After.ToNullable(), nameof(After)) is { } given ? EstimableInterval.Of(given) : After;

    private static Interval? Check(Interval? range, string name) => range is { } given && (given.Lower < 0 || given.Upper > 1)
        ? throw new ArgumentOutOfRangeException(name, range, FormattableString.Invariant($"A probability is a fraction from 0 to 1, but the range was {given}."))
        : range;
}
