using System.Globalization;
using System.Text;
using PeoplePowered.Domain.Outcomes;

namespace PeoplePowered.Domain.Portfolios;

/// <summary>The comparison of a target with an actual as a person would do it by hand.</summary>
internal static class TargetWorkings
{
    public static string Of(
        RollUpPlace place,
        Target target,
        RollUpOutcome outcome,
        Quantity? actual,
        ReportingPeriod? period,
        bool upward,
        TargetStatus status,
        TargetReason reason,
        ElapsedTime? time,
        Bounds? due)
    {
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"{target.Outcome.Key} at {place}: {actual?.ToString(null, CultureInfo.InvariantCulture) ?? "no number"}{(period is null ? string.Empty : $" ({period})")} against a target of {target.Amount}");
        if (target.By is { } by)
            text.Append(CultureInfo.InvariantCulture, $" by {by}");
        if (target.Baseline is { } baseline)
            text.Append(CultureInfo.InvariantCulture, $" from a baseline of {baseline}");
        text.Append(CultureInfo.InvariantCulture, $"; {(upward ? "more" : "less")} is better{(outcome.Definition.Polarity == Polarity.NotStated ? " (not stated)" : string.Empty)}. ");
        if (time is not null)
            text.Append(CultureInfo.InvariantCulture, $"{time}{(due is { } line ? $", so {Of(line)} is due" : string.Empty)}. ");
        text.Append(CultureInfo.InvariantCulture, $"{InWords(status)}{(reason == TargetReason.None ? string.Empty : $": {reason.InWords()}")}.");
        return text.ToString();
    }

    private static string Of(Bounds line) => (line.Low, line.High) switch
    {
        (var low, null) => string.Create(CultureInfo.InvariantCulture, $"at least {low:#,0.##}"),
        (var low, { } high) when low == high => string.Create(CultureInfo.InvariantCulture, $"{low:#,0.##}"),
        (var low, { } high) => string.Create(CultureInfo.InvariantCulture, $"between {low:#,0.##} and {high:#,0.##}"),
    };

    private static string InWords(TargetStatus status) => status switch
    {
        TargetStatus.Met => "Met",
        TargetStatus.PossiblyMet => "Possibly met",
        TargetStatus.OnTrack => "On track",
        TargetStatus.Behind => "Behind",
        TargetStatus.Missed => "Missed",
        TargetStatus.NotDue => "Not due",
        _ => "Cannot tell",
    };
}
