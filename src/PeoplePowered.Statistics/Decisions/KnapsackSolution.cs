namespace PeoplePowered.Statistics.Decisions;

/// <summary>The set of options with the greatest value within a budget, or the best one found and how far from it the greatest can be.</summary>
public sealed class KnapsackSolution
{
    internal KnapsackSolution(IReadOnlyList<int> chosen, double value, long cost, double upperBound, bool isProven, bool isCheapest) =>
        (Chosen, Value, Cost, UpperBound, IsProven, IsCheapestOfEqual) = (chosen, value, cost, Math.Max(value, upperBound), isProven, isCheapest);

    /// <summary>The options chosen, by place, in order.</summary>
    public IReadOnlyList<int> Chosen { get; }

    /// <summary>The sum of their values.</summary>
    public double Value { get; }

    /// <summary>The sum of their costs.</summary>
    public long Cost { get; }

    /// <summary>No set within the budget is worth more; equal to <see cref="Value"/> where the set is proven best.</summary>
    public double UpperBound { get; }

    /// <summary>How much more another set could be worth; 0 where the set is proven best.</summary>
    public double Gap => UpperBound - Value;

    /// <summary>Whether no set is worth more, values held to 13 significant digits of their sum.</summary>
    public bool IsProven { get; }

    /// <summary>Whether no set of the same value costs less.</summary>
    public bool IsCheapestOfEqual { get; }
}
