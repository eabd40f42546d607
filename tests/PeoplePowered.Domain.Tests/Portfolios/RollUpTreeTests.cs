using PeoplePowered.Domain.Investments;
using PeoplePowered.Domain.Outcomes;
using PeoplePowered.Domain.Partnerships;
using PeoplePowered.Domain.Portfolios;

namespace PeoplePowered.Domain.Tests.Portfolios;

/// <summary>Where everything stands, and how a whole goes with its parts.</summary>
public sealed class RollUpTreeTests
{
    private static readonly InvestmentId s_x = new("X");
    private static readonly PartnershipId s_p = new("P");

    [Fact]
    public void A_site_is_found_by_the_partnership_that_delivers_its_service_and_the_investment_of_that()
    {
        var rollUp = Of([Count(10, service: Some.Service, site: "A")], deliveredBy: [s_p]).RollUp();
        Assert.Equal(
            ["portfolio", "X", "P", "programme", "A"],
            rollUp.Nodes().Select(node => node.Place.ToString()));
        Assert.All(rollUp.Nodes(), node => Assert.Equal(Quantity.Exact(10), RollUps.Entry(node).Amount!.AsQuantity()));
    }

    [Fact]
    public void A_site_of_a_service_that_several_deliver_is_linked_to_none_of_them()
    {
        var rollUp = Of([Count(10, service: Some.Service, site: "A")], deliveredBy: [s_p, new PartnershipId("Q")]).RollUp();
        var site = Assert.Single(rollUp.Nodes(), node => node.Place.Level == RollUpLevel.Site);
        Assert.Equal((null, null, Some.Service), (site.Place.Investment, site.Place.Partnership, site.Place.Service));
        Assert.Equal("not linked to an investment", rollUp.Root.Children[^1].Place.ToString());
    }

    [Fact]
    public void A_site_named_alone_is_the_one_listed_by_that_name_where_there_is_one()
    {
        var reported = new ReportedOutcome(Some.Outcome("entry"), new ReportedFor(site: new SiteId("A")), new CountOfParticipants(10, null), Some.Source);
        var listed = RollUps.OfSites([reported, Some.Count("A", "sustained", 5, 10)], [Some.Definition("entry"), Some.Definition("sustained")], sites: ["A"]).RollUp();
        Assert.Equal(2, Assert.Single(listed.Nodes(), node => node.Place.Level == RollUpLevel.Site).Outcomes.Count);
        var unlisted = RollUps.OfSites([reported]).RollUp();
        Assert.Null(Assert.Single(unlisted.Nodes(), node => node.Place.Level == RollUpLevel.Site).Place.Service);
    }

    [Fact]
    public void A_figure_of_an_investment_and_those_of_its_partnerships_are_not_added_to_each_other()
    {
        var node = Of([Count(100, investment: "X"), Count(60, partnership: "P"), Count(30, partnership: "P2")]).RollUp().Find(RollUpLevel.Investment, "X")!;
        var rolled = RollUps.Entry(node);
        Assert.Equal((RollUpBasis.Reported, Quantity.Exact(100), Quantity.Between(60, 90)), (rolled.Basis, rolled.Amount!.AsQuantity(), rolled.Parts!.AsQuantity()));
        Assert.Contains(node.Caveats, caveat => caveat.Code == "whole-and-parts-differ");
    }

    [Fact]
    public void A_whole_that_its_parts_allow_for_earns_no_caveat() =>
        Assert.DoesNotContain(
            Of([Count(80, investment: "X"), Count(60, investment: "X", partnership: "P"), Count(30, investment: "X", partnership: "P2")]).RollUp().Caveats(),
            caveat => caveat.Code == "whole-and-parts-differ");

    [Fact]
    public void A_whole_of_which_nothing_is_known_leaves_its_parts_open()
    {
        var whole = new ReportedOutcome(Some.Outcome("entry"), new ReportedFor(s_x), new Percentage(40), Some.Source);
        var rolled = RollUps.Entry(Of([whole, Count(60, partnership: "P")]).RollUp().Find(RollUpLevel.Investment, "X")!);
        Assert.Equal((RollUpBasis.RolledUp, Quantity.AtLeast(60)), (rolled.Basis, rolled.Amount!.AsQuantity()));
    }

    [Fact]
    public void A_listed_site_that_reports_nothing_is_unknown_and_named()
    {
        var node = RollUps.Service(RollUps.OfSites([Some.Count("A", "entry", 10, 20)], sites: ["A", "B", "C"]).RollUp());
        Assert.Equal((2, Quantity.AtLeast(10)), (RollUps.Entry(node).Silent, RollUps.Entry(node).Amount!.AsQuantity()));
        Assert.Contains(node.Caveats, caveat => caveat.Code == "silent-parts");
    }

    [Fact]
    public void A_partnership_is_silent_only_where_others_report_the_outcome_themselves()
    {
        var direct = RollUps.Entry(Of([Count(60, partnership: "P")], partnerships: ["P", "P2"]).RollUp().Find(RollUpLevel.Investment, "X")!);
        var below = RollUps.Entry(Of([Count(60, service: Some.Service, site: "A")], deliveredBy: [s_p], partnerships: ["P", "P2"]).RollUp().Find(RollUpLevel.Investment, "X")!);
        Assert.Equal((1, Quantity.AtLeast(60)), (direct.Silent, direct.Amount!.AsQuantity()));
        Assert.Equal((0, Quantity.Exact(60)), (below.Silent, below.Amount!.AsQuantity()));
    }

    [Fact]
    public void A_declaration_within_one_investment_holds_there_and_not_elsewhere()
    {
        ReportedOutcome[] figures = [Count(10, "X", "P"), Count(20, "X", "P2"), Count(10, "Y", "Q"), Count(20, "Y", "Q2")];
        var rollUp = Of(figures).RollUp(new() { Distinct = [new(DistinctBetween.Partnerships, "linked", new ReportedFor(s_x))] });
        Assert.Equal(Quantity.Exact(30), RollUps.Entry(rollUp.Find(RollUpLevel.Investment, "X")!).Amount!.AsQuantity());
        Assert.Equal(Quantity.Between(20, 30), RollUps.Entry(rollUp.Find(RollUpLevel.Investment, "Y")!).Amount!.AsQuantity());
        Assert.Equal(Quantity.Between(30, 60), RollUps.Entry(rollUp.Root).Amount!.AsQuantity());
    }

    [Fact]
    public void Partnerships_that_share_nobody_say_nothing_of_their_sites()
    {
        ReportedOutcome[] figures = [Count(10, "X", "P", site: "A"), Count(20, "X", "P", site: "B"), Count(5, "X", "P2", site: "C")];
        var rollUp = Of(figures).RollUp(new() { Distinct = [new(DistinctBetween.Partnerships, "linked")] });
        Assert.Equal(Quantity.Between(20, 30), RollUps.Entry(rollUp.Find(RollUpLevel.Partnership, "P")!).Amount!.AsQuantity());
        Assert.Equal(Quantity.Between(25, 35), RollUps.Entry(rollUp.Find(RollUpLevel.Investment, "X")!).Amount!.AsQuantity());
    }

    [Fact]
    public void A_declaration_or_an_outcome_that_the_portfolio_does_not_hold_is_refused()
    {
        var portfolio = Of([Count(10, "X")]);
        Assert.Throws<ArgumentException>(() => portfolio.RollUp(new() { Distinct = [new(DistinctBetween.Sites, "linked", new ReportedFor(new InvestmentId("Z")))] }));
        Assert.Throws<ArgumentException>(() => portfolio.RollUp(new() { CountedAsParticipations = [Some.Outcome("no-such-outcome")] }));
        Assert.Throws<ArgumentOutOfRangeException>(() => new RollUpOptions { AboutWithin = 1.5m });
        Assert.Throws<ArgumentException>(() => new DistinctPeople(DistinctBetween.Sites, " "));
    }

    [Fact]
    public void A_figure_that_names_another_investment_than_the_list_stands_where_it_says()
    {
        var rollUp = Of([Count(10, "Y", "P")], partnerships: ["P"]).RollUp();
        Assert.Equal(Quantity.Exact(10), RollUps.Entry(rollUp.Find(RollUpLevel.Investment, "Y")!).Amount!.AsQuantity());
        Assert.Contains(rollUp.Caveats(), caveat => caveat.Code == "places-disagree");
    }

    [Fact]
    public void Currencies_are_added_each_by_itself_and_an_unknown_award_counts_in_both()
    {
        static Grant Award(string name, string? partnership, decimal amount, string currency) =>
            new(new GrantId(name), [new(new MoneyQuantity(Quantity.Exact(amount), new Currency(currency)), Some.Source)], partnership is null ? null : new PartnershipId(partnership), investment: s_x);
        var node = new Portfolio(
            investments: [new StrategicInvestment(s_x, [new Revision(MoneyQuantity.Pounds(Quantity.UpTo(100)), Some.Source)])],
            partnerships: [new Partnership(s_p, new Place("here"), Some.Source, s_x), new Partnership(new PartnershipId("silent"), new Place("there"), Some.Source, s_x)],
            grants: [Award("a", "P", 60, "GBP"), Award("b", "P", 40, "EUR"), Award("c", null, 5, "GBP")]).RollUp().Find(RollUpLevel.Investment, "X")!;
        Assert.Equal([("EUR", 40m, 2), ("GBP", 65m, 3)], node.Money.Select(money => (money.Currency.Value, money.Awards.Lower, money.Awards.Terms)));
        Assert.All(node.Money, money => Assert.Null(money.Awards.Upper));
        Assert.Equal((1, 100m), (node.UnknownAwards, node.Money[1].Announced.Upper));
        Assert.Contains(node.Caveats, caveat => caveat.Code == "mixed-currencies");
        Assert.Equal("X: not linked to a partnership", node.Children[^1].Place.ToString());
    }

    [Fact]
    public void The_sources_of_a_place_are_its_own_and_those_of_its_parts_each_once()
    {
        var other = new Source("another test");
        var second = new ReportedOutcome(Some.Outcome("entry"), Some.At("B"), new CountOfParticipants(1, 2), other);
        var rollUp = RollUps.OfSites([Some.Count("A", "entry", 10, 20), second]).RollUp();
        Assert.Equal([Some.Source, other], rollUp.Root.Sources);
        Assert.Equal([other], rollUp.Find(RollUpLevel.Site, "B")!.Sources);
    }

    [Fact]
    public void The_same_inputs_have_the_same_hash_and_the_options_are_echoed()
    {
        var options = new RollUpOptions { AsOf = new NodaTime.LocalDate(2018, 1, 31), AboutWithin = 0.05m, Distinct = [new(DistinctBetween.Sites, "linked by pseudonyms")] };
        var (made, again, other) = (Of([Count(10, "X")]).RollUp(options).Made, Of([Count(10, "X")]).RollUp(options).Made, Of([Count(11, "X")]).RollUp(options).Made);
        Assert.Equal(made, again);
        Assert.NotEqual(made.InputHash, other.InputHash);
        Assert.Equal("roll-up; as of 2018-01-31; people frechet unless distinct; people distinct between sites (linked by pseudonyms); targets linear; about within 0.05", made.Method);
    }

    [Fact]
    public void Thousands_of_sites_roll_up_to_the_bounds_of_the_whole()
    {
        var portfolio = Of(Enumerable.Range(0, 4_000).Select(index => Count(index % 50, FormattableString.Invariant($"I{index % 7}"), FormattableString.Invariant($"P{index % 700}"), Some.Service, FormattableString.Invariant($"S{index}"))));
        var amount = RollUps.Entry(portfolio.RollUp().Root).Amount!;

        Assert.Equal((49, 98_000), (amount.Low, amount.High));
    }

    private static ReportedOutcome Count(long achieved, string? investment = null, string? partnership = null, ServiceId? service = null, string? site = null) => new(
        Some.Outcome("entry"),
        new ReportedFor(
            investment is null ? null : new InvestmentId(investment),
            partnership is null ? null : new PartnershipId(partnership),
            service,
            site is null ? null : new SiteId(site)),
        new CountOfParticipants(achieved, null),
        Some.Source);

    private static Portfolio Of(IEnumerable<ReportedOutcome> reported, PartnershipId[]? deliveredBy = null, string[]? partnerships = null)
    {
        var figures = reported.ToValueList();
        var usesService = deliveredBy is not null;
        return new(
            partnerships: (partnerships ?? (usesService || figures.Any(item => item.For is { Partnership: not null, Investment: null }) ? ["P", "P2"] : []))
                .Where(name => partnerships is not null || name == "P" || figures.Any(item => item.For.Partnership?.Value == name))
                .Select(name => new Partnership(new PartnershipId(name), new Place(name), Some.Source, s_x)).ToValueList(),
            services: usesService ? [new Service(Some.Service, "A programme", Some.Source, framework: Some.Framework, deliveredBy: deliveredBy!.ToValueList())] : [],
            frameworks: [Some.FrameworkOf(Some.Definition("entry"))],
            reportedOutcomes: figures);
    }
}
