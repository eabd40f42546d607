using PeoplePowered.Domain;
using PeoplePowered.Domain.Aggregation;
using PeoplePowered.Domain.Outcomes;

namespace PeoplePowered.Reporting.Tests.Figures.Forests;

/// <summary>Public evidence, aggregated and synthesised: the Fair Chance Fund's sites after twelve months, and the trials of the BCG vaccine.</summary>
internal static class PooledExamples
{
    private static readonly OutcomeAggregator s_aggregator = new();
    private static readonly OutcomesFramework s_framework = new(new("framework"), [new(new("outcome"))]);
    private static readonly Source s_source = new("A source");

    /// <summary>Government Outcomes Lab, INDIGO, projects 0131-0137: sites, people who achieved it, people.</summary>
    public static (string Site, long Achieved, long Participants)[] FairChanceFund { get; } =
    [
        ("Ambition", 235, 409), ("Aspire", 106, 171), ("Depaul", 165, 216), ("Fusion", 235, 353), ("Home Group", 157, 270), ("Local Solutions", 99, 139), ("St Basil's", 211, 351),
    ];

    /// <summary>Colditz and others 1994, doi 10.1001/jama.1994.03510330076038, as in dat.bcg of R metafor: trial, allocation, year, cases and people, vaccinated and not.</summary>
    public static (string Trial, string Allocation, int Year, TwoArmCounts Counts)[] Bcg { get; } =
    [
        ("Aronson", "random", 1948, new(4, 123, 11, 139)),
        ("Ferguson and Simes", "random", 1949, new(6, 306, 29, 303)),
        ("Rosenthal and others I", "random", 1960, new(3, 231, 11, 220)),
        ("Hart and Sutherland", "random", 1977, new(62, 13598, 248, 12867)),
        ("Frimodt-Moller and others", "alternate", 1973, new(33, 5069, 47, 5808)),
        ("Stein and Aronson", "alternate", 1953, new(180, 1541, 372, 1451)),
        ("Vandiviere and others", "random", 1973, new(8, 2545, 10, 629)),
        ("TPT Madras", "random", 1980, new(505, 88391, 499, 88391)),
        ("Coetzee and Berjak", "random", 1968, new(29, 7499, 45, 7277)),
        ("Rosenthal and others II", "systematic", 1961, new(17, 1716, 65, 1665)),
        ("Comstock and others I", "systematic", 1974, new(186, 50634, 141, 27338)),
        ("Comstock and Webster", "systematic", 1969, new(5, 2498, 3, 2341)),
        ("Comstock and others II", "systematic", 1976, new(27, 16913, 29, 17854)),
    ];

    public static OutcomeReference Outcome { get; } = new(new("framework"), new("outcome"));

    public static OutcomeAggregate Accommodation(int sites = 7) => Aggregate([.. FairChanceFund.Take(sites)]);

    public static OutcomeAggregate Aggregate(params (string Site, long Achieved, long Participants)[] sites) =>
        Aggregate(sites.Select(site => At(site.Site, new CountOfParticipants(site.Achieved, site.Participants))));

    public static OutcomeAggregate Aggregate(IEnumerable<ReportedOutcome> reported) => s_aggregator.Aggregate(Outcome, reported);

    public static OutcomeSynthesis Vaccine(bool byAllocation = false, EffectMeasure measure = EffectMeasure.RiskRatio) => Synthesise(
        Bcg.Select(trial => At(trial.Trial, trial.Counts, trial.Year)),
        measure,
        byAllocation ? StratifyBy.Attribute("allocation", reported => Bcg.First(trial => string.Equals(trial.Trial, reported.For.Site!.Value, StringComparison.Ordinal)).Allocation) : null);

    public static OutcomeSynthesis Synthesise(IEnumerable<ReportedOutcome> reported, EffectMeasure? measure = null, StratifyBy? by = null) =>
        s_aggregator.Synthesise(reported, new([s_framework]) { Measure = measure, By = by }).Value;

    public static ReportedOutcome At(string site, Domain.Outcomes.Figure figure, int? year = null) => new(
        Outcome,
        new(site: new(site)),
        figure,
        s_source,
        figure is TwoArmCounts ? EvidenceDesign.Randomised : EvidenceDesign.Descriptive,
        year is { } known ? new(new(known), new(known)) : null);
}
