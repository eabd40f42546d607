namespace PeoplePowered.Domain;

/// <content>Caveats about choices within a budget.</content>
public static partial class CaveatCatalogue
{
    /// <summary>The search for the best set was cut short.</summary>
    public static CaveatDefinition ChoiceNotProven { get; } = new("choice-not-proven", CaveatSeverity.Serious,
        "{subject}: the search was cut short, so that another set may bring up to {gap} more; no set within the budget brings more than {bound}.");

    /// <summary>The search for the best set with more money was cut short.</summary>
    public static CaveatDefinition FurtherNotProven { get; } = new("further-budget-not-proven", CaveatSeverity.Caution,
        "{subject}: the search for what {step} more would buy was cut short; the gain may be larger.");

    /// <summary>Another set is best at the other ends of bounds.</summary>
    public static CaveatDefinition ChoiceTurnsOnBounds { get; } = new("choice-turns-on-bounds", CaveatSeverity.Caution,
        "{subject}: some effects are known by bounds alone; at their lower ends the best set is {chosen}, at their upper ends {other}.");

    /// <summary>Some draws were not solved to proof.</summary>
    public static CaveatDefinition DrawsNotProven { get; } = new("draws-not-proven", CaveatSeverity.Caution,
        "{subject}: in {count} of {draws} draws the best set could not be proven, and the best one found was counted.");

    /// <summary>The chosen set may cost more than the budget.</summary>
    public static CaveatDefinition ChoiceMayOverspend { get; } = new("choice-may-overspend", CaveatSeverity.Caution,
        "{subject}: the set is chosen at budgeted costs; with what they may come to, the probability of staying within the budget is {chance}.");

    /// <summary>One outcome stands in for a later one.</summary>
    public static CaveatDefinition OutcomeStandsIn { get; } = new("outcome-stands-in", CaveatSeverity.Caution,
        "{subject} stands in for {later}, {years} years later, by a declared link ({per} for each); the later outcome itself was not observed.");

    /// <summary>Effects without uncertainty.</summary>
    public static CaveatDefinition EffectsTakenAsExact { get; } = new("effects-taken-as-exact", CaveatSeverity.Note,
        "{subject}: {count} of {options} options have an effect without any uncertainty, so that the probabilities are surer than the evidence.");

    /// <summary>Options are drawn independently.</summary>
    public static CaveatDefinition OptionsTakenAsIndependent { get; } = new("options-taken-as-independent", CaveatSeverity.Note,
        "{subject}: costs and effects of options are drawn independently, and effects add up; options that reach the same people, or share a link, do not vary so.");

    private static CaveatDefinition[] AboutChoices =>
    [
        ChoiceNotProven, FurtherNotProven, ChoiceTurnsOnBounds, DrawsNotProven, ChoiceMayOverspend, OutcomeStandsIn, EffectsTakenAsExact, OptionsTakenAsIndependent,
    ];
}
