using System.Globalization;
using PeoplePowered.Domain;
using PeoplePowered.Domain.Aggregation;
using PeoplePowered.Interchange.Csv;
using PeoplePowered.Statistics.EffectSizes;

namespace PeoplePowered.Tool.Pooling;

/// <summary>Measures on what was measured: means, changes, correlations, and estimates as they were published.</summary>
internal static class MeasuredMeasures
{
    private const string Participants = "participants";
    private const string CorrelationColumn = "correlation";

    public static PoolMeasure OneMean(string name, string description) => Of(
        name,
        description,
        [.. Group(string.Empty)],
        row => NoParticipants(row, string.Empty),
        row => MeanEffects.Mean(Summary(row, string.Empty)),
        Same,
        "mean");

    public static PoolMeasure TwoMeans(string name, string description, TwoGroups effect, string naturalName, Func<double, double>? natural = null, bool positive = false) => Of(
        name,
        description,
        [.. Group(string.Empty), .. Group("comparison_")],
        row => NoParticipants(row, string.Empty) ?? NoParticipants(row, "comparison_")
            ?? (positive && (row.Number("mean") <= 0 || row.Number("comparison_mean") <= 0) ? Words.NoEffect(row, "a mean that is not above 0 has no logarithm") : null),
        row => effect(Summary(row, string.Empty), Summary(row, "comparison_")),
        natural ?? Same,
        naturalName);

    public static PoolMeasure PrePost(string name, string description, Twice effect, string naturalName) => Of(
        name,
        description,
        [
            new("mean_before", StudyColumnKind.Number), new("sd_before", StudyColumnKind.NonNegativeNumber), new("mean_after", StudyColumnKind.Number),
            new("sd_after", StudyColumnKind.NonNegativeNumber), new(CorrelationColumn, StudyColumnKind.Number), new(Participants, StudyColumnKind.Count),
        ],
        row => NoParticipants(row, string.Empty) ?? NoCorrelation(row),
        row => effect(new(Value(row, "mean_before"), Value(row, "sd_before"), Value(row, "mean_after"), Value(row, "sd_after"), Value(row, CorrelationColumn), row.Count(Participants)!.Value)),
        Same,
        naturalName);

    public static PoolMeasure Correlation(string name, string description, Func<double, long, EstimableEffect> effect, Func<double, double> natural) => Of(
        name,
        description,
        [new(CorrelationColumn, StudyColumnKind.Number), new(Participants, StudyColumnKind.Count)],
        row => NoParticipants(row, string.Empty) ?? NoCorrelation(row),
        row => effect(Value(row, CorrelationColumn), row.Count(Participants)!.Value),
        natural,
        "correlation");

    public static PoolMeasure Given(string name, string description) => Of(
        name,
        description,
        [new("estimate", StudyColumnKind.Number), new("variance", StudyColumnKind.NonNegativeNumber)],
        _ => null,
        row => EstimableEffect.Of(Value(row, "estimate"), Value(row, "variance")),
        Same,
        "estimate");

    private static PoolMeasure Of(
        string name,
        string description,
        ValueList<StudyColumn> columns,
        Func<StudyRow, (ExcludedSite Excluded, Caveat Caveat)?> whyNot,
        Func<StudyRow, EstimableEffect> effect,
        Func<double, double> natural,
        string naturalName) => new()
        {
            Name = name,
            Description = description,
            Columns = columns,
            WhyNot = row => Words.Blank(row, columns) ?? whyNot(row),
            Effects = (rows, _) => [.. rows.Select(effect)],
            Natural = natural,
            NaturalName = naturalName,
        };

    private static IEnumerable<StudyColumn> Group(string prefix) =>
    [
        new(prefix + "mean", StudyColumnKind.Number), new(prefix + "sd", StudyColumnKind.NonNegativeNumber), new(prefix + Participants, StudyColumnKind.Count),
    ];

    private static GroupSummary Summary(StudyRow row, string prefix) => new(Value(row, prefix + "mean"), Value(row, prefix + "sd"), row.Count(prefix + Participants)!.Value);

    private static (ExcludedSite Excluded, Caveat Caveat)? NoParticipants(StudyRow row, string prefix) =>
        row.Count(prefix + Participants) == 0 ? Words.NoEffect(row, prefix.Length == 0 ? "no participants" : "no participants in the comparison") : null;

    private static (ExcludedSite Excluded, Caveat Caveat)? NoCorrelation(StudyRow row) => row.Number(CorrelationColumn) is { } correlation && Math.Abs(correlation) > 1
        ? Words.NoEffect(row, string.Create(CultureInfo.InvariantCulture, $"{correlation} cannot be a correlation, which lies from -1 to 1"))
        : null;

    private static double Value(StudyRow row, string column) => row.Number(column)!.Value;

    private static double Same(double value) => value;
}
