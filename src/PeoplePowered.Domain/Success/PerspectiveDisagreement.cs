namespace PeoplePowered.Domain.Success;

/// <summary>Two parties who see the same evidence and come to different answers, and on what.</summary>
/// <param name="Satisfied">The perspective that is better satisfied.</param>
/// <param name="SatisfiedStatus">Where it stands.</param>
/// <param name="Other">The other perspective.</param>
/// <param name="OtherStatus">Where that stands.</param>
/// <param name="On">The criteria that hold the other back and not the first; where there are none, those that both regard and that differ in being a must-have, in weight or in scale.</param>
public sealed record PerspectiveDisagreement(string Satisfied, CriterionStatus SatisfiedStatus, string Other, CriterionStatus OtherStatus, ValueList<SuccessCriterionId> On)
{
    /// <summary>The disagreement in a sentence.</summary>
    public override string ToString() =>
        $"{Satisfied}: {WireWord<CriterionStatus>.Of(SatisfiedStatus)}; {Other}: {WireWord<CriterionStatus>.Of(OtherStatus)}; they differ on {(On.Count == 0 ? "weights and lines alone" : string.Join(", ", On))}";
}
