namespace PeoplePowered.Domain;

/// <content>Caveats about verdicts of replication.</content>
public static partial class CaveatCatalogue
{
    /// <summary>An outcome without a comparison and without a reference.</summary>
    public static CaveatDefinition NoReferenceRate { get; } = Define("no-reference-rate", CaveatSeverity.Serious,
        "{subject} has no comparison, and no reference rate (a target, a benchmark, a baseline) was given to hold it against: there is a range for a new site, and no verdict.",
        "The outcome has neither a comparison group nor a reference to be held against.",
        "Give a target, a benchmark or a baseline rate with its source, decided before looking at the results.");

    /// <summary>An outcome held against a reference.</summary>
    public static CaveatDefinition AgainstReference { get; } = Define("against-reference", CaveatSeverity.Caution,
        "{subject} has no comparison; it is held against {reference} ({source}). The verdict says whether a new site would meet that target, not what the service changes.",
        "The outcome has no comparison group and is held against a reference.",
        "Write \"meets the target\", not \"works\"; ask whether the reference is about people like these.");

    /// <summary>A moderator is not known for the place.</summary>
    public static CaveatDefinition ModeratorNotKnown { get; } = Define("moderator-not-known", CaveatSeverity.Serious,
        "{subject}: {moderator} is not known, and the prediction depends on it.",
        "The place has no value for a moderator of the model.",
        "Find the value out, or predict without that moderator.");

    /// <summary>The place lies outside what the sites cover.</summary>
    public static CaveatDefinition Extrapolating { get; } = Define("extrapolating", CaveatSeverity.Serious,
        "{subject} lies outside what the sites cover ({covariates}); a probability for it would be a guess.",
        "The place's values lie outside those of the sites.",
        "Do not quote a probability. Test at the place first, or find sites like it.");

    /// <summary>There are too many moderators for the sites.</summary>
    public static CaveatDefinition TooManyModerators { get; } = Define("too-many-moderators", CaveatSeverity.Serious,
        "{subject}: {moderators} moderators (columns, for labels) for {sites} sites are more than one for ten sites, too many to predict from.",
        "There is more than one moderator for ten sites.",
        "Keep the moderators that were decided on beforehand, at most one for ten sites.");

    /// <summary>Covariates of the place that were not compared.</summary>
    public static CaveatDefinition CovariatesNotCompared { get; } = Define("covariates-not-compared", CaveatSeverity.Note,
        "{subject}: {covariates} could not be compared, since not every site has a value or the sites are too few.",
        "Some sites lack a value of the covariate, or the sites are too few.",
        "Fill the values in; judge the likeness on these covariates by hand, and say so.");

    /// <summary>Nothing is known that would tell whether the place is like the sites.</summary>
    public static CaveatDefinition NothingCompared { get; } = Define("nothing-compared", CaveatSeverity.Caution,
        "{subject}: no covariate is known for it and for every site, so whether it is like them rests on judgement alone.",
        "No covariate is known both for the place and for every site.",
        "Collect a few: who is served, where, on what scale; until then name whose judgement it is.");

    /// <summary>Fidelity was answered, but without fractions.</summary>
    public static CaveatDefinition DoseNotStated { get; } = Define("dose-not-stated", CaveatSeverity.Caution,
        "{subject}: fidelity is said to be good enough, without fractions; the whole of it is taken to be delivered.",
        "Fidelity was answered in words, without the fractions delivered.",
        "State what fraction of the programme is delivered, as a range if need be.");

    /// <summary>Support was answered, but without factors.</summary>
    public static CaveatDefinition SupportNotStated { get; } = Define("support-not-stated", CaveatSeverity.Caution,
        "{subject}: what is needed around it is said to be there, without naming it; it is taken to be there for certain.",
        "What the programme needs around it was answered in words, without naming what it is.",
        "Name the support and how likely it is to be there.");
}
