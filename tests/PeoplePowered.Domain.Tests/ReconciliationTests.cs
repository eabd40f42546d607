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

    private static void Check(Quantity announced, Quantity[] listed, int? lower, int? upper, Agreement expected)
    {
        var reconciliation = Reconciliation.Of("a test", announced, QuantitySum.Of(listed));
        Assert.Equal(((decimal?)lower, (decimal?)upper, expected), (reconciliation.DifferenceLower, reconciliation.DifferenceUpper, reconciliation.Agreement));
    }
}
