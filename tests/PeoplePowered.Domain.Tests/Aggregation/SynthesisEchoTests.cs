using PeoplePowered.Domain.Aggregation;
using PeoplePowered.Domain.Outcomes;
using PeoplePowered.Statistics.EffectSizes;
using PeoplePowered.Statistics.Synthesis;

namespace PeoplePowered.Domain.Tests.Aggregation;

public sealed class SynthesisEchoTests
{
    [Fact]
    public void Counts_are_echoed_as_counts_with_the_method_that_was_used()
    {
        var script = Figures.Synthesise(Figures.At("A", new TwoArmCounts(4, 123, 11, 139)), Figures.At("B", new TwoArmCounts(6, 306, 29, 303)), Figures.At("C", new TwoArmCounts(3, 231, 11, 220))).ToMetaforCall();
        Assert.Contains("  ai = c(4, 6, 3),\n  n1i = c(123, 306, 231),\n  ci = c(11, 29, 11),\n  n2i = c(139, 303, 220),\n", script, StringComparison.Ordinal);
        Assert.Contains("escalc(measure = \"OR\", ai = ai, n1i = n1i, ci = ci, n2i = n2i, data = dat, slab = make.unique(site), add = 0.5, to = \"only0\", drop00 = FALSE)", script, StringComparison.Ordinal);
        Assert.Contains("method = \"REML\", test = \"adhoc\", level = 95", script, StringComparison.Ordinal);
        Assert.Contains("predict(fit)", script, StringComparison.Ordinal);
    }

    [Fact]
    public void Effects_are_echoed_where_figures_are_of_several_kinds()
    {
        var result = Figures.Synthesise(
            Figures.Request with { Measure = EffectMeasure.RiskRatio },
            Figures.At("A", Figures.Bcg[0]),
            Figures.At("B", new EffectEstimate(EffectScale.LogRiskRatio, -0.45m, 0.1m)));
        var script = result.ToMetaforCall();
        Assert.Contains("yi = c(-0.889311333920205", script, StringComparison.Ordinal);
        Assert.Contains("measure = \"GEN\"", script, StringComparison.Ordinal);
        Assert.Contains("ln(p1/p2)", script, StringComparison.Ordinal);
    }

    [Fact]
    public void Options_are_echoed()
    {
        var options = new AggregationOptions { Pooling = new() { Interval = IntervalMethod.Wald, Prediction = PredictionConvention.TKMinus2, ConfidenceLevel = 0.9 } };
        var request = Figures.Request with { Continuity = new() { Amount = 0.25, Scope = CorrectionScope.All } };
        var script = new OutcomeAggregator().Synthesise(Figures.Each(Figures.Bcg), request, options).Value.ToMetaforCall();
        Assert.Contains("test = \"z\", level = 90", script, StringComparison.Ordinal);
        Assert.Contains("add = 0.25, to = \"all\"", script, StringComparison.Ordinal);
        Assert.Contains("qt(0.95, fit$k - 2)", script, StringComparison.Ordinal);
        Assert.DoesNotContain("predict(fit)", script, StringComparison.Ordinal);
    }

    [Fact]
    public void Names_cannot_break_out_of_the_script()
    {
        const string name = "\"); system('rm'); c(\"\\ \u00e9 \ud83d\ude00";
        var script = Figures.Synthesise(Figures.At(name, Figures.Bcg[0])).ToMetaforCall();
        Assert.Contains("""site = c("\"); system('rm'); c(\"\\ \u00E9 \U0001F600")""", script, StringComparison.Ordinal);
        Assert.DoesNotContain(script, character => character is not '\n' and (< ' ' or > '~'));
    }

    [Fact]
    public void A_level_of_several_lines_stays_in_its_string()
    {
        var script = Figures.Synthesise(Figures.Request with { By = StratifyBy.Attribute("a\nb", _ => "x\n), y") }, Figures.At("A", Figures.Bcg[0]), Figures.At("B", Figures.Bcg[1])).ToMetaforCall();
        Assert.Contains("\"x\\u000A), y\"", script, StringComparison.Ordinal);
        Assert.Contains("by a\\u000Ab", script, StringComparison.Ordinal);
    }

    [Fact]
    public void Tidy_values_have_a_row_for_each_figure_and_quantity()
    {
        var result = Figures.Synthesise(
            Figures.Request with { By = StratifyBy.Attribute("size", reported => reported.For.Site!.Value == "A" ? "a \"small\", one" : "large") },
            Figures.At("A", new CountOfParticipants(5, 10)), Figures.At("=B", new CountOfParticipants(6, 10)), Figures.At("C", new CountOfParticipants(7, 10)), Figures.At("D", new UnknownFigure("suppressed")));
        var lines = result.ToCsv().Split("\r\n");
        Assert.Equal(string.Empty, lines[^1]);
        Assert.All(lines[..^1], line => Assert.Equal(19, Cells(line).Count));
        var rows = lines[1..^1].Select(Cells).ToList();
        Assert.Equal(3, rows.Count(row => row[2] == "whole" && row[5] == "figure"));
        Assert.Equal(3, rows.Count(row => row[2] == "stratum" && row[5] == "figure"));
        Assert.Contains(rows, row => row[4] == "a \"small\", one");
        Assert.Contains(rows, row => row[6] == "'=B");
        Assert.Equal("suppressed", Assert.Single(rows, row => row[5] == "excluded")[18]);
        var estimate = Assert.Single(rows, row => row[2] == "whole" && row[6] == "estimate");
        Assert.Equal(result.Whole.Pooled.Estimate.Value, double.Parse(estimate[10], System.Globalization.CultureInfo.InvariantCulture));
        Assert.Equal(result.Whole.Typical.Value, double.Parse(estimate[14], System.Globalization.CultureInfo.InvariantCulture));
        Assert.Contains(rows, row => row[2] == "stratum" && row[6] == "tau-squared" && row[10].Length == 0);
        Assert.Equal("TooFewStudies", Assert.Single(rows, row => row[5] == "test" && row[6] == "q")[18]);
    }

    [Fact]
    public void Echoes_are_the_same_in_every_culture()
    {
        var here = Echo();
        var before = System.Globalization.CultureInfo.CurrentCulture;
        try
        {
            System.Globalization.CultureInfo.CurrentCulture = System.Globalization.CultureInfo.GetCultureInfo("de-DE");
            Assert.Equal(here, Echo());
        }
        finally
        {
            System.Globalization.CultureInfo.CurrentCulture = before;
        }

        static string Echo()
        {
            var result = Figures.Synthesise(Figures.Request with { AssumedCorrelation = 0.5 }, Figures.At("A", new PairedPrePost(new(3.25, 1.5, 20), new(4.75, 1.5, 20))), Figures.At("B", new PairedPrePost(new(3.25, 1.5, 30), new(3.75, 1.5, 30), 0.25)));
            return $"{result.ToMetaforCall()}{result.ToCsv()}{result.Made}";
        }
    }

    /// <summary>The cells of a line of RFC 4180, quotation marks taken off.</summary>
    private static List<string> Cells(string line)
    {
        var cells = new List<string> { string.Empty };
        var quoted = false;
        for (var i = 0; i < line.Length; i++)
        {
            if (line[i] == '"' && quoted && i + 1 < line.Length && line[i + 1] == '"')
                cells[^1] += line[i++];
            else if (line[i] == '"')
                quoted = !quoted;
            else if (line[i] == ',' && !quoted)
                cells.Add(string.Empty);
            else
                cells[^1] += line[i];
        }

        return cells;
    }
}
