using PeoplePowered.Domain;
using PeoplePowered.Interchange.Csv;
using PeoplePowered.Statistics.EffectSizes;

namespace PeoplePowered.Tool.Pooling;

/// <summary>Measures on events over exposure.</summary>
internal static class RateMeasures
{
    private const string Events = "events";
    private const string Exposure = "exposure";
    private const string ComparisonEvents = "comparison_events";
    private const string ComparisonExposure = "comparison_exposure";

    private static readonly ValueList<StudyColumn> s_oneArm = [new(Events, StudyColumnKind.Count), new(Exposure, StudyColumnKind.NonNegativeNumber)];

    private static readonly ValueList<StudyColumn> s_twoArms =
        [.. s_oneArm, new(ComparisonEvents, StudyColumnKind.Count), new(ComparisonExposure, StudyColumnKind.NonNegativeNumber)];

    public static PoolMeasure OneArm(string name, string description, OneArmRates effects, Func<double, double> natural) => new()
    {
        Name = name,
        Description = description,
        Columns = s_oneArm,
        WhyNot = row => Words.Blank(row, s_oneArm) is { } blank ? blank
            : row.Number(Exposure) == 0 ? Words.NoEffect(row, "no exposure") : null,
        Effects = (rows, correction) =>
        {
            var answer = new EstimableEffect[rows.Count];
            effects(CountMeasures.Counts(rows, Events), Numbers(rows, Exposure), answer, correction);
            return answer;
        },
        Natural = natural,
        NaturalName = "rate",
        Cells = [new(Events, null)],
        CorrectsEmptyCells = true,
    };

    public static PoolMeasure TwoArms(string name, string description, TwoArmRates effects, Func<double, double> natural, string naturalName) => new()
    {
        Name = name,
        Description = description,
        Columns = s_twoArms,
        WhyNot = row => Words.Blank(row, s_twoArms) is { } blank ? blank
            : row.Number(Exposure) == 0 ? Words.NoEffect(row, "no exposure")
            : row.Number(ComparisonExposure) == 0 ? Words.NoEffect(row, "no exposure in the comparison")
            : null,
        Effects = (rows, correction) =>
        {
            var answer = new EstimableEffect[rows.Count];
            effects(CountMeasures.Counts(rows, Events), Numbers(rows, Exposure), CountMeasures.Counts(rows, ComparisonEvents), Numbers(rows, ComparisonExposure), answer, correction);
            return answer;
        },
        Natural = natural,
        NaturalName = naturalName,
        Cells = [new(Events, null), new(ComparisonEvents, null)],
        CorrectsEmptyCells = true,
    };

    private static double[] Numbers(IReadOnlyList<StudyRow> rows, string column) => [.. rows.Select(row => row.Number(column)!.Value)];
}
