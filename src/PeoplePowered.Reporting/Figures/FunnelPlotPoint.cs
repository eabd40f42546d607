namespace PeoplePowered.Reporting.Figures;

/// <summary>One estimate on a funnel plot. Equal by value.</summary>
/// <param name="Label">The name of the site or study.</param>
/// <param name="Estimate">Its estimate on the scale of analysis (log odds, a log odds ratio); finite.</param>
/// <param name="StandardError">Its standard error on the same scale; positive and finite.</param>
/// <exception cref="ArgumentException">The label is empty, or a number is outside its range.</exception>
public sealed record FunnelPlotPoint(string Label, double Estimate, double StandardError)
{
    /// <summary>The name of the site or study.</summary>
    public string Label { get; } = Guard.Against.NullOrWhiteSpace(Label);

    /// <summary>Its estimate on the scale of analysis.</summary>
    public double Estimate { get; } = Guard.Against.NonFinite(Estimate);

    /// <summary>Its standard error on the scale of analysis.</summary>
    public double StandardError { get; } = Guard.Against.NegativeOrZero(Guard.Against.NonFinite(StandardError), nameof(StandardError));
}
