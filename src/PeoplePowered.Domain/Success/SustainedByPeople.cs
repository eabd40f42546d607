using PeoplePowered.Domain.Outcomes;
using PeoplePowered.Statistics.Decisions;

namespace PeoplePowered.Domain.Success;

/// <summary>Enough people stay in a state for long enough: "in work for 13 of 16 weeks, at least 16 hours a week", "still in work after 26 weeks".</summary>
/// <remarks>Evaluated exactly from records of people, or taken from a reported outcome whose definition has the same time frame.</remarks>
public sealed record SustainedByPeople : SuccessCriterion
{
    /// <summary>A criterion; <see cref="AtLeast"/> and <see cref="Still"/> read better.</summary>
    /// <param name="outcome">The outcome that stands for the state.</param>
    /// <param name="aim">How many people it takes.</param>
    /// <param name="state">How long, and in which manner.</param>
    public SustainedByPeople(OutcomeReference outcome, PeopleAim aim, SustainedState state)
        : base(outcome)
    {
        Aim = Guard.Against.Null(aim);
        State = Guard.Against.Null(state);
    }

    /// <summary>How many people it takes.</summary>
    public PeopleAim Aim { get; }

    /// <summary>How long, and in which manner.</summary>
    public SustainedState State { get; private init; }

    /// <inheritdoc />
    public override PiecewiseLinearValue DefaultScale => Aim.Scale;

    /// <inheritdoc />
    public override string Unit => Aim.Unit;

    /// <inheritdoc />
    public override string InWords => $"{Aim}: {Outcome.Key} {State}{ByWords}";

    /// <summary>The same criterion, where a day counts only with enough hours a week; hours of spells that run side by side add up.</summary>
    /// <param name="hoursAWeek">Above 0, up to 168.</param>
    public SustainedByPeople AtLeastHoursAWeek(decimal hoursAWeek) => this with { State = new(State.Length, State.Manner, State.Within, hoursAWeek) };
}
