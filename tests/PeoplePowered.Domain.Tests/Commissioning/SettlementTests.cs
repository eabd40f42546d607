using PeoplePowered.Domain.Commissioning;
using static PeoplePowered.Domain.Tests.Commissioning.Cards;

namespace PeoplePowered.Domain.Tests.Commissioning;

public sealed class SettlementTests
{
    [Fact]
    public void A_person_with_the_whole_first_card_is_paid_its_cap_of_8200_and_not_15100()
    {
        var settlement = Settlement.Of(Terms(RoundOne), WholeCard(RoundOne, "a"));
        Assert.Equal(Money.Pounds(15_100), settlement.Price);
        Assert.Equal(Exactly(8200), settlement.Due);
        Assert.Equal(Money.Pounds(6900), settlement.CutByParticipantCap);
        Assert.Equal(1, settlement.PeopleCapped);
    }

    [Fact]
    public void A_person_with_the_whole_second_card_is_paid_its_cap_of_11700_and_not_20200()
    {
        var settlement = Settlement.Of(Terms(RoundTwo), WholeCard(RoundTwo, "a"));
        Assert.Equal(Money.Pounds(20_200), settlement.Price);
        Assert.Equal(Exactly(11_700), settlement.Due);
    }

    [Fact]
    public void A_cap_is_of_each_person() =>
        Assert.Equal(Exactly((3 * 8200) + 2600), Settlement.Of(Terms(RoundOne), [.. WholeCard(RoundOne, "a"), .. WholeCard(RoundOne, "b"), Claim("d", "job-13-weeks"), .. WholeCard(RoundOne, "c")]).Due);

    [Theory]
    [InlineData(ParticipantCapOrder.ByDate, 130_000, 330_000, 260_000, 100_000)]
    [InlineData(ParticipantCapOrder.ByCardOrder, 220_000, 330_000, 260_000, 10_000)]
    [InlineData(ParticipantCapOrder.InProportion, 198_241, 297_363, 234_286, 90_110)]
    public void The_terms_say_which_outcomes_the_cap_leaves_unpaid(ParticipantCapOrder order, params int[] pence)
    {
        // 9,100 in all, 900 above the cap. In proportion, running sums of 2,200, 5,500, 8,100 and 9,100 times 8,200 / 9,100 are rounded down to pence.
        Achievement[] claims = [Claim("a", "level-2", "2013-04-01"), Claim("a", "level-3", "2013-02-01"), Claim("a", "job-13-weeks", "2013-01-01"), Claim("a", "job-26-weeks", "2013-03-01")];
        var lines = Settlement.Of(new PaymentTerms(Framework, [new(RoundOne)], participantCapOrder: order), claims).Lines.Select(line => line.Due);
        Assert.Equal(pence.Select(amount => Exactly(amount / 100m)), lines);
    }

    [Theory]
    [InlineData(Verification.NotRequired, Verification.Accepted)]
    [InlineData(Verification.Accepted, Verification.NotRequired)]
    [InlineData(Verification.SampledAccepted, Verification.Accepted)]
    public void Of_two_claims_that_stand_the_earlier_counts_however_they_were_verified(Verification first, Verification second)
    {
        RateCard cheap = new(new("cheap"), Framework.Id, [new(new("level-1"), Money.Pounds(100))], RoundOne.Source);
        RateCard dear = new(new("dear"), Framework.Id, [new(new("level-1"), Money.Pounds(900))], RoundOne.Source);
        var terms = new PaymentTerms(Framework, [new(cheap, achieved: new(to: new(2013, 5, 31))), new(dear, achieved: new(from: new(2013, 6, 1)))]);
        Achievement[] claims = [Claim("a", "level-1", "2013-09-01", second), Claim("a", "level-1", "2013-01-01", first)];
        Assert.Equal(Exactly(100), Settlement.Of(terms, claims).Due);
        Assert.Equal([ClaimResult.Duplicate, ClaimResult.Due], Settlement.Of(terms, claims).Lines.Select(line => line.Result));
        Assert.Equal((Exactly(100), Exactly(100)), (Settlement.Of(terms, claims, new(2013, 6, 30)).Due, Settlement.Of(terms, claims, new(2013, 6, 30)).Forecast));
    }

    [Fact]
    public void One_person_counts_once_for_an_outcome_and_the_earliest_claim_stands()
    {
        var settlement = Settlement.Of(Terms(RoundOne), [Claim("a", "level-1", "2013-05-01", site: "late"), Claim("a", "level-1", "2013-04-01", site: "early"), Claim("b", "level-1", "2013-06-01", site: "late")]);
        Assert.Equal(Exactly(1400), settlement.Due);
        Assert.Equal([ClaimResult.Duplicate, ClaimResult.Due, ClaimResult.Due], settlement.Lines.Select(line => line.Result));
        Assert.Equal([("early", 700m), ("late", 700m)], settlement.Sites.Select(site => (site.Site!.Value, site.Settled.Due.Lower.Amount)));
        Assert.Contains(settlement.Caveats, caveat => caveat.Code == "claims-duplicate");
    }

    [Fact]
    public void Repeats_are_paid_where_the_terms_declare_them() =>
        Assert.Equal(Exactly(1400), Settlement.Of(
            new PaymentTerms(Framework, [new(RoundOne)], repeats: [new(new("level-1"), 2)]), [Claim("a", "level-1"), Claim("a", "level-1"), Claim("a", "level-1")]).Due);

    [Theory]
    [InlineData(null, ClaimResult.PrerequisiteMissing, 0)]
    [InlineData("2013-01-01", ClaimResult.Due, 3600)]
    [InlineData("2013-12-01", ClaimResult.PrerequisiteMissing, 2600)]
    public void Twenty_six_weeks_imply_that_thirteen_were_claimed_no_later(string? thirteen, ClaimResult expected, decimal due)
    {
        List<Achievement> claims = [Claim("a", "job-26-weeks", "2013-06-01"), Claim("b", "job-13-weeks", "2013-01-01", Verification.Rejected)];
        if (thirteen is not null)
            claims.Add(Claim("a", "job-13-weeks", thirteen));
        var settlement = Settlement.Of(Terms(RoundOne), claims);
        Assert.Equal(expected, settlement.Lines[0].Result);
        Assert.Equal(Exactly(due), settlement.Due);
    }

    [Fact]
    public void A_milestone_whose_evidence_was_rejected_carries_no_later_one()
    {
        var settlement = Settlement.Of(Terms(RoundOne), [Claim("a", "job-13-weeks", verification: Verification.Rejected), Claim("a", "job-26-weeks", verification: Verification.Accepted)]);
        Assert.Equal([ClaimResult.Rejected, ClaimResult.PrerequisiteMissing], settlement.Lines.Select(line => line.Result));
        Assert.Equal(Exactly(0), settlement.Due);
    }

    [Fact]
    public void Where_prerequisites_are_not_checked_the_later_milestone_is_paid_alone() =>
        Assert.Equal(Exactly(1000), Settlement.Of(new PaymentTerms(Framework, [new(RoundOne)], prerequisites: PrerequisiteRule.NotChecked), [Claim("a", "job-26-weeks")]).Due);

    [Fact]
    public void Prices_change_by_the_date_of_achievement()
    {
        var dearer = Card("round-1", 8200, RoundOneTariffs.Select(tariff => tariff with { Price = 2 * tariff.Price }));
        var terms = new PaymentTerms(Framework, [new(RoundOne, achieved: new(to: Day("2013-12-31"))), new(dearer, achieved: new(Day("2014-01-01"), Day("2014-12-31")))]);
        var settlement = Settlement.Of(terms, [Claim("a", "level-1", "2013-12-31"), Claim("b", "level-1", "2014-01-01"), Claim("c", "level-1", "2015-01-01"), Claim("d", "level-1")]);
        Assert.Equal([Exactly(700), Exactly(1400), Exactly(0), Exactly(0)], settlement.Lines.Select(line => line.Due));
        Assert.Equal([ClaimResult.OutsideTerm, ClaimResult.DateMissing], settlement.Lines.Skip(2).Select(line => line.Result));
    }

    [Fact]
    public void A_persons_card_follows_from_the_day_they_started()
    {
        var terms = new PaymentTerms(Framework, [new(RoundOne, started: new(Day("2012-04-01"), Day("2012-10-31"))), new(RoundTwo, started: new(Day("2012-11-01")))]);
        var settlement = Settlement.Of(terms, [
            .. WholeCard(RoundOne, "a").Select((claim, index) => index == 0 ? Claim("a", claim.Outcome.Value, "2013-01-15", started: "2012-10-31") : claim),
            Claim("b", "level-1", "2013-05-01", started: "2012-11-01"),
            Claim("c", "level-1", "2013-05-01", started: "2012-03-31"),
            Claim("d", "level-1", "2013-05-01"),
            Claim("e", "level-1", "2012-10-01", started: "2012-11-01"),
            Claim("f", "level-4", "2013-05-01", started: "2012-11-02")]);
        Assert.Equal(Exactly(8200 + 1100), settlement.Due);
        Assert.Equal(["outside cohort", "date missing", "before start", "not on card"], settlement.Lines.Skip(10).Select(line => Words[line.Result]));
    }

    private static readonly Dictionary<ClaimResult, string> Words = new()
    {
        [ClaimResult.OutsideCohort] = "outside cohort",
        [ClaimResult.DateMissing] = "date missing",
        [ClaimResult.BeforeStart] = "before start",
        [ClaimResult.NotOnCard] = "not on card",
    };

    [Fact]
    public void What_is_awaiting_or_disputed_makes_what_is_due_a_range()
    {
        var settlement = Settlement.Of(Terms(RoundOne), [
            Claim("a", "job-13-weeks", "2013-01-01", Verification.Disputed), Claim("a", "job-26-weeks", "2013-04-01", Verification.Accepted),
            Claim("b", "level-3", verification: Verification.Awaiting), Claim("c", "level-3", verification: Verification.Accepted)]);
        Assert.Equal(Between(3300, 3300 + 2600 + 1000 + 3300), settlement.Due);
        Assert.Equal([ClaimResult.Disputed, ClaimResult.PrerequisiteNotSettled, ClaimResult.AwaitingVerification, ClaimResult.Due], settlement.Lines.Select(line => line.Result));
        Assert.Contains(settlement.Caveats, caveat => caveat.Code == "claims-open");
    }

    [Fact]
    public void Where_each_claim_must_be_verified_silence_is_no_acceptance() =>
        Assert.Equal(Between(700, 1400), Settlement.Of(new PaymentTerms(Framework, [new(RoundOne)], verification: new(VerificationKind.EachClaim)), [Claim("a", "level-1"), Claim("b", "level-1", verification: Verification.Accepted)]).Due);

    [Fact]
    public void Forecast_stands_against_due_against_paid()
    {
        Achievement[] claims = [Claim("a", "level-1", "2013-01-01", paid: 700), Claim("a", "level-2", "2013-06-30", paid: 200), Claim("b", "level-3", "2013-07-01"), Claim("c", "level-1", "2013-01-01", Verification.Rejected, paid: 700)];
        var settlement = Settlement.Of(Terms(RoundOne), claims, Day("2013-06-30"));
        Assert.Equal((Exactly(2900), Exactly(6200), Money.Pounds(1600)), (settlement.Due, settlement.Forecast, settlement.Paid));
        Assert.Equal((Exactly(1300), Exactly(0)), (settlement.StillToPay, settlement.Overpaid));
        Assert.Equal(ClaimResult.NotYetDue, settlement.Lines[2].Result);
        Assert.Contains(settlement.Caveats, caveat => caveat.Code == "paid-for-refused" && caveat.Message.Contains("700 GBP", StringComparison.Ordinal));
        Assert.Equal(Exactly(200), Settlement.Of(Terms(RoundOne), [Claim("a", "level-1", paid: 900)]).Overpaid);
    }

    [Fact]
    public void A_cap_per_contract_is_first_come_by_date_and_a_day_shares_what_is_left()
    {
        var terms = new PaymentTerms(Framework, [new(RoundOne)], capPerContract: Money.Pounds(3300 + 1000));
        var settlement = Settlement.Of(terms, [Claim("c", "level-1", "2013-03-01"), Claim("b", "level-2", "2013-02-01"), Claim("d", "level-2", "2013-02-01"), Claim("a", "level-3", "2013-01-01")]);
        Assert.Equal([Exactly(0), Exactly(500), Exactly(500), Exactly(3300)], settlement.Lines.Select(line => line.Due));
        Assert.Equal([ClaimResult.Capped, ClaimResult.DueInPart, ClaimResult.DueInPart, ClaimResult.Due], settlement.Lines.Select(line => line.Result));
        Assert.Equal(Money.Pounds(700 + 2200 + 2200 + 3300 - 4300), settlement.CutByContractCap);
    }

    [Fact]
    public void A_cap_per_contract_pro_rata_leaves_everybody_the_same_share_and_comes_to_the_cap_to_the_penny()
    {
        var terms = new PaymentTerms(Framework, [new(RoundOne)], capPerContract: Money.Pounds(100), contractCapOrder: ContractCapOrder.ProRata);
        var settlement = Settlement.Of(terms, [Claim("a", "level-1"), Claim("b", "level-1"), Claim("c", "level-1")]);
        Assert.Equal(100, settlement.Lines.Sum(line => line.Due.Lower.Amount));
        Assert.All(settlement.Lines, line => Assert.InRange(line.Due.Lower.Amount, 33.33m, 33.34m));
    }

    [Fact]
    public void The_cap_per_participant_comes_before_the_cap_per_contract()
    {
        // After the participants' caps 8,200 + 700 are left; 4,450 of 8,900 is half of each. The other way round the first would have 4,252.22 at most.
        var terms = new PaymentTerms(Framework, [new(RoundOne)], capPerContract: Money.Pounds(4450), contractCapOrder: ContractCapOrder.ProRata);
        var settlement = Settlement.Of(terms, [.. WholeCard(RoundOne, "a"), Claim("b", "level-1")]);
        Assert.Equal(Exactly(350), settlement.Lines[^1].Due);
        Assert.Equal((Money.Pounds(6900), Money.Pounds(4450)), (settlement.CutByParticipantCap, settlement.CutByContractCap));
    }

    [Fact]
    public void A_samples_share_of_rejected_claims_is_taken_off_the_others_where_the_terms_say_so()
    {
        List<Achievement> claims = [.. Enumerable.Range(0, 20).Select(index => Claim($"s{index}", "level-1", verification: index < 2 ? Verification.SampledRejected : Verification.SampledAccepted))];
        claims.AddRange(Enumerable.Range(0, 80).Select(index => Claim($"n{index}", "level-1")));
        PaymentTerms Terms(VerificationKind kind) => new(Framework, [new(RoundOne)], verification: new(kind));
        Assert.Equal(Exactly(98 * 700), Settlement.Of(Terms(VerificationKind.Sample), claims).Due);
        var settlement = Settlement.Of(Terms(VerificationKind.SampleExtrapolated), claims);
        Assert.Equal(Exactly((18 * 700) + (80 * 700 * 0.9m)), settlement.Due);
        Assert.Equal((20, 2, 0.1), (settlement.Sampling!.Sampled, settlement.Sampling.Rejected, settlement.Sampling.Rate.Value));

        // R: prop.test(2, 20, correct = FALSE)$conf.int = 0.02786648 0.30103364.
        Assert.Equal(0.02786648, settlement.Sampling.Interval.Value.Lower, 1e-8);
        Assert.Equal(0.30103364, settlement.Sampling.Interval.Value.Upper, 1e-8);
        Assert.Equal(12_600 + (56_000 * (1 - 0.30103364)), (double)settlement.Sampling.DueWithinInterval.Lower.Amount, 0.02);
        Assert.Equal(12_600 + (56_000 * (1 - 0.02786648)), (double)settlement.Sampling.DueWithinInterval.Upper!.Amount, 0.02);
    }

    [Fact]
    public void Where_nothing_was_sampled_there_is_no_rate_to_extrapolate()
    {
        var settlement = Settlement.Of(new PaymentTerms(Framework, [new(RoundOne)], verification: new(VerificationKind.SampleExtrapolated)), [Claim("a", "level-1"), Claim("b", "level-1", verification: Verification.Accepted)]);
        Assert.Equal(Between(700, 1400), settlement.Due);
        Assert.False(settlement.Sampling!.Rate.HasValue);
        Assert.Contains(settlement.Caveats, caveat => caveat.Code == "nothing-sampled");
    }

    [Fact]
    public void No_claim_at_all_is_nothing_due() => Assert.Equal(Exactly(0), Settlement.Of(Terms(RoundOne), []).Due);

    [Fact]
    public void The_workings_can_be_followed_and_name_nobody()
    {
        var settlement = Settlement.Of(Terms(RoundOne), [.. WholeCard(RoundOne, "secret-person"), Claim("another", "level-1", paid: 100)]);
        Assert.Contains(settlement.Workings, step => step.ToString() == "level-1: 2 x 700 = 1,400 GBP");
        Assert.Contains(settlement.Workings, step => step.ToString() == "after the cap per participant, which 1 of 2 people reach: 15,800 - 6,900 = 8,900 GBP");
        Assert.DoesNotContain("secret", string.Concat(settlement.Workings.Select(step => step.ToString()), string.Concat(settlement.Lines), settlement), StringComparison.Ordinal);
    }

    [Fact]
    public void The_greatest_amounts_do_not_overflow()
    {
        var card = Card("rich", null, ("level-1", PaymentTerms.MostMoney, null));
        var terms = new PaymentTerms(Framework, [new(card)], capPerContract: Money.Pounds(PaymentTerms.MostMoney), contractCapOrder: ContractCapOrder.ProRata);
        Assert.Equal(Exactly(PaymentTerms.MostMoney), Settlement.Of(terms, Enumerable.Range(0, 1000).Select(index => Claim($"p{index}", "level-1"))).Due);
    }

    [Fact]
    public void A_cancelled_settlement_ends() =>
        Assert.Throws<OperationCanceledException>(() => Settlement.Of(Terms(RoundOne), [Claim("a", "level-1")], cancellation: new CancellationToken(canceled: true)));
}
