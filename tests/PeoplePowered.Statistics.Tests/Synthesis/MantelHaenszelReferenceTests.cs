using System.Text.Json;
using PeoplePowered.Statistics.EffectSizes;
using PeoplePowered.Statistics.Synthesis;

namespace PeoplePowered.Statistics.Tests.Synthesis;

/// <summary>Mantel-Haenszel and Peto against rma.mh() and rma.peto() of metafor.</summary>
public sealed class MantelHaenszelReferenceTests
{
    private const double Tolerance = 1e-9;

    [Fact]
    public void The_reference_sets_agree_with_metafor()
    {
        var lines = Oracle.Lines("mantel_haenszel").Concat(Oracle.Lines("peto")).ToList();
        Assert.Equal(12, lines.Count);
        foreach (var line in lines)
        {
            var (name, measure) = (Oracle.Text(line, "case"), Oracle.Text(line, "measure"));
            long[] Column(string column) => [.. Oracle.Column(name, column).Select(number => (long)number)];
            var pooled = Pool(measure, Column("achieved"), Column("participants"), Column("comparison_achieved"), Column("comparison_participants"));
            double Of(string property) => line.GetProperty(property).GetDouble();
            var what = $"{name} {measure}";
            Reference.Close(Of("estimate"), pooled.Estimate, Tolerance, what + " estimate");
            Reference.Close(Of("se"), pooled.StandardError, Tolerance, what + " se");
            Reference.Close(Of("q"), pooled.Q, Tolerance, what + " Q");
            if (line.TryGetProperty("q_p", out var p))
            {
                Reference.Close(p.GetDouble(), pooled.QPValue, Tolerance, what + " p of Q");
                Reference.Close(Of("ci_lower"), Of("ci_upper"), pooled.ConfidenceInterval, Tolerance, what + " interval");
            }

            Assert.Equal((0, pooled.Studies), (pooled.DoubleZeroStudies, pooled.StudiesUsed));
        }
    }

    [Fact]
    public void The_tuberculosis_trials_give_the_published_values()
    {
        long[] Column(string column) => [.. Oracle.Column("bcg", column).Select(number => (long)number)];
        var (a, n1, c, n2) = (Column("achieved"), Column("participants"), Column("comparison_achieved"), Column("comparison_participants"));

        // rma.mh() of metafor 3.8.1 on dat.bcg
        Reference.Close(-0.473410988389, MantelHaenszel.OddsRatio(a, n1, c, n2).Estimate, 1e-11, "odds ratio");
        Reference.Close(-0.453709604684, MantelHaenszel.RiskRatio(a, n1, c, n2).Estimate, 1e-11, "risk ratio");
        Reference.Close(-0.003288181833, MantelHaenszel.RiskDifference(a, n1, c, n2).Estimate, 1e-9, "risk difference");
        Reference.Close(0.000286656749, MantelHaenszel.RiskDifference(a, n1, c, n2).StandardError, 1e-8, "error of the risk difference");
        Reference.Close(135.688943724, MantelHaenszelTests.CochranMantelHaenszel(a, n1, c, n2).Statistic, 1e-11, "Cochran-Mantel-Haenszel");
        Reference.Close(171.765366579, MantelHaenszelTests.BreslowDay(a, n1, c, n2).Statistic, 1e-11, "Breslow-Day");
        Reference.Close(171.756672994, MantelHaenszelTests.Tarone(a, n1, c, n2).Statistic, 1e-11, "Tarone");
        Assert.Equal(Estimable.Of(12), MantelHaenszelTests.Tarone(a, n1, c, n2).DegreesOfFreedom);
    }

    [Fact]
    public void Sets_with_empty_cells_agree_with_metafor_with_and_without_a_correction()
    {
        var header = Reference.Lines("effects", "mantel-haenszel.csv").First().Split(',');
        var rows = Reference.Rows("effects", "mantel-haenszel.csv").ToList();
        Assert.Equal(80, rows.Count);
        foreach (var row in rows)
        {
            string Text(string column) => row[Array.IndexOf(header, column)];
            double Of(string column) => Reference.Number(Text(column));
            long[] Column(string column) => [.. Text(column).Split(';').Select(number => (long)Reference.Number(number))];
            var (a, n1, c, n2) = (Column("a"), Column("n1"), Column("c"), Column("n2"));
            var correction = Correction(Of("add"), Text("scope"));
            var pooled = Pool(row[1], a, n1, c, n2, Of("level"), correction);
            var what = string.Join(' ', row.Take(5));
            var se = Of("se");
            Reference.Close(Of("estimate"), pooled.Estimate, Tolerance, what + " estimate", se);
            Reference.Close(se, pooled.StandardError, Tolerance, what + " se");
            Reference.Close(Of("z"), pooled.Statistic, Tolerance, what + " z", 1);
            Reference.Close(Of("p"), pooled.PValue, Tolerance, what + " p");
            Reference.Close(Of("lower"), Of("upper"), pooled.ConfidenceInterval, Tolerance, what + " interval", se);
            Reference.Close(Of("q"), pooled.Q, Tolerance, what + " Q");
            if (row[1] == "PETO" && correction is not null && Of("k_q") < a.Length)
            {
                // With corrected sums metafor's Q is over all tables, but its degrees of freedom leave the double zeros out; here both are over all.
                Assert.Equal(a.Length - 1, pooled.QDegreesOfFreedom.Value);
                continue;
            }

            Reference.Close(Of("q_p"), pooled.QPValue, Tolerance, what + " p of Q");
            Reference.Close(Of("i2"), pooled.ISquared, Tolerance, what + " I squared", 1);
            Reference.Close(Of("h2"), pooled.HSquared, Tolerance, what + " H squared");
            Assert.Equal(Of("k_q") - 1, pooled.QDegreesOfFreedom.Value);
            if (row[1] != "OR")
                continue;
            Same("cmh", MantelHaenszelTests.CochranMantelHaenszel(a, n1, c, n2, continuityCorrection: false, correction));
            Same("bd", MantelHaenszelTests.BreslowDay(a, n1, c, n2, correction));
            Same("ta", MantelHaenszelTests.Tarone(a, n1, c, n2, correction));
            if (Math.Abs(Of("estimate")) > 0.25)
                Same("cmh_half", MantelHaenszelTests.CochranMantelHaenszel(a, n1, c, n2, correction: correction));

            void Same(string column, MantelHaenszelTest test)
            {
                Reference.Close(Of(column), test.Statistic, Tolerance, $"{what} {column}");
                Reference.Close(Of(column + "_p"), test.PValue, Tolerance, $"{what} p of {column}");
            }
        }
    }

    private static PooledCounts Pool(string measure, long[] a, long[] n1, long[] c, long[] n2, double level = 0.95, ContinuityCorrection? correction = null) => measure switch
    {
        "OR" => MantelHaenszel.OddsRatio(a, n1, c, n2, level, correction),
        "RR" => MantelHaenszel.RiskRatio(a, n1, c, n2, level, correction),
        "RD" => MantelHaenszel.RiskDifference(a, n1, c, n2, level, correction),
        "PETO" => PetoOneStep.OddsRatio(a, n1, c, n2, level, correction),
        _ => throw new ArgumentOutOfRangeException(nameof(measure), measure, "No method."),
    };

    private static ContinuityCorrection? Correction(double amount, string scope) => scope switch
    {
        "none" => null,
        "only0" => new ContinuityCorrection { Amount = amount },
        "if0all" => new ContinuityCorrection { Amount = amount, Scope = CorrectionScope.AllIfAny },
        _ => new ContinuityCorrection { Amount = amount, Scope = CorrectionScope.All },
    };
}
