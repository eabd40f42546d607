namespace PeoplePowered.Reporting.Figures;

/// <summary>One site on a caterpillar plot: its estimate drawn towards the mean of all, with its interval, and its own estimate beside. Equal by value.</summary>
/// <param name="Label">Its name.</param>
/// <param name="Estimate">The estimate drawn towards the mean, on the plot's natural scale; finite.</param>
/// <param name="Lower">The lower end of the interval of <paramref name="Estimate"/>; finite.</param>
/// <param name="Upper">The upper end of that interval; finite and not below <paramref name="Lower"/>.</param>
/// <param name="OwnEstimate">What the site's own figures say by themselves, on the same scale; <c>null</c> where it is not known.</param>
/// <param name="Note">A short note beside the name, such as <c>235/409</c>; <c>null</c> for none.</param>
/// <exception cref="ArgumentException">The label is empty, a number is not finite, or the interval is reversed.</exception>
public sealed record CaterpillarRow(string Label, double Estimate, double Lower, double Upper, double? OwnEstimate = null, string? Note = null)
{
    /// <summary>Its name.</summary>
    public string Label { get; } = Guard.Against.NullOrWhiteSpace(Label);

    /// <summary>The estimate drawn towards the mean.</summary>
    public double Estimate { get; } = Guard.Against.NonFinite(Estimate);

    /// <summary>The lower end of its interval.</summary>
    public double Lower { get; } = Guard.Against.NonFinite(Lower);

    /// <summary>The upper end of its interval.</summary>
    public double Upper { get; } = Guard.Against.OutOfRange(Upper, nameof(Upper), Lower, double.MaxValue);

    /// <summary>What the site's own figures say by themselves, or <c>null</c>.</summary>
    public double? OwnEstimate { get; } = OwnEstimate is { } own ? Guard.Against.NonFinite(own, nameof(OwnEstimate)) : null;

    /// <summary>A short note beside the name, or <c>null</c>.</summary>
    public string? Note { get; } = Note;

    /// <summary>Whether the intervals of two sites have a value in common.</summary>
    internal bool Overlaps(CaterpillarRow other) => Lower <= other.Upper && other.Lower <= Upper;
}
