namespace PeoplePowered.Reporting.Markup;

/// <summary>A colour by its role, on light and on dark ground, as <c>#rrggbb</c>.</summary>
/// <param name="Name">The role; the CSS custom property is <c>--pp-</c> and this name.</param>
/// <param name="Light">On light ground.</param>
/// <param name="Dark">On dark ground.</param>
internal sealed record Paint(string Name, string Light, string Dark)
{
    /// <summary>The CSS value on light ground: the host page's own colour for this role, or ours.</summary>
    public string LightValue => $"var(--pp-{Name},{Light})";

    /// <summary>The CSS value on dark ground: the host page's own colour for this role, or ours.</summary>
    public string DarkValue => $"var(--pp-{Name},{Dark})";
}
