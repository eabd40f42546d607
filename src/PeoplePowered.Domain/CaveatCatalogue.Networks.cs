namespace PeoplePowered.Domain;

/// <content>Caveats about networks of people.</content>
public static partial class CaveatCatalogue
{
    /// <summary>Some people did not answer.</summary>
    public static CaveatDefinition NetworkRespondentsMissing { get; } = Define("network-respondents-missing", CaveatSeverity.Caution,
        "{subject}: {responded} of {people} people answered ({percent:0.#}%), so of {unknown} of {pairs} pairs nobody can tell whether they are tied. What was not reported could move these either way: {measures}.",
        "Some who were asked did not answer.",
        "Ask them again; until then report the bounds of the measures named, and not one number.");

    /// <summary>Nobody answered.</summary>
    public static CaveatDefinition NetworkNobodyAnswered { get; } = Define("network-nobody-answered", CaveatSeverity.Serious,
        "{subject}: none of {people} people answered, so nothing is known of their ties.",
        "The survey of ties has people and no answers.",
        "See whether the answers are in the file and the identifiers of people agree; otherwise ask.");

    /// <summary>Somebody belongs to no known group.</summary>
    public static CaveatDefinition NetworkGroupNotKnown { get; } = Define("network-group-not-known", CaveatSeverity.Caution,
        "{subject}: of {left} of {people} people the {attribute} is not known; they and their {ties} ties are left out of the mixing of that.",
        "Some people have no value of the attribute by which mixing is asked for.",
        "Fill the attribute in, or make \"not known\" a value of its own.");

    /// <summary>Mixing cannot be compared with random mixing.</summary>
    public static CaveatDefinition NetworkMixingUntested { get; } = Define("network-mixing-untested", CaveatSeverity.Note,
        "{subject}: mixing by {attribute} has no p-value: {reason}.",
        "The mixing could not be compared with chance; the message says why.",
        "Report the shares without a test; it needs ties, and people in two groups at least.");

    /// <summary>The network falls apart.</summary>
    public static CaveatDefinition NetworkNotConnected { get; } = Define("network-not-connected", CaveatSeverity.Note,
        "{subject}: the ties that are certain leave {components} components, so some people cannot reach others; closeness is {convention}.",
        "Some people cannot be reached from others by the ties that are certain.",
        "Read closeness by the convention stated, or report it for each component; do not compare it with a connected network's.");

    /// <summary>A role of few people in a release.</summary>
    public static CaveatDefinition NetworkRoleOfFew { get; } = Define("network-role-of-few", CaveatSeverity.Caution,
        "{subject}: there are fewer than {least} people in the role of {roles}; readers who know the programme may guess who they are.",
        "A role holds fewer people than the limit of disclosure.",
        "Put roles together before publishing, or leave the table by role out.");

    /// <summary>Ties that may have been there before.</summary>
    public static CaveatDefinition NetworkPossiblyNew { get; } = Define("network-possibly-new", CaveatSeverity.Caution,
        "{subject}: {ties} ties of the follow-up may have been there at the baseline, where nobody could have reported them: somebody was not asked or did not answer. They are not counted as new.",
        "A tie stands in the follow-up alone, and nobody could have reported it at the baseline.",
        "Count it neither as made nor as old; ask the people whether they knew one another before.");

    /// <summary>Ties that may still be there.</summary>
    public static CaveatDefinition NetworkPossiblyLost { get; } = Define("network-possibly-lost", CaveatSeverity.Caution,
        "{subject}: {ties} ties of the baseline may still be there: at the follow-up somebody was not asked or did not answer. They are not counted as lost.",
        "A tie stands in the baseline alone, and nobody could have reported it at the follow-up.",
        "Count it neither as lost nor as kept; ask the people who did not answer.");

    /// <summary>The waves are of other people.</summary>
    public static CaveatDefinition NetworkPeopleDiffer { get; } = Define("network-people-differ", CaveatSeverity.Caution,
        "{subject}: {both} people were asked in both waves, {baseline} at the baseline alone and {followUp} at the follow-up alone.",
        "The two waves did not ask the same people.",
        "Compare the people asked in both waves, and describe the others apart.");

    /// <summary>The waves report other kinds of tie.</summary>
    public static CaveatDefinition NetworkKindsDiffer { get; } = Define("network-kinds-differ", CaveatSeverity.Caution,
        "{subject}: one wave alone reports ties of the kind {kinds}; a tie may look new, or lost, because the question was.",
        "A kind of tie was asked about in one wave alone.",
        "Compare the kinds that both waves asked about, and ask the same questions next time.");

    /// <summary>People changed their role between waves.</summary>
    public static CaveatDefinition NetworkRolesChanged { get; } = Define("network-roles-changed", CaveatSeverity.Note,
        "{subject}: {people} people have another role than at the baseline; ties across roles go by the role at the follow-up.",
        "Some people have another role in the follow-up.",
        "Nothing, if the role at the follow-up is the one that matters; otherwise give both waves the role from before.");

    /// <summary>The waves are not in order of time.</summary>
    public static CaveatDefinition NetworkWavesNotInOrder { get; } = Define("network-waves-not-in-order", CaveatSeverity.Serious,
        "{subject}: the follow-up ({followUp}) is not certain to be later than the baseline ({baseline}).",
        "The dates of the waves leave open which came first, or say the opposite.",
        "Date both waves to the day, and see that they were handed over in order.");
}
