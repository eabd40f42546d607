using PeoplePowered.Domain;
using PeoplePowered.Domain.Investments;
using PeoplePowered.Domain.Outcomes;
using PeoplePowered.Domain.Partnerships;
using PeoplePowered.Domain.Portfolios;

namespace PeoplePowered.Interchange.Tests.Json;

/// <summary>A portfolio in which every type of the model, every kind of figure and every property stands at least once.</summary>
internal static class FullPortfolio
{
    private static readonly Source s_source = new("St Basil's, \"£5m\" <report> & notes", "A publisher", Date("2014-06"), "table 3, line 12");
    private static readonly FrameworkId s_framework = new("fair-chance-fund");
    private static readonly InitiativeId s_initiative = new("People Powered Change");
    private static readonly InvestmentId s_investment = new("Talent Match");
    private static readonly PartnershipId s_partnership = new("Talent Match: Black Country");
    private static readonly ServiceId s_service = new("fair-chance-fund");
    private static readonly SiteId s_site = new("St Basil's");
    private static readonly OutcomeKey s_entry = new("accommodation");
    private static readonly OutcomeKey s_lasting = new("accommodation-12-months");
    private static readonly OutcomeKey s_score = new("star");
    private static readonly OutcomeKey s_arrests = new("arrests");
    private static readonly OutcomeKey s_income = new("income");
    private static readonly Organisation s_lead = new("Birmingham Voluntary Service Council", Sector.VoluntaryAndCommunity, [new("GB-CHC-218482"), new("GB-COH-00425517")]);
    private static readonly People s_people = People.Exactly(615);

    public static Portfolio Make() => new(
        [new(s_initiative, [Revision(Quantity.Unknown)])],
        [new(s_investment, [Revision(Quantity.UpTo(108_000_000)), Revision(Quantity.Exact(106_000_000.50m))], s_initiative)],
        [new(s_partnership, new("Black Country", [new("E08000025"), new("W06000001")]), s_source, s_investment, s_lead, [new(s_lead, [new("delivery"), new("referral")])], Assets())],
        [
            new(new("Talent Match: Black Country"), [Revision(Quantity.About(10_300_000))], s_partnership, investment: s_investment),
            new(new("Small grant"), [Revision(Quantity.Between(300, 10_000))], recipient: s_lead, initiative: s_initiative),
        ],
        [new(s_service, "Fair Chance Fund", s_source, ServiceKind.Intervention, s_framework, [s_partnership], [new("a key worker", isCore: true), new("opening hours", isCore: false)])],
        [new(s_site, s_service, new("Birmingham", [new("E08000025")]))],
        [new(s_framework, Definitions())],
        [new(Reference(s_entry), new(partnership: s_partnership), Quantity.AtLeast(0.1m), s_source, Date("2018"), Quantity.Exact(0))],
        [new(new("round-1"), s_framework, [new(s_entry, Money.Pounds(500)), new(s_lasting, Money.Pounds(1_500.25m), version: 2)], s_source, Money.Pounds(17_000))],
        Figures().Select(figure => Reported(figure)).Append(Sliced()).ToValueList(),
        [CaveatCatalogue.FewSites.About("accommodation", ("sites", 7m)).RestingOn(s_source), CaveatCatalogue.NoTariff.About("round-1", ("outcome", "star"))]);

    public static IEnumerable<Figure> Figures() =>
    [
        new CountOfParticipants(201, 218),
        new CountOfParticipants(201, null),
        new TwoArmCounts(12, 100, 7, 98),
        new MeanOfParticipants(0.1 + 0.2, 5e-324, 46),
        new TwoArmMeans(new(51.5, 12.25, 46), new(-48.1, 1.7976931348623157e308, 40)),
        new PairedPrePost(new(1, 2, 3), new(4, 5, 3), 0.3),
        new EventsOverExposure(9, 107.25),
        new Percentage(41.0m, s_people, 37.5m, 44.50m, 0.5m),
        new EffectEstimate(EffectScale.LogOddsRatio, -0.1234567890123456789012345678m, 0.07m, -0.3m, 0.0m, 0.95m, s_people),
        new IntervalWithoutPoint(EffectScale.PercentagePoints, -1, 3, 0.90m, s_people),
        new UnknownFigure(UnknownFigure.NotReported, s_people),
    ];

    public static PartialDate Date(string text) => PartialDate.Parse(text);

    private static Revision Revision(Quantity amount) => new(
        MoneyQuantity.Pounds(amount), s_source, Date("2013-01-17"), new Term(Date("2013"), Date("2018-12"), 3, 5), Quantity.Exact(21), "young people aged 18 to 24", "first announcement");

    private static ValueList<CommunityAsset> Assets() => Enum.GetValues<CommunityAssetKind>().Select(kind => new CommunityAsset($"the {kind}", kind)).ToValueList();

    private static ValueList<OutcomeDefinition> Definitions() =>
    [
        new(s_entry, "Moved into accommodation", OutcomeKind.Outcome, Polarity.HigherIsBetter, new PeopleAchieving(), accumulation: Accumulation.Cumulative),
        new(s_lasting, "Kept it", OutcomeKind.Impact, Polarity.HigherIsBetter, new PeopleAchieving(), new(12, TimeUnit.Months), Accumulation.PerPeriod, 2, s_entry),
        new(s_score, measure: new InstrumentMean("Outcomes Star", "points", 1, 10)),
        new(s_arrests, polarity: Polarity.LowerIsBetter, measure: new EventsPerExposure("arrest", "person-year")),
        new(s_income, measure: new MoneyAmount(Currency.Gbp)),
    ];

    private static OutcomeReference Reference(OutcomeKey key) => new(s_framework, key);

    private static ReportedOutcome Reported(Figure figure) => new(
        Reference(s_entry), new(s_investment, s_partnership, s_service, s_site), figure, s_source, EvidenceDesign.BeforeAfter, new(Date("2015-01"), Date("2017-12-31")), vintage: new("2018-03"), status: ReportStatus.Final);

    private static ReportedOutcome Sliced() => new(
        Reference(s_score), new(service: s_service), new CountOfParticipants(3, 9), s_source, breakdown: new(BreakdownDimension.Age, "18-24"), vintage: new("second edition"));
}
