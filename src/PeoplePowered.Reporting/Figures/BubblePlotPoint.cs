namespace PeoplePowered.Reporting.Figures;

/// <summary>One site or study on a bubble plot. Equal by value.</summary>
/// <param name="Label">Its name.</param>
/// <param name="Moderator">Its value of the characteristic that may explain the effect, in the characteristic's unit; finite.</param>
/// <param name="Estimate">Its estimate on the scale of analysis (log odds, a log odds ratio); finite.</param>
/// <param name="Weight">Its weight in the regression, in any unit that all points share: the bubble's area; positive and finite.</param>
/// <exception cref="ArgumentException">The label is empty, or a number is outside its range.</exception>
public sealed record BubblePlotPoint(string Label, double Moderator, double Estimate, double Weight)
{
    /// <summary>Its name.</summary>
    public string Label { get; } = Guard.Against.NullOrWhiteSpace(Label);

    /// <summary>Its value of the characteristic.</summary>
    public double Moderator { get; } = Guard.Against.NonFinite(Moderator);

    /// <summary>Its estimate on the scale of analysis.</summary>
    public double Estimate { get; } = Guard.Against.NonFinite(Estimate);

    /// <summary>Its weight.</summary>
    public double Weight { get; } = Guard.Against.NegativeOrZero(Guard.Against.NonFinite(Weight), nameof(Weight));
}
