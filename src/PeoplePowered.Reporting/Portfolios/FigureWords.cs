using PeoplePowered.Domain;
using PeoplePowered.Domain.Outcomes;
using PeoplePowered.Reporting.Reports;

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
        MeanOfParticipants mean => Mean(mean),
        PairedPrePost paired => $"{Mean(paired.Before)} before, {Mean(paired.After)} after",
        EventsOverExposure events => $"{words.Number(events.Events)} in {Number(events.Exposure)}",
        EffectEstimate { Scale: EffectScale.PerCent } estimate => Estimate(estimate),
        UnknownFigure unknown => unknown.Reason,
        _ => string.Empty,
    };

    public string Net(Figure figure) => figure switch
    {
        EffectEstimate { Scale: not EffectScale.PerCent } estimate => Estimate(estimate),
        IntervalWithoutPoint { Scale: not EffectScale.PerCent } interval => Range(interval.Lower, interval.Upper) + Unit(interval.Scale),
        TwoArmCounts counts => $"{words.Number(counts.Achieved)} of {words.Number(counts.Participants)} against {words.Number(counts.ComparisonAchieved)} of {words.Number(counts.ComparisonParticipants)}",
        TwoArmMeans means => $"{Mean(means.Service)} against {Mean(means.Comparison)}",
        _ => string.Empty,
    };

    public string People(Figure figure) => words.Quantity(figure switch
    {
        Percentage percentage => percentage.Participants?.Count,
        IntervalWithoutPoint interval => interval.Participants?.Count,
        EffectEstimate estimate => estimate.Participants?.Count,
        UnknownFigure unknown => unknown.Participants?.Count,
        MeanOfParticipants mean => Quantity.Exact(mean.Participants),
        PairedPrePost paired => Quantity.Exact(paired.Before.Participants),
        TwoArmMeans means => Quantity.Exact((decimal)means.Service.Participants + means.Comparison.Participants),
        _ => null,
    });

    private string Estimate(EffectEstimate estimate) =>
        (estimate.Scale == EffectScale.PerCent ? estimate.Estimate.ToString(words.Culture) : Signed(estimate.Estimate))
        + (estimate.Lower is { } low ? $" ({Range(low, estimate.Upper!.Value)})" : string.Empty) + Unit(estimate.Scale);

    private string Mean(MeanOfParticipants mean) => $"mean {Number(mean.Mean)} (SD {Number(mean.StandardDeviation)})";

    private string Number(double value) => value.ToString("G6", words.Culture);

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
