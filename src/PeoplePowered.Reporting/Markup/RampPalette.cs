namespace PeoplePowered.Reporting.Markup;

/// <summary>
/// Five steps of one hue from weak to strong, told apart by lightness alone, for cells and bands that are ordered. Texts upon them keep at least 4.5:1 by WCAG 2.2;
/// where a step stands beside the ground, its cell has an outline.
/// </summary>
internal static class RampPalette
{
    /// <summary>The steps, the weakest first.</summary>
    public static readonly IReadOnlyList<Paint> All =
    [
        new("ramp-1", "#eaf2f9", "#1b2a38"),
        new("ramp-2", "#c3daee", "#24476a"),
        new("ramp-3", "#8ebbdf", "#2f6697"),
        new("ramp-4", "#3576af", "#6aa6d8"),
        new("ramp-5", "#0b4a7f", "#b4d8f7"),
    ];

    /// <summary>The colour of a text upon a step, counted from 0.</summary>
    public static Paint On(int step) => step < 3 ? Palette.Ink : Palette.Surface;
}
