namespace PeoplePowered.Domain;

/// <content>Caveats about choices within a budget.</content>
public static partial class CaveatCatalogue
{
    /// <summary>The search for the best set was cut short.</summary>
    public static CaveatDefinition ChoiceNotProven { get; } = Define("choice-not-proven", CaveatSeverity.Serious,
        "{subject}: the search was cut short, so that another set may bring up to {gap} more; no set within the budget brings more than {bound}.",
        "The search for the best set of options reached its limit of states before it could rule out every other set.",
        "Leave out options that nobody would choose, round costs and effects to what they are known to, or search by Knapsack of PeoplePowered.Statistics with more states (MostStates). Otherwise take the set, and state the gap beside it.");

    /// <summary>The search for the best set with more money was cut short.</summary>
    public static CaveatDefinition FurtherNotProven { get; } = Define("further-budget-not-proven", CaveatSeverity.Caution,
        "{subject}: the search for what {step} more would buy was cut short; the gain may be larger.",
        "The search for what one further step of money would buy reached its limit before it was proven.",
        "Read the gain as \"at least so much\"; round costs and effects to what they are known to, or ask about a larger step.");

    /// <summary>Another set is best at the other ends of bounds.</summary>
    public static CaveatDefinition ChoiceTurnsOnBounds { get; } = Define("choice-turns-on-bounds", CaveatSeverity.Caution,
        "{subject}: some effects are known by bounds alone; at their lower ends the best set is {chosen}, at their upper ends {other}.",
        "Some effects are known as a lower and an upper end alone, and the best set at one end is not the best at the other.",
        "Find out more about the options that stand in one of the sets and not in the other; until then present both sets.");

    /// <summary>Some draws were not solved to proof.</summary>
    public static CaveatDefinition DrawsNotProven { get; } = Define("draws-not-proven", CaveatSeverity.Caution,
        "{subject}: in {count} of {draws} draws the best set could not be proven, and the best one found was counted.",
        "In some draws of the simulation the search reached its limit, and the best set found so far was counted.",
        "Read the shares of draws as approximate; leave out options that nobody would choose, which makes the search easier.");

    /// <summary>The chosen set may cost more than the budget.</summary>
    public static CaveatDefinition ChoiceMayOverspend { get; } = Define("choice-may-overspend", CaveatSeverity.Caution,
        "{subject}: the set is chosen at budgeted costs; with what they may come to, the probability of staying within the budget is {chance}.",
        "Costs have uncertainty, and the set was chosen at budgeted costs.",
        "Compare the probability with what you can afford to exceed; hold back a contingency, or ask for the best set within a smaller budget.");

    /// <summary>One outcome stands in for a later one.</summary>
    public static CaveatDefinition OutcomeStandsIn { get; } = Define("outcome-stands-in", CaveatSeverity.Caution,
        "{subject} stands in for {later}, {years} years later, by a declared link ({per} for each); the later outcome itself was not observed.",
        "The option's own outcome comes earlier than the one that counts, and a declared link carries it over.",
        "Say where the link comes from, try its lower and upper end, and follow people up to the later outcome where you can.");

    /// <summary>Effects without uncertainty.</summary>
    public static CaveatDefinition EffectsTakenAsExact { get; } = Define("effects-taken-as-exact", CaveatSeverity.Note,
        "{subject}: {count} of {options} options have an effect without any uncertainty, so that the probabilities are surer than the evidence.",
        "Some options state an effect as one number, without an interval or a standard error.",
        "Give those effects an interval, a distribution or bounds; where nothing is known, bounds are more honest than one number.");

    /// <summary>Options are drawn independently.</summary>
    public static CaveatDefinition OptionsTakenAsIndependent { get; } = Define("options-taken-as-independent", CaveatSeverity.Note,
        "{subject}: costs and effects of options are drawn independently, and effects add up; options that reach the same people, or share a link, do not vary so.",
        "The probabilities of choices are made from draws in which each option varies on its own.",
        "Where options share people, places or a link, put them together as one option, or show that the choice holds if they move together.");
}
