using System.Text.Json.Nodes;
using FsCheck;
using FsCheck.Fluent;
using PeoplePowered.Domain.Outcomes;
using PeoplePowered.Interchange.Json;

namespace PeoplePowered.Interchange.Tests.Json;

public sealed class JsonRoundTripLaws
{
    private static readonly JsonObject s_schema = JsonNode.Parse(PortfolioJson.Schema())!.AsObject();

    [Fact]
    public void Any_portfolio_reads_back_equal() =>
        Prop.ForAll(AnyPortfolio.Portfolios.ToArbitrary(), portfolio => PortfolioJson.Read(PortfolioJson.Write(portfolio)).Value == portfolio).Check(Config.QuickThrowOnFailure.WithReplay(20130117, 7));

    [Fact]
    public void Any_portfolio_is_valid_by_the_schema() =>
        Prop.ForAll(AnyPortfolio.Portfolios.ToArbitrary(), portfolio => new SchemaValidator(s_schema).Problems(JsonNode.Parse(PortfolioJson.Write(portfolio))).Count == 0).Check(Config.QuickThrowOnFailure.WithReplay(20130117, 7));

    [Fact]
    public void Any_decimal_keeps_its_digits_and_its_scale() =>
        Prop.ForAll(AnyPortfolio.Decimals.ToArbitrary(), number =>
        {
            var read = (Percentage)PortfolioJson.Read(PortfolioJson.Write(PortfolioJsonTests.WithFigure(new Percentage(number)))).Value.ReportedOutcomes[0].Figure;
            return decimal.GetBits(read.Percent).SequenceEqual(decimal.GetBits(number));
        }).Check(Config.QuickThrowOnFailure.WithReplay(20130117, 7));
}
