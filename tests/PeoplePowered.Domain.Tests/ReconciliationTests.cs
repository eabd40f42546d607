using PeoplePowered.Domain.Portfolios;

namespace PeoplePowered.Domain.Tests;

public sealed class ReconciliationTests
{
    [Fact]
    public void Equal_exact_figures_agree() => Check(Quantity.Exact(12), [Quantity.Exact(12)], 0, 0, Agreement.Agrees);

    [Fact]
    public void Less_listed_than_announced_falls_short() => Check(Quantity.Exact(14), [Quantity.Exact(11)], 3, 3, Agreement.FallsShort);

    [Fact]
    public void More_listed_than_announced_exceeds_it() => Check(Quantity.UpTo(300), [Quantity.Exact(200), Quantity.AtLeast(150)], null, -50, Agreement.Exceeds);

    [Fact]
    public void An_unknown_term_leaves_it_open() => Check(Quantity.UpTo(300), [Quantity.Exact(273), Quantity.Unknown], null, 27, Agreement.CannotSay);

    [Fact]
    public void What_lies_below_an_upper_limit_is_within() => Check(Quantity.UpTo(570), [Quantity.Exact(522)], -522, 48, Agreement.Within);

    [Fact]
    public void About_a_number_decides_nothing()
    {
        Check(Quantity.Exact(100), [Quantity.About(101)], -1, -1, Agreement.CannotSay);
        Check(Quantity.About(750), [Quantity.Exact(751)], -1, -1, Agreement.CannotSay);
    }

    [Fact]
    public void Where_another_announcement_may_have_been_in_force_only_what_holds_for_both_is_said()
    {
        var reconciliation = Reconciliation.Of("a test", Quantity.UpTo(300), QuantitySum.Of([Quantity.Exact(400)]), Quantity.Range([Quantity.UpTo(300), Quantity.AtLeast(500)]));
        Assert.Equal((null, null, Agreement.CannotSay), (reconciliation.DifferenceLower, reconciliation.DifferenceUpper, reconciliation.Agreement));
    }

    private static void Check(Quantity announced, Quantity[] listed, int? lower, int? upper, Agreement expected)
    {
        var reconciliation = Reconciliation.Of("a test", announced, QuantitySum.Of(listed));
        Assert.Equal(((decimal?)lower, (decimal?)upper, expected), (reconciliation.DifferenceLower, reconciliation.DifferenceUpper, reconciliation.Agreement));
    }
}
