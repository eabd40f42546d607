using PeoplePowered.Domain.Outcomes;

namespace PeoplePowered.Reporting.Portfolios;

/// <summary>Reported figures as a reader of a table sees them, gross and net apart.</summary>
internal sealed class FigureWords(Words words)
{
    public string Gross(Figure figure) => figure switch
    {
        Percentage percentage => Percent(percentage.Percent) + (percentage.Lower is { } low ? $" ({Range(low, percentage.Upper!.Value)}%)" : string.Empty),
        IntervalWithoutPoint { Scale: EffectScale.PerCent } interval => $"{Range(interval.Lower, interval.Upper)}%",
        CountOfParticipants { Participants: { } all } count => $"{words.Number(count.Achieved)} of {words.Number(all)}",
        CountOfParticipants count => words.Number(count.Achieved),
        MeanOfParticipants mean => $"mean {words.Number((decimal)mean.Mean)}",
        PairedPrePost paired => $"mean {words.Number((decimal)paired.Before.Mean)} to {words.Number((decimal)paired.After.Mean)}",
        EventsOverExposure events => $"{words.Number(events.Events)} in {words.Number((decimal)events.Exposure)}",
        UnknownFigure unknown => unknown.Reason,
        _ => string.Empty,
    };

    public string Net(Figure figure) => figure switch
    {
        EffectEstimate estimate => Signed(estimate.Estimate) + (estimate.Lower is { } low ? $" ({Range(low, estimate.Upper!.Value)})" : string.Empty) + Unit(estimate.Scale),
        IntervalWithoutPoint { Scale: not EffectScale.PerCent } interval => Range(interval.Lower, interval.Upper) + Unit(interval.Scale),
        TwoArmCounts counts => $"{words.Number(counts.Achieved)} of {words.Number(counts.Participants)} against {words.Number(counts.ComparisonAchieved)} of {words.Number(counts.ComparisonParticipants)}",
        TwoArmMeans means => $"mean {words.Number((decimal)means.Service.Mean)} against {words.Number((decimal)means.Comparison.Mean)}",
        _ => string.Empty,
    };

    public string People(Figure figure) => words.Quantity(figure switch
    {
        Percentage percentage => percentage.Participants?.Count,
        IntervalWithoutPoint interval => interval.Participants?.Count,
        EffectEstimate estimate => estimate.Participants?.Count,
        UnknownFigure unknown => unknown.Participants?.Count,
        _ => null,
    });

    private string Percent(decimal percent) => percent.ToString(words.Culture) + "%";

    private string Signed(decimal value) => value > 0 ? "+" + value.ToString(words.Culture) : value.ToString(words.Culture);

    private string Range(decimal lower, decimal upper) => lower < 0 || upper < 0
        ? $"{Signed(lower)} to {Signed(upper)}"
        : $"{lower.ToString(words.Culture)} to {upper.ToString(words.Culture)}";

    private static string Unit(EffectScale scale) => scale switch
    {
        EffectScale.PercentagePoints => " points",
        EffectScale.PerCent => "%",
        EffectScale.StandardisedMeanDifference => " standard deviations",
        EffectScale.LogOddsRatio => " (log odds ratio)",
        EffectScale.LogRiskRatio => " (log risk ratio)",
        EffectScale.LogRateRatio => " (log rate ratio)",
        EffectScale.LogRatioOfMeans => " (log ratio of means)",
        EffectScale.Correlation => " (correlation)",
        EffectScale.FisherZ => " (Fisher z)",
        _ => string.Empty,
    };
}
