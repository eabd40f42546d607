using PeoplePowered.Domain.Outcomes;

namespace PeoplePowered.Domain.Aggregation;

/// <summary>Turns a figure of one outcome into the figure of another, as a recorded conversion says.</summary>
internal static class FigureConversions
{
    /// <summary>The figure of the other outcome, or <c>null</c> where the conversion has no meaning for figures of its type.</summary>
    public static Figure? Apply(OutcomeConversion? conversion, Figure figure) => conversion?.Kind switch
    {
        _ when figure is UnknownFigure => figure,
        null or OutcomeConversionKind.Equivalent or OutcomeConversionKind.SameConstruct => figure,
        OutcomeConversionKind.Opposite => Complement(figure) ?? Signed(figure),
        OutcomeConversionKind.OppositeConstruct => Line(figure, -1, 0),
        OutcomeConversionKind.Rescaled => Line(figure, conversion.Slope, conversion.Intercept),
        _ => null,
    };

    /// <summary>Those who did not, for those who did. More who achieved it than took part stay as reported: they are left out later, by name.</summary>
    private static Figure? Complement(Figure figure) => figure switch
    {
        CountOfParticipants { Participants: { } all } count => count.Achieved > all ? count : new CountOfParticipants(all - count.Achieved, all),
        CountOfParticipants count => count,
        TwoArmCounts arms => arms.Achieved > arms.Participants || arms.ComparisonAchieved > arms.ComparisonParticipants
            ? arms
            : new TwoArmCounts(arms.Participants - arms.Achieved, arms.Participants, arms.ComparisonParticipants - arms.ComparisonAchieved, arms.ComparisonParticipants),
        Percentage share when InReach(share.Percent, share.Lower, share.Upper) =>
            new Percentage(100 - share.Percent, share.Participants, 100 - share.Upper, 100 - share.Lower, share.RoundedTo),
        EffectEstimate { Scale: EffectScale.PerCent } share when InReach(share.Estimate, share.Lower, share.Upper) =>
            new EffectEstimate(share.Scale, 100 - share.Estimate, share.StandardError, 100 - share.Upper, 100 - share.Lower, share.ConfidenceLevel, share.Participants),
        IntervalWithoutPoint { Scale: EffectScale.PerCent } range when InReach(range.Lower, range.Upper) =>
            new IntervalWithoutPoint(range.Scale, 100 - range.Upper, 100 - range.Lower, range.ConfidenceLevel, range.Participants),
        _ => null,
    };

    /// <summary>The other sign, on scales that mirror at 0.</summary>
    private static Figure? Signed(Figure figure) => figure switch
    {
        EffectEstimate estimate when IsMirrored(estimate.Scale) => Times(estimate, -1),
        IntervalWithoutPoint range when IsMirrored(range.Scale) => Times(range, -1),
        _ => null,
    };

    /// <summary>Scores carried over by a straight line; effects in standard deviations keep but their sign.</summary>
    private static Figure? Line(Figure figure, double slope, double intercept) => figure switch
    {
        MeanOfParticipants mean => Line(mean, slope, intercept),
        TwoArmMeans arms => (Line(arms.Service, slope, intercept), Line(arms.Comparison, slope, intercept)) is ({ } service, { } comparison) ? new TwoArmMeans(service, comparison) : null,
        PairedPrePost pair => (Line(pair.Before, slope, intercept), Line(pair.After, slope, intercept)) is ({ } before, { } after) ? new PairedPrePost(before, after, pair.Correlation) : null,
        EffectEstimate { Scale: EffectScale.MeanDifference } estimate => Times(estimate, slope),
        IntervalWithoutPoint { Scale: EffectScale.MeanDifference } range => Times(range, slope),
        EffectEstimate { Scale: EffectScale.StandardisedMeanDifference or EffectScale.Correlation or EffectScale.FisherZ } estimate => Times(estimate, Math.Sign(slope)),
        IntervalWithoutPoint { Scale: EffectScale.StandardisedMeanDifference or EffectScale.FisherZ } range => Times(range, Math.Sign(slope)),
        _ => null,
    };

    private static MeanOfParticipants? Line(MeanOfParticipants mean, double slope, double intercept)
    {
        var (carried, deviation) = (intercept + (slope * mean.Mean), Math.Abs(slope) * mean.StandardDeviation);
        return double.IsFinite(carried) && double.IsFinite(deviation) ? new(carried, deviation, mean.Participants) : null;
    }

    private static bool IsMirrored(EffectScale scale) => scale is EffectScale.PercentagePoints or EffectScale.MeanDifference or EffectScale.StandardisedMeanDifference
        or EffectScale.LogOddsRatio or EffectScale.Correlation or EffectScale.FisherZ;

    private static EffectEstimate? Times(EffectEstimate estimate, double factor)
    {
        if (!InReach(estimate.Estimate, estimate.StandardError, estimate.Lower, estimate.Upper))
            return null;
        var (by, ends) = ((decimal)factor, factor < 0 ? (estimate.Upper, estimate.Lower) : (estimate.Lower, estimate.Upper));
        return new(estimate.Scale, by * estimate.Estimate, Math.Abs(by) * estimate.StandardError, by * ends.Item1, by * ends.Item2, estimate.ConfidenceLevel, estimate.Participants);
    }

    private static IntervalWithoutPoint? Times(IntervalWithoutPoint range, double factor)
    {
        if (!InReach(range.Lower, range.Upper))
            return null;
        var (by, ends) = ((decimal)factor, factor < 0 ? (range.Upper, range.Lower) : (range.Lower, range.Upper));
        return new(range.Scale, by * ends.Item1, by * ends.Item2, range.ConfidenceLevel, range.Participants);
    }

    /// <summary>Whether numbers are of a size at which decimal arithmetic does not overflow; no published figure is of another.</summary>
    private static bool InReach(params ReadOnlySpan<decimal?> numbers)
    {
        foreach (var number in numbers)
        {
            if (number is < -1e12m or > 1e12m)
                return false;
        }

        return true;
    }
}
