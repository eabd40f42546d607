using System.Text.Json;
using PeoplePowered.Statistics.Synthesis;

namespace PeoplePowered.Statistics.Tests.Synthesis;

/// <summary>Reading the reference regressions: names of methods, and studies without those that lack a value in a column used.</summary>
internal static class MetaRegressionCases
{
    public static (string Method, TauSquaredEstimator Estimator)[] Estimators { get; } =
    [
        ("EE", TauSquaredEstimator.Common), ("DL", TauSquaredEstimator.DerSimonianLaird), ("HE", TauSquaredEstimator.Hedges),
        ("HS", TauSquaredEstimator.HunterSchmidt), ("SJ", TauSquaredEstimator.SidikJonkman), ("ML", TauSquaredEstimator.MaximumLikelihood),
        ("REML", TauSquaredEstimator.Reml), ("EB", TauSquaredEstimator.EmpiricalBayes), ("PM", TauSquaredEstimator.PauleMandel),
    ];

    public static PoolingOptions Options(JsonElement line) => new()
    {
        Estimator = Estimators.Single(pair => Oracle.Is(line, "method", pair.Method)).Estimator,
        Interval = Oracle.Text(line, "test") switch
        {
            "z" => IntervalMethod.Wald,
            "knha" => IntervalMethod.KnappHartung,
            _ => IntervalMethod.KnappHartungAdHoc,
        },
    };

    /// <summary>The studies of a case that have all columns, and their moderators in the order of the formula.</summary>
    public static (double[] Estimates, double[] Variances, ModeratorSet Moderators) Studies(string name, IReadOnlyList<string> columns, Func<string, bool> isLabel)
    {
        var texts = columns.ToDictionary(column => column, column => Oracle.Texts(name, column));
        var (estimates, variances) = (Oracle.Column(name, "estimate"), Oracle.Column(name, "variance"));
        int[] used = [.. Enumerable.Range(0, estimates.Length).Where(i => double.IsFinite(estimates[i]) && double.IsFinite(variances[i]) && texts.Values.All(text => text[i].Length > 0))];
        Moderator[] moderators = [.. columns.Select(column => isLabel(column)
            ? Moderator.Categorical(column, used.Select(i => texts[column][i]).ToArray())
            : Moderator.Numeric(column, used.Select(i => Reference.Number(texts[column][i])).ToArray()))];
        return ([.. used.Select(i => estimates[i])], [.. used.Select(i => variances[i])], ModeratorSet.Of(moderators));
    }

    /// <summary>The columns on the right of a formula such as <c>~ length + grade</c>.</summary>
    public static string[] Terms(JsonElement line) => [.. Oracle.Text(line, "formula").TrimStart('~').Split('+').Select(term => term.Trim())];
}
