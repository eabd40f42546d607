using NodaTime;
using PeoplePowered.Domain.Investments;

namespace PeoplePowered.Domain.Tests;

public sealed class RevisionTests
{
    /// <summary>Ageing Better as published: 2013, September 2014, undated, 2020.</summary>
    private static readonly Revision[] s_ageingBetter = [Of(70, "2013"), Of(82, "2014-09", 15), Of(78, null, 14), Of(87, "2020", 14)];

    [Fact]
    public void An_undated_revision_stands_behind_the_dated_one_that_it_is_listed_behind() =>
        Assert.Equal([70m, 82, 78, 87], Revisions.InOrder(s_ageingBetter).Select(revision => revision.Amount.Amount.Low!.Value));

    [Fact]
    public void Dated_revisions_stand_in_order_of_date_however_they_are_listed() =>
        Assert.Equal([70m, 82, 87, 78], Revisions.InOrder([Of(87, "2020"), Of(78, null), Of(70, "2013"), Of(82, "2014-09")]).Select(revision => revision.Amount.Amount.Low!.Value));

    [Fact]
    public void An_undated_revision_listed_first_stands_in_front() =>
        Assert.Equal([1m, 70], Revisions.InOrder([Of(1, null), Of(70, "2013")]).Select(revision => revision.Amount.Amount.Low!.Value));

    [Fact]
    public void Where_dates_of_different_precision_overlap_the_listed_order_stands_and_nothing_is_lost()
    {
        Revision[] listed = [Of(100, "2013-01-17"), Of(200, "2013")];
        Assert.Equal([100m, 200], Revisions.InOrder(listed).Select(revision => revision.Amount.Amount.Low!.Value));
        Assert.Equal(200, Revisions.AsKnownOn(listed, day: null).Latest!.Amount.Amount.Low);
        var june = Revisions.AsKnownOn(listed, new LocalDate(2013, 6, 1));
        Assert.Equal((100m, 200m), (june.Latest!.Amount.Amount.Low, Assert.Single(june.Possible).Amount.Amount.Low));
        var reversed = Revisions.AsKnownOn(Enumerable.Reverse(listed), new LocalDate(2013, 6, 1));
        Assert.Equal((100m, 200m), (reversed.Latest!.Amount.Amount.Low, Assert.Single(reversed.Possible).Amount.Amount.Low));
    }

    [Fact]
    public void No_revision_is_refused() => Assert.Throws<ArgumentException>(() => Revisions.AsKnownOn([], day: null));

    [Fact]
    public void A_date_within_the_year_of_an_announcement_knows_it_possibly()
    {
        var known = Revisions.AsKnownOn(s_ageingBetter, new LocalDate(2013, 1, 17));
        Assert.Equal(Knowledge.PossiblyKnown, known.Knowledge);
        Assert.Null(known.Latest);
        Assert.Equal([70m, 78], known.Possible.Select(revision => revision.Amount.Amount.Low!.Value));
        Assert.Equal(Quantity.UpTo(78), known.AmountRange());
    }

    [Fact]
    public void Between_two_announcements_the_earlier_one_is_known_and_the_undated_one_possible()
    {
        var known = Revisions.AsKnownOn(s_ageingBetter, new LocalDate(2016, 1, 1));
        Assert.Equal(82, known.Latest!.Amount.Amount.Low);
        Assert.Equal([78m], known.Possible.Select(revision => revision.Amount.Amount.Low!.Value));
        Assert.Equal(Quantity.Between(78, 82), known.AmountRange());
    }

    [Fact]
    public void The_last_in_order_is_what_is_known_last() => Assert.Equal(87, Revisions.AsKnownOn(s_ageingBetter, day: null).Latest!.Amount.Amount.Low);

    [Fact]
    public void Before_every_announcement_nothing_is_known_but_the_undated_possibly()
    {
        Assert.Equal(Knowledge.PossiblyKnown, Revisions.AsKnownOn(s_ageingBetter, new LocalDate(2010, 1, 1)).Knowledge);
        Assert.Equal(Knowledge.NotYetKnown, Revisions.AsKnownOn([Of(70, "2013")], new LocalDate(2010, 1, 1)).Knowledge);
    }

    private static Revision Of(decimal millions, string? announced, decimal? partnerships = null) => new(
        MoneyQuantity.Pounds(Quantity.Exact(millions)),
        Some.Source,
        announced is null ? null : PartialDate.Parse(announced),
        partnerships: partnerships is { } number ? Quantity.Exact(number) : null);
}
