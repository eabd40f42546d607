using System.Globalization;
using PeoplePowered.Domain;
using PeoplePowered.Interchange.Csv;
using PeoplePowered.Statistics.Synthesis;

namespace PeoplePowered.Tool.Pooling;

/// <summary>The sites of each level pooled alone, and the test of whether levels differ: Q of the levels' estimates about their common effect.</summary>
internal sealed record SubgroupPart(ValueList<PoolSubgroup> Levels, PoolBetweenGroups Between, ValueList<Caveat> Caveats)
{
    private static readonly PoolingOptions s_commonEffect = new() { Estimator = TauSquaredEstimator.Common, Interval = IntervalMethod.Wald };

    public static SubgroupPart Of(StudyTable table, IReadOnlyList<PoolStudy> studies, PoolRequest request, Func<IReadOnlyList<PoolStudy>, PoolSummary> model)
    {
        var column = request.Subgroup!;
        var isNumeric = PoolColumns.Numbers(table, column, request) is not null;
        var levels = studies.GroupBy(study => PoolColumns.Label(study.Row, column, request)!, StringComparer.Ordinal)
            .OrderBy(group => isNumeric ? double.Parse(group.Key, NumberStyles.Float, CultureInfo.InvariantCulture) : 0)
            .ThenBy(group => group.Key, StringComparer.Ordinal)
            .Select(group => (Level: group.Key, Summary: model([.. group])))
            .ToList();
        var compared = levels.Where(level => level.Summary.StandardError is { HasValue: true, Value: > 0 } && level.Summary.Estimate.HasValue).ToList();
        var test = RandomEffects.Pool(
            [.. compared.Select(level => level.Summary.Estimate.Value)],
            [.. compared.Select(level => level.Summary.StandardError.Value * level.Summary.StandardError.Value)],
            s_commonEffect);
        return new(
            levels.Select(level => Describe(level.Level, level.Summary)).ToValueList(),
            new(test.Q, test.QDegreesOfFreedom, test.QPValue),
            [
                .. levels.SelectMany(level => level.Summary.Caveats($"{column} {level.Level}")),
                .. levels.Except(compared).Select(level => CaveatCatalogue.LevelNotCompared.About($"{column} {level.Level}", ("sites", level.Summary.Sites))),
                .. compared.Count < 2 ? [CaveatCatalogue.NoBetweenGroupsTest.About(column)] : Array.Empty<Caveat>(),
            ]);
    }

    private static PoolSubgroup Describe(string level, PoolSummary summary) => new(
        level,
        summary.Sites,
        summary.Estimate,
        summary.StandardError,
        summary.ConfidenceInterval,
        summary.TauSquared,
        summary.ISquared,
        summary.PredictionInterval);
}
