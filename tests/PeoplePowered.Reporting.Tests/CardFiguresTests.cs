using PeoplePowered.Domain;
using PeoplePowered.Domain.Commissioning;
using PeoplePowered.Domain.Investments;
using PeoplePowered.Domain.Outcomes;
using PeoplePowered.Domain.Partnerships;
using PeoplePowered.Domain.Portfolios;
using PeoplePowered.Reporting.Figures;
using PeoplePowered.Reporting.Tests.Replication;

namespace PeoplePowered.Reporting.Tests;

public sealed class CardFiguresTests
{
    private static readonly Source s_source = new("A source");
    private static readonly OutcomesFramework s_framework = new(new("jobs"), [new(new("job"), "Had a job"), new(new("home"), "Kept a home")]);

    [Fact]
    public void A_transfer_has_a_card_with_each_gate_and_the_chances_beside_the_limits_of_its_policy()
    {
        var card = Assessed.Transfer().Transfer!.ToVerdictCard();

        Assert.Equal("A service in Elsewhere", card.Title);
        Assert.Equal(6, card.Gates.Count);
        Assert.Equal(VerdictGateState.Unknown, card.Gates.Single(gate => gate.Name is "Usual care is alike").State);
        Assert.All(card.Gates.Where(gate => gate.Name is not "Usual care is alike"), gate => Assert.Equal(VerdictGateState.Met, gate.State));
        Assert.Contains("likely from 80% at 80%", card.Description, StringComparison.Ordinal);
        Assert.Contains("An answer to what is unknown: Usual care is alike", card.Description, StringComparison.Ordinal);
        new Drawn(card).AssertNothingOverflowsOrOverlaps();
    }

    [Fact]
    public void Over_sites_the_card_has_no_gates_and_says_that_no_criterion_was_assessed()
    {
        var card = Assessed.Across().Across!.ToVerdictCard();

        // .054463 and .873228 of the reference.
        Assert.Equal(("Reoffending", "it did not replicate", VerdictTone.Unfavourable), (card.Title, card.Verdict, card.Tone));
        Assert.Contains("Success at a new site: 5%", card.Description, StringComparison.Ordinal);
        Assert.Contains("Harm: 87%", card.Description, StringComparison.Ordinal);
        Assert.Contains(new Drawn(card).Texts, text => text.What.Contains("none of the 15 criteria", StringComparison.Ordinal));
        Assert.Empty(card.Gates);
    }

    [Fact]
    public void Without_a_comparison_the_card_speaks_of_a_target_and_without_a_reference_of_no_chance()
    {
        Assert.Equal(["Meeting the target at a new site"], Assessed.OneArm().Across!.ToVerdictCard().Chances.Select(chance => chance.Label));
        var nothing = Assessed.OneArm(reference: null).Across!.ToVerdictCard();
        Assert.Equal(("no verdict", VerdictTone.Open, 0), (nothing.Verdict, nothing.Tone, nothing.Chances.Count));
    }

    [Fact]
    public void The_answers_of_transfers_stand_side_by_side_in_the_order_of_the_criteria()
    {
        var transfer = Assessed.Transfer().Transfer!;
        var map = new[] { transfer, transfer }.ToCriteriaMap();

        Assert.Equal((15, 6, 2), (map.Criteria.Count, map.Criteria.Count(criterion => criterion.IsGate), map.Places.Count));
        Assert.Equal("C2 Usual care is alike", map.Criteria.Zip(map.Places[0].Answers).Single(item => item.Second.IsUnknown).First.Name);
        Assert.Equal("C4 System, law, funding permit it", map.Criteria.Zip(map.Places[0].Answers).Single(item => item.Second.Score is 1).First.Name);
        new Drawn(map).AssertNothingOverflowsOrOverlaps();
        Assert.Throws<ArgumentException>(() => Array.Empty<Domain.Replication.TransferAssessment>().ToCriteriaMap());
    }

    [Fact]
    public void A_settlement_goes_from_full_prices_over_caps_and_open_claims_to_what_is_still_to_pay()
    {
        // Person a has claims of 1,000 and 800 under a cap of 1,500; that of b for 800 awaits; that of c is rejected; 500 are paid.
        Achievement[] claims = [Claim("a", "job", paid: 500), Claim("a", "home"), Claim("b", "home", Verification.Awaiting), Claim("c", "job", Verification.Rejected)];
        var chart = Settlement.Of(PaymentTerms.Of(new RateCard(new("card"), s_framework.Id, [new(new("job"), Money.Pounds(1000)), new(new("home"), Money.Pounds(800))], s_source, Money.Pounds(1500)), s_framework), claims).ToPaymentsWaterfall();

        Assert.Equal(
            [
                ("Refused", 0m, 0m), ("Claims that stand, at full prices", 1800m, 1800m), ("Above the cap per participant", -300m, -300m), ("Open: awaiting or disputed", 0m, 800m),
                ("Due", 1500m, 2300m), ("Paid already", -500m, -500m), ("Still to pay", 1000m, 1800m),
            ],
            chart.Steps.Select(step => (step.Label, step.Lower, step.Upper)));
        Assert.Equal(WaterfallStepKind.Unknown, chart.Steps[0].Kind);
        new Drawn(chart).AssertNothingOverflowsOrOverlaps();
    }

    [Fact]
    public void Investments_stand_with_their_bounds_and_one_currency_has_to_be_named_where_there_are_several()
    {
        StrategicInvestment[] investments =
        [
            new(new("Up to"), [new Revision(MoneyQuantity.Pounds(Quantity.UpTo(300)), s_source, new PartialDate(2013))]),
            new(new("Unknown"), [new Revision(MoneyQuantity.Pounds(Quantity.Unknown), s_source, new PartialDate(2013))]),
            new(new("Abroad"), [new Revision(new(Quantity.Exact(7), new("EUR")), s_source, new PartialDate(2013))]),
        ];
        var overview = new Portfolio(investments: investments.ToValueList()).Overview();

        Assert.Equal([("Up to", Quantity.UpTo(300)), ("Unknown", Quantity.Unknown)], overview.ToInvestmentBars(Currency.Gbp).Bars.Select(bar => (bar.Label, bar.Amount.Amount)));
        Assert.Contains("GBP, EUR", Assert.Throws<ArgumentException>(() => overview.ToInvestmentBars()).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => overview.ToInvestmentBars(new Currency("USD")));
    }

    [Fact]
    public void Of_a_portfolio_every_service_and_outcome_is_a_cell_and_what_is_reported_as_unknown_is_told_from_a_gap()
    {
        var (one, other) = (new Service(new("one"), "First service", s_source, framework: s_framework.Id), new Service(new("other"), "Second service", s_source, framework: s_framework.Id));
        ReportedOutcome Report(Service service, string site, string outcome, Domain.Outcomes.Figure figure, EvidenceDesign design) => new(s_framework.Reference(new(outcome)), new(service: service.Id, site: new(site)), figure, s_source, design);
        var portfolio = new Portfolio(
            services: [one, other],
            frameworks: [s_framework],
            reportedOutcomes:
            [
                Report(one, "north", "job", new CountOfParticipants(3, 10), EvidenceDesign.Descriptive),
                Report(one, "south", "job", new CountOfParticipants(4, 20), EvidenceDesign.Descriptive),
                Report(one, "north", "job", new TwoArmCounts(3, 10, 2, 10), EvidenceDesign.Randomised),
                Report(other, "north", "home", new UnknownFigure("suppressed"), EvidenceDesign.Descriptive),
            ]);
        var map = portfolio.ToEvidenceGapMap();

        Assert.Equal(["First service", "Second service"], map.Rows);
        Assert.Equal(["Had a job", "Kept a home"], map.Columns);
        Assert.Equal([("descriptive", 2, 30L), ("randomised", 1, 20L)], map.Entries.Select(entry => (entry.Strength, entry.Studies, entry.People!.Value)).Order());
        Assert.Contains("1 with evidence, 2 with none, 1 in which nothing can be known", map.Description, StringComparison.Ordinal);
        Assert.Contains("reported as not known: suppressed", map.Description, StringComparison.Ordinal);
        new Drawn(map).AssertNothingOverflowsOrOverlaps();
    }

    [Fact]
    public void Outcomes_run_down_where_there_are_more_than_a_page_is_wide()
    {
        var framework = new OutcomesFramework(new("wide"), [.. Enumerable.Range(1, 9).Select(number => new OutcomeDefinition(new($"o{number}"), $"Outcome {number}"))]);
        var service = new Service(new("one"), "The service", s_source, framework: framework.Id);
        var portfolio = new Portfolio(
            services: [service],
            frameworks: [framework],
            reportedOutcomes: [new(framework.Reference(new("o2")), new(service: service.Id, site: new("north")), new CountOfParticipants(3, 10), s_source, EvidenceDesign.Comparison)]);
        var map = portfolio.ToEvidenceGapMap();

        Assert.Equal(["The service"], map.Columns);
        Assert.Equal(9, map.Rows.Count);
        Assert.Equal(("Outcome 2", "The service"), (map.Entries.Single().Row, map.Entries.Single().Column));
        Assert.Contains("1 with evidence, 8 with none", map.Description, StringComparison.Ordinal);
    }

    private static Achievement Claim(string person, string outcome, Verification verification = Verification.NotStated, decimal paid = 0) =>
        new(new(person), new(outcome), verification: verification, paid: paid);
}
