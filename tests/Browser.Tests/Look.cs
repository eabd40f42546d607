namespace Browser.Tests;

/// <summary>A way to look at a page.</summary>
/// <param name="Name">What it is called.</param>
/// <param name="Width">How wide the window is, in CSS pixels.</param>
/// <param name="Dark">Whether the reader prefers a dark ground.</param>
/// <param name="Print">Whether it is printed.</param>
internal sealed record Look(string Name, int Width, bool Dark = false, bool Print = false)
{
    public static readonly Look Light = new("light", 1100);
    public static readonly Look DarkGround = new("dark", 1100, Dark: true);
    public static readonly Look Phone = new("phone", 390);

    /// <summary>A4 between margins of 15 mm, at 96 pixels to the inch. The reader's own machine is dark, which paper never is.</summary>
    public static readonly Look Paper = new("print", 680, Dark: true, Print: true);

    public static IReadOnlyList<Look> All { get; } = [Light, DarkGround, Phone, Paper];

    public static Look Of(string name) => All.Single(look => string.Equals(look.Name, name, StringComparison.Ordinal));

    public override string ToString() => Name;
}
