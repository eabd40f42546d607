using PeoplePowered.Domain;
using PeoplePowered.Domain.Aggregation;
using PeoplePowered.Domain.Outcomes;
using PeoplePowered.Reporting.Figures;
using PeoplePowered.Statistics.Synthesis;

namespace PeoplePowered.Reporting.Tests.Figures;

/// <summary>The trials of the BCG vaccine (Colditz and others 1994, doi 10.1001/jama.1994.03510330076038): cases and people, vaccinated and not, and the degrees from the equator.</summary>
internal static class Bcg
{
    public static readonly string[] Names =
    [
        "Aronson 1948", "Ferguson & Simes 1949", "Rosenthal et al 1960", "Hart & Sutherland 1977", "Frimodt-Moller et al 1973", "Stein & Aronson 1953", "Vandiviere et al 1973",
        "TPT Madras 1980", "Coetzee & Berjak 1968", "Rosenthal et al 1961", "Comstock et al 1974", "Comstock & Webster 1969", "Comstock et al 1976",
    ];

    public static readonly double[] Degrees = [44, 55, 42, 52, 13, 44, 19, 13, 27, 42, 18, 33, 33];

    private static readonly (long Cases, long People, long OtherCases, long OtherPeople)[] s_counts =
    [
        (4, 123, 11, 139), (6, 306, 29, 303), (3, 231, 11, 220), (62, 13598, 248, 12867), (33, 5069, 47, 5808), (180, 1541, 372, 1451), (8, 2545, 10, 629),
        (505, 88391, 499, 88391), (29, 7499, 45, 7277), (17, 1716, 65, 1665), (186, 50634, 141, 27338), (5, 2498, 3, 2341), (27, 16913, 29, 17854),
    ];

    private static readonly FrameworkId s_framework = new("vaccine");

    public static double[] Estimates => [.. s_counts.Select(trial => Math.Log((double)trial.Cases / trial.People / ((double)trial.OtherCases / trial.OtherPeople)))];

    public static double[] Variances => [.. s_counts.Select(trial => (1.0 / trial.Cases) - (1.0 / trial.People) + (1.0 / trial.OtherCases) - (1.0 / trial.OtherPeople))];

    public static IReadOnlyList<FunnelPlotPoint> Funnel => [.. Names.Select((name, index) => new FunnelPlotPoint(name, Estimates[index], Math.Sqrt(Variances[index])))];

    public static IReadOnlyList<BubblePlotPoint> Bubbles => [.. Names.Select((name, index) => new BubblePlotPoint(name, Degrees[index], Estimates[index], 1 / Variances[index]))];

    public static MetaRegressionFit Fit => MetaRegression.Fit(Estimates, Variances, ModeratorSet.Of(Moderator.Numeric("Degrees", Degrees)));

    public static OutcomeSynthesis Synthesis(StratifyBy? by = null, int trials = 13) => new OutcomeAggregator().Synthesise(
        s_counts.Take(trials).Select((trial, index) => new ReportedOutcome(
            new OutcomeReference(s_framework, new OutcomeKey("tuberculosis")),
            new ReportedFor(service: new("vaccine"), site: new(Names[index])),
            new TwoArmCounts(trial.Cases, trial.People, trial.OtherCases, trial.OtherPeople),
            new Source("a test"),
            EvidenceDesign.Randomised)),
        new SynthesisRequest([new OutcomesFramework(s_framework, [new OutcomeDefinition(new OutcomeKey("tuberculosis"))])]) { Measure = EffectMeasure.RiskRatio, By = by }).Value;
}
