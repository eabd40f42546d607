namespace PeoplePowered.Reporting.Figures;

/// <summary>A site or study that has no estimate or was left out, shown so that its absence is seen. Equal by value.</summary>
/// <param name="Label">Its name.</param>
/// <param name="Reason">Why it is absent, in a few words.</param>
/// <exception cref="ArgumentException">The label or the reason is empty.</exception>
public sealed record ForestPlotAbsentRow(string Label, string Reason)
{
    /// <summary>Its name.</summary>
    public string Label { get; } = Guard.Against.NullOrWhiteSpace(Label);

    /// <summary>Why it is absent.</summary>
    public string Reason { get; } = Guard.Against.NullOrWhiteSpace(Reason);
}
