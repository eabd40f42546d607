using System.Globalization;
using PeoplePowered.Statistics.Decisions;

namespace PeoplePowered.Domain.Value;

/// <summary>How an appraisal was made.</summary>
internal static class ValueMade
{
    private static readonly double[] s_probabilities = [0.001, 0.1, 0.25, 0.5, 0.75, 0.9, 0.999];

    public static Made Of(ValueRun run, string question = "appraisal") => Made.By(
        string.Join("; ", question, run.Options.Schedule.ToString(), run.RatioDefinition, FormattableString.Invariant($"{run.Options.Simulation.Draws} draws, seed {run.Options.Simulation.Seed}")),
        Lines(run));

    private static IEnumerable<string> Lines(ValueRun run)
    {
        yield return string.Create(CultureInfo.InvariantCulture, $"{run.Model.Name}|{run.Model.BaseYear}|{run.Model.Prices}|{run.Model.Currency}");
        foreach (var level in run.Model.Deflator?.Levels ?? [])
            yield return level.ToString();
        foreach (var schedule in run.Program.Lines.Select(run.Discounting.ScheduleOf).Distinct())
            yield return $"{schedule}|{string.Join('|', schedule.Bands)}";
        foreach (var line in run.Program.Lines)
            yield return $"{line.Name}|{line.Side}|{line.Kind}|{line.Agency}|{line.IsPublic}|{line.IsTransfer}|{line.Prices}|{line.Years}|{run.Discounting.ScheduleOf(line)}|{string.Join('|', line.AllFactors.Select(factor => $"{factor.Name}:{factor.Kind}"))}";
        foreach (var input in run.Program.Inputs)
            yield return $"{input.Name}|{Canonical(input.Number)}";
    }

    private static string Canonical(UncertainNumber number) => number.Kind == UncertaintyKind.Quantiles
        ? string.Join('|', s_probabilities.Select(probability => number.Quantile(probability).Lower.ToString("R", CultureInfo.InvariantCulture)))
        : number.ToString();
}
