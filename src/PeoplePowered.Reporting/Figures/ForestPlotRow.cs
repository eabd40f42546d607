namespace PeoplePowered.Reporting.Figures;

/// <summary>One site or study on a forest plot: its estimate and interval. Equal by value.</summary>
/// <param name="Label">Its name.</param>
/// <param name="Estimate">The estimate, on the plot's natural scale (a proportion, an odds ratio); finite.</param>
/// <param name="Lower">The lower end of the interval; finite.</param>
/// <param name="Upper">The upper end of the interval; finite and not below <paramref name="Lower"/>.</param>
/// <param name="WeightPercent">Its weight in the summary in per cent, zero or more, drawn as the area of its square; <c>null</c> where nothing was weighed.</param>
/// <param name="Note">A short note beside the name, such as <c>235/409</c>; <c>null</c> for none.</param>
/// <exception cref="ArgumentException">The label is empty, a number is not finite, the interval is reversed, or the weight is negative.</exception>
public sealed record ForestPlotRow(string Label, double Estimate, double Lower, double Upper, double? WeightPercent = null, string? Note = null)
{
    /// <summary>Its name.</summary>
    public string Label { get; } = Guard.Against.NullOrWhiteSpace(Label);

    /// <summary>The estimate, on the plot's natural scale.</summary>
    public double Estimate { get; } = Guard.Against.NonFinite(Estimate);

    /// <summary>The lower end of the interval.</summary>
    public double Lower { get; } = Guard.Against.NonFinite(Lower);

    /// <summary>The upper end of the interval.</summary>
    public double Upper { get; } = Guard.Against.OutOfRange(Upper, nameof(Upper), Lower, double.MaxValue);

    /// <summary>Its weight in the summary in per cent, or <c>null</c>.</summary>
    public double? WeightPercent { get; } = WeightPercent is { } weight ? Guard.Against.Negative(Guard.Against.NonFinite(weight, nameof(WeightPercent)), nameof(WeightPercent)) : null;

    /// <summary>A short note beside the name, or <c>null</c>.</summary>
    public string? Note { get; } = Note;
}
