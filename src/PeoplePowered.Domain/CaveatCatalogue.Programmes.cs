namespace PeoplePowered.Domain;

/// <content>Caveats about learning programmes.</content>
public static partial class CaveatCatalogue
{
    /// <summary>Nobody recorded who took part in an activity.</summary>
    public static CaveatDefinition AttendanceNotRecorded { get; } = Define("attendance-not-recorded", CaveatSeverity.Serious,
        "{subject}: of {unrecorded} of {activities} activities nobody recorded who {stage} ({names}), so there is no upper limit to how many people were reached.",
        "Activities have no list and no count of who was invited, registered or came.",
        "Ask the organisers for lists or a count; even a lower and an upper number gives a limit.");

    /// <summary>People stand in several roles.</summary>
    public static CaveatDefinition PeopleInSeveralRoles { get; } = Define("people-in-several-roles", CaveatSeverity.Note,
        "{subject}: {people} of the people took part in several roles and stand in each, so the roles do not add up to everybody.",
        "The same person stands in several roles in the record.",
        "Do not add the roles up; use the total, which counts each person once.");

    /// <summary>The organisation of some people is not known.</summary>
    public static CaveatDefinition OrganisationNotRecorded { get; } = Define("organisation-not-recorded", CaveatSeverity.Note,
        "{subject}: the organisation of {without} of the {people} people listed is not known; they may be from any, which widens the bounds of each.",
        "Some people are listed without an organisation.",
        "Fill the organisation in where it is known.");

    /// <summary>The region of some people is not known.</summary>
    public static CaveatDefinition RegionNotRecorded { get; } = Define("region-not-recorded", CaveatSeverity.Note,
        "{subject}: the region of {without} of the {people} people listed is not known; they may be from any, which widens the bounds of each.",
        "Some people are listed without a region.",
        "Fill the region in where it is known.");

    /// <summary>The number of different people is known as bounds.</summary>
    public static CaveatDefinition PeopleAsBounds { get; } = Define("people-as-bounds", CaveatSeverity.Caution,
        "{subject}: how many different people were reached is known as bounds alone ({people}): some were counted, not listed, or it was not recorded whether they came.",
        "Some people were counted and not listed, so that it is open whether the same came twice.",
        "Quote both bounds; keep lists with pseudonyms next time.");

    /// <summary>Some numbers of people are "about" something.</summary>
    public static CaveatDefinition PeopleAbout { get; } = Define("people-about", CaveatSeverity.Caution,
        "{subject}: some of the numbers of people are \"about\" something, by an unstated margin; every bound and every cost for each that rests on them is as rough.",
        "Numbers of people were recorded as \"about\".",
        "Record the number counted, or a lower and an upper one.");

    /// <summary>The costs of some activities are not known.</summary>
    public static CaveatDefinition CostsNotRecorded { get; } = Define("costs-not-recorded", CaveatSeverity.Caution,
        "{subject}: {without} of {activities} activities state no costs; they may have cost anything.",
        "Some activities have no cost in the record.",
        "Ask for the costs, or state a range; do not take blank costs for none.");

    /// <summary>Nobody recorded who did the talking.</summary>
    public static CaveatDefinition VoiceNotRecorded { get; } = Define("voice-not-recorded", CaveatSeverity.Caution,
        "{subject}: nobody recorded who did the talking at {without} of {activities} activities; whose voices were heard there is not known.",
        "Activities have no record of who spoke.",
        "Have somebody note at the next activities who speaks, by role, in minutes or in turns.");

    /// <summary>Shares of voice were recorded in several ways.</summary>
    public static CaveatDefinition VoiceOnSeveralBases { get; } = Define("voice-on-several-bases", CaveatSeverity.Note,
        "{subject}: shares of voice were recorded in several ways ({bases}), and are not averaged over them.",
        "Some activities recorded minutes, others turns or impressions.",
        "Report each kind of record apart; agree on one for the future.");

    /// <summary>Beneficiaries were not heard.</summary>
    public static CaveatDefinition BeneficiariesNotHeard { get; } = Define("beneficiaries-not-heard", CaveatSeverity.Serious,
        "{subject}: at none of the {activities} activities with a record of {basis} was anything said by those whom services are for.",
        "In the activities on record none of those whom services are for spoke.",
        "Say so in the report; plan activities in which they lead or speak.");

    /// <summary>A role was heard less than it was present.</summary>
    public static CaveatDefinition HeardLessThanPresent { get; } = Define("heard-less-than-present", CaveatSeverity.Caution,
        "{subject}: {role}: at most {share:0.#}% of {basis}, and at least {presence:0.#}% of those present.",
        "A role's share of what was said lies below its share of those present.",
        "Look at how the activities are chaired; report both shares.");

    /// <summary>A cohort's pairs are not on record.</summary>
    public static CaveatDefinition PairsNotOnRecord { get; } = Define("pairs-not-on-record", CaveatSeverity.Note,
        "{subject}: {pairs} of the learning pairs that {people} people make are on record; who learnt with whom is not known otherwise.",
        "A cohort's learning pairs were listed in part or not at all.",
        "Record the pairs, or say nothing of who learnt with whom.");

    /// <summary>Nobody asked who knows whom.</summary>
    public static CaveatDefinition TiesNotAsked { get; } = Define("ties-not-asked", CaveatSeverity.Serious,
        "{subject}: nobody asked who is connected with whom, so nothing is known of networks that the programme made.",
        "The programme has no survey of ties.",
        "Ask people whom they know and work with, at the start and at the end, before speaking of networks.");

    /// <summary>Nobody asked who was connected before.</summary>
    public static CaveatDefinition BaselineNotAsked { get; } = Define("ties-baseline-not-asked", CaveatSeverity.Serious,
        "{subject}: ties were asked about once, in {wave}; which of them the programme made cannot be told without a baseline.",
        "Ties were asked about in one wave alone.",
        "Report the network as it was then, and not as made by the programme; ask which ties are older.");

    /// <summary>A policy of which nothing is known since a stage.</summary>
    public static CaveatDefinition PolicyNotFollowed { get; } = Define("policy-not-followed", CaveatSeverity.Note,
        "{subject}: nothing is on record after {stage} ({date}); whether it was carried out is not known.",
        "The last stage on record of a policy lies before its being carried out.",
        "Ask what became of it, and record the stage with its date.");

    /// <summary>A policy of which no stage is known.</summary>
    public static CaveatDefinition PolicyWithoutStage { get; } = Define("policy-without-stage", CaveatSeverity.Note,
        "{subject}: no stage of it is on record.",
        "A policy is named in the record without any stage.",
        "Record the stage that it has reached, with a date and a source.");

    /// <summary>An activity made no record of what made it accessible.</summary>
    public static CaveatDefinition AccessibilityNotRecorded { get; } = Define("accessibility-not-recorded", CaveatSeverity.Note,
        "{subject}: of {without} of {activities} activities nobody recorded what made it possible for people to take part.",
        "Activities have no record of access: interpreters, step-free rooms, expenses, childcare.",
        "Ask the organisers and record it, also where there was nothing.");
}
