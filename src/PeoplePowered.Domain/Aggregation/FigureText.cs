using PeoplePowered.Domain.Outcomes;

namespace PeoplePowered.Domain.Aggregation;

/// <summary>A figure as one line of text, the same in every culture, that leaves out no number.</summary>
internal static class FigureText
{
    public static string Of(Figure figure) => figure switch
    {
        CountOfParticipants count => FormattableString.Invariant($"{count.Achieved} of {count.Participants?.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? "not reported"}"),
        TwoArmCounts arms => FormattableString.Invariant($"{arms.Achieved} of {arms.Participants} against {arms.ComparisonAchieved} of {arms.ComparisonParticipants}"),
        MeanOfParticipants mean => FormattableString.Invariant($"mean {mean.Mean} (sd {mean.StandardDeviation}, n {mean.Participants})"),
        TwoArmMeans arms => $"{Of(arms.Service)} against {Of(arms.Comparison)}",
        PairedPrePost pair => FormattableString.Invariant($"{Of(pair.Before)} before, {Of(pair.After)} after (r {Number(pair.Correlation)})"),
        EventsOverExposure events => FormattableString.Invariant($"{events.Events} events in {events.Exposure}"),
        Percentage share => FormattableString.Invariant($"{share.Percent}% of {Of(share.Participants)}{Ends(share.Lower, share.Upper, null)}{(share.RoundedTo is { } unit ? FormattableString.Invariant($" rounded to {unit}") : string.Empty)}"),
        EffectEstimate estimate => FormattableString.Invariant($"{FigureMeasures.Of(estimate.Scale).ScaleName()} {estimate.Estimate} (se {Number(estimate.StandardError)}){Ends(estimate.Lower, estimate.Upper, estimate.ConfidenceLevel)} from {Of(estimate.Participants)}"),
        IntervalWithoutPoint range => $"{FigureMeasures.Of(range.Scale).ScaleName()}{Ends(range.Lower, range.Upper, range.ConfidenceLevel)} from {Of(range.Participants)}",
        UnknownFigure unknown => unknown.Reason,
        _ => figure.TypeName,
    };

    private static string Number(IFormattable? value) => value?.ToString(null, System.Globalization.CultureInfo.InvariantCulture) ?? "not reported";

    private static string Ends(decimal? lower, decimal? upper, decimal? level) => lower is null
        ? string.Empty
        : FormattableString.Invariant($" [{lower}, {upper}]{(level is { } at ? FormattableString.Invariant($" at {at}") : string.Empty)}");

    private static string Of(People? people) => people is null ? "not reported" : FormattableString.Invariant($"{people.Count}");
}
