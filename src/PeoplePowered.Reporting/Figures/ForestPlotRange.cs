namespace PeoplePowered.Reporting.Figures;

/// <summary>Where a new site's own result is expected to lie (a prediction interval), drawn as a dashed bar under the diamond. Equal by value.</summary>
/// <param name="Label">What it is, such as <c>Range for a new site</c>.</param>
/// <param name="Lower">Its lower end, on the plot's natural scale; finite.</param>
/// <param name="Upper">Its upper end; finite and not below <paramref name="Lower"/>.</param>
/// <exception cref="ArgumentException">The label is empty, a number is not finite, or the range is reversed.</exception>
public sealed record ForestPlotRange(string Label, double Lower, double Upper)
{
    /// <summary>What it is.</summary>
    public string Label { get; } = Guard.Against.NullOrWhiteSpace(Label);

    /// <summary>Its lower end, on the plot's natural scale.</summary>
    public double Lower { get; } = Guard.Against.NonFinite(Lower);

    /// <summary>Its upper end.</summary>
    public double Upper { get; } = Guard.Against.OutOfRange(Upper, nameof(Upper), Lower, double.MaxValue);
}
