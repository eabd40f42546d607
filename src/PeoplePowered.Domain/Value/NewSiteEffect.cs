using PeoplePowered.Domain.Aggregation;
using PeoplePowered.Domain.Outcomes;
using PeoplePowered.Statistics.Synthesis;

namespace PeoplePowered.Domain.Value;

/// <summary>What the effect at a new site is expected to be, on the scale on which sites were pooled, and how the effect of a case reads on that scale. Immutable.</summary>
public sealed record NewSiteEffect
{
    /// <summary>What is expected of a new site.</summary>
    /// <param name="measure">What the sites reported.</param>
    /// <param name="distribution">The predictive distribution for the true effect at a new site, on the measure's scale of analysis; may say why there is none.</param>
    /// <param name="source">What it rests on.</param>
    /// <param name="baseline">
    /// The share, or the level, without the service; then the case's effect is the change against it: a share for proportions, odds and risk ratios and risk differences.
    /// <c>null</c> where the case's effect is the measure itself, on the scale that people read.
    /// </param>
    /// <param name="better">Which direction is the better one. Where lower is, the case's effect is the reduction: it needs a baseline, or a measure that is a difference.</param>
    /// <exception cref="ArgumentException">The baseline is no share, does not go with the measure, or a reduction has no baseline.</exception>
    public NewSiteEffect(EffectMeasure measure, PredictiveDistribution distribution, Source source, double? baseline = null, Polarity better = Polarity.HigherIsBetter)
    {
        Measure = measure;
        Distribution = Guard.Against.Null(distribution);
        Source = Guard.Against.Null(source);
        Baseline = baseline;
        Better = Guard.Against.EnumOutOfRange(better);
        _ = measure.Name();
        if (baseline is { } share && !(share is > 0 and < 1))
            throw new ArgumentOutOfRangeException(nameof(baseline), share, FormattableString.Invariant($"A baseline is a share strictly between 0 and 1, but was {share}."));
        if (baseline is not null && !TakesBaseline)
            throw new ArgumentException($"A change against a baseline share cannot be read as {measure.NaturalName()}; leave the baseline out and let the case's effect be the {measure.NaturalName()} itself.", nameof(baseline));
        if (baseline is null && better == Polarity.LowerIsBetter && !IsDifference)
            throw new ArgumentException($"A reduction cannot be read as {measure.NaturalName()} without a baseline; give the share without the service.", nameof(better));
    }

    /// <summary>What the sites reported.</summary>
    public EffectMeasure Measure { get; }

    /// <summary>The predictive distribution, on the scale of analysis.</summary>
    public PredictiveDistribution Distribution { get; }

    /// <summary>What it rests on.</summary>
    public Source Source { get; }

    /// <summary>The share without the service, where the case's effect is a change against it.</summary>
    public double? Baseline { get; }

    /// <summary>Which direction is the better one.</summary>
    public Polarity Better { get; }

    /// <summary>How the case's effect is carried to the scale of analysis, in words.</summary>
    public string Transformation => (Baseline, Falls) switch
    {
        ({ } share, false) => FormattableString.Invariant($"share with the service = {share} + effect, as {Measure.NaturalName()} against {share}, then as {Measure.ScaleName()}"),
        ({ } share, true) => FormattableString.Invariant($"share with the service = {share} - effect, as {Measure.NaturalName()} against {share}, then as {Measure.ScaleName()}"),
        (null, true) => $"{Measure.NaturalName()} = -effect, then as {Measure.ScaleName()}",
        _ => string.Equals(Measure.NaturalName(), Measure.ScaleName(), StringComparison.Ordinal) ? $"the effect is the {Measure.ScaleName()} itself" : $"from {Measure.NaturalName()} to {Measure.ScaleName()}",
    };

    /// <summary>What is expected of a new site like those of an aggregate: a share of people, or the change of one against a baseline.</summary>
    /// <param name="aggregate">The aggregate.</param>
    /// <param name="baseline">The share without the service, where the case's effect is the change against it; <c>null</c> where it is the share itself.</param>
    /// <exception cref="ArgumentException">The baseline is no share.</exception>
    public static NewSiteEffect From(OutcomeAggregate aggregate, double? baseline = null)
    {
        Guard.Against.Null(aggregate);
        var source = new Source(FormattableString.Invariant($"{aggregate.Outcome}, {aggregate.Sites.Count} sites"));
        return new(EffectMeasure.ProportionLogit, aggregate.Pooled.ToPredictiveDistribution(), source, baseline);
    }

    private bool Falls => Better == Polarity.LowerIsBetter;

    private bool IsProportion => Measure is EffectMeasure.Proportion or EffectMeasure.ProportionLogit or EffectMeasure.ProportionLog or EffectMeasure.ProportionArcsine or EffectMeasure.FreemanTukey;

    private bool IsOdds => Measure is EffectMeasure.OddsRatio or EffectMeasure.PetoOddsRatio;

    private bool IsDifference => Measure is EffectMeasure.RiskDifference or EffectMeasure.MeanDifference or EffectMeasure.StandardisedMeanDifference
        or EffectMeasure.RateDifference or EffectMeasure.PrePostMeanChange or EffectMeasure.PrePostStandardised;

    private bool TakesBaseline => IsProportion || IsOdds || Measure is EffectMeasure.RiskRatio or EffectMeasure.RiskDifference;

    /// <summary>Where an effect lies on the scale of analysis; infinite where the scale ends before it.</summary>
    internal double OnScaleOfAnalysis(double effect)
    {
        var signed = Falls ? -effect : effect;
        if (Baseline is not { } without)
            return Placed(signed);
        var with = without + signed;
        if (Measure == EffectMeasure.RiskDifference)
            return signed;
        if (with is <= 0 or >= 1)
            return with <= 0 ? double.NegativeInfinity : double.PositiveInfinity;
        return IsProportion ? Placed(with) : IsOdds ? Math.Log(with / (1 - with) * (1 - without) / without) : Math.Log(with / without);
    }

    /// <summary>The probability that a new site's effect, as the case means it, is above a number, or below.</summary>
    internal Statistics.Estimable Beyond(double effect, bool above)
    {
        if (Distribution.Reason != Statistics.AbsenceReason.None)
            return Statistics.Estimable.Absent(Distribution.Reason);
        var place = OnScaleOfAnalysis(effect);
        var upwards = above != Falls;
        if (double.IsInfinity(place))
            return Statistics.Estimable.Of((place > 0) == upwards ? 0 : 1);
        return upwards ? Distribution.ProbabilityAbove(place) : Distribution.ProbabilityBelow(place);
    }

    private double Placed(double natural)
    {
        if (IsProportion && natural is <= 0 or >= 1)
            return natural <= 0 ? double.NegativeInfinity : double.PositiveInfinity;
        if (Measure.FromNatural(natural) is { HasValue: true } place)
            return place.Value;
        return natural <= 0 ? double.NegativeInfinity : double.PositiveInfinity;
    }
}
