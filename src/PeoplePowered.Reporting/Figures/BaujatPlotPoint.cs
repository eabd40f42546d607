using PeoplePowered.Statistics.Sensitivity;

namespace PeoplePowered.Reporting.Figures;

/// <summary>One site or study on a Baujat plot. Equal by value.</summary>
/// <param name="Label">Its name.</param>
/// <param name="Place">Where it stands, as <see cref="Baujat.Place"/> found; what has no place is named under the plot and in the table, not drawn.</param>
/// <exception cref="ArgumentException">The label is empty, or a coordinate is negative.</exception>
public sealed record BaujatPlotPoint(string Label, BaujatPoint Place)
{
    /// <summary>Its name.</summary>
    public string Label { get; } = Guard.Against.NullOrWhiteSpace(Label);

    /// <summary>Where it stands.</summary>
    public BaujatPoint Place { get; } = Place is { Heterogeneity: var across, Influence: var up } && !(across.ToNullable() < 0) && !(up.ToNullable() < 0)
        ? Place
        : throw new ArgumentOutOfRangeException(nameof(Place), Place, $"Both coordinates are squares, 0 or above, but '{Label}' stands at {Place}; take them from Baujat.Place.");

    /// <summary>Whether it has a place.</summary>
    internal bool IsDrawn => Place is { Heterogeneity.HasValue: true, Influence.HasValue: true };
}
