using System.Text;
using PeoplePowered.Domain.Commissioning;
using static PeoplePowered.Domain.Tests.Commissioning.Cards;

namespace PeoplePowered.Domain.Tests.Commissioning;

public sealed class ContractTests
{
    private static readonly ContractParty s_payer = new(new("Department"), CommissioningRole.OutcomePayer);

    [Fact]
    public void What_was_agreed_on_a_day_stays_known()
    {
        var contract = ContractOf(new(Some.Source, Some.Date("2012-04"), paymentTerms: Terms(RoundOne)), new(Some.Source, Some.Date("2012-11-01"), paymentTerms: Terms(RoundTwo)));
        Assert.Equal(Knowledge.NotYetKnown, contract.AsKnownOn(Day("2012-03-31")).Knowledge);
        Assert.Equal(Knowledge.PossiblyKnown, contract.AsKnownOn(Day("2012-04-15")).Knowledge);
        Assert.Null(contract.AsKnownOn(Day("2012-04-15")).PaymentTerms);
        Assert.Equal("round-1", contract.AsKnownOn(Day("2012-10-31")).PaymentTerms!.Cards[0].Card.Id.Value);
        Assert.Equal("round-2", contract.AsKnownOn(Day("2012-11-01")).PaymentTerms!.Cards[0].Card.Id.Value);
        Assert.Equal("round-2", contract.AsKnownOn(null).PaymentTerms!.Cards[0].Card.Id.Value);
        Assert.Equal(["Department"], contract.InRole(CommissioningRole.OutcomePayer).Select(party => party.Name));
    }

    [Fact]
    public void Revisions_out_of_order_none_and_a_party_twice_in_one_role_are_refused()
    {
        Assert.Throws<ArgumentException>(() => ContractOf(new(Some.Source, Some.Date("2013")), new(Some.Source, Some.Date("2012"))));
        Assert.Throws<ArgumentException>(() => ContractOf());
        Assert.Throws<ArgumentException>(() => new Contract(new("c"), CommissioningRoute.Alliance, [s_payer, s_payer], [new(Some.Source)]));
    }

    [Fact]
    public void Cards_that_price_one_person_twice_or_cap_them_at_two_amounts_are_refused()
    {
        Assert.Throws<ArgumentException>(() => new PaymentTerms(Framework, [new(RoundOne), new(RoundTwo)]));
        Assert.Throws<ArgumentException>(() => new PaymentTerms(Framework, [new(RoundOne, achieved: new(to: Day("2013-01-01"))), new(RoundTwo, achieved: new(Day("2013-01-02")))]));
        Assert.Throws<ArgumentException>(() => new PaymentTerms(Framework, [new(RoundOne)], Money.Pounds(PaymentTerms.MostMoney + 1)));
        Assert.Throws<ArgumentException>(() => new PaymentTerms(Framework, [new(RoundOne)], new Money(5, new Currency("EUR"))));
        Assert.Throws<ArgumentException>(() => new PaymentTerms(Framework, []));
    }

    [Fact]
    public void Pseudonyms_are_HMAC_SHA256()
    {
        // RFC 4231, test case 3 has a key of 20 bytes aa, test case 1 one of 20 bytes 0b and the text "Hi There".
        var key = Enumerable.Repeat((byte)0x0b, 20).ToArray();
        Assert.Equal("b0344c61d8db38535ca8afceaf0bf12b881dc200c9833da726e9376c2e32cff7", new Pseudonyms(key).Of("Hi There").Text);
        Assert.Throws<ArgumentException>(() => new Pseudonyms(Encoding.ASCII.GetBytes("short")));
    }

    [Fact]
    public void A_pseudonym_does_not_show_itself()
    {
        var pseudonym = new Pseudonym("AB123456C");
        Assert.Equal(("(pseudonym)", new Pseudonym("AB123456C")), (pseudonym.ToString(), pseudonym));
        Assert.DoesNotContain("AB123456C", Claim("AB123456C", "level-1").ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain("AB123456C", Assert.Throws<ArgumentException>(() => new Pseudonym(" AB123456C")).Message, StringComparison.Ordinal);
    }

    private static Contract ContractOf(params ContractRevision[] revisions) => new(new("c"), CommissioningRoute.OutcomesContract, [s_payer], revisions.ToValueList());
}
