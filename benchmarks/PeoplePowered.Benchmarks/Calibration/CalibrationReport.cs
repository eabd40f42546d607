using System.Globalization;
using System.Text;
using PeoplePowered.Statistics.Synthesis;

namespace PeoplePowered.Benchmarks.Calibration;

/// <summary>The tables of the study as Markdown.</summary>
internal static class CalibrationReport
{
    public static string Of(IReadOnlyList<(Cell Cell, Tallies Tallies)> results, int replicates, int seed)
    {
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"""
            # How well predictions of a new site are calibrated

            Made by `dotnet run -c Release --project benchmarks/PeoplePowered.Benchmarks -- calibration --replicates {replicates} --seed {seed}`: {replicates} sets of sites in each of {results.Count} cells, the same
            answer on any number of threads. What the conventions are, and what follows from these tables, stands in docs/prediction.md.

            **Sites.** k sites; the sampling variance v is 1, or unequal: a quarter of a chi-squared variable with one degree of freedom restricted to .009 to .6 (Brockwell and Gordon 2001), over its mean, so that
            it is 1 on average. True effects have the variance tau2 about their mean: normal; skewed (a shifted gamma distribution with shape 4: skewness 1, the long tail on the side of benefit); or
            failing: 15 % of the sites lie 2.43 tau below the others, and both kinds have the standard deviation tau/2 about their own mean. Where tau2 is 0 the three are the same. Tau squared by REML, intervals by
            Knapp and Hartung with the ad hoc floor, where a convention uses them.

            **Ranges** (level .95). The new site's true effect comes from the same distribution, its estimate has a sampling variance from the same as well. Eight new sites, one from each eighth of the distribution, stand for all in a set, and
            the estimate is integrated exactly given the true effect; so the standard error of a coverage is at most .0012 at 20,000 sets. Each entry is coverage, mean width, mean interval score (width plus
            40 times the distance by which the range misses; Gneiting and Raftery 2007); lower is better.

            **Verdicts.** A verdict is a stated probability of at least .80 that the new site's true effect reaches the minimum important difference, 0. Stated less attained, in points: the mean stated
            probability less the mean true one, among verdicts. Programmes' means are normal about 0 with twice the standard deviation of a site's estimate, sqrt(v + tau2) (wide: most are clear successes or failures),
            or with just that (narrow: many lie near the threshold, and the winner's curse bites); or all are one programme for whose next site the true probability is .85 (fixed; no method can be right for every one, since a verdict
            is chosen by what it states). `sceptical` is the recommended convention with the prior Normal(0, sd^2) on the mean, sd that of the narrow programmes.


            """);
        Summary(text, results);
        foreach (var sites in Cell.AllSites)
        {
            var rows = results.Where(result => result.Cell.Sites == sites).ToList();
            text.Append(CultureInfo.InvariantCulture, $"## k = {sites}\n\n### The true effect of a new site: coverage, width, score\n\n");
            Ranges(text, rows, estimate: false);
            text.Append("\n### The estimate of a new site: coverage, width, score\n\n");
            Ranges(text, rows, estimate: true);
            text.Append("\n### Verdicts: stated less attained, in points, wide / narrow / fixed programmes (share of narrow programmes with a verdict, per cent)\n\n");
            Verdicts(text, rows);
            text.Append('\n');
        }

        return text.ToString().TrimEnd() + "\n";
    }

    /// <summary>For each k and method: the lowest and highest coverage, how many cells reach the aim, and the score beside the lowest one.</summary>
    private static void Summary(StringBuilder text, IReadOnlyList<(Cell Cell, Tallies Tallies)> results)
    {
        text.Append("""
            ## Summary

            Of the 30 cells of each k, lowest to highest coverage: without heterogeneity; with tau2/v = .1; from .5 on where effects are normal or skewed; from .1 on where sites fail. Cells within the aim (.94 to .97, at k = 3 .92 to
            .98) and below it (those with failing sites among them in brackets). The interval score beside the lowest of any method in the same cell, averaged over the cells with tau2/v up to .1, and from .5 on. And, averaged over the cells with heterogeneity,
            stated less attained among wide and narrow programmes, in points.


            """);
        foreach (var estimate in new[] { false, true })
        {
            text.Append(CultureInfo.InvariantCulture, $"### The {(estimate ? "estimate" : "true effect")} of a new site\n\n");
            text.Append("| k | method | 0 | .1 | .5-10 | failing | within | below | score to .1 | score from .5 |").Append(estimate ? "" : " wide | narrow |").Append('\n');
            text.Append("|---|---|---|---|---|---|---|---|---|---|").Append(estimate ? "" : "---|---|").Append('\n');
            foreach (var sites in Cell.AllSites)
            {
                var rows = results.Where(result => result.Cell.Sites == sites).ToList();
                for (var method = 0; method < Method.Conventions.Count; method++)
                    SummaryRow(text, rows, method, estimate);
                if (!estimate)
                    text.Append(CultureInfo.InvariantCulture, $"| {sites} | sceptical | | | | | | | | | | {Points(MeanGap(rows, Replicate.Verdicts - 1))} |\n");
            }

            text.Append('\n');
        }
    }

    private static void SummaryRow(StringBuilder text, List<(Cell Cell, Tallies Tallies)> rows, int method, bool estimate)
    {
        double Coverage((Cell Cell, Tallies Tallies) row) => Math.Round(row.Tallies.Range(method, estimate).Coverage, 3, MidpointRounding.AwayFromZero);
        string Between(Func<Cell, bool> chosen) => $"{Fraction(rows.Where(row => chosen(row.Cell)).Min(Coverage))}-{Fraction(rows.Where(row => chosen(row.Cell)).Max(Coverage))}";
        double Score(Func<Cell, bool> chosen) => rows.Where(row => chosen(row.Cell))
            .Average(row => row.Tallies.Range(method, estimate).Score / Enumerable.Range(0, Method.Conventions.Count).Min(other => row.Tallies.Range(other, estimate).Score));
        var (low, high) = rows[0].Cell.Sites == 3 ? (0.92, 0.98) : (0.94, 0.97);
        var below = rows.Where(row => Coverage(row) < low).ToList();
        text.Append(CultureInfo.InvariantCulture, $"| {rows[0].Cell.Sites} | {MethodNames.Of(Method.Conventions[method])} | {Between(cell => cell.Ratio == 0)} | {Between(cell => cell is { Ratio: 0.1, Shape: not EffectShape.Failing })} ");
        text.Append(CultureInfo.InvariantCulture, $"| {Between(cell => cell is { Ratio: > 0.1, Shape: not EffectShape.Failing })} | {Between(cell => cell is { Ratio: > 0, Shape: EffectShape.Failing })} ");
        text.Append(CultureInfo.InvariantCulture, $"| {rows.Count(row => Coverage(row) >= low && Coverage(row) <= high)} | {below.Count} ({below.Count(row => row.Cell.Shape == EffectShape.Failing)}) | {Score(cell => cell.Ratio <= 0.1):0.000} | {Score(cell => cell.Ratio > 0.1):0.000} |");
        if (!estimate)
            text.Append(CultureInfo.InvariantCulture, $" {Points(MeanGap(rows, Replicate.VerdictOf(method, World.Wide)))} | {Points(MeanGap(rows, Replicate.VerdictOf(method, World.Narrow)))} |");
        text.Append('\n');
    }

    private static double MeanGap(List<(Cell Cell, Tallies Tallies)> rows, int verdict) => rows.Where(row => row.Cell.Ratio > 0).Average(row => Gap(row.Tallies, verdict));

    private static void Ranges(StringBuilder text, List<(Cell Cell, Tallies Tallies)> rows, bool estimate)
    {
        Header(text, []);
        foreach (var (cell, tallies) in rows)
        {
            Label(text, cell);
            for (var method = 0; method < Method.Conventions.Count; method++)
            {
                var (coverage, width, score) = tallies.Range(method, estimate);
                text.Append(CultureInfo.InvariantCulture, $" {Fraction(coverage)} {Short(width)} {Short(score)} |");
            }

            text.Append('\n');
        }
    }

    private static void Verdicts(StringBuilder text, List<(Cell Cell, Tallies Tallies)> rows)
    {
        Header(text, ["sceptical, narrow"]);
        foreach (var (cell, tallies) in rows)
        {
            Label(text, cell);
            for (var method = 0; method < Method.Conventions.Count; method++)
            {
                var narrow = Replicate.VerdictOf(method, World.Narrow);
                text.Append(CultureInfo.InvariantCulture, $" {Points(Gap(tallies, Replicate.VerdictOf(method, World.Wide)))} / {Points(Gap(tallies, narrow))} / {Points(Gap(tallies, Replicate.VerdictOf(method, World.Fixed)))} ({100 * tallies.Verdict(narrow).Share:0}) |");
            }

            text.Append(CultureInfo.InvariantCulture, $" {Points(Gap(tallies, Replicate.Verdicts - 1))} ({100 * tallies.Verdict(Replicate.Verdicts - 1).Share:0}) |\n");
        }
    }

    private static void Header(StringBuilder text, string[] more)
    {
        string[] columns = ["tau2/v", "variances", "effects", .. Method.Conventions.Select(MethodNames.Of), .. more];
        text.Append("| ").AppendJoin(" | ", columns).Append(" |\n|").Insert(text.Length, "---|", columns.Length).Append('\n');
    }

    private static void Label(StringBuilder text, Cell cell) =>
        text.Append(CultureInfo.InvariantCulture, $"| {cell.Ratio} | {(cell.Unequal ? "unequal" : "equal")} | {Word(cell.Shape)} |");

    private static string Word(EffectShape shape) => shape switch
    {
        EffectShape.Normal => "normal",
        EffectShape.Skewed => "skewed",
        _ => "failing",
    };

    private static double Gap(Tallies tallies, int verdict)
    {
        var (share, stated, attained) = tallies.Verdict(verdict);
        return share > 0 ? 100 * (stated - attained) : double.NaN;
    }

    private static string Fraction(double value) => value >= 0.9995 ? "1.000" : value.ToString(".000", CultureInfo.InvariantCulture);

    private static string Short(double value) => value.ToString(value < 10 ? "0.00" : value < 100 ? "0.0" : "0", CultureInfo.InvariantCulture);

    private static string Points(double value) => double.IsNaN(value) ? "-" : value.ToString("0.0", CultureInfo.InvariantCulture);
}
