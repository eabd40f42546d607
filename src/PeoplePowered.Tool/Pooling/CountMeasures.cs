using System.Globalization;
using PeoplePowered.Domain;
using PeoplePowered.Domain.Aggregation;
using PeoplePowered.Interchange.Csv;
using PeoplePowered.Statistics.EffectSizes;

namespace PeoplePowered.Tool.Pooling;

/// <summary>Measures on counts of people.</summary>
internal static class CountMeasures
{
    private const string Achieved = "achieved";
    private const string Participants = "participants";
    private const string ComparisonAchieved = "comparison_achieved";
    private const string ComparisonParticipants = "comparison_participants";

    private static readonly ValueList<StudyColumn> s_fourfold =
    [
        new(Achieved, StudyColumnKind.Count), new(Participants, StudyColumnKind.Count),
        new(ComparisonAchieved, StudyColumnKind.Count), new(ComparisonParticipants, StudyColumnKind.Count),
    ];

    public static PoolMeasure OneArm(string name, string description, OneArmCounts effects, bool corrects, Func<double, double> natural, string naturalName = "proportion") => new()
    {
        Name = name,
        Description = description,
        Columns = [new(Achieved, StudyColumnKind.Count), new(Participants, StudyColumnKind.Count)],
        WhyNot = row => Proportions.WhyNot(row.Label, Words.ThisOutcome, row.Count(Achieved), row.Count(Participants)),
        Effects = (rows, correction) =>
        {
            var answer = new EstimableEffect[rows.Count];
            effects(Counts(rows, Achieved), Counts(rows, Participants), answer, correction);
            return answer;
        },
        Natural = natural,
        NaturalName = naturalName,
        Cells = [new(Achieved, Participants)],
        CorrectsEmptyCells = corrects,
    };

    public static PoolMeasure TwoArms(string name, string description, TwoArmCounts effects, bool corrects, Func<double, double> natural, string naturalName) => new()
    {
        Name = name,
        Description = description,
        Columns = s_fourfold,
        WhyNot = row => Words.Blank(row, s_fourfold) ?? Arm(row, Achieved, Participants, string.Empty) ?? Arm(row, ComparisonAchieved, ComparisonParticipants, " in the comparison"),
        Effects = (rows, correction) =>
        {
            var answer = new EstimableEffect[rows.Count];
            effects(Counts(rows, Achieved), Counts(rows, Participants), Counts(rows, ComparisonAchieved), Counts(rows, ComparisonParticipants), answer, correction);
            return answer;
        },
        Natural = natural,
        NaturalName = naturalName,
        Cells = [new(Achieved, Participants), new(ComparisonAchieved, ComparisonParticipants)],
        CorrectsEmptyCells = corrects,
    };

    /// <summary>The counts of the four columns of two arms, for a method that works on them.</summary>
    public static (long[] Achieved, long[] Participants, long[] ComparisonAchieved, long[] ComparisonParticipants) Fourfold(IReadOnlyList<StudyRow> rows) =>
        (Counts(rows, Achieved), Counts(rows, Participants), Counts(rows, ComparisonAchieved), Counts(rows, ComparisonParticipants));

    public static long[] Counts(IReadOnlyList<StudyRow> rows, string column) => [.. rows.Select(row => row.Count(column)!.Value)];

    private static (ExcludedSite Excluded, Caveat Caveat)? Arm(StudyRow row, string achievedColumn, string participantsColumn, string where)
    {
        var (achieved, participants) = (row.Count(achievedColumn)!.Value, row.Count(participantsColumn)!.Value);
        if (participants == 0)
            return Words.NoEffect(row, $"no participants{where}");
        return achieved > participants
            ? Words.NoEffect(row, string.Create(CultureInfo.InvariantCulture, $"{achieved} achieved of {participants} participants{where} cannot be a proportion"))
            : null;
    }
}
