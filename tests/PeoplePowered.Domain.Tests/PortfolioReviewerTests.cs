using PeoplePowered.Domain.Aggregation;
using PeoplePowered.Domain.Outcomes;
using PeoplePowered.Domain.Partnerships;
using PeoplePowered.Domain.Portfolios;

namespace PeoplePowered.Domain.Tests;

public sealed class PortfolioReviewerTests
{
    private static readonly ReportingPeriod s_first = new(Some.Date("2015"), Some.Date("2015"));
    private static readonly ReportingPeriod s_second = new(Some.Date("2015"), Some.Date("2016"));

    [Fact]
    public void Of_several_periods_the_latest_is_used_and_the_review_says_so()
    {
        var service = Assert.Single(Review(Some.Count("A", "entry", 9, 20, s_second), Some.Count("A", "entry", 10, 20, s_first), Some.Count("B", "entry", 5, 20, s_second)).Services);
        Assert.Equal(14, service.Outcomes[0].Achieved);
        Assert.Superset(new HashSet<string> { "several-figures", "cumulative-falls" }, service.Caveats.Select(caveat => caveat.Code).ToHashSet());
    }

    [Fact]
    public void A_withdrawn_figure_is_neither_pooled_nor_billed()
    {
        var withdrawn = new ReportedOutcome(Some.Outcome("entry"), Some.At("C"), new CountOfParticipants(0, 1000), Some.Source, status: ReportStatus.Withdrawn);
        var service = Assert.Single(Review(Some.Count("A", "entry", 9, 20), Some.Count("B", "entry", 5, 20), withdrawn).Services);
        Assert.Equal((14, 40), (service.Outcomes[0].Achieved, service.Outcomes[0].Participants));
        Assert.Contains(service.Caveats, caveat => caveat is { Code: "not-in-force", Subject: "C" });
    }

    [Fact]
    public void Slices_are_checked_against_totals_but_not_pooled()
    {
        var slice = new Breakdown(BreakdownDimension.Sex, "women");
        var service = Assert.Single(Review(Some.Count("A", "entry", 9, 20), Some.Count("A", "entry", 4, 10, breakdown: slice)).Services);
        Assert.Equal(9, service.Outcomes[0].Achieved);
        Assert.Contains(service.Caveats, caveat => caveat.Code == "slices-do-not-add-up");
    }

    [Fact]
    public void A_figure_of_a_whole_service_stands_among_the_programme_results()
    {
        var whole = new ReportedOutcome(Some.Outcome("entry"), new ReportedFor(service: Some.Service), new CountOfParticipants(30, 60), Some.Source);
        var review = Review(Some.Count("A", "entry", 9, 20), whole);
        Assert.Equal([whole], review.ProgrammeResults);
        Assert.Equal(9, review.Services[0].Outcomes[0].Achieved);
    }

    [Fact]
    public void What_the_portfolio_does_not_hold_is_refused_by_name()
    {
        var options = new ReviewOptions { Outcome = new OutcomeKey("no-such-outcome"), Investment = new InvestmentId("Nobody's") };
        var portfolio = PortfolioOf(Some.Count("A", "entry", 9, 20));
        Assert.Equal(2, options.ProblemsWith(portfolio).Count);
        Assert.Throws<ArgumentException>(() => new PortfolioReviewer().Review(portfolio, options));
    }

    [Fact]
    public void A_review_can_be_cancelled() =>
        Assert.Throws<OperationCanceledException>(() => new PortfolioReviewer().Review(PortfolioOf(Some.Count("A", "entry", 9, 20)), cancellationToken: new CancellationToken(canceled: true)));

    private static PortfolioReview Review(params ReportedOutcome[] reported) => new PortfolioReviewer().Review(PortfolioOf(reported));

    private static Portfolio PortfolioOf(params ReportedOutcome[] reported) => new(
        services: [new Service(Some.Service, "A programme", Some.Source, framework: Some.Framework)],
        frameworks: [Some.FrameworkOf(Some.Definition("entry", accumulation: Accumulation.Cumulative))],
        reportedOutcomes: reported.ToValueList());
}
