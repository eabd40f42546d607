using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using PeoplePowered.Domain;
using PeoplePowered.Domain.Outcomes;
using PeoplePowered.Domain.Portfolios;
using PeoplePowered.Interchange.Json;

namespace PeoplePowered.Interchange.Tests.Json;

public sealed class PortfolioJsonTests
{
    [Fact]
    public void A_portfolio_with_every_type_reads_back_equal()
    {
        var portfolio = FullPortfolio.Make();

        var read = PortfolioJson.Read(PortfolioJson.Write(portfolio)).Value;

        Assert.Equal(portfolio, read);
        Assert.NotSame(portfolio, read);
    }

    [Fact]
    public void An_empty_portfolio_reads_back_equal() => Assert.Equal(new Portfolio(), PortfolioJson.Read(PortfolioJson.Write(new Portfolio())).Value);

    [Fact]
    public void Lists_may_be_left_out() => Assert.Equal(new Portfolio(), PortfolioJson.Read("""{"schemaVersion": 1, "portfolio": {}}""").Value);

    [Fact]
    public void Writing_again_what_was_read_gives_the_same_text()
    {
        var text = PortfolioJson.Write(FullPortfolio.Make());

        Assert.Equal(text, PortfolioJson.Write(PortfolioJson.Read(text).Value));
    }

    [Fact]
    public void The_stream_holds_the_text_as_utf_8_without_a_byte_order_mark()
    {
        using var stream = new MemoryStream();

        PortfolioJson.Write(FullPortfolio.Make(), stream);

        Assert.Equal(Encoding.UTF8.GetBytes(PortfolioJson.Write(FullPortfolio.Make())), stream.ToArray());
        stream.Position = 0;
        Assert.Equal(FullPortfolio.Make(), PortfolioJson.Read(stream).Value);
        Assert.Equal(FullPortfolio.Make(), PortfolioJson.Read(stream.ToArray().AsMemory()).Value);
    }

    [Fact]
    public void A_byte_order_mark_is_passed_over()
    {
        var text = "\uFEFF" + PortfolioJson.Write(FullPortfolio.Make());

        Assert.Equal(FullPortfolio.Make(), PortfolioJson.Read(text).Value);
        Assert.Equal(FullPortfolio.Make(), PortfolioJson.Read(Encoding.UTF8.GetBytes(text).AsMemory()).Value);
    }

    [Fact]
    public void The_text_is_indented_ends_with_a_line_feed_and_stays_readable()
    {
        var text = PortfolioJson.Write(FullPortfolio.Make());

        Assert.StartsWith("{\n  \"schemaVersion\": 1,\n  \"portfolio\": {\n    \"initiatives\": [\n", text, StringComparison.Ordinal);
        Assert.EndsWith("\n}\n", text, StringComparison.Ordinal);
        Assert.DoesNotContain('\r', text);
        Assert.Contains("St Basil's, \\\"£5m\\\" <report> & notes", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("41")]
    [InlineData("41.0")]
    [InlineData("41.00")]
    [InlineData("0.0000000000000000000000000001")]
    [InlineData("79228162514264337593543950335")]
    [InlineData("-79228162514264337593543950335")]
    [InlineData("7.9228162514264337593543950335")]
    [InlineData("-0.50")]
    public void A_decimal_keeps_every_digit(string digits)
    {
        var percent = decimal.Parse(digits, CultureInfo.InvariantCulture);
        var text = PortfolioJson.Write(WithFigure(new Percentage(percent)));

        var read = Assert.IsType<Percentage>(PortfolioJson.Read(text).Value.ReportedOutcomes[0].Figure);

        Assert.Contains($"\"percent\": {digits}\n", text, StringComparison.Ordinal);
        Assert.Equal(decimal.GetBits(percent), decimal.GetBits(read.Percent));
    }

    [Theory]
    [InlineData("4.1e1", "41")]
    [InlineData("41E0", "41")]
    [InlineData("410e-1", "41.0")]
    [InlineData("41.0000000000000000000000000000000000", "41")]
    public void A_decimal_in_another_notation_is_the_same_number(string written, string expected)
    {
        var text = PortfolioJson.Write(WithFigure(new Percentage(12.34m))).Replace("12.34", written, StringComparison.Ordinal);

        Assert.Equal(decimal.Parse(expected, CultureInfo.InvariantCulture), Assert.IsType<Percentage>(PortfolioJson.Read(text).Value.ReportedOutcomes[0].Figure).Percent);
    }

    [Theory]
    [InlineData("de-DE")]
    [InlineData("tr-TR")]
    [InlineData("fa-IR")]
    public void The_culture_changes_nothing(string culture)
    {
        var here = CultureInfo.CurrentCulture;
        var invariant = WrittenIn(CultureInfo.InvariantCulture);
        try
        {
            Assert.Equal(invariant, WrittenIn(CultureInfo.GetCultureInfo(culture)));
            Assert.Equal(FullPortfolio.Make(), PortfolioJson.Read(invariant).Value);
        }
        finally
        {
            CultureInfo.CurrentCulture = here;
        }
    }

    [Fact]
    public void Dates_identifiers_and_enumerations_are_plain_texts()
    {
        var document = JsonNode.Parse(PortfolioJson.Write(FullPortfolio.Make()))!["portfolio"]!;

        Assert.Equal("2013-01-17", document["investments"]![0]!["revisions"]![0]!["announced"]!.GetValue<string>());
        Assert.Equal("Talent Match", document["investments"]![0]!["id"]!.GetValue<string>());
        Assert.Equal("GBP", document["rateCards"]![0]!["capPerParticipant"]!["currency"]!.GetValue<string>());
        Assert.Equal("higher is better", document["frameworks"]![0]!["outcomes"]![0]!["polarity"]!.GetValue<string>());
        Assert.Equal("up to", document["investments"]![0]!["revisions"]![0]!["amount"]!["amount"]!["is"]!.GetValue<string>());
        Assert.Equal("mean on an instrument", document["frameworks"]![0]!["outcomes"]![2]!["measure"]!["measures"]!.GetValue<string>());
    }

    [Fact]
    public void Every_figure_is_named_by_its_type_name()
    {
        var figures = JsonNode.Parse(PortfolioJson.Write(FullPortfolio.Make()))!["portfolio"]!["reportedOutcomes"]!.AsArray().Select(reported => reported!["figure"]!["figure"]!.GetValue<string>());

        Assert.Equal(FullPortfolio.Make().ReportedOutcomes.Select(reported => reported.Figure.TypeName), figures, StringComparer.Ordinal);
    }

    [Theory]
    [InlineData("typeName")]
    [InlineData("roundedWithin")]
    [InlineData("isAdaptable")]
    [InlineData("isUnknown")]
    [InlineData("isExact")]
    [InlineData("earliest")]
    [InlineData("register")]
    public void What_is_computed_is_not_written(string property) => Assert.DoesNotContain($"\"{property}\"", PortfolioJson.Write(FullPortfolio.Make()), StringComparison.Ordinal);

    [Fact]
    public void The_kind_of_a_figure_may_stand_behind_its_numbers()
    {
        const string Before = "\"figure\": \"two-arm counts\",";
        var text = PortfolioJson.Write(FullPortfolio.Make()).Replace(Before, string.Empty, StringComparison.Ordinal)
            .Replace("\"comparisonParticipants\": 98", "\"comparisonParticipants\": 98, \"figure\": \"two-arm counts\"", StringComparison.Ordinal);

        Assert.Equal(FullPortfolio.Make(), PortfolioJson.Read(text).Value);
    }

    [Fact]
    public void An_identifier_is_a_plain_text_as_a_dictionary_key_too()
    {
        var counts = new Dictionary<OutcomeKey, int> { [new("job entry")] = 3, [new("ünïcode")] = 4 };

        var text = JsonSerializer.Serialize(counts);

        Assert.Equal(["job entry", "ünïcode"], JsonNode.Parse(text)!.AsObject().Select(member => member.Key), StringComparer.Ordinal);
        Assert.Equal(counts, JsonSerializer.Deserialize<Dictionary<OutcomeKey, int>>(text));
        Assert.Contains("white space", Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Dictionary<OutcomeKey, int>>("""{" x": 1}""")).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_options_know_the_model_and_fall_back_to_no_reflection()
    {
        Assert.True(PortfolioJson.Options.IsReadOnly);
        Assert.Equal(typeof(Portfolio), PortfolioJson.Options.GetTypeInfo(typeof(Portfolio)).Type);
        Assert.Throws<NotSupportedException>(() => PortfolioJson.Options.GetTypeInfo(typeof(Uri)));
    }

    internal static Portfolio WithFigure(Figure figure)
    {
        var framework = new FrameworkId("f");
        var key = new OutcomeKey("k");
        return new(frameworks: [new(framework, [new(key)])], reportedOutcomes: [new(new(framework, key), new(site: new("s")), figure, new("a source"))]);
    }

    private static string WrittenIn(CultureInfo culture)
    {
        CultureInfo.CurrentCulture = culture;
        return PortfolioJson.Write(FullPortfolio.Make());
    }
}
