using PeoplePowered.Domain.Outcomes;

namespace PeoplePowered.Domain.Aggregation;

/// <summary>What a figure must hold to have an effect, and what its reading fills in.</summary>
internal static class FigureReading
{
    /// <summary>Why a figure has no effect, whatever the measure, or <c>null</c> where nothing speaks against it.</summary>
    public static string? WhyNot(Figure figure, SynthesisRequest request) => figure switch
    {
        Percentage { Participants.Count: not { IsExact: true, Low: <= long.MaxValue } } or Percentage { Participants: null } => "a percentage of a number of people that was not reported exactly",
        Percentage { Percent: < 0 or > 100 } or EffectEstimate { Scale: EffectScale.PerCent, Estimate: < 0 or > 100 } => "a percentage that is no share of people",
        IntervalWithoutPoint range when !request.TakeMidpoints || !FigureMeasures.IsSymmetric(range.Scale) => "an interval without a point; its middle is not filled in",
        IntervalWithoutPoint { ConfidenceLevel: not (> 0 and < 1) } => "an interval whose level was not reported",
        EffectEstimate { Scale: EffectScale.Correlation, Estimate: < -1 or > 1 } => "a correlation outside -1 to 1",
        EffectEstimate { StandardError: null, Lower: null } => "an estimate without a standard error or an interval",
        EffectEstimate { StandardError: null, ConfidenceLevel: not (> 0 and < 1) } => "an estimate without a standard error, and the level of its interval was not reported",
        MeanOfParticipants { Participants: 0 } or TwoArmMeans { Service.Participants: 0 } or TwoArmMeans { Comparison.Participants: 0 } or PairedPrePost { Before.Participants: 0 } => "a mean of nobody",
        EventsOverExposure { Exposure: 0 } => "events over no exposure",
        _ => null,
    };

    /// <summary>Why the counts of a figure are no proportions, or <c>null</c>.</summary>
    public static (ExcludedSite Excluded, Caveat Caveat)? WhyNoProportion(Figure figure, string site, string outcome) => figure switch
    {
        CountOfParticipants count => Proportions.WhyNot(site, outcome, count.Achieved, count.Participants),
        TwoArmCounts arms => Proportions.WhyNot(site, outcome, arms.Achieved, arms.Participants) ?? Proportions.WhyNot(site, outcome, arms.ComparisonAchieved, arms.ComparisonParticipants),
        UnknownFigure unknown => (new ExcludedSite(site, unknown.Reason), Proportions.WhyNot(site, outcome, unknown).Caveat),
        _ => null,
    };

    /// <summary>The figure to compute with: a count for a percentage, the middle for an interval without a point; and what is to be said about it.</summary>
    public static (Figure Figure, Caveat? Caveat) Read(Figure figure, string site, string outcome)
    {
        switch (figure)
        {
            case Percentage { Participants.Count.Low: { } people } share:
                var (count, least, most) = Counted(share, people);
                return (
                    new CountOfParticipants((long)count, (long)people),
                    CaveatCatalogue.PercentageCounted.About(site, ("outcome", outcome), ("percent", share.Percent), ("participants", people), ("count", count), ("least", least), ("most", most)));
            case IntervalWithoutPoint range:
                var middle = (range.Lower / 2) + (range.Upper / 2);
                return (
                    new EffectEstimate(range.Scale, middle, standardError: null, range.Lower, range.Upper, range.ConfidenceLevel, range.Participants),
                    CaveatCatalogue.MidpointTaken.About(site, ("outcome", outcome), ("interval", FigureText.Of(range)), ("middle", middle)));
            default:
                return (figure, null);
        }
    }

    /// <summary>The nearest whole number of people, and the least and the most that the rounding allows.</summary>
    private static (decimal Count, decimal Least, decimal Most) Counted(Percentage share, decimal people)
    {
        var count = Math.Round(share.Percent / 100 * people, MidpointRounding.AwayFromZero);
        var within = Math.Min(share.RoundedWithin, 100);
        return (
            count,
            Math.Clamp(Math.Ceiling((share.Percent - within) / 100 * people), 0, count),
            Math.Clamp(Math.Floor((share.Percent + within) / 100 * people), count, people));
    }
}
