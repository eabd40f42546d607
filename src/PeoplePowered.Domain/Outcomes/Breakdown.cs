namespace PeoplePowered.Domain.Outcomes;

/// <summary>The slice of the people that a figure is about, such as age 18-24. A figure without one is a total.</summary>
public sealed record Breakdown
{
    /// <summary>A slice.</summary>
    /// <param name="dimension">What people are split by.</param>
    /// <param name="category">Which of its categories, in the publisher's words.</param>
    /// <exception cref="ArgumentException">The category is empty.</exception>
    public Breakdown(BreakdownDimension dimension, string category)
    {
        Dimension = Guard.Against.Null(dimension);
        Category = Guard.Against.NullOrWhiteSpace(category);
    }

    /// <summary>What people are split by.</summary>
    public BreakdownDimension Dimension { get; }

    /// <summary>Which of its categories.</summary>
    public string Category { get; }

    /// <summary>Dimension and category.</summary>
    public override string ToString() => $"{Dimension}: {Category}";
}
