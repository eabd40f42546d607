using PeoplePowered.Domain.Outcomes;

namespace PeoplePowered.Domain.Aggregation;

/// <summary>Why figures were not pooled: which of them, for which reason, and what would mend it.</summary>
/// <param name="Code">The reason as a stable code.</param>
/// <param name="Message">Which figures and why, in a sentence.</param>
/// <param name="Remedy">What to do about it, in a sentence.</param>
/// <param name="Figures">The figures that it is about.</param>
public sealed record Refusal(RefusalCode Code, string Message, string Remedy, ValueList<ReportedOutcome> Figures)
{
    /// <summary>Message and remedy.</summary>
    public override string ToString() => $"{Message} {Remedy}";
}
