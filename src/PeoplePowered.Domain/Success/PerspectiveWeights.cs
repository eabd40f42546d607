using System.Globalization;
using PeoplePowered.Statistics.Decisions;

namespace PeoplePowered.Domain.Success;

/// <summary>What is known of a perspective's weights: swings, an order, or nothing. Nothing is known where nobody was asked; equal weights are never put in its place.</summary>
public sealed record PerspectiveWeights
{
    private PerspectiveWeights(WeightKnowledge knowledge, ValueList<CriterionSwing> swings, ValueList<SuccessCriterionId> order)
    {
        (Knowledge, Swings, Order) = (knowledge, swings, order);
        var named = swings.Select(swing => swing.Criterion).Concat(order).ToList();
        if (named.Distinct().Count() < named.Count)
            throw new ArgumentException("A criterion is weighed twice; name each once.", nameof(swings));
    }

    /// <summary>Nothing is known of them.</summary>
    public static PerspectiveWeights Unknown { get; } = new(WeightKnowledge.Unknown, [], []);

    /// <summary>How far they are known.</summary>
    public WeightKnowledge Knowledge { get; }

    /// <summary>The swings as rated, where they are known.</summary>
    public ValueList<CriterionSwing> Swings { get; }

    /// <summary>The criteria from most to least important, where only that is known.</summary>
    public ValueList<SuccessCriterionId> Order { get; }

    /// <summary>Swing weights: how much the swing from worst to best on each criterion matters, the largest rated 100.</summary>
    /// <param name="swings">A swing for each weighted criterion of the perspective.</param>
    /// <exception cref="ArgumentException">There is none, one lies outside 0 to 100, none is 100, or a criterion stands twice.</exception>
    public static PerspectiveWeights FromSwings(params IEnumerable<CriterionSwing> swings)
    {
        var all = Guard.Against.Null(swings).ToValueList();
        SwingWeights.FromSwings(all.Select(swing => swing.Swing).ToArray());
        return new(WeightKnowledge.Exact, all, []);
    }

    /// <summary>Only an order: each criterion matters at least as much as the next.</summary>
    /// <param name="criteria">The names of the weighted criteria of the perspective, the most important first.</param>
    /// <exception cref="ArgumentException">There is none, or one stands twice.</exception>
    public static PerspectiveWeights InOrder(params IEnumerable<string> criteria)
    {
        var order = Guard.Against.Null(criteria).Select(name => new SuccessCriterionId(name)).ToValueList();
        return order.Count > 0 ? new(WeightKnowledge.Ordered, [], order) : throw new ArgumentException("An order names at least one criterion.", nameof(criteria));
    }

    /// <summary>What is known, in words, invariant.</summary>
    public override string ToString() => Knowledge switch
    {
        WeightKnowledge.Exact => $"swings {string.Join(", ", Swings)}",
        WeightKnowledge.Ordered => $"in order: {string.Join(", ", Order)}",
        _ => "nothing known",
    };

    /// <summary>The criteria that are weighed, where they are named.</summary>
    internal IEnumerable<SuccessCriterionId> Named => Swings.Select(swing => swing.Criterion).Concat(Order);

    /// <summary>The weights of some criteria, in their order.</summary>
    internal CriterionWeights Of(IReadOnlyList<SuccessCriterionId> criteria) => Knowledge switch
    {
        WeightKnowledge.Exact => CriterionWeights.Exactly([.. SwingWeights.FromSwings(criteria.Select(SwingOf).ToArray()).Weights]),
        WeightKnowledge.Ordered => CriterionWeights.Ordered(criteria.Select(criterion => 1 + Order.ToList().IndexOf(criterion)).ToArray()),
        _ => CriterionWeights.Unknown(criteria.Count),
    };

    /// <summary>The workings of the weights.</summary>
    internal IEnumerable<Step> Workings()
    {
        if (Knowledge != WeightKnowledge.Exact)
            yield break;
        var sum = Swings.Sum(swing => swing.Swing);
        yield return new("sum of swings", string.Join(" + ", Swings.Select(swing => string.Create(CultureInfo.InvariantCulture, $"{swing.Swing}"))), string.Create(CultureInfo.InvariantCulture, $"{sum}"));
        foreach (var swing in Swings)
            yield return new($"weight of {swing.Criterion}", string.Create(CultureInfo.InvariantCulture, $"{swing.Swing} / {sum}"), string.Create(CultureInfo.InvariantCulture, $"{swing.Swing / sum:0.####}"));
    }

    private double SwingOf(SuccessCriterionId criterion) => Swings.Single(swing => swing.Criterion == criterion).Swing;
}
