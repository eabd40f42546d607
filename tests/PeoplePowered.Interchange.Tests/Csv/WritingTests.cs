using FsCheck;
using FsCheck.Fluent;
using PeoplePowered.Domain;
using PeoplePowered.Domain.Outcomes;
using PeoplePowered.Domain.Partnerships;
using PeoplePowered.Domain.Portfolios;
using PeoplePowered.Interchange.Csv;

namespace PeoplePowered.Interchange.Tests.Csv;

public sealed class WritingTests
{
    private const string Results = "site,participants,outcome,achieved\nA,20,x,12\n";

    [Fact]
    public void Any_portfolio_that_csv_can_hold_is_read_back_equal() =>
        Prop.ForAll(GeneratedPortfolios.All.ToArbitrary(), portfolio => PortfolioFolder.Read(PortfolioFolder.Write(portfolio)).Value == portfolio)
            .Check(Config.QuickThrowOnFailure.WithReplay(20130117, 7));

    [Fact]
    public void What_csv_cannot_hold_is_named_and_not_lost()
    {
        var source = new Source("s");
        var service = new Service(new("a"), "A", source, components: [new("mentoring", isCore: true)]);
        var framework = new OutcomesFramework(new("a"), [new(new("x"), measure: new PeopleAchieving())]);
        var target = new Target(new(new("a"), new("x")), new(service: new("a")), Quantity.Exact(5), source);
        var reported = new ReportedOutcome(new(new("a"), new("x")), new(service: new("a"), site: new("A")), new CountOfParticipants(1, 2), source, EvidenceDesign.BeforeAfter);
        var message = Assert.Throws<ArgumentException>(() => PortfolioFolder.Write(
            new Portfolio(services: [service], sites: [new(new("A"), new("a"))], frameworks: [framework], targets: [target], reportedOutcomes: [reported]))).Message;
        Assert.Contains("The service 'a'", message, StringComparison.Ordinal);
        Assert.Contains("The target 'a/x'", message, StringComparison.Ordinal);
        Assert.Contains("The reported outcome 'A / a/x'", message, StringComparison.Ordinal);
        Assert.Contains("JSON", message, StringComparison.Ordinal);
        Assert.DoesNotContain("The site 'A'", message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("a/b")]
    [InlineData("../a")]
    [InlineData("a:b")]
    public void A_service_whose_name_cannot_name_a_file_is_refused(string name)
    {
        var portfolio = new Portfolio(services: [new Service(new(name), "A", new("s"))]);
        Assert.Contains($"'{name}'", Assert.Throws<ArgumentException>(() => PortfolioFolder.Write(portfolio)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_portfolio_without_anything_that_csv_can_hold_is_refused_with_what_it_lacks()
    {
        var empty = Assert.Throws<ArgumentException>("portfolio", () => PortfolioFolder.Write(new Portfolio())).Message;
        Assert.Contains("no initiative, strategic investment,", empty, StringComparison.Ordinal);
        Assert.Contains("PortfolioJson", empty, StringComparison.Ordinal);
        Assert.DoesNotContain("folder", empty, StringComparison.OrdinalIgnoreCase);
        var partnership = new Partnership(new("T: London"), new Place("London"), new("s"));
        Assert.Contains("The partnership 'T: London'", Assert.Throws<ArgumentException>("portfolio", () => PortfolioFolder.Write(new Portfolio(partnerships: [partnership]))).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Sources_with_a_publisher_and_a_title_of_the_service_go_into_a_data_package()
    {
        var portfolio = Evidence.Held(("a-results.csv", Results), ("datapackage.json", """{"resources":[{"path":"a-results.csv","title":"A £ service","sources":[{"title":"Returns"}]}]}"""));
        var written = PortfolioFolder.Write(portfolio);
        Assert.Equal(
            """
            {
              "name": "portfolio",
              "resources": [
                {
                  "name": "a-results",
                  "path": "a-results.csv",
                  "format": "csv",
                  "title": "A £ service",
                  "sources": [
                    {
                      "title": "Returns"
                    }
                  ]
                }
              ]
            }

            """.ReplaceLineEndings("\n"),
            written.Text("datapackage.json"));
    }

    [Fact]
    public void A_folder_is_made_and_read_back_and_other_files_stay()
    {
        var parent = Directory.CreateTempSubdirectory("people-powered").FullName;
        try
        {
            var folder = Path.Combine(parent, "new", "portfolio");
            var portfolio = PortfolioFolder.Read(Evidence.Files(Evidence.Names)).Value;
            PortfolioFolder.Write(portfolio, folder);
            File.WriteAllText(Path.Combine(folder, "unrelated.csv"), "a,b\n1,2\n");
            PortfolioFolder.Write(portfolio, folder);
            Assert.Equal(Evidence.Names.Append("unrelated.csv").Order(StringComparer.Ordinal), Directory.GetFiles(folder).Select(path => Path.GetFileName(path)!).Order(StringComparer.Ordinal));
            Assert.Equal(portfolio.ReportedOutcomes, PortfolioFolder.Read(folder).Value.ReportedOutcomes);
        }
        finally
        {
            Directory.Delete(parent, recursive: true);
        }
    }

    [Fact]
    public void Files_left_in_the_folder_that_would_be_read_along_are_refused_and_nothing_is_written()
    {
        var folder = Directory.CreateTempSubdirectory("people-powered").FullName;
        try
        {
            File.WriteAllText(Path.Combine(folder, "old-results.csv"), Results);
            var portfolio = Evidence.Held(("a-results.csv", Results));
            Assert.Contains("The service 'old'", Assert.Throws<ArgumentException>(() => PortfolioFolder.Write(portfolio, folder)).Message, StringComparison.Ordinal);
            Assert.Single(Directory.GetFiles(folder));
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    [Fact]
    public void An_assumed_initiative_is_not_written_as_if_it_had_been_said()
    {
        const string initiatives = "initiative,announced,amount_gbp,amount_is,years_from,years_to\nP,,5,exact,,\n";
        const string investments = "investment,announced,amount_gbp,starts,ends,partnerships,priority_group\nT,,5,,,,\n";
        var assumed = Evidence.Held(("initiatives.csv", initiatives), ("strategic-investments.csv", investments));
        var said = new Portfolio(assumed.Initiatives, assumed.Investments);
        Assert.DoesNotContain("initiative", PortfolioFolder.Write(assumed).Text("strategic-investments.csv"), StringComparison.Ordinal);
        Assert.StartsWith("investment,initiative,", PortfolioFolder.Write(said).Text("strategic-investments.csv"), StringComparison.Ordinal);
        Assert.DoesNotContain("initiative,", PortfolioFolder.Write(new Portfolio(investments: Evidence.Held(("strategic-investments.csv", investments)).Investments)).Text("strategic-investments.csv"), StringComparison.Ordinal);
    }
}
