namespace PeoplePowered.Domain.Aggregation;

/// <summary>
/// A recorded judgement that effects on one measure may be carried over to another by an approximation, and on whose word.
/// Known are the standardised mean difference and the log odds ratio, either way, by the factor pi over the square root of 3
/// (Hasselblad and Hedges 1995, doi 10.1037/0033-2909.117.1.167: the trait behind the outcome is logistic).
/// </summary>
/// <remarks>Immutable; equal when all of it is.</remarks>
public sealed record MeasureConversion
{
    /// <summary>A conversion.</summary>
    /// <param name="from">The measure of the figures as reported.</param>
    /// <param name="to">The measure that is pooled.</param>
    /// <param name="source">Who says that it may be done here.</param>
    /// <exception cref="ArgumentException">No conversion between the two is known.</exception>
    public MeasureConversion(EffectMeasure from, EffectMeasure to, Source source)
    {
        if ((from, to) is not ((EffectMeasure.StandardisedMeanDifference, EffectMeasure.OddsRatio) or (EffectMeasure.OddsRatio, EffectMeasure.StandardisedMeanDifference)))
            throw new ArgumentException($"No conversion from {from.Name()} to {to.Name()} is known; known are {EffectMeasure.StandardisedMeanDifference.Name()} and {EffectMeasure.OddsRatio.Name()}, either way.", nameof(to));
        From = from;
        To = to;
        Source = Guard.Against.Null(source);
    }

    /// <summary>The measure of the figures as reported.</summary>
    public EffectMeasure From { get; }

    /// <summary>The measure that is pooled.</summary>
    public EffectMeasure To { get; }

    /// <summary>Who says so, and where.</summary>
    public Source Source { get; }
}
