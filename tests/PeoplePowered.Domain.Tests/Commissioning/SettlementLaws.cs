using FsCheck;
using FsCheck.Fluent;
using PeoplePowered.Domain.Commissioning;
using static PeoplePowered.Domain.Tests.Commissioning.Cards;

namespace PeoplePowered.Domain.Tests.Commissioning;

/// <summary>What holds for any claims under any terms.</summary>
public sealed class SettlementLaws
{
    private static readonly Config s_config = Config.QuickThrowOnFailure.WithMaxTest(200).WithReplay(20130117, 7);

    private static readonly Gen<Achievement> s_claim =
        from person in Gen.Choose(0, 4)
        from outcome in Gen.Elements(RoundOneTariffs)
        from day in Gen.Choose(0, 30)
        from verification in Gen.Elements(Enum.GetValues<Verification>())
        from site in Gen.Choose(0, 2)
        from paid in Gen.Elements(0m, 100m)
        select Claim($"p{person}", outcome.Outcome, day == 0 ? null : FormattableString.Invariant($"2013-01-{day:00}"), verification, day % 7 == 0 ? "2013-01-05" : null, site == 0 ? null : $"s{site}", paid);

    private static readonly Gen<PaymentTerms> s_terms =
        from cap in Gen.Elements<decimal?>(null, 0, 1000.05m, 4000, 8200)
        from contract in Gen.Elements<decimal?>(null, 0, 333.33m, 5000, 20_000)
        from within in Gen.Elements(Enum.GetValues<ParticipantCapOrder>())
        from over in Gen.Elements(Enum.GetValues<ContractCapOrder>())
        from rule in Gen.Elements(Enum.GetValues<PrerequisiteRule>())
        from kind in Gen.Elements(Enum.GetValues<VerificationKind>())
        select new PaymentTerms(Framework, [new(Card("card", cap, RoundOneTariffs))], contract is { } most ? Money.Pounds(most) : null, within, over, rule, verification: new(kind));

    private static readonly Gen<(PaymentTerms Terms, Achievement[] Claims)> s_case =
        from terms in s_terms
        from claims in s_claim.ArrayOf()
        select (terms, claims);

    [Fact]
    public void No_payment_is_negative_and_none_exceeds_a_price_a_cap_or_the_whole() => Check(1, item =>
    {
        var settlement = Settlement.Of(item.Terms, item.Claims);
        var lines = settlement.Lines.ToList();
        var cap = item.Terms.Cards[0].Card.CapPerParticipant?.Amount ?? decimal.MaxValue;
        var inAll = item.Terms.CapPerContract?.Amount ?? decimal.MaxValue;
        return lines.All(line => line.Due.Lower.Amount >= 0 && line.Due.Upper!.Amount <= (line.Price?.Amount ?? 0))
            && lines.GroupBy(line => line.Claim.Person).All(person => person.Sum(line => line.Due.Lower.Amount) <= cap)
            && settlement.Due.Lower.Amount >= 0 && settlement.Due.Upper!.Amount <= inAll && settlement.Forecast.Upper!.Amount <= inAll
            && settlement.Sites.All(site => site.Settled.Due.Upper!.Amount <= inAll)
            && settlement.StillToPay.Lower.Amount >= 0 && settlement.Overpaid.Lower.Amount >= 0;
    });

    [Fact]
    public void Nothing_depends_on_the_order_of_claims_in_a_file() => Check(3, item =>
    {
        var settlement = Settlement.Of(item.Terms, item.Claims, Day("2013-01-20"));
        var other = Settlement.Of(item.Terms, item.Claims.Reverse().OrderBy(claim => claim.Outcome.Value.Length), Day("2013-01-20"));
        return settlement.Due == other.Due && settlement.Forecast == other.Forecast && settlement.Outcomes.Equals(other.Outcomes) && settlement.Sites.Equals(other.Sites) && settlement.Results.Equals(other.Results);
    });

    [Fact]
    public void Lines_outcomes_and_sites_come_to_the_whole_where_nothing_is_open() => Check(5, item =>
    {
        var claims = item.Claims.Where(claim => claim.Verification is not (Verification.Awaiting or Verification.Disputed)).ToList();
        var settlement = Settlement.Of(item.Terms, claims);
        var open = settlement.Results.Any(result => result.Result.IsOpen());
        var unsampled = settlement.Sampling is { Sampled: 0 };
        return open || unsampled || (settlement.Due.IsExact
            && settlement.Lines.Sum(line => line.Due.Lower.Amount) == settlement.Due.Lower.Amount
            && settlement.Outcomes.Sum(outcome => outcome.Settled.Due.Lower.Amount) == settlement.Due.Lower.Amount
            && settlement.Sites.Sum(site => site.Settled.Due.Lower.Amount) == settlement.Due.Lower.Amount
            && settlement.Price - settlement.CutByParticipantCap - settlement.CutBySample - settlement.CutByContractCap == settlement.Due.Lower);
    });

    [Fact]
    public void However_open_claims_are_decided_what_is_due_lies_in_the_range() => Check(7, item =>
    {
        // Where a sample is extrapolated, two claims of one outcome may be worth two amounts, and the one that stands today keeps its place.
        var claims = item.Terms.Verification.Kind == VerificationKind.SampleExtrapolated ? item.Claims.DistinctBy(claim => (claim.Person, claim.Outcome)).ToArray() : item.Claims;
        var settlement = Settlement.Of(item.Terms, claims);
        var random = new Random(claims.Length);
        for (var decision = 0; decision < 4; decision++)
        {
            var decided = claims.Select(claim => claim.Verification is Verification.Awaiting or Verification.Disputed || (item.Terms.Verification.Kind == VerificationKind.EachClaim && claim.Verification is Verification.NotStated or Verification.NotRequired or Verification.NotSampled)
                ? new Achievement(claim.Person, claim.Outcome, claim.AchievedOn, claim.StartedOn, claim.Site, random.Next(2) == 0 ? Verification.Accepted : Verification.Rejected, claim.Paid)
                : claim).ToList();
            var due = Settlement.Of(item.Terms, decided).Due;
            if (due.Lower < settlement.Due.Lower || due.Upper! > settlement.Due.Upper!)
                return false;
        }

        return true;
    });

    [Fact]
    public void Every_claim_has_one_result() => Check(9, item => Settlement.Of(item.Terms, item.Claims) is var settlement
        && settlement.Results.Sum(result => result.Claims) == item.Claims.Length && settlement.Outcomes.Sum(outcome => outcome.Settled.Claims) == item.Claims.Length);

    [Fact]
    public void Plain_terms_pay_what_a_plain_query_says() => Check(11, item =>
    {
        // Everything verified and nothing implied: the first claim of each person and outcome counts, and each person's sum is cut to the cap.
        var terms = new PaymentTerms(Framework, item.Terms.Cards, prerequisites: PrerequisiteRule.NotChecked);
        var claims = item.Claims.Select(claim => new Achievement(claim.Person, claim.Outcome, claim.AchievedOn, site: claim.Site)).ToList();
        var cap = terms.Cards[0].Card.CapPerParticipant?.Amount ?? decimal.MaxValue;
        var expected = claims.DistinctBy(claim => (claim.Person, claim.Outcome)).GroupBy(claim => claim.Person).Sum(person => Math.Min(cap, person.Sum(claim => terms.Cards[0].Card.Find(claim.Outcome)!.Price.Amount)));
        return Settlement.Of(terms, claims).Due == Exactly(expected);
    });

    private static void Check(ulong seed, Func<(PaymentTerms Terms, Achievement[] Claims), bool> law) => Prop.ForAll(s_case.ToArbitrary(), law).Check(s_config.WithReplay(seed, 20130117UL * 2 + 1));
}
