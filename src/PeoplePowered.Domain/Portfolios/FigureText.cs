using System.Globalization;
using PeoplePowered.Domain.Outcomes;

namespace PeoplePowered.Domain.Portfolios;

/// <summary>A figure as one canonical text, with everything that was reported of it, the same in every culture.</summary>
internal static class FigureText
{
    public static string Of(Figure figure) => $"{figure.TypeName}: {Numbers(figure)}";

    private static string Numbers(Figure figure) => figure switch
    {
        CountOfParticipants count => Text($"{count.Achieved} of {count.Participants}"),
        TwoArmCounts arms => Text($"{arms.Achieved} of {arms.Participants}; {arms.ComparisonAchieved} of {arms.ComparisonParticipants}"),
        MeanOfParticipants mean => Mean(mean),
        TwoArmMeans arms => $"{Mean(arms.Service)}; {Mean(arms.Comparison)}",
        PairedPrePost paired => Text($"{Mean(paired.Before)}; {Mean(paired.After)}; {paired.Correlation:R}"),
        EventsOverExposure events => Text($"{events.Events} over {events.Exposure:R}"),
        Percentage share => Text($"{share.Percent} ({share.Lower} to {share.Upper}, to {share.RoundedTo}) of {share.Participants?.Count}"),
        EffectEstimate effect => Text($"{WireWord<EffectScale>.Of(effect.Scale)} {effect.Estimate} ({effect.StandardError}, {effect.Lower} to {effect.Upper}, {effect.ConfidenceLevel}) of {effect.Participants?.Count}"),
        IntervalWithoutPoint interval => Text($"{WireWord<EffectScale>.Of(interval.Scale)} {interval.Lower} to {interval.Upper}, {interval.ConfidenceLevel}, of {interval.Participants?.Count}"),
        UnknownFigure unknown => $"{unknown.Reason} of {unknown.Participants?.Count}",
        _ => throw new ArgumentException($"'{figure.TypeName}' is no type of figure known here.", nameof(figure)),
    };

    private static string Mean(MeanOfParticipants mean) => Text($"{mean.Mean:R} ({mean.StandardDeviation:R}) of {mean.Participants}");

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
