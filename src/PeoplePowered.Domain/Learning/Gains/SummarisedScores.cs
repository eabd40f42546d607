using System.Globalization;

namespace PeoplePowered.Domain.Learning.Gains;

/// <summary>Scores as means before and after, with what is known of how far the two go together.</summary>
/// <remarks>Immutable; equal by value. Where neither the correlation nor the spread of the changes is stated, none is put in their place.</remarks>
public sealed record SummarisedScores : GainScores
{
    /// <summary>How far a stated spread of changes may lie outside what the two others allow, by rounding.</summary>
    private const double Rounding = 0.02;

    /// <summary>Scores.</summary>
    /// <param name="before">Before.</param>
    /// <param name="after">After.</param>
    /// <param name="correlation">The correlation of both across people, -1 to 1; <c>null</c> where not stated.</param>
    /// <param name="standardDeviationOfChanges">The standard deviation of people's changes, which says the same in another way; 0 or above; <c>null</c> where not stated.</param>
    /// <param name="measuredTwice">How many people were measured both times; <c>null</c> for as many as can be, the smaller of the two numbers.</param>
    /// <exception cref="ArgumentException">Both the correlation and the spread of the changes are stated, or the spread contradicts those before and after.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A number is outside its range.</exception>
    public SummarisedScores(MeanScore before, MeanScore after, double? correlation = null, double? standardDeviationOfChanges = null, int? measuredTwice = null)
    {
        Before = Guard.Against.Null(before);
        After = Guard.Against.Null(after);
        Correlation = correlation is { } r ? Guard.Against.OutOfRange(Guard.Against.NonFinite(r, nameof(correlation)), nameof(correlation), -1, 1) : null;
        StandardDeviationOfChanges = standardDeviationOfChanges is { } spread ? Guard.Against.Negative(Guard.Against.NonFinite(spread, nameof(standardDeviationOfChanges)), nameof(standardDeviationOfChanges)) : null;
        MeasuredTwice = measuredTwice is { } twice ? Guard.Against.OutOfRange(twice, nameof(measuredTwice), 1, Math.Min(before.People, after.People)) : null;
        if (correlation is not null && standardDeviationOfChanges is not null)
            throw new ArgumentException("The correlation and the standard deviation of the changes say the same; state one of them.", nameof(standardDeviationOfChanges));
        if (standardDeviationOfChanges is { } stated && before.StandardDeviation is { } first && after.StandardDeviation is { } second
            && before.People == after.People && (stated > (1 + Rounding) * (first + second) || stated < Math.Abs(first - second) - (Rounding * (first + second))))
        {
            throw new ArgumentException(
                FormattableString.Invariant($"Changes cannot have a standard deviation of {stated} where the scores have {first} before and {second} after: it lies between {Math.Abs(first - second)} and {first + second}. Perhaps it is a standard error?"),
                nameof(standardDeviationOfChanges));
        }
    }

    /// <summary>Before.</summary>
    public MeanScore Before { get; }

    /// <summary>After.</summary>
    public MeanScore After { get; }

    /// <summary>The correlation of both across people, where stated.</summary>
    public double? Correlation { get; }

    /// <summary>The standard deviation of people's changes, where stated.</summary>
    public double? StandardDeviationOfChanges { get; }

    /// <summary>How many people were measured both times, where stated.</summary>
    public int? MeasuredTwice { get; }

    /// <inheritdoc />
    public override int PeopleBefore => Before.People;

    /// <inheritdoc />
    public override int PeopleAfter => After.People;

    internal override GroupChange Change => GroupChange.OfSummary(this);

    internal override string Canonical => string.Create(CultureInfo.InvariantCulture, $"{Before}>{After}|{Correlation:R}|{StandardDeviationOfChanges:R}|{MeasuredTwice}");

    internal override GainScores Check(GainInstrument instrument, string parameterName)
    {
        instrument.Check(Before, parameterName);
        instrument.Check(After, parameterName);
        return this;
    }
}
