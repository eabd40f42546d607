namespace PeoplePowered.Domain;

/// <content>Caveats about what something is worth.</content>
public static partial class CaveatCatalogue
{
    /// <summary>Inputs are known within bounds alone.</summary>
    public static CaveatDefinition BoundsAlone { get; } = Define("bounds-alone", CaveatSeverity.Caution,
        "{subject}: {inputs} are known within bounds alone, which say nothing about where between; what rests on them is a range, and not a distribution.",
        "Inputs were given as a lower and an upper end, without a distribution.",
        "Read the result as a range. Give a distribution only where somebody can say why.");

    /// <summary>Ranges may be wider than they need be.</summary>
    public static CaveatDefinition BoundsWiderThanNeeded { get; } = Define("bounds-wider-than-needed", CaveatSeverity.Note,
        "{subject}: so many inputs within bounds are shared by lines, or one drop-off is by lines that add and lines that subtract, that ranges hold the answer but may be wider than they need be.",
        "One input within bounds stands in lines that add and in lines that subtract, too often to search every combination.",
        "Use the range as it is, which holds the answer, or fix the inputs that matter least to narrow it.");

    /// <summary>Inputs are drawn independently.</summary>
    public static CaveatDefinition IndependentDraws { get; } = Define("independent-draws", CaveatSeverity.Note,
        "{subject}: uncertain inputs are drawn independently of one another; where they move together, such as all prices with inflation, the spread is larger or smaller than shown. Inputs under one name are one input.",
        "The case is simulated, and each named input is drawn on its own.",
        "Give inputs that move together one name; otherwise try the ends of both at once.");

    /// <summary>A distribution reaches below zero.</summary>
    public static CaveatDefinition InputMayBeNegative { get; } = Define("input-may-be-negative", CaveatSeverity.Caution,
        "{subject}: the distributions of {inputs} reach below 0 with a chance of more than 1 in 1,000; where that cannot be, take a log-normal or a triangular one.",
        "A normal distribution, or one like it, reaches below zero.",
        "Take a log-normal or a triangular distribution where the amount cannot be negative.");

    /// <summary>The simulation has not settled.</summary>
    public static CaveatDefinition SimulationNotConverged { get; } = Define("simulation-not-converged", CaveatSeverity.Caution,
        "{subject}: after {draws} draws the mean of the net value is not within {tolerance:0.##%} of its size with probability .95; draw more, or read it with its standard error.",
        "With so many draws, the simulation error of the mean net value is larger than the tolerance asked for.",
        "Draw more often, or quote the mean with its simulation error.");

    /// <summary>A ratio does not exist in some draws.</summary>
    public static CaveatDefinition RatioUndefinedInDraws { get; } = Define("ratio-undefined-in-draws", CaveatSeverity.Serious,
        "{subject}: in {draws} of {all} draws costs are, or may be, nothing or below, so that the ratio has no mean and no quantiles.",
        "Costs are, or may be, zero or negative in some draws.",
        "Quote the net value; look for savings that stand among the costs.");

    /// <summary>There is no ratio.</summary>
    public static CaveatDefinition NoRatio { get; } = Define("no-ratio", CaveatSeverity.Serious,
        "{subject} has no {ratio}: its costs are, or may be, nothing or below.",
        "The costs of the ratio are zero or negative, or may be.",
        "Quote the net value instead; see whether savings were entered as negative costs.");

    /// <summary>Kinds of value were added up.</summary>
    public static CaveatDefinition KindsSummed { get; } = Define("kinds-summed", CaveatSeverity.Caution,
        "{subject}: the net present social value adds {kinds} benefits; see that none stands for another's, such as a saving for the earnings that bring it. Each kind also stands alone.",
        "Benefits of several kinds are added up for society.",
        "See that no benefit is another one in other words; report each kind beside the sum.");

    /// <summary>Transfers do not count for society.</summary>
    public static CaveatDefinition TransfersLeftOut { get; } = Define("transfers-left-out", CaveatSeverity.Note,
        "{subject}: {lines} only move money, so they count for agencies and kinds and not in the net present social value; kinds do not add up to it.",
        "Lines are marked as transfers: money that one party gains and another loses.",
        "Nothing for society as a whole; read them under agencies, where they count.");

    /// <summary>A schedule bears no date.</summary>
    public static CaveatDefinition ScheduleUndated { get; } = Define("schedule-undated", CaveatSeverity.Caution,
        "The discount rates '{subject}' bear no date; say when they were published.",
        "The schedule of discount rates has no date of publication.",
        "State when it was published.");

    /// <summary>A schedule is to be reviewed.</summary>
    public static CaveatDefinition ScheduleUnderReview { get; } = Define("schedule-under-review", CaveatSeverity.Note,
        "The discount rates '{subject}' of {published} are, or were, up for review in {reviewed}; see whether they still hold, and pass others where they do not.",
        "The schedule has a date of review.",
        "Look at the publisher's page whether newer rates are in force, and pass those.");

    /// <summary>Costs have no correction for optimism.</summary>
    public static CaveatDefinition NoOptimismBias { get; } = Define("no-optimism-bias", CaveatSeverity.Note,
        "{subject}: nothing is added to {lines} for optimism; costs tend to come out above what was planned.",
        "Costs have no correction for optimism.",
        "Add the correction that your guidance states for such projects, or say why none is due.");

    /// <summary>An input is below zero.</summary>
    public static CaveatDefinition InputBelowZero { get; } = Define("input-below-zero", CaveatSeverity.Serious,
        "{subject}: {inputs} are below zero; a cost below zero counts as a gain, and its correction for optimism then makes the case better.",
        "A cost or a benefit is entered below zero.",
        "Enter a saving as a benefit and an extra cost as a cost, both above zero.");

    /// <summary>Shares of years do not come to a whole.</summary>
    public static CaveatDefinition YearSharesNotWhole { get; } = Define("year-shares-not-whole", CaveatSeverity.Caution,
        "{subject}: the shares of {line} in its years come to {share} of the amount, not to all of it.",
        "The shares of a line in its years add up to less or more than 1.",
        "Correct the shares, or say that the rest falls outside the appraisal.");

    /// <summary>Lines without a source.</summary>
    public static CaveatDefinition ValueWithoutSource { get; } = Define("value-without-source", CaveatSeverity.Caution,
        "{subject}: nobody says where {lines} are stated.",
        "Lines of the case name no source.",
        "Add the source to each line; a figure that nobody can look up persuades nobody.");

    /// <summary>Real prices that name no deflator.</summary>
    public static CaveatDefinition PriceVintageUnstated { get; } = Define("price-vintage-unstated", CaveatSeverity.Note,
        "{subject}: {lines} are in real prices by an unnamed deflator, and were converted by {deflator}.",
        "Lines are in real prices, and do not say by which deflator.",
        "State the deflator and its vintage.");

    /// <summary>A cost names no agency.</summary>
    public static CaveatDefinition AgencyTakenAsPublic { get; } = Define("agency-taken-as-public", CaveatSeverity.Caution,
        "{subject}: {lines} name no agency, and count as costs to the public sector.",
        "A cost names no agency.",
        "Name the agency that bears it.");

    /// <summary>Nothing is expected of a new site.</summary>
    public static CaveatDefinition NoNewSiteDistribution { get; } = Define("no-new-site-distribution", CaveatSeverity.Serious,
        "{subject}: there is no distribution for a new site ({reason}), so no probability that it pays.",
        "The pooling gave no prediction for a new site; the message says why.",
        "Add sites (three at least), or appraise the sites at hand alone.");

    /// <summary>Sites compare with nobody.</summary>
    public static CaveatDefinition EffectWithoutComparison { get; } = Define("effect-without-comparison", CaveatSeverity.Caution,
        "{subject} reports what was achieved and compares it with nobody; what would have happened anyway stands in the deadweight alone, and the probability of paying is no firmer than that.",
        "The effect in the case is a level reached, without a comparison.",
        "Support the deadweight by a source, and show at which deadweight the case breaks even.");

    /// <summary>There is no break-even that the effect can be.</summary>
    public static CaveatDefinition NoBreakEven { get; } = Define("no-break-even", CaveatSeverity.Caution,
        "{model}: no value that {subject} can be turns the sign of the net value by itself.",
        "The net value keeps its sign for every value that this input can take.",
        "Nothing: the case does not turn on this input alone. Look at the others, or at several together.");

    /// <summary>Two vintages were not subtracted.</summary>
    public static CaveatDefinition VintagesNotCompared { get; } = Define("vintages-not-compared", CaveatSeverity.Serious,
        "The appraisals of {subject} are not subtracted from one another: {reason}.",
        "Two appraisals differ in something that forbids a difference: prices, rates, horizon or scope.",
        "Appraise both under the same terms, or bring them to the same prices by a deflator.");
}
