namespace PeoplePowered.Reporting.Figures;

/// <summary>A vertical line at a value to compare with: no effect, a target, a national figure. Equal by value.</summary>
/// <param name="Value">Where it stands, on the scale of the figure's values; finite.</param>
/// <param name="Label">What it is.</param>
/// <exception cref="ArgumentException">The value is not finite, or the label is empty.</exception>
public sealed record ReferenceLine(double Value, string Label)
{
    /// <summary>Where it stands, on the scale of the figure's values.</summary>
    public double Value { get; } = Guard.Against.NonFinite(Value);

    /// <summary>What it is.</summary>
    public string Label { get; } = Guard.Against.NullOrWhiteSpace(Label);
}
