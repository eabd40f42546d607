using PeoplePowered.Domain.Aggregation;
using PeoplePowered.Domain.Outcomes;

namespace PeoplePowered.Domain.Tests.Aggregation;

/// <summary>Figures, definitions and requests for the tests of a synthesis.</summary>
internal static class Figures
{
    public static readonly OutcomeReference Outcome = Some.Outcome("entry");
    public static readonly OutcomesFramework Framework = Some.FrameworkOf(Some.Definition("entry"), Some.Definition("sustained", implies: "entry"), Some.Definition("other"));

    private static readonly OutcomeAggregator s_aggregator = new();

    /// <summary>The trials of the BCG vaccine (Colditz and others 1994, doi 10.1001/jama.1994.03510330076038): cases and people, vaccinated and not.</summary>
    public static readonly TwoArmCounts[] Bcg =
    [
        new(4, 123, 11, 139), new(6, 306, 29, 303), new(3, 231, 11, 220), new(62, 13598, 248, 12867), new(33, 5069, 47, 5808),
        new(180, 1541, 372, 1451), new(8, 2545, 10, 629), new(505, 88391, 499, 88391), new(29, 7499, 45, 7277), new(17, 1716, 65, 1665),
        new(186, 50634, 141, 27338), new(5, 2498, 3, 2341), new(27, 16913, 29, 17854),
    ];

    public static SynthesisRequest Request => new([Framework]);

    public static ReportedOutcome At(string site, Figure figure, string outcome = "entry", int version = 1, EvidenceDesign? design = null, ReportingPeriod? period = null, Breakdown? breakdown = null) =>
        new(Some.Outcome(outcome, version), Some.At(site), figure, Some.Source, design ?? DesignOf(figure), period, breakdown);

    public static ReportedOutcome[] Each<TFigure>(IEnumerable<TFigure> figures)
        where TFigure : Figure => figures.Select((figure, index) => At($"site {index + 1}", figure)).ToArray();

    public static OutcomeSynthesis Synthesise(SynthesisRequest request, params IEnumerable<ReportedOutcome> figures) => s_aggregator.Synthesise(figures, request).Value;

    public static OutcomeSynthesis Synthesise(params IEnumerable<ReportedOutcome> figures) => Synthesise(Request, figures);

    public static ValueList<Refusal> Refuse(SynthesisRequest request, params IEnumerable<ReportedOutcome> figures) => s_aggregator.Synthesise(figures, request).Refusals;

    public static ValueList<Refusal> Refuse(params IEnumerable<ReportedOutcome> figures) => Refuse(Request, figures);

    public static ReportingPeriod Period(string start, string end) => new(Some.Date(start), Some.Date(end));

    public static IEnumerable<string> Codes(OutcomeSynthesis synthesis) => synthesis.Caveats.Select(caveat => caveat.Code);

    private static EvidenceDesign DesignOf(Figure figure) => figure switch
    {
        TwoArmCounts or TwoArmMeans or EffectEstimate { Scale: not EffectScale.PerCent } or IntervalWithoutPoint => EvidenceDesign.Randomised,
        PairedPrePost => EvidenceDesign.BeforeAfter,
        _ => EvidenceDesign.Descriptive,
    };
}
