using FsCheck;
using FsCheck.Fluent;
using PeoplePowered.Domain.Outcomes;
using PeoplePowered.Domain.Portfolios;

namespace PeoplePowered.Domain.Tests.Portfolios;

public sealed class RollUpLawTests
{
    private static readonly RollUpOptions s_distinct = new() { Distinct = [new(DistinctBetween.Sites, "linked by pseudonyms")] };

    /// <summary>Sites of three partnerships of two investments: each a count, or a blank where negative.</summary>
    private static readonly Arbitrary<int[]> s_sites = Gen.Choose(-40, 500).NonEmptyListOf().Select(list => list.Select(count => count < -10 ? -1 : Math.Max(0, count)).ToArray()).ToArbitrary();

    [Fact]
    public void A_parent_holds_what_its_parts_come_to_if_they_share_nobody_and_if_they_are_the_same_people() => Check(20_001, sites =>
    {
        var amount = Amount(sites);
        var known = sites.Where(count => count >= 0).ToList();
        return Holds(amount, known.Sum()) && Holds(amount, known.DefaultIfEmpty().Max()) && amount.Low == known.DefaultIfEmpty().Max();
    });

    [Fact]
    public void The_bounds_are_reached_so_no_narrower_ones_would_hold() => Check(20_002, sites =>
    {
        var known = sites.Where(count => count >= 0).ToArray();
        return known.Length == 0 || (Amount(known).Low, Amount(known).High) == (known.Max(), known.Sum());
    });

    [Fact]
    public void One_more_site_never_lowers_a_bound() => Check(20_003, sites =>
    {
        var (all, fewer) = (Amount(sites), sites.Length == 1 ? new(0, 0, 0, 0, 0, 0) : Amount(sites[..^1]));
        return all.Low >= fewer.Low && (all.High is null || all.High >= fewer.High);
    });

    [Fact]
    public void People_declared_distinct_add_up_exactly() => Check(20_004, sites =>
    {
        var known = sites.Where(count => count >= 0).ToArray();
        return known.Length == 0 || Amount(known, s_distinct).AsQuantity() == Quantity.Exact(known.Sum());
    });

    [Fact]
    public void The_order_of_sites_does_not_matter() => Check(20_005, sites =>
        Levels(Of(sites, reversed: false)).SequenceEqual(Levels(Of(sites, reversed: true))));

    [Fact]
    public void Each_unknown_is_counted_and_leaves_the_upper_bound_open() => Check(20_006, sites =>
    {
        var (amount, distinct) = (Amount(sites), Amount(sites, s_distinct));
        var unknown = sites.Count(count => count < 0);
        return amount.Unknown == unknown && distinct.Unknown == unknown && amount.High is null == unknown > 0 && distinct.High is null == unknown > 0 && amount.Terms == sites.Length;
    });

    [Fact]
    public void What_is_declared_distinct_lies_within_what_is_not() => Check(20_007, sites =>
    {
        var (wide, narrow) = (Amount(sites), Amount(sites, s_distinct));
        return narrow.Low >= wide.Low && narrow.High == wide.High;
    });

    [Fact]
    public void Participations_add_whatever_the_people_are() => Check(20_008, sites =>
    {
        var amount = Amount(sites, new() { CountedAsParticipations = [Some.Outcome("entry")] });
        return amount.Low == sites.Where(count => count >= 0).Sum() && (amount.High is null || amount.High == amount.Low);
    });

    [Fact]
    public void Periods_of_one_place_are_people_between_the_largest_and_the_sum_too() => Check(20_009, counts =>
    {
        var known = counts.Where(count => count >= 0).Take(30).ToArray();
        var figures = known.Select((count, index) => RollUps.Reported("A", new CountOfParticipants(count, null), period: Year(index)));
        var portfolio = RollUps.OfSites(figures, [RollUps.Definition("entry", accumulation: Accumulation.PerPeriod)]);
        if (known.Length == 0)
            return true;
        var linked = new RollUpOptions { Distinct = [new(DistinctBetween.Periods, "linked")] };
        var (open, exact) = (RollUps.Entry(portfolio.RollUp().Root).Amount!, RollUps.Entry(portfolio.RollUp(linked).Root).Amount!);
        return (open.Low, open.High) == (known.Max(), known.Sum()) && exact.AsQuantity() == Quantity.Exact(known.Sum());
    });

    private static void Check(ulong seed, Func<int[], bool> law) =>
        Prop.ForAll(s_sites, law).Check(Config.QuickThrowOnFailure.WithMaxTest(100).WithReplay(seed, (2 * seed) + 1));

    private static bool Holds(RollUpAmount amount, int people) => amount.Low <= people && (amount.High is null || people <= amount.High);

    private static ReportingPeriod Year(int index) => new(new PartialDate(1990 + index), new PartialDate(1990 + index));

    private static RollUpAmount Amount(int[] sites, RollUpOptions? options = null) => RollUps.Entry(Of(sites, reversed: false, options).Root).Amount!;

    private static IEnumerable<(RollUpPlace Place, RollUpAmount? Amount)> Levels(PortfolioRollUp rollUp) =>
        rollUp.Nodes().Where(node => node.Place.Level < RollUpLevel.Site).OrderBy(node => $"{node.Place.Investment}|{node.Place.Partnership}|{node.Place.Service}", StringComparer.Ordinal).Select(node => (node.Place, RollUps.Entry(node).Amount));

    private static PortfolioRollUp Of(int[] sites, bool reversed, RollUpOptions? options = null)
    {
        var figures = sites.Select((count, index) => new ReportedOutcome(
            Some.Outcome("entry"),
            new ReportedFor(new InvestmentId($"investment {index % 2}"), new PartnershipId($"partnership {index % 6}"), Some.Service, new SiteId(FormattableString.Invariant($"site {index}"))),
            count < 0 ? new UnknownFigure(UnknownFigure.NotReported) : new CountOfParticipants(count, null),
            Some.Source));
        return new Portfolio(frameworks: [Some.FrameworkOf(Some.Definition("entry"))], reportedOutcomes: (reversed ? figures.Reverse() : figures).ToValueList()).RollUp(options);
    }
}
