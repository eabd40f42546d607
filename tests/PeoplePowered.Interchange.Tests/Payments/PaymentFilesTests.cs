using System.Text;
using PeoplePowered.Domain;
using PeoplePowered.Domain.Commissioning;
using PeoplePowered.Interchange.Payments;
using PeoplePowered.Interchange.Tests.Csv;

namespace PeoplePowered.Interchange.Tests.Payments;

public sealed class PaymentFilesTests
{
    private static readonly RateCardBook s_book = RateCardBook.Read(Path.Combine(Evidence.Folder, "innovation-fund-rate-cards.csv")).Value;

    [Fact]
    public void The_whole_innovation_fund_cards_come_to_15100_and_20200_and_are_capped_at_8200_and_11700()
    {
        foreach (var (name, price, cap) in new[] { ("round-1", 15_100m, 8200m), ("round-2", 20_200m, 11_700m) })
        {
            var card = s_book.Find(name);
            var claims = Claims("person,outcome,achieved_on\n" + string.Concat(card.Tariffs.Select(tariff => $"a,{tariff.Outcome},2013-01-01\n")));
            var settlement = Settlement.Of(PaymentTerms.Of(card, s_book.Framework), claims.Value);
            Assert.Equal((Money.Pounds(price), MoneyRange.Exactly(Money.Pounds(cap))), (settlement.Price, settlement.Due));
        }
    }

    [Fact]
    public void The_fair_chance_fund_totals_are_billed_as_they_were()
    {
        var book = RateCardBook.Read(Path.Combine(Evidence.Folder, "fair-chance-fund-rate-card.csv")).Value;
        var totals = SiteTotalsCsv.Read(Path.Combine(Evidence.Folder, "fair-chance-fund-results.csv"), book.Find(null), book.Framework).Value.Totals;
        var bill = Billing.WithCaps(book.Find(null), book.Framework, totals);
        Assert.Equal(new MoneyRange(Money.Pounds(15_938_200), Money.Pounds(15_944_700)), bill.Due);
        Assert.Equal(new MoneyRange(Money.Pounds(1_692_700), Money.Pounds(1_699_200)), bill.Sites.Single(site => site.Site.Value == "Depaul").Due);
    }

    [Fact]
    public void A_claim_keeps_all_that_its_row_says()
    {
        var claim = Claims("outcome,person,achieved_on,started_on,site,verification,evidence,paid_gbp,other\nlevel-1,p1,2013-01-17,2012-12-01,North,sampled and accepted,certificate 12,350.50,x\n").Value[0];
        Assert.Equal(new Achievement(new("p1"), new("level-1"), new(2013, 1, 17), new(2012, 12, 1), new("North"), Verification.SampledAccepted, 350.50m, "certificate 12"), claim);
    }

    [Fact]
    public void Every_problem_is_found_at_once_and_the_person_is_not_repeated()
    {
        var problems = Claims("person,outcome,achieved_on,site,verification,paid_gbp\n,level-1,2013-01-01,North,,\nhidden,,2013-01-01,NORTH,,\nhidden,level-1,2013-13-01,North,perhaps,ten\n").Problems;
        Assert.Equal(["person", "outcome", "site", "achieved_on", "verification", "paid_gbp"], problems.Select(problem => problem.Column).ToHashSet());
        Assert.DoesNotContain("hidden", string.Concat(problems), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("person,outcome,achieved_on,paid_eur\na,level-1,,5\n")]
    [InlineData("person;outcome;achieved_on\na;level-1;\n")]
    [InlineData("person,outcome,achieved\na,level-1,5\n")]
    [InlineData("person,outcome,achieved_on\n")]
    [InlineData("")]
    public void What_is_no_file_of_claims_is_refused(string text) => Assert.NotEmpty(Claims(text).Problems);

    [Fact]
    public void The_template_reads_and_every_property_of_it_counts()
    {
        var contract = ContractJson.Read(Encoding.UTF8.GetBytes(ContractJson.Template)).Value;
        Assert.Equal((CommissioningRoute.OutcomesContract, 2), (contract.Route, contract.Parties.Count));
        var terms = contract.AsKnownOn(null).PaymentTerms!;
        Assert.Equal((Money.Pounds(1_000_000), VerificationKind.EachClaim, 2), (terms.CapPerContract, terms.Verification.Kind, terms.Cards.Count));
        Assert.Equal(["job-13-weeks"], terms.Framework.PrerequisitesOf(new("job-26-weeks")).Select(key => key.Value));
        Assert.Equal([Money.Pounds(8200), Money.Pounds(11_700)], terms.Cards.Select(card => card.Card.CapPerParticipant));
    }

    [Fact]
    public void Revisions_say_what_was_agreed_when()
    {
        var contract = ContractJson.Read(Encoding.UTF8.GetBytes("""{ "revisions": [ { "agreed": "2012-04-01", "cards": [ { "card": "round-1" } ] }, { "agreed": "2012-11-01", "cards": [ { "card": "round-2" } ] } ] }"""), cards: s_book).Value;
        Assert.Equal("round-1", contract.AsKnownOn(new(2012, 10, 31)).PaymentTerms!.Cards[0].Card.Id.Value);
        Assert.Equal("round-2", contract.AsKnownOn(null).PaymentTerms!.Cards[0].Card.Id.Value);
    }

    [Theory]
    [InlineData("{}", "no rate card")]
    [InlineData("""{ "cards": [ { "card": "round-3" } ] }""", "Did you mean 'round-1'?")]
    [InlineData("""{ "cards": [ { "card": "round-1" }, { "card": "round-2" } ] }""", "both price")]
    [InlineData("""{ "cards": [ { "card": "round-1" } ], "capPerContract": -1 }""", "0 to 1,000,000,000,000,000")]
    [InlineData("""{ "cards": [ { "card": "round-1", "startedFrom": "2013-02-01", "startedTo": "2013-01-01" } ] }""", "before it starts")]
    [InlineData("""{ "cards": [ { "name": "x", "outcomes": [ { "outcome": "a", "price": 1, "implies": "nowhere" } ] } ] }""", "does not define")]
    [InlineData("""{ "cards": [ { "name": "x", "outcomes": [ ] } ] }""", "no tariff")]
    [InlineData("""{ "cards": [ { "card": "round-1" } ], "capPerContrat": 5 }""", "Did you mean 'capPerContract'?")]
    [InlineData("""{ "cards": [ { "card": "round-1" } ], "repeats": { "level-1": 1.5 } }""", "whole number")]
    [InlineData("""[ ]""", "object")]
    [InlineData("""{ "cards": 5, "parties": [ { "organisation": "A" } ] }""", "list")]
    public void What_terms_cannot_say_is_refused_with_a_remedy(string json, string says)
    {
        var read = ContractJson.Read(Encoding.UTF8.GetBytes(json), cards: s_book);
        Assert.False(read.Success);
        Assert.Contains(says, string.Concat(read.Problems), StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_of_something_else_is_no_file_of_rate_cards() =>
        Assert.NotEmpty(RateCardBook.Read(Encoding.UTF8.GetBytes("site,participants,outcome,achieved\nA,5,x,1\n"), "x-results.csv").Problems);

    private static ReadResult<ClaimTable> Claims(string text) => AchievementsCsv.Read(Encoding.UTF8.GetBytes(text), "claims.csv");
}
