using System.Globalization;
using PeoplePowered.Statistics;
using PeoplePowered.Statistics.Decisions;

namespace PeoplePowered.Domain.Success;

/// <summary>From criteria to a perspective's answer. Every number in it rises, or stays, with each criterion's, so that a better score never lowers an answer.</summary>
internal sealed class PerspectiveReckoning(SuccessDefinition definition, Perspective perspective, IReadOnlyDictionary<SuccessCriterionId, Reckoning> reckonings, SuccessOptions options)
{
    private readonly List<Step> _steps = [];

    public PerspectiveAssessment Of(List<Caveat> caveats)
    {
        var mustHaves = perspective.MustHaves.Select(item => (item.Criterion, Chance: ChanceOf(item.Criterion))).ToList();
        var together = Together(mustHaves);
        var weighted = perspective.Weighted.Select(item => (item.Criterion, Value: reckonings[item.Criterion].Value(ScaleOf(item)))).ToList();
        var value = weighted.Count == 0 ? EstimableInterval.Absent(AbsenceReason.NotApplicable) : EstimableInterval.Of(Weigh(weighted));
        if (mustHaves.Count == 0 && perspective.LeastValue is null)
            caveats.Add(CaveatCatalogue.NoLineDeclared.About(perspective.Name));
        foreach (var item in perspective.Weighted.Where(item => !reckonings[item.Criterion].IsCovered(ScaleOf(item))))
            caveats.Add(CaveatCatalogue.BeyondScale.About(reckonings[item.Criterion].Result.Criterion.Id.Value, ("criterion", item.Criterion.Value), ("perspective", perspective.Name)));
        var status = StatusOf(together, value);
        return new(
            perspective.Name,
            perspective.Role,
            status,
            EstimableInterval.Of(together),
            value,
            perspective.LeastValue,
            status == CriterionStatus.Met ? [] : HeldBackBy(mustHaves, weighted, value).ToValueList(),
            _steps.ToValueList(),
            perspective.Testimonies.Count);
    }

    private PiecewiseLinearValue ScaleOf(PerspectiveCriterion item) => item.Scale ?? definition.Find(item.Criterion)!.DefaultScale;

    /// <summary>The chance that a criterion is met; an unassessed one may be either.</summary>
    private Interval ChanceOf(SuccessCriterionId criterion) => reckonings[criterion].Result.Probability.ToNullable() ?? new Interval(0, 1);

    /// <summary>The chance of all together, whatever way they hang together: from max(0, sum - (n - 1)) to the least (Fréchet).</summary>
    private Interval Together(List<(SuccessCriterionId Criterion, Interval Chance)> mustHaves)
    {
        if (mustHaves.Count == 0)
            return new(1, 1);
        if (mustHaves is [var only])
            return only.Chance;
        var low = Math.Max(0, 1 - mustHaves.Sum(item => 1 - item.Chance.Lower));
        var high = mustHaves.Min(item => item.Chance.Upper);
        _steps.Add(new("all must-haves together, at least", $"1 - ({string.Join(" + ", mustHaves.Select(item => $"(1 - {SuccessWords.Number(item.Chance.Lower)})"))}), and no less than 0", SuccessWords.Number(low)));
        _steps.Add(new("all must-haves together, at most", $"the least of {string.Join(", ", mustHaves.Select(item => SuccessWords.Number(item.Chance.Upper)))}", SuccessWords.Number(high)));
        return new(Math.Min(low, high), high);
    }

    /// <summary>
    /// The least and the most that the weighted value can be over all weights that agree with what is known. The weights of an order have as their corners equal weights
    /// of the first, the first two, and so on, so that the value lies between the least and the most of these means; without an order it lies between the least and the most single value.
    /// </summary>
    private Interval Weigh(List<(SuccessCriterionId Criterion, Interval Value)> weighted)
    {
        foreach (var (criterion, value) in weighted)
            _steps.Add(new($"value of {criterion}", "on its scale from worst to best", SuccessWords.Range((decimal)value.Lower, (decimal)value.Upper)));
        switch (perspective.Weights.Knowledge)
        {
            case WeightKnowledge.Exact:
                _steps.AddRange(perspective.Weights.Workings());
                var weights = perspective.Weights.Of(weighted.ConvertAll(item => item.Criterion)).Mean;
                var (low, high) = (Sum(weights, item => item.Lower), Sum(weights, item => item.Upper));
                _steps.Add(new("weighted value", string.Join(" + ", weighted.Select((item, index) => $"{SuccessWords.Number(weights[index])} x {SuccessWords.Range((decimal)item.Value.Lower, (decimal)item.Value.Upper)}")), SuccessWords.Range((decimal)low, (decimal)high)));
                return new(Math.Clamp(low, 0, 1), Math.Clamp(Math.Max(low, high), 0, 1));
            case WeightKnowledge.Ordered:
                var ordered = perspective.Weights.Order.Select(criterion => weighted.Find(item => item.Criterion == criterion).Value).ToList();
                var (least, most) = (Means(ordered.ConvertAll(value => value.Lower)).Min(), Means(ordered.ConvertAll(value => value.Upper)).Max());
                _steps.Add(new("weighted value, weights in order alone", "least and most mean of the first, the first two, and so on", SuccessWords.Range((decimal)least, (decimal)most)));
                return new(least, Math.Max(least, most));
            default:
                var (from, to) = (weighted.Min(item => item.Value.Lower), weighted.Max(item => item.Value.Upper));
                _steps.Add(new("weighted value, nothing known of weights", "least and most value", SuccessWords.Range((decimal)from, (decimal)to)));
                return new(from, to);
        }

        double Sum(IReadOnlyList<double> weights, Func<Interval, double> end) => weighted.Select((item, index) => weights[index] * end(item.Value)).Sum();
    }

    private static IEnumerable<double> Means(List<double> values)
    {
        double sum = 0;
        for (var count = 1; count <= values.Count; count++)
            yield return (sum += values[count - 1]) / count;
    }

    private CriterionStatus StatusOf(Interval together, EstimableInterval value)
    {
        if (perspective.Criteria.All(item => reckonings[item.Criterion].Result.WhyNot is not null))
            return CriterionStatus.Unassessed;
        var mustHaves = Reckoning.StatusOf(together, options);
        var weighed = perspective.LeastValue is not { } line ? (perspective.MustHaves.Any() ? CriterionStatus.Met : CriterionStatus.Undetermined)
            : value.Value.Lower >= line ? CriterionStatus.Met
            : value.Value.Upper < line ? CriterionStatus.NotMet
            : CriterionStatus.Undetermined;
        return (CriterionStatus)Math.Min((int)mustHaves, (int)weighed);
    }

    private IEnumerable<SuccessCriterionId> HeldBackBy(List<(SuccessCriterionId Criterion, Interval Chance)> mustHaves, List<(SuccessCriterionId Criterion, Interval Value)> weighted, EstimableInterval value)
    {
        // Each may be met by itself, and not all together.
        var open = mustHaves.Where(item => Reckoning.StatusOf(item.Chance, options) != CriterionStatus.Met).ToList();
        var isWeightEnough = perspective.LeastValue is not { } least || value.Value.Lower >= least;
        foreach (var item in open.Count == 0 && isWeightEnough ? mustHaves.Where(item => item.Chance.Lower < 1) : open)
            yield return item.Criterion;
        if (perspective.LeastValue is { } line && value.Value.Lower < line)
        {
            foreach (var item in weighted.Where(item => item.Value.Lower < line))
                yield return item.Criterion;
        }
    }

    /// <summary>The weights in the invariant culture, for the record of how it was made.</summary>
    public static string InOneForm(Perspective perspective) =>
        string.Create(CultureInfo.InvariantCulture, $"{WireWord<PerspectiveRole>.Of(perspective.Role)}|{perspective.Name}|{string.Join(";", perspective.Criteria.Select(item => $"{item} {item.Scale}"))}|{perspective.Weights}|{perspective.LeastValue}");
}
