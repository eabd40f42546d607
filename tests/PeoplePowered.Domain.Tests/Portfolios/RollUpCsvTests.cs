using System.Globalization;
using PeoplePowered.Domain.Outcomes;
using PeoplePowered.Domain.Portfolios;

namespace PeoplePowered.Domain.Tests.Portfolios;

public sealed class RollUpCsvTests
{
    [Fact]
    public void A_tidy_table_has_one_row_for_each_number_of_each_place()
    {
        var target = new Target(Some.Outcome("entry"), new ReportedFor(service: Some.Service), Quantity.AtLeast(20), Some.Source, Some.Date("2018"));
        var lines = Lines(RollUps.OfSites(
            [RollUps.Reported("A, \"north\"", new CountOfParticipants(10, 20), period: RollUps.Period("2015", "2018-06")), RollUps.Reported("B", new UnknownFigure("suppressed"))],
            targets: [target]));
        Assert.StartsWith("level,investment,partnership,service,site,row,framework,outcome,version,", lines[0], StringComparison.Ordinal);
        Assert.Contains("site,,,programme,\"A, \"\"north\"\"\",amount,programme,entry,1,people,,not stated,reported,2015,2018-06,10,10,1,1,0,0,,,,,,,,,,,", lines);
        Assert.Contains("service,,,programme,,amount,programme,entry,1,people,,not stated,rolled up,2015,2018-06,10,,2,1,0,1,,,,,,,,,,,", lines);
        Assert.Contains(lines, line => line.StartsWith("service,,,programme,,target,programme,entry,1,people,,not stated,rolled up,2015,2018-06,10,,,,,,at least,20,,2018,cannot tell,", StringComparison.Ordinal));
    }

    [Fact]
    public void Every_row_has_as_many_cells_as_the_header_and_ends_in_carriage_return_and_line_feed()
    {
        var csv = RollUps.FairChanceFund().RollUp().ToCsv();
        Assert.EndsWith("\r\n", csv, StringComparison.Ordinal);
        Assert.Single(csv.Split("\r\n").SkipLast(1).Select(line => line.Count(letter => letter == ',')).Distinct());
        Assert.Equal(1 + (2 * 21 * (1 + 1 + 1 + 1 + 7)), csv.Split("\r\n").Length - 1);
    }

    [Fact]
    public void Money_stands_by_currency()
    {
        var lines = Lines(RollUps.StrategicInvestments());
        Assert.Contains("portfolio,,,,,awards,,,,money,GBP,,,,,274998978,,36,11,6,6,,,,,,,,,,,", lines);
    }

    [Fact]
    public void The_culture_of_the_reader_changes_nothing()
    {
        var before = CultureInfo.CurrentCulture;
        var portfolio = RollUps.OfSites([RollUps.Reported("A", new EventsOverExposure(3, 10.5))], [RollUps.Definition("entry", new EventsPerExposure("arrests", "person-year"))]);
        var (csv, made) = (portfolio.RollUp().ToCsv(), portfolio.RollUp().Made);
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("de-DE");
            Assert.Equal((csv, made), (portfolio.RollUp().ToCsv(), portfolio.RollUp().Made));
            Assert.Contains(",10.5,", csv, StringComparison.Ordinal);
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    private static string[] Lines(Portfolio portfolio) => portfolio.RollUp().ToCsv().Split("\r\n");
}
