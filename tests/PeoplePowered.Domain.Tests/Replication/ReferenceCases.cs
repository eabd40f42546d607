using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using PeoplePowered.Domain.Aggregation;
using PeoplePowered.Domain.Outcomes;
using PeoplePowered.Domain.Replication;
using PeoplePowered.Statistics.Synthesis;

namespace PeoplePowered.Domain.Tests.Replication;

/// <summary>The reference cases: sites and trials of programmes that did and did not replicate, and what R metafor 3.8.1 says of them.</summary>
internal static partial class ReferenceCases
{
    private static readonly List<string[]> s_rows = [.. File.ReadLines(Path.Combine(AppContext.BaseDirectory, "TestData", "replication-cases.csv")).Skip(1).Select(Cells)];

    /// <summary>The policy under which the reference numbers stand: t with k - p degrees of freedom.</summary>
    public static ReplicationPolicy KnappHartung { get; } = new()
    {
        Pooling = new() { Interval = IntervalMethod.KnappHartungAdHoc, Prediction = PredictionConvention.KnappHartung },
        NextTestReplicates = 0,
    };

    public static SourceEvidence ScaredStraight { get; } = Evidence("Scared Straight", EffectMeasure.OddsRatio);

    public static SourceEvidence Bcg { get; } = Evidence("BCG vaccine", EffectMeasure.RiskRatio, row => Covariate.Of("latitude", Number(row[17])));

    public static SourceEvidence Cbt { get; } = Evidence("CBT for offenders", EffectMeasure.OddsRatio, row => Covariate.Of("programme", row[17]));

    public static SourceEvidence SchoolCalendar { get; } = Evidence("Modified school calendar", EffectMeasure.StandardisedMeanDifference);

    public static SourceEvidence SatCoaching { get; } = Evidence("SAT coaching", EffectMeasure.MeanDifference);

    public static SourceEvidence MultisystemicTherapy { get; } = Evidence("Multisystemic Therapy", EffectMeasure.OddsRatio);

    public static SuccessThreshold Lower(double ratio) => new(-Math.Log(ratio), Polarity.LowerIsBetter);

    public static SuccessThreshold Higher(double difference) => new(difference, Polarity.HigherIsBetter);

    public static IEnumerable<JsonElement> Oracle(string name, string interval) =>
        File.ReadLines(Path.Combine(AppContext.BaseDirectory, "TestData", "replication-cases.jsonl"))
            .Select(line => JsonDocument.Parse(line).RootElement)
            .Where(line => line.GetProperty("case").GetString()!.StartsWith(name, StringComparison.Ordinal) && string.Equals(line.GetProperty("interval").GetString(), interval, StringComparison.Ordinal));

    public static SourceEvidence Evidence(string name, EffectMeasure measure, Func<string[], Covariate>? covariate = null, Func<string[], bool>? where = null)
    {
        var rows = s_rows.Where(row => row[0].StartsWith(name, StringComparison.Ordinal) && (where?.Invoke(row) ?? true)).ToList();
        var repeated = rows.GroupBy(row => row[1], StringComparer.Ordinal).Where(group => group.Skip(1).Any()).Select(group => group.Key).ToHashSet(StringComparer.Ordinal);
        return new(name, measure, rows.Select((row, index) => new SourceSite(
            repeated.Contains(row[1]) ? string.Create(CultureInfo.InvariantCulture, $"{row[1]} ({index + 1})") : row[1],
            Number(row[14]),
            Number(row[15]),
            covariate is null ? [] : [covariate(row)])).ToValueList());
    }

    private static double Number(string text) => double.Parse(text, CultureInfo.InvariantCulture);

    private static string[] Cells(string line) => [.. Cell().Matches(line).Select(match => match.Groups["cell"].Value.Trim('"'))];

    [GeneratedRegex("(?:^|,)(?<cell>\"[^\"]*\"|[^,]*)", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Cell();
}
