using PeoplePowered.Domain.Outcomes;
using PeoplePowered.Statistics.Decisions;

namespace PeoplePowered.Domain.Success;

/// <summary>Enough people achieve an outcome: "at least 175 people into positive pathways", "35 % of 350 people in sustained employment".</summary>
public sealed record AchievedByPeople : SuccessCriterion
{
    /// <summary>A criterion; <see cref="AtLeast"/> reads better.</summary>
    /// <param name="outcome">The outcome.</param>
    /// <param name="aim">How many people it takes.</param>
    public AchievedByPeople(OutcomeReference outcome, PeopleAim aim)
        : base(outcome) => Aim = Guard.Against.Null(aim);

    /// <summary>How many people it takes.</summary>
    public PeopleAim Aim { get; }

    /// <inheritdoc />
    public override PiecewiseLinearValue DefaultScale => Aim.Scale;

    /// <inheritdoc />
    public override string Unit => Aim.Unit;

    /// <inheritdoc />
    public override string InWords => $"{Aim}: {Outcome.Key}{ByWords}";
}
