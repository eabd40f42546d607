using FsCheck;
using FsCheck.Fluent;

namespace PeoplePowered.Domain.Tests;

public sealed class QuantityTests
{
    [Fact]
    public void A_sum_is_an_interval_with_the_number_of_unknowns()
    {
        var sum = QuantitySum.Of([Quantity.Exact(10), Quantity.AtLeast(5), Quantity.Unknown]);
        Assert.Equal((15m, (decimal?)null, 1, 1, 1), (sum.Lower, sum.Upper, sum.Unknown, sum.Exact, sum.PartlyKnown));
    }

    [Fact]
    public void A_sum_of_bounded_terms_has_both_bounds()
    {
        var sum = QuantitySum.Of([Quantity.Exact(10), Quantity.UpTo(5), Quantity.Between(1, 2)]);
        Assert.Equal((11m, (decimal?)17m), (sum.Lower, sum.Upper));
        Assert.Equal(Quantity.Between(11, 17), sum.AsQuantity());
    }

    [Fact]
    public void A_sum_with_a_term_that_is_about_a_number_says_so()
    {
        var sum = QuantitySum.Of([Quantity.Exact(10), Quantity.About(6)]);
        Assert.Equal(1, sum.Approximate);
        Assert.Equal(Quantity.About(16), sum.AsQuantity());
    }

    [Fact]
    public void The_sum_of_nothing_is_exactly_zero() => Assert.Equal(Quantity.Exact(0), QuantitySum.Of([]).AsQuantity());

    [Fact]
    public void A_sum_does_not_depend_on_the_order_of_its_terms() =>
        Prop.ForAll(ArbMap.Default.ArbFor<int[]>(), numbers =>
        {
            var terms = numbers.Select(number => Of(number)).ToList();
            return QuantitySum.Of(terms) == QuantitySum.Of(Enumerable.Reverse(terms));
        }).Check(Config.QuickThrowOnFailure.WithReplay(20130117, 7));

    [Fact]
    public void A_sum_lies_between_its_bounds_whatever_the_terms_turn_out_to_be() =>
        Prop.ForAll(ArbMap.Default.ArbFor<int[]>(), numbers =>
        {
            var terms = numbers.Select(number => Of(number)).Where(term => term.High is not null).ToList();
            var sum = QuantitySum.Of(terms);
            return sum.Lower <= terms.Sum(term => ((term.Low ?? 0) + term.High!.Value) / 2) && terms.Sum(term => ((term.Low ?? 0) + term.High!.Value) / 2) <= sum.Upper;
        }).Check(Config.QuickThrowOnFailure.WithReplay(20130117, 7));

    [Theory]
    [InlineData(QuantityKind.Exact, null, null)]
    [InlineData(QuantityKind.Exact, 1, 2)]
    [InlineData(QuantityKind.AtLeast, null, 1)]
    [InlineData(QuantityKind.UpTo, 1, null)]
    [InlineData(QuantityKind.Between, 2, 1)]
    [InlineData(QuantityKind.Unknown, 1, null)]
    [InlineData(QuantityKind.Exact, -1, -1)]
    public void Parts_that_do_not_make_a_quantity_are_refused(QuantityKind kind, int? low, int? high) =>
        Assert.ThrowsAny<ArgumentException>(() => new Quantity(kind, low, high));

    [Fact]
    public void A_quantity_reads_as_it_was_said()
    {
        Assert.Equal("up to 300,000,000", Quantity.UpTo(300_000_000).ToString());
        Assert.Equal("at least 25,000", Quantity.AtLeast(25_000).ToString());
        Assert.Equal("unknown", Quantity.Unknown.ToString());
    }

    [Fact]
    public void People_do_not_add_but_have_a_union_with_bounds()
    {
        var union = People.Union([People.Exactly(200), People.Exactly(150)], population: 300);
        Assert.Equal(Quantity.Between(200, 300), union);
        Assert.Equal(Quantity.Between(200, 350), People.Union([People.Exactly(200), People.Exactly(150)]));
        Assert.DoesNotContain(typeof(People).GetMethods(), method => method.Name == "op_Addition");
    }

    [Fact]
    public void Participations_and_contacts_add()
    {
        Assert.Equal(30, Participations.Sum([new(Quantity.Exact(10)), new(Quantity.Exact(20))]).Lower);
        Assert.Equal(7, Contacts.Sum([new(Quantity.Exact(3)), new(Quantity.AtLeast(4))]).Lower);
    }

    private static Quantity Of(int number) => (Math.Abs((long)number) % 6) switch
    {
        0 => Quantity.Exact(Math.Abs((long)number)),
        1 => Quantity.AtLeast(Math.Abs((long)number)),
        2 => Quantity.UpTo(Math.Abs((long)number)),
        3 => Quantity.About(Math.Abs((long)number)),
        4 => Quantity.Between(Math.Abs((long)number), Math.Abs((long)number) + 7),
        _ => Quantity.Unknown,
    };
}
