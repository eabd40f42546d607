using PeoplePowered.Domain;
using PeoplePowered.Domain.Outcomes;
using PeoplePowered.Domain.Portfolios;
using PeoplePowered.Interchange.Csv;

namespace PeoplePowered.Interchange.Tests.Csv;

public sealed class RealFilesTests
{
    private static readonly Portfolio s_portfolio = PortfolioFolder.Read(Evidence.Files(Evidence.Names)).Value;

    [Fact]
    public void The_seven_files_come_back_byte_for_byte()
    {
        var files = Evidence.Files(Evidence.Names);
        var written = PortfolioFolder.Write(s_portfolio);
        Assert.Equal(Evidence.Names.Order(StringComparer.Ordinal), written.Keys.Order(StringComparer.Ordinal));
        foreach (var name in Evidence.Names)
        {
            Assert.Equal(files.Text(name), written.Text(name));
            Assert.True(files[name].Span.SequenceEqual(written[name].Span), name);
        }
    }

    [Fact]
    public void A_folder_on_disk_with_unrelated_files_reads_with_a_caveat_for_each_of_them()
    {
        var portfolio = PortfolioFolder.Read(Evidence.Folder).Value;
        Assert.Equal(
            ["green-book-discount-rates.csv", "learning-programme.csv", "moral-credential.csv", "replication-cases.csv"],
            portfolio.Caveats.Where(caveat => caveat.Code == "file-not-read").Select(caveat => caveat.Subject));
        Assert.Equal(s_portfolio.ReportedOutcomes, portfolio.ReportedOutcomes);
        Assert.Equal(s_portfolio.Grants, portfolio.Grants);
    }

    [Fact]
    public void Fair_Chance_Fund_counts_are_those_of_its_documentation()
    {
        var results = s_portfolio.ReportedOutcomes.Where(reported => reported.For.Service?.Value == "fair-chance-fund").ToList();
        Assert.Equal(147, results.Count);
        Assert.Equal(7, s_portfolio.Sites.Count);
        Assert.Equal(145, results.Count(reported => reported.Figure is CountOfParticipants));
        Assert.Equal(1208, Sum(results, "accommodation-12-months"));
        Assert.Equal(1657, Sum(results, "accommodation-entry"));
        Assert.Equal(624, Sum(results, "job-entry"));
        Assert.Equal(1909, results.Where(reported => reported.Outcome.Key.Value == "job-entry").Sum(reported => ((CountOfParticipants)reported.Figure).Participants));
        var homeGroup = results.Single(reported => reported.For.Site!.Value == "Home Group" && reported.Outcome.Key.Value == "assessment-1");
        Assert.Equal(new CountOfParticipants(273, 270), homeGroup.Figure);
        Assert.All(results.Where(reported => reported.Figure is UnknownFigure), blank => Assert.Equal("Depaul", blank.For.Site!.Value));
    }

    [Fact]
    public void The_rate_card_prices_21_outcomes_and_keeps_what_implies_what()
    {
        var card = s_portfolio.RateCards.Single(card => card.Id.Value == "fair-chance-fund");
        Assert.Equal(21, card.Tariffs.Count);
        Assert.Equal(Money.Pounds(4500), card.Find(new("full-time-13-weeks"))!.Price);
        var framework = s_portfolio.Framework(new("fair-chance-fund"))!;
        Assert.Equal(["accommodation-6-months", "accommodation-3-months", "accommodation-entry"], framework.PrerequisitesOf(new("accommodation-12-months")).Select(key => key.Value));
        Assert.Equal(OutcomeKind.Output, framework.Find(new("assessment-1"))!.Kind);
    }

    [Fact]
    public void The_innovation_fund_has_two_cards_with_caps_in_one_framework()
    {
        var cards = s_portfolio.RateCards.Where(card => card.Framework.Value == "innovation-fund").ToList();
        Assert.Equal([Money.Pounds(8200), Money.Pounds(11700)], cards.Select(card => card.CapPerParticipant));
        Assert.Equal([9, 10], cards.Select(card => card.Tariffs.Count));
        Assert.All(s_portfolio.Framework(new("innovation-fund"))!.Outcomes, outcome => Assert.Equal(1, outcome.Version));
    }

    [Fact]
    public void Investments_belong_to_the_first_initiative_by_an_assumption_that_is_said()
    {
        Assert.All(s_portfolio.Investments, investment => Assert.Equal("People Powered Change", investment.Initiative!.Value));
        Assert.Equal("People Powered Change", Assert.Single(s_portfolio.Caveats, caveat => caveat.Code == "initiative-assumed").Subject);
        Assert.Equal(4, s_portfolio.Investments.Count);
        Assert.Equal(4, s_portfolio.Investments.Single(investment => investment.Id.Value == "Fulfilling Lives: Ageing Better").Revisions.Count);
        Assert.Equal(Quantity.UpTo(300_000_000), s_portfolio.Initiatives[0].Revisions[0].Amount.Amount);
        Assert.Equal(new Term(yearsFrom: 5, yearsTo: 10), s_portfolio.Initiatives[0].Revisions[0].Term);
        Assert.Equal(Quantity.Unknown, s_portfolio.Investments[1].Revisions[0].Amount.Amount);
    }

    [Fact]
    public void Thirty_six_partnerships_hold_their_leads_and_awards()
    {
        Assert.Equal(36, s_portfolio.Partnerships.Count);
        Assert.Equal(32, s_portfolio.Partnerships.Count(partnership => partnership.Lead is not null));
        Assert.Equal(27, s_portfolio.Partnerships.Count(partnership => partnership.Lead?.Sector == Sector.VoluntaryAndCommunity));
        var grant = s_portfolio.Grants.Single(grant => grant.Id.Value == "Fulfilling Lives: Multiple Needs: Brighton and Hove, Eastbourne, Hastings");
        Assert.Equal(Quantity.UpTo(10_000_000), Assert.Single(grant.Revisions).Amount.Amount);
        Assert.Equal("Fulfilling Lives: Multiple Needs", grant.Investment!.Value);
    }

    [Fact]
    public void Programme_results_keep_points_intervals_vintages_and_two_wordings_of_a_job()
    {
        var jobs = s_portfolio.ReportedOutcomes.Where(reported => reported.Outcome.Key.Value == "any-job").ToList();
        Assert.Equal([new Percentage(41, new People(Quantity.About(25_000))), new Percentage(46, new People(Quantity.About(26_000)))], jobs.Select(job => job.Figure));
        Assert.Equal([1, 2], jobs.Select(job => job.Outcome.Version));
        Assert.Equal(["Had any job", "Secured a job"], jobs.Select(job => s_portfolio.Definition(job.Outcome).Description));
        var employed = s_portfolio.ReportedOutcomes.Single(reported => reported.Outcome.Key.Value == "employed-2-years");
        Assert.Equal(new IntervalWithoutPoint(EffectScale.PercentagePoints, -1, 3), employed.Figure);
        Assert.Equal(EvidenceDesign.QuasiExperimental, employed.Design);
        Assert.Equal("Liverpool City Region", employed.For.Site!.Value);
    }

    private static long Sum(IEnumerable<ReportedOutcome> results, string key) =>
        results.Where(reported => reported.Outcome.Key.Value == key).Sum(reported => ((CountOfParticipants)reported.Figure).Achieved);
}
