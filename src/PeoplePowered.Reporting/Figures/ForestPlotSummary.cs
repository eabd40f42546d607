namespace PeoplePowered.Reporting.Figures;

/// <summary>The pooled answer, drawn as a diamond from one end of its interval to the other. Equal by value.</summary>
/// <param name="Label">What it is, such as <c>All sites (REML, Hartung-Knapp)</c>.</param>
/// <param name="Estimate">The pooled estimate, on the plot's natural scale; finite.</param>
/// <param name="Lower">The lower end of its interval; finite.</param>
/// <param name="Upper">The upper end of its interval; finite and not below <paramref name="Lower"/>.</param>
/// <param name="Note">A line under it, such as how far the sites differ; <c>null</c> for none.</param>
/// <exception cref="ArgumentException">The label is empty, a number is not finite, or the interval is reversed.</exception>
public sealed record ForestPlotSummary(string Label, double Estimate, double Lower, double Upper, string? Note = null)
{
    /// <summary>What it is.</summary>
    public string Label { get; } = Guard.Against.NullOrWhiteSpace(Label);

    /// <summary>The pooled estimate, on the plot's natural scale.</summary>
    public double Estimate { get; } = Guard.Against.NonFinite(Estimate);

    /// <summary>The lower end of its interval.</summary>
    public double Lower { get; } = Guard.Against.NonFinite(Lower);

    /// <summary>The upper end of its interval.</summary>
    public double Upper { get; } = Guard.Against.OutOfRange(Upper, nameof(Upper), Lower, double.MaxValue);

    /// <summary>A line under it, or <c>null</c>.</summary>
    public string? Note { get; } = Note;
}
