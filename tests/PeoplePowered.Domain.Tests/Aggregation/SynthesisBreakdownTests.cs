using PeoplePowered.Domain.Aggregation;
using PeoplePowered.Domain.Outcomes;
using PeoplePowered.Domain.Partnerships;
using PeoplePowered.Domain.Portfolios;

namespace PeoplePowered.Domain.Tests.Aggregation;

public sealed class SynthesisBreakdownTests
{
    private static readonly PartnershipId s_leeds = new("Leeds partnership");
    private static readonly PartnershipId s_cardiff = new("Cardiff partnership");

    private static readonly Portfolio s_portfolio = new(
        partnerships:
        [
            new Partnership(s_leeds, new Place("Leeds", [new("E08000035"), new("E12000003")]), Some.Source, new InvestmentId("Youth"), new Organisation("Leeds Together", Sector.VoluntaryAndCommunity)),
            new Partnership(s_cardiff, new Place("Cardiff", [new("W92000004")]), Some.Source, new InvestmentId("Homes"), new Organisation("Cardiff Homes", Sector.HousingAssociation)),
        ],
        services: [new Service(Some.Service, "A programme", Some.Source, framework: Some.Framework, deliveredBy: [s_leeds])],
        sites:
        [
            new Site(new("in London"), Some.Service, new Place("Lambeth", [new("E12000007")])),
            new Site(new("on the border"), Some.Service, new Place("Border", [new("E12000009"), new("W92000004")])),
            new Site(new("without codes"), Some.Service),
        ],
        frameworks: [Figures.Framework]);

    [Fact]
    public void Strata_and_whole_come_with_their_totals()
    {
        var result = Figures.Synthesise(Figures.Request with { By = BySize() }, Count("large 1", 50, 100), Count("small 1", 2, 10), Count("large 2", 60, 120), Count("small 2", 5, 9));
        Assert.Equal(["large", "small"], result.Strata.Select(stratum => stratum.Level));
        Assert.Equal([(110m, 220m), (7m, 19m)], result.Strata.Select(stratum => (stratum.Part.Totals.Achieved!.Value, stratum.Part.Totals.Participants!.Value)));
        Assert.Equal((117m, 239m), (result.Whole.Totals.Achieved, result.Whole.Totals.Participants));
        Assert.Equal(Quantity.Between(120, 239), result.Whole.Totals.People);
        Assert.Equal(117.0 / 239, result.Whole.Totals.CrudeShare.Value, 12);
    }

    [Fact]
    public void What_is_not_recorded_is_a_stratum_of_its_own_at_the_end()
    {
        var by = StratifyBy.Attribute("tier", reported => reported.For.Site!.Value switch { "A" => null, "B" => " ", _ => "not recorded" });
        var result = Figures.Synthesise(Figures.Request with { By = by }, Count("A", 5, 10), Count("B", 6, 10), Count("C", 5, 10), Count("D", 6, 10));
        Assert.Equal([("not recorded", true, 2), ("not recorded", false, 2)], result.Strata.Select(stratum => (stratum.Level, stratum.IsRecorded, stratum.Part.Sites.Count)));
        Assert.Contains("stratum-not-recorded", Figures.Codes(result));
        Assert.Contains("strata <- c(\"not recorded\", \"(not recorded)\")", result.ToMetaforCall(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("in London", "London")]
    [InlineData("on the border", "several regions")]
    [InlineData("without codes", "Yorkshire and The Humber")]
    [InlineData("unlisted", "Yorkshire and The Humber")]
    public void A_region_is_that_of_the_sites_place_or_else_of_its_partnerships_area(string site, string region) =>
        Assert.Equal(region, StratifyBy.RegionIn(s_portfolio).LevelOf(Count(site, 1, 2)));

    [Fact]
    public void A_country_counts_as_a_region() => Assert.Equal("Wales", StratifyBy.RegionIn(s_portfolio).LevelOf(Of(s_cardiff)));

    [Fact]
    public void A_figure_finds_its_partnership_investment_and_lead()
    {
        Assert.Equal("Leeds partnership", StratifyBy.PartnershipIn(s_portfolio).LevelOf(Count("in London", 1, 2)));
        Assert.Equal("Homes", StratifyBy.InvestmentIn(s_portfolio).LevelOf(Of(s_cardiff)));
        Assert.Equal("voluntary and community", StratifyBy.LeadSectorIn(s_portfolio).LevelOf(Of(s_leeds)));
        Assert.Null(StratifyBy.LeadSectorIn(s_portfolio).LevelOf(Of(new("another"))));
        Assert.Null(StratifyBy.Partnership.LevelOf(Count("in London", 1, 2)));
    }

    [Fact]
    public void Slices_make_the_strata_and_totals_the_whole()
    {
        var result = Figures.Synthesise(
            Figures.Request with { By = StratifyBy.Dimension(BreakdownDimension.Sex) },
            Count("A", 30, 60), Count("B", 25, 50), Slice("A", "women", 20, 30), Slice("A", "men", 10, 30), Slice("B", "women", 15, 25), Slice("B", "men", 10, 25));
        Assert.Equal((110m, 2), (result.Whole.Totals.Participants!.Value, result.Whole.Pooled.Studies));
        Assert.Equal([("women", 55m), ("men", 55m)], result.Strata.Select(stratum => (stratum.Level, stratum.Part.Totals.Participants!.Value)));
        Assert.Contains("strata-share-sites", Figures.Codes(result));
        Assert.DoesNotContain("whole-from-slices", Figures.Codes(result));
    }

    [Fact]
    public void Without_totals_the_whole_is_of_the_slices_and_says_so()
    {
        var result = Figures.Synthesise(Figures.Request with { By = StratifyBy.Dimension(BreakdownDimension.Sex) }, Slice("A", "women", 20, 30), Slice("A", "men", 10, 30), Slice("B", "women", 15, 25));
        Assert.Equal(3, result.Whole.Pooled.Studies);
        Assert.Superset(new HashSet<string> { "whole-from-slices", "dependent-figures" }, Figures.Codes(result).ToHashSet());
        Assert.Equal(["A, women", "A, men", "B"], result.Whole.Sites.Select(site => site.Site));
    }

    [Fact]
    public void A_total_against_every_stratum_is_simpsons_paradox()
    {
        // The kidney stones of Charig and others 1986, doi 10.1136/bmj.292.6524.879: small and large stones, two treatments.
        var small = Figures.At("small stones", new TwoArmCounts(81, 87, 234, 270));
        var large = Figures.At("large stones", new TwoArmCounts(192, 263, 55, 80));
        var by = StratifyBy.Attribute("size", reported => reported.For.Site!.Value);
        var result = Figures.Synthesise(Figures.Request with { By = by }, small, large);
        var paradox = result.Caveats.Where(caveat => caveat.Code == "simpsons-paradox").ToList();
        Assert.Equal(2, paradox.Count);
        Assert.Contains("fewer achieved it with the service", paradox[0].Message, StringComparison.Ordinal);
        Assert.True(result.Whole.Pooled.Estimate.Value > 0);
        Assert.True(result.Whole.Totals.CrudeShare.Value < result.Whole.Totals.CrudeComparisonShare.Value);
        Assert.DoesNotContain("simpsons-paradox", Figures.Codes(Figures.Synthesise(Figures.At("A", new TwoArmCounts(60, 100, 50, 100)), Figures.At("B", new TwoArmCounts(30, 100, 20, 100)))));
    }

    [Fact]
    public void Groups_in_another_order_at_every_site_are_simpsons_paradox_too()
    {
        // Two departments of the admissions to Berkeley of 1973 (Bickel, Hammel and O'Connell 1975, doi 10.1126/science.187.4175.398): A and F.
        var result = Figures.Synthesise(
            Figures.Request with { By = StratifyBy.Dimension(BreakdownDimension.Sex) },
            Slice("A", "men", 512, 825), Slice("A", "women", 89, 108), Slice("F", "men", 22, 373), Slice("F", "women", 24, 341));
        var caveat = Assert.Single(result.Caveats, caveat => caveat.Code == "order-reverses-within-sites");
        Assert.Contains("men stands above women", caveat.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Strata_in_another_order_by_people_than_by_typical_site_are_pointed_out()
    {
        var by = StratifyBy.Attribute("half", reported => reported.For.Site!.Value[..1]);
        var result = Figures.Synthesise(
            Figures.Request with { By = by },
            Count("A1", 900, 1000), Count("A2", 10, 100), Count("A3", 12, 100), Count("B1", 300, 1000), Count("B2", 60, 100), Count("B3", 65, 100));
        Assert.Contains("A stands above B", Assert.Single(result.Caveats, caveat => caveat.Code == "order-reverses").Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Strata_of_one_figure_take_no_part_in_the_test()
    {
        var result = Figures.Synthesise(Figures.Request with { By = StratifyBy.Attribute("site", reported => reported.For.ToString()) }, Count("A", 5, 10), Count("B", 7, 10));
        Assert.Equal((0, false), (result.Between!.Strata, result.Between.Q.HasValue));
    }

    private static StratifyBy BySize() => StratifyBy.Attribute("size", reported => reported.For.Site!.Value[..5]);

    private static ReportedOutcome Count(string site, long achieved, long participants) => Figures.At(site, new CountOfParticipants(achieved, participants));

    private static ReportedOutcome Slice(string site, string sex, long achieved, long participants) =>
        Figures.At(site, new CountOfParticipants(achieved, participants), breakdown: new(BreakdownDimension.Sex, sex));

    private static ReportedOutcome Of(PartnershipId partnership) => new(Figures.Outcome, new ReportedFor(partnership: partnership), new CountOfParticipants(1, 2), Some.Source);
}
