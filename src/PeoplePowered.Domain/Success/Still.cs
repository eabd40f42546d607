using PeoplePowered.Domain.Outcomes;

namespace PeoplePowered.Domain.Success;

/// <summary>Begins a criterion about one person in words: <c>Still.In(work).AfterWeeks(26)</c>.</summary>
public static class Still
{
    /// <summary>In a state that an outcome stands for; say next after, or for, how long.</summary>
    /// <param name="outcome">The outcome, such as <c>in-work</c>.</param>
    public static StateAim In(OutcomeReference outcome) => PeopleAim.EachPerson.StillIn(outcome);
}
