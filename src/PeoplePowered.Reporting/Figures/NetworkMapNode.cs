namespace PeoplePowered.Reporting.Figures;

/// <summary>Somebody or something on a network map. Equal by value.</summary>
/// <param name="Group">The group that gives it its colour and shape, such as a role.</param>
/// <param name="Label">Its name, if it may be shown to whoever sees the map; <c>null</c> for none.</param>
/// <param name="Size">How large it is beside the others, by area; above zero.</param>
/// <exception cref="ArgumentException">A text is blank, or the size is not above zero and finite.</exception>
public sealed record NetworkMapNode(string Group, string? Label = null, double Size = 1)
{
    /// <summary>The group.</summary>
    public string Group { get; } = Guard.Against.NullOrWhiteSpace(Group);

    /// <summary>Its name, where it may be shown.</summary>
    public string? Label { get; } = Label is null ? null : Guard.Against.NullOrWhiteSpace(Label);

    /// <summary>How large it is beside the others.</summary>
    public double Size { get; } = Guard.Against.NegativeOrZero(Guard.Against.NonFinite(Size), nameof(Size));
}
