using System.Globalization;
using System.Text;
using PeoplePowered.Domain;
using PeoplePowered.Domain.Outcomes;
using PeoplePowered.Interchange.Csv;

namespace PeoplePowered.Interchange.Tests.Csv;

public sealed class TolerantReadingTests
{
    private const string Results = "site,participants,outcome,achieved\n";
    private const string Programme = "investment,site,outcome,definition,vintage,kind,value_percent,ci_lower,ci_upper,participants,design,source\n";

    [Theory]
    [InlineData("site,participants,outcome,achieved\nA,20,x,12\n")]
    [InlineData("\uFEFFsite,participants,outcome,achieved\nA,20,x,12\n")]
    [InlineData("site,participants,outcome,achieved\r\nA,20,x,12\r\n")]
    [InlineData("site,participants,outcome,achieved\r\nA,20,x,12")]
    [InlineData("site,participants,outcome,achieved\rA,20,x,12\r")]
    [InlineData("\n\nsite,participants,outcome,achieved\r\n\r\n   \nA,20,x,12\n,,,\n\n")]
    [InlineData(" site , participants,outcome,achieved\n A ,\t20, x\u00A0,12\n")]
    [InlineData("achieved,outcome,participants,site\n12,x,20,A\n")]
    [InlineData("\"site\",\"participants\",\"outcome\",\"achieved\"\n\"A\",\"20\",\"x\",\"12\"\n")]
    [InlineData("site,participants,outcome,achieved\nA,2e1,x,1.2e1\n")]
    [InlineData("site,participants,outcome,achieved\nA,20.0,x,12.\n")]
    [InlineData("site,participants,outcome,achieved,period_start,period_end\nA,20,x,12,,\n")]
    public void Harmless_differences_of_form_read_alike(string text)
    {
        var reported = Assert.Single(Evidence.Held(("a-results.csv", text)).ReportedOutcomes);
        Assert.Equal(new CountOfParticipants(12, 20), reported.Figure);
        Assert.Equal(("A", "x"), (reported.For.Site!.Value, reported.Outcome.Key.Value));
        Assert.Null(reported.Period);
        Assert.Equal(EvidenceDesign.Descriptive, reported.Design);
    }

    [Fact]
    public void Quoted_line_breaks_commas_and_quotes_are_read_and_do_not_shift_later_line_numbers()
    {
        const string text = "initiative,announced,amount_gbp,amount_is,years_from,years_to,note,source\r\n"
            + "P,,5,exact,,,\"one, two\r\n\"\"three\"\"\r\n\r\nfour\",s\r\n";
        Assert.Equal("one, two\r\n\"three\"\r\n\r\nfour", Evidence.Held(("initiatives.csv", text)).Initiatives[0].Revisions[0].Note);
        Assert.Equal(6, Assert.Single(Evidence.Read(("initiatives.csv", text + "Q,,five,exact,,,,s\r\n")).Problems).Line);
    }

    [Theory]
    [InlineData("\r\n", 1)]
    [InlineData("\r\n", 2)]
    [InlineData("\n", 3)]
    [InlineData("\r", 4)]
    public void Line_numbers_stay_right_throughout_a_long_file(string lineEnd, int seed)
    {
        var random = new Random(seed);
        var text = new StringBuilder("site,achieved").Append(lineEnd);
        var (line, expected) = (2, new List<int>());
        for (var row = 0; row < 5000; row++)
        {
            var bad = row % 100 == 99;
            if (bad)
                expected.Add(line);
            var inside = random.Next(3);
            text.Append('"').Append('x', random.Next(1, 60)).Insert(text.Length, lineEnd, inside).Append("y\",").Append(bad ? "bad" : "1").Append(lineEnd).Insert(text.Length, lineEnd, inside);
            line += 1 + (2 * inside);
        }

        var problems = StudyTable.Read(Encoding.UTF8.GetBytes(text.ToString()), "s.csv", new StudyColumn("achieved", StudyColumnKind.Count)).Problems;
        Assert.Equal(expected, problems.Where(problem => problem.Column == "achieved").Select(problem => problem.Line));
    }

    [Fact]
    public void A_blank_count_is_an_unknown_figure_of_the_participants_reported()
    {
        var reported = Evidence.Held(("a-results.csv", Results + "A,20,x,\nA,,y,3\nA,,z,\n")).ReportedOutcomes;
        Assert.Equal(
            [new UnknownFigure("not reported", People.Exactly(20)), new CountOfParticipants(3, null), new UnknownFigure("not reported")],
            reported.Select(item => item.Figure));
    }

    [Fact]
    public void What_is_odd_but_reported_is_held_as_reported()
    {
        var portfolio = Evidence.Held(("a-results.csv", Results + "A,20,x,25\nA,21,y,0\nB,0,x,0\n"));
        Assert.Equal(new CountOfParticipants(25, 20), portfolio.ReportedOutcomes[0].Figure);
        Assert.Equal(["A", "B"], portfolio.Sites.Select(site => site.Id.Value));
        Assert.Equal(["x", "y"], portfolio.Framework(new("a"))!.Outcomes.Select(outcome => outcome.Key.Value));
    }

    [Theory]
    [InlineData("results.csv", "programme")]
    [InlineData("Talent-Match-Results.CSV", "Talent-Match")]
    [InlineData("liverpool.csv", "liverpool")]
    [InlineData("a-programme-results.csv", "a-programme")]
    public void The_service_is_named_by_the_file(string file, string stem)
    {
        var service = Assert.Single(Evidence.Held((file, Results + "A,20,x,12\n")).Services);
        Assert.Equal((stem, stem, file), (service.Id.Value, service.Title, service.Source.Title));
    }

    [Fact]
    public void A_data_package_gives_titles_and_sources()
    {
        var portfolio = Evidence.Held(
            ("a-results.csv", Results + "A,20,x,12\n"),
            ("datapackage.json", """{"name":"p","resources":[{"name":"a","path":"./a-results.csv","title":"Fair Chance Fund","sources":[{"title":"INDIGO","publisher":"GO Lab","path":"https://golab.bsg.ox.ac.uk"},{"title":"Survey"}]}]}"""));
        Assert.Equal("Fair Chance Fund", portfolio.Services[0].Title);
        Assert.Equal(new Source("INDIGO; Survey", "GO Lab", locator: "https://golab.bsg.ox.ac.uk"), portfolio.ReportedOutcomes[0].Source);
        var written = PortfolioFolder.Write(portfolio);
        Assert.Equal(["a-results.csv", "datapackage.json"], written.Keys.Order(StringComparer.Ordinal));
        Assert.Equal(portfolio, PortfolioFolder.Read(written).Value);
    }

    [Fact]
    public void Unknown_columns_are_left_out_with_a_caveat()
    {
        var portfolio = Evidence.Held(("a-results.csv", "site,participants,outcome,achieved,note\nA,20,x,12,hello\n"));
        var caveat = Assert.Single(portfolio.Caveats);
        Assert.Equal(("column-not-read", "a-results.csv"), (caveat.Code, caveat.Subject));
        Assert.Contains("'note'", caveat.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Two_cards_of_a_file_may_word_one_key_in_two_ways_which_are_two_versions()
    {
        var portfolio = Evidence.Held(("f-rate-cards.csv", "rate_card,outcome,description,tariff_eur,implies\nr,x,X,5,\nr,y,Y,7.50,x\ns,x,X reworded,6,\ns,y,Y,1e1,x\n"));
        Assert.Equal([1, 1, 2, 1], portfolio.RateCards.SelectMany(card => card.Tariffs.Select(tariff => tariff.Version)));
        Assert.Equal(new Money(7.5m, new("EUR")), portfolio.RateCards[0].Tariffs[1].Price);
        Assert.Equal(["X", "Y", "X reworded"], portfolio.Frameworks[0].Outcomes.Select(outcome => outcome.Description));
        Assert.Null(portfolio.RateCards[0].CapPerParticipant);
    }

    [Fact]
    public void Programme_figures_keep_their_kind_decimals_interval_and_participants()
    {
        var portfolio = Evidence.Held(("programme-results.csv", Programme.Replace("participants,", "participants,participants_is,", StringComparison.Ordinal)
            + "T,,a,A,,gross,41.0,40,42,25000,,descriptive,s\n"
            + "T,,b,B,,gross,,40,42,25000,at least,descriptive,s\n"
            + "T,,c,C,,net percentage points,-2.5,-4,-1,120,exact,randomised,s\n"
            + "T,,d,D,,net percentage points,,-4,-1,,,comparison,s\n"
            + "T,,e,E,,gross,,,,,,contribution-assessed,s\n"
            + "T,,f,F,,net percentage points,,,,,unknown,quasi-experimental,s\n"));
        Assert.Equal(
            [
                new Percentage(41.0m, new People(Quantity.About(25000)), 40, 42),
                new IntervalWithoutPoint(EffectScale.PerCent, 40, 42, participants: new People(Quantity.AtLeast(25000))),
                new EffectEstimate(EffectScale.PercentagePoints, -2.5m, lower: -4, upper: -1, participants: People.Exactly(120)),
                new IntervalWithoutPoint(EffectScale.PercentagePoints, -4, -1),
                new UnknownFigure(UnknownFigure.NotReported),
                new UnknownFigure("net percentage points not reported", new People(Quantity.Unknown)),
            ],
            portfolio.ReportedOutcomes.Select(reported => reported.Figure));
        Assert.Equal(0.05m, ((Percentage)portfolio.ReportedOutcomes[0].Figure).RoundedWithin);
        Assert.Equal(portfolio, PortfolioFolder.Read(PortfolioFolder.Write(portfolio)).Value);
    }

    [Fact]
    public void A_source_column_may_be_left_out_and_a_grant_may_be_dated()
    {
        var portfolio = Evidence.Held(
            ("partnership-awards.csv", "investment,area,lead_organisation,lead_sector,award_gbp,award_is,announced\nT,London,Youth,,5.50,about,2014-06\n"),
            ("datapackage.json", """{"resources":[{"path":"partnership-awards.csv","sources":[{"title":"Register","publisher":"Fund","published":"2014"}]}]}"""));
        var revision = Assert.Single(Assert.Single(portfolio.Grants).Revisions);
        Assert.Equal((new PartialDate(2014, 6), Quantity.About(5.50m)), (revision.Announced!, revision.Amount.Amount));
        Assert.Equal(new Source("Register", "Fund", new PartialDate(2014)), portfolio.Partnerships[0].Source);
        Assert.Equal(portfolio, PortfolioFolder.Read(PortfolioFolder.Write(portfolio)).Value);
    }

    [Fact]
    public void A_named_initiative_is_written_as_a_column_and_no_caveat_is_needed()
    {
        var portfolio = Evidence.Held(
            ("initiatives.csv", "initiative,announced,amount_gbp,amount_is,years_from,years_to\nP,,5,exact,,\nQ,,6,,,\n"),
            ("strategic-investments.csv", "investment,initiative,announced,amount_gbp,amount_is,starts,ends,partnerships,priority_group\nT,Q,,7,up to,,,,\nU,,,7,exact,,,,\n"));
        Assert.Empty(portfolio.Caveats);
        Assert.Equal(["Q", null], portfolio.Investments.Select(investment => investment.Initiative?.Value));
        var written = PortfolioFolder.Write(portfolio);
        Assert.StartsWith("investment,initiative,announced,amount_gbp,amount_is,", written.Text("strategic-investments.csv"), StringComparison.Ordinal);
        Assert.Equal(portfolio, PortfolioFolder.Read(written).Value);
    }

    [Fact]
    public void Hidden_files_are_not_read() =>
        Assert.Empty(PortfolioFolder.Read(new Dictionary<string, ReadOnlyMemory<byte>>(StringComparer.Ordinal)
        {
            ["._a-results.csv"] = new byte[] { 0, 1, 2 },
            ["a-results.csv"] = Encoding.UTF8.GetBytes(Results + "A,20,x,12\n"),
        }).Problems);

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("de-DE")]
    [InlineData("fa-IR")]
    public void The_culture_changes_nothing(string culture)
    {
        var expected = PortfolioFolder.Read(Evidence.Files(Evidence.Names)).Value;
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = new CultureInfo(culture);
            var read = PortfolioFolder.Read(Evidence.Files(Evidence.Names)).Value;
            Assert.Equal(expected, read);
            var written = PortfolioFolder.Write(read);
            Assert.All(Evidence.Files(Evidence.Names), file => Assert.Equal(Evidence.Files(file.Key).Text(file.Key), written.Text(file.Key)));
            Assert.Equal("Did you mean 'site'?", Assert.Single(Evidence.Read(("a-results.csv", "SITE,participants,outcome,achieved\nA,2,x,1\n")).Problems).Remedy);
            Assert.Equal(new CountOfParticipants(12, 20), Evidence.Held(("INITIATIVE-RESULTS.csv", Results + "A,2e1,x,1.2e1\n")).ReportedOutcomes[0].Figure);
            Assert.False(Evidence.Read(("a-results.csv", Results + "A,2,x,\"1,5\"\n")).Success);
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }
}
