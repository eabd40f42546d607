using PeoplePowered.Statistics;

namespace PeoplePowered.Domain.Success;

/// <summary>Whether something is a success to one party.</summary>
/// <param name="Perspective">The perspective's name.</param>
/// <param name="Role">Whose it is.</param>
/// <param name="Status">
/// Met where all must-haves are met and the weighted value reaches the line declared; not met where one of the two surely fails; else undetermined. No weight buys a
/// must-have off.
/// </param>
/// <param name="Probability">
/// The chance that all must-haves are met, a fraction: an interval, since criteria hang together in ways that nobody knows (Fréchet bounds), and since an unassessed one
/// may be either. 1 without must-haves.
/// </param>
/// <param name="Value">
/// The weighted value of the criteria that weigh, from 0 to 1: an interval over all weights that agree with what is known of them, and over what is missing. Absent
/// where none weighs.
/// </param>
/// <param name="LeastValue">The line declared for it; <c>null</c> without one.</param>
/// <param name="HeldBackBy">The criteria that keep it from being met, must-haves first.</param>
/// <param name="Steps">The workings.</param>
/// <param name="Testimonies">How many testimonies there are.</param>
public sealed record PerspectiveAssessment(
    string Perspective,
    PerspectiveRole Role,
    CriterionStatus Status,
    EstimableInterval Probability,
    EstimableInterval Value,
    double? LeastValue,
    ValueList<SuccessCriterionId> HeldBackBy,
    ValueList<Step> Steps,
    int Testimonies)
{
    /// <summary>The assessment on one line, invariant.</summary>
    public override string ToString() => Format(null);

    /// <summary>The assessment on one line in the reader's culture.</summary>
    /// <param name="formatProvider">The reader's culture; invariant where <c>null</c>.</param>
    public string Format(IFormatProvider? formatProvider)
    {
        var value = Value.HasValue ? $", weighted value {SuccessWords.Range(Value, "0.###", formatProvider)}" : string.Empty;
        var held = HeldBackBy.Count > 0 ? $"; held back by {string.Join(", ", HeldBackBy)}" : string.Empty;
        return $"{Perspective} ({WireWord<PerspectiveRole>.Of(Role)}): {WireWord<CriterionStatus>.Of(Status)} (must-haves with probability {SuccessWords.Chance(Probability, formatProvider)}{value}){held}";
    }
}
