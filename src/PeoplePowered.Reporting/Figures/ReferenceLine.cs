namespace PeoplePowered.Reporting.Figures;

/// <summary>A vertical line at a value to compare with: no effect, a target, a threshold of success. Equal by value.</summary>
/// <param name="Value">Where it stands, on the scale of the figure's values; finite.</param>
/// <param name="Label">What it is.</param>
/// <param name="Style">How it is drawn; <see cref="ReferenceLineStyle.Solid"/> unless told.</param>
/// <exception cref="ArgumentException">The value is not finite, the label is empty, or the style is not defined.</exception>
public sealed record ReferenceLine(double Value, string Label, ReferenceLineStyle Style = ReferenceLineStyle.Solid)
{
    /// <summary>Where it stands, on the scale of the figure's values.</summary>
    public double Value { get; } = Guard.Against.NonFinite(Value);

    /// <summary>What it is.</summary>
    public string Label { get; } = Guard.Against.NullOrWhiteSpace(Label);

    /// <summary>How it is drawn.</summary>
    public ReferenceLineStyle Style { get; } = Guard.Against.EnumOutOfRange(Style);
}
