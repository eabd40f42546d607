using PeoplePowered.Statistics;

namespace PeoplePowered.Domain.Replication;

/// <summary>All that the rules look at, for the answers as given or for one completion of the unknown ones.</summary>
/// <param name="Sites">How many sites the prediction rests on.</param>
/// <param name="IsExtrapolating">Whether the target lies outside what the sites cover.</param>
/// <param name="Success">The probability of success, as bounds; absent where there is no prediction.</param>
/// <param name="Harm">The probability of harm; absent without a comparison and where there is no prediction.</param>
/// <param name="AdaptedSuccess">The probability of success with the dose and support that the adaptations assume; absent where none is declared, or one touches a core component.</param>
/// <param name="Answers">The answers.</param>
/// <param name="Adapted">The criteria whose mismatch an adaptation of an adaptable component answers.</param>
/// <param name="JudgesContext">Whether there are criteria to judge at all: false on the numbers alone.</param>
public readonly record struct RuleState(
    int Sites,
    bool IsExtrapolating,
    EstimableInterval Success,
    Estimable Harm,
    EstimableInterval AdaptedSuccess,
    AnswerStates Answers,
    CriterionSet Adapted,
    bool JudgesContext)
{
    /// <summary>Whether a criterion that an adaptation answers is not met as things are.</summary>
    public bool NeedsAdaptation
    {
        get
        {
            foreach (var definition in Criteria.All.AsSpan())
            {
                if (Adapted.Contains(definition.Criterion) && Answers[definition.Criterion] != AnswerState.Passing)
                    return true;
            }

            return false;
        }
    }
}
