using PeoplePowered.Domain.Outcomes;

namespace PeoplePowered.Domain.Success;

/// <summary>Half of a sentence: people, and a state that they are to be in; how long completes it.</summary>
/// <param name="Outcome">The outcome that stands for the state.</param>
/// <param name="Aim">How many people it takes.</param>
public sealed record StateAim(OutcomeReference Outcome, PeopleAim Aim)
{
    /// <summary>Still in it on the day so many weeks after first entering it.</summary>
    /// <param name="weeks">Above zero.</param>
    public SustainedByPeople AfterWeeks(int weeks) => After(new(weeks, TimeUnit.Weeks));

    /// <summary>Still in it on the day so long after first entering it.</summary>
    /// <param name="time">How long.</param>
    public SustainedByPeople After(TimeFrame time) => new(Outcome, Aim, new(time, SustainedManner.AtTheEnd));

    /// <summary>In it for so many weeks without a break, or, out of a number of weeks, for so many of them in all: <c>ForWeeks(13, outOf: 16)</c>.</summary>
    /// <param name="weeks">Above zero.</param>
    /// <param name="outOf">Out of any so many weeks in a row, breaks allowed; <c>null</c> for without a break.</param>
    public SustainedByPeople ForWeeks(int weeks, int? outOf = null) => For(new SustainedState(
        new(weeks, TimeUnit.Weeks),
        outOf is null ? SustainedManner.Continuous : SustainedManner.Cumulative,
        outOf is { } window ? new(window, TimeUnit.Weeks) : null));

    /// <summary>In it as long as a state says.</summary>
    /// <param name="state">How long, and in which manner.</param>
    public SustainedByPeople For(SustainedState state) => new(Outcome, Aim, state);
}
