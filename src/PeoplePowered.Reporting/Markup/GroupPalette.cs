namespace PeoplePowered.Reporting.Markup;

/// <summary>
/// Colours of groups, after M. Okabe and K. Ito, "Color universal design" (2008), darkened or lightened to a contrast of at least 3:1 with the ground. Figures that use
/// them give each group a shape as well, so that nothing hangs on colour alone.
/// </summary>
internal static class GroupPalette
{
    /// <summary>The colours in the order in which groups take them.</summary>
    public static readonly IReadOnlyList<Paint> All =
    [
        new("group-1", "#0072b2", "#56b4e9"),
        new("group-2", "#c85200", "#f08a3c"),
        new("group-3", "#00805b", "#2fc79b"),
        new("group-4", "#a3487f", "#e39ac4"),
        new("group-5", "#7d6a00", "#e0cf4a"),
        new("group-6", "#4d5660", "#c3cad2"),
    ];
}
