namespace PeoplePowered.Reporting.Markup;

/// <summary>
/// Few colours, told apart by lightness as well as hue (blue and orange, safe for the common colour-vision
/// deficiencies), so that figures survive greyscale print. Texts keep at least 4.5:1 and shapes 3:1 by WCAG 2.2.
/// </summary>
internal static class Palette
{
    public static readonly Paint Surface = new("surface", "#ffffff", "#14181d");
    public static readonly Paint Panel = new("panel", "#f4f6f8", "#1d232a");
    public static readonly Paint Ink = new("ink", "#1b1f24", "#e8eaed");
    public static readonly Paint Muted = new("muted", "#57606a", "#a3adb8");
    public static readonly Paint Rule = new("rule", "#d0d7de", "#3d454e");
    public static readonly Paint Marker = new("marker", "#6396c2", "#4a80b0");
    public static readonly Paint Strong = new("strong", "#0b4a7f", "#8fc4f5");
    public static readonly Paint Spread = new("spread", "#a34a00", "#f2a65a");

    /// <summary>Every role, in the order in which style sheets list them.</summary>
    public static readonly IReadOnlyList<Paint> All = [Surface, Panel, Ink, Muted, Rule, Marker, Strong, Spread];
}
