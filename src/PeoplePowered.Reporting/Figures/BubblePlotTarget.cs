namespace PeoplePowered.Reporting.Figures;

/// <summary>A place whose effect a bubble plot predicts. Equal by value.</summary>
/// <param name="Label">Its name.</param>
/// <param name="Moderator">Its value of the characteristic, in the unit of the points; finite. Outside the range of the points the prediction is an extrapolation, and is said to be one.</param>
/// <exception cref="ArgumentException">The label is empty, or the number is not finite.</exception>
public sealed record BubblePlotTarget(string Label, double Moderator)
{
    /// <summary>Its name.</summary>
    public string Label { get; } = Guard.Against.NullOrWhiteSpace(Label);

    /// <summary>Its value of the characteristic.</summary>
    public double Moderator { get; } = Guard.Against.NonFinite(Moderator);
}
