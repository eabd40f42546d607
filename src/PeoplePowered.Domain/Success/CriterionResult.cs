using PeoplePowered.Statistics;

namespace PeoplePowered.Domain.Success;

/// <summary>What the evidence says about one criterion.</summary>
/// <param name="Criterion">The criterion.</param>
/// <param name="Question">Whom the probability is about.</param>
/// <param name="Status">Whether it is met, by the options' line.</param>
/// <param name="Probability">
/// The chance that it is met, a fraction: both ends the same where it is one number, an interval where data are missing or bounds alone are known; 0 or 1 of these
/// people where nothing is missing. Absent where it is unassessed.
/// </param>
/// <param name="Amount">The amount that it is about, in the criterion's <see cref="SuccessCriterion.Unit"/>: as observed, or its mean; an interval where data are missing.</param>
/// <param name="Sites">How many sites it rests on.</param>
/// <param name="WhyNot">Why it is unassessed; <c>null</c> where it is assessed.</param>
/// <param name="Steps">The workings.</param>
/// <param name="Caveats">What is to be said about it.</param>
public sealed record CriterionResult(
    SuccessCriterion Criterion,
    SuccessQuestion Question,
    CriterionStatus Status,
    EstimableInterval Probability,
    EstimableInterval Amount,
    int Sites,
    string? WhyNot,
    ValueList<Step> Steps,
    ValueList<Caveat> Caveats)
{
    /// <summary>The result on one line, invariant.</summary>
    public override string ToString() => Format(null);

    /// <summary>The result on one line in the reader's culture.</summary>
    /// <param name="formatProvider">The reader's culture; invariant where <c>null</c>.</param>
    public string Format(IFormatProvider? formatProvider) => WhyNot is { } reason
        ? $"{Criterion}: unassessed ({reason})"
        : $"{Criterion}: {WireWord<CriterionStatus>.Of(Status)} (probability {SuccessWords.Chance(Probability, formatProvider)}, {SuccessWords.Of(Question)})";
}
