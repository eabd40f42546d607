using System.Globalization;
using NodaTime;
using PeoplePowered.Domain;
using PeoplePowered.Domain.Aggregation;
using PeoplePowered.Domain.Commissioning;
using PeoplePowered.Domain.Learning;
using PeoplePowered.Domain.Learning.Insights;
using PeoplePowered.Domain.Learning.Records;
using PeoplePowered.Domain.Outcomes;
using PeoplePowered.Domain.Replication;
using PeoplePowered.Domain.Success;
using PeoplePowered.Domain.Value;
using PeoplePowered.Interchange.Csv;
using PeoplePowered.Interchange.Payments;
using PeoplePowered.Interchange.Success;
using PeoplePowered.Interchange.Values;
using PeoplePowered.Reporting.Portfolios;
using PeoplePowered.Reporting.Reports;
using Figure = PeoplePowered.Reporting.Figures.Figure;

namespace Samples.Tests;

/// <summary>Results, figures and reports in a notebook, by the kernel's own convention and without a reference to it.</summary>
public sealed class DisplayTests
{
    private static readonly Lazy<object[]> s_results = new(() => [.. Results()]);

    /// <summary>Every concrete type that says, or inherits, what shows it.</summary>
    private static IEnumerable<Type> Shown => new[] { typeof(Money).Assembly, typeof(Figure).Assembly }
        .SelectMany(assembly => assembly.GetTypes())
        .Where(type => !type.IsAbstract && Kernel.Attributes(type).Any());

    [Fact]
    public void Every_type_that_is_shown_makes_formatters_as_the_kernel_makes_them()
    {
        Assert.NotEmpty(Shown);
        Assert.All(Shown, type =>
        {
            var formatters = Kernel.Formatters(type);
            Assert.Equal(["text/html", "text/plain"], formatters.Keys.Order(StringComparer.Ordinal));
            Assert.Equal(["text/html", "text/plain"], Kernel.PreferredMimeTypes(type));
            using var writer = new StringWriter(CultureInfo.InvariantCulture);
            Assert.All(formatters.Values, format => Assert.False(format(new object(), writer)));
            Assert.Empty(writer.ToString());
        });
    }

    [Fact]
    public void Every_kind_of_result_has_an_example_here() =>
        Assert.Empty(Shown.Where(type => type.Assembly == typeof(Money).Assembly).Except(s_results.Value.Select(result => result.GetType())));

    [Fact]
    public void A_figure_is_shown_by_what_its_base_says()
    {
        Assert.Contains(Shown, typeof(Figure).IsAssignableFrom);
        Assert.Equal(Shown.Where(typeof(Figure).IsAssignableFrom), typeof(Figure).Assembly.GetTypes().Where(type => !type.IsAbstract && typeof(Figure).IsAssignableFrom(type)));
    }

    [Fact]
    public void A_result_is_a_line_and_a_table_in_both_forms() => Assert.All(s_results.Value, result =>
    {
        var (html, text) = (Kernel.Show(result, "text/html")!, Kernel.Show(result, "text/plain")!);
        var line = text.Split('\n')[0];
        Assert.Contains(System.Net.WebUtility.HtmlEncode(line), html, StringComparison.Ordinal);
        Assert.StartsWith("<div class=\"pp-result\"", html, StringComparison.Ordinal);
        Assert.Contains("<th scope=\"row\"", html, StringComparison.Ordinal);
        Assert.DoesNotContain("<style", html, StringComparison.Ordinal);
        Assert.DoesNotContain("<script", html, StringComparison.Ordinal);
        _ = System.Xml.Linq.XElement.Parse(html);
        Assert.DoesNotContain("PeoplePowered.", text, StringComparison.Ordinal);
        Assert.DoesNotContain(text.Split('\n'), part => part.EndsWith(' '));
    });

    [Fact]
    public void A_result_with_comma_separated_values_has_one_width_and_the_same_in_every_culture() => Assert.All(s_results.Value.Where(result => result.GetType().GetMethod("ToCsv") is not null), result =>
    {
        var csv = Csv(result);
        Assert.EndsWith("\r\n", csv, StringComparison.Ordinal);
        Assert.Single(Rows(csv).Select(row => row.Count).Distinct());
        Assert.True(Rows(csv).Count > 2);
        Assert.DoesNotContain("NaN", csv, StringComparison.Ordinal);
        var culture = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("de-DE");
            Assert.Equal(csv, Csv(result));
        }
        finally
        {
            CultureInfo.CurrentCulture = culture;
        }
    });

    [Fact]
    public void A_hostile_name_is_text_in_html_and_no_formula_in_a_spreadsheet()
    {
        var sites = ReportedOutcomes.For("p", "o", "s", ("<script>alert(1)</script>", 41, 100), ("=cmd|'/c calc'!A1", 30, 90), ("@x", 55, 120), ("-2", 12, 60));
        var result = sites.Aggregate();
        Assert.DoesNotContain("<script", Kernel.Show(result, "text/html")!, StringComparison.Ordinal);
        Assert.Contains("&lt;script&gt;", Kernel.Show(result, "text/html")!, StringComparison.Ordinal);
        var names = Rows(result.ToCsv()).Where(row => row[1] == "site").Select(row => row[2]);
        Assert.Equal(["<script>alert(1)</script>", "'=cmd|'/c calc'!A1", "'@x", "'-2"], names);
    }

    [Fact]
    public void A_figure_is_shown_inline_on_a_surface_of_its_own_and_told_in_text()
    {
        var result = Homes();
        var figure = OutcomeForestPlot.Of(result, new OutcomeDefinition(result.Outcome.Key, "In a home for 12 months"));
        Assert.Contains(figure.ToHtml(), Kernel.Show(figure, "text/html")!, StringComparison.Ordinal);
        Assert.Equal($"{figure.Title}\n\n{figure.Description}", Kernel.Show(figure, "text/plain"));
    }

    [Fact]
    public void A_report_is_shown_in_a_frame_that_runs_no_script_and_lets_no_style_out()
    {
        var report = new ReportBuilder("Seven <sites>").Build();
        var frame = System.Xml.Linq.XElement.Parse(Kernel.Show(report, "text/html")!);
        Assert.Equal("iframe", frame.Name.LocalName);
        Assert.Equal(string.Empty, (string?)frame.Attribute("sandbox"));
        Assert.Equal("Seven <sites>", (string?)frame.Attribute("title"));
        Assert.Equal(report.ToHtml().Split('\n').Length, Kernel.Show(report, "text/html")!.Split('\n').Length);
        Assert.StartsWith("Seven <sites>", Kernel.Show(report, "text/plain")!, StringComparison.Ordinal);
    }

    private static OutcomeAggregate Homes() => OutcomesCsv.Read(Path.Combine(Sample.Data, "fair-chance-fund-results.csv")).Value.Aggregate("accommodation-12-months");

    /// <summary>A result of each kind, from the sample's data and questions.</summary>
    private static IEnumerable<object> Results()
    {
        var questions = Path.Combine(Sample.Root, "samples", "OutcomeAggregation", "questions");
        var portfolio = PortfolioFolder.Read(Sample.Data).Value;
        var trials = OutcomesCsv.Read(Path.Combine(Sample.Root, "samples", "scared-straight.csv"), "reoffended", design: EvidenceDesign.Randomised).Value;
        yield return Homes();
        yield return trials.Synthesise();
        yield return trials.Synthesise().Value;
        yield return trials.DidItReplicate(0.9, Polarity.LowerIsBetter);
        yield return SourceEvidence.From(trials.Synthesise().Value).WillItWorkIn(new TargetPlace(new Place("Croydon")), 0.9, Polarity.LowerIsBetter);
        yield return new ReplicationAssessor().AssessReplications(new StudyEstimate("Original", 0.5, 0.2), [new("First", 0.1, 0.1), new("Second", 0.3, 0.1)]);
        var card = portfolio.RateCards.First(item => item.Id.Value == "round-1");
        var claims = AchievementsCsv.Read(Path.Combine(questions, "illustrative-claims.csv"), card.Currency, [.. card.Tariffs.Select(tariff => tariff.Outcome)]).Value;
        yield return Settlement.Of(PaymentTerms.Of(card, portfolio.Framework(card.Framework)!), claims, new(2013, 12, 31));
        var success = SuccessJson.Read(Path.Combine(questions, "success.json"), portfolio.Frameworks[0].Id).Value;
        yield return new SuccessAssessor().Assess(success.Definition, success.About(new SuccessEvidence(portfolio, "all sites")));
        yield return ValueModelJson.Read(Path.Combine(questions, "value.json")).Value.Appraise();
        var programme = new LearningProgramme(new("connecting"), "Connecting Policy with Practice", [new Organisation("Institute for Government")], new("launch article"));
        yield return new ProgrammeReviewer().Review(new LearningRecord(programme), new InsightContext(new LocalDate(2026, 1, 1), ConsentScope.Publication));
    }

    private static string Csv(object result) => (string)result.GetType().GetMethod("ToCsv")!.Invoke(result, null)!;

    /// <summary>The cells of each row, by a reader that is not ours.</summary>
    private static List<IReadOnlyList<string>> Rows(string csv)
    {
        using var reader = new StringReader(csv);
        using var parser = new CsvHelper.CsvParser(reader, CultureInfo.InvariantCulture);
        var rows = new List<IReadOnlyList<string>>();
        while (parser.Read())
            rows.Add(parser.Record!);
        return rows;
    }
}
