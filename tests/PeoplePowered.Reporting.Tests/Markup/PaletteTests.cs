using System.Globalization;
using PeoplePowered.Reporting.Markup;

namespace PeoplePowered.Reporting.Tests.Markup;

/// <summary>Contrast by WCAG 2.2, "relative luminance" and "contrast ratio".</summary>
public sealed class PaletteTests
{
    [Fact]
    public void The_formula_gives_21_for_black_on_white() => Assert.Equal(21, Contrast("#000000", "#ffffff"), 1e-9);

    [Fact]
    public void Texts_have_a_contrast_of_4_5_in_light_and_dark()
    {
        Paint[] texts = [Palette.Ink, Palette.Muted, Palette.Strong];
        Paint[] grounds = [Palette.Surface, Palette.Panel];

        Assert.All(texts, text => Assert.All(grounds, ground => AssertContrast(text, ground, 4.5)));
    }

    [Fact]
    public void Shapes_have_a_contrast_of_3_in_light_and_dark()
    {
        Assert.All([Palette.Marker, Palette.Strong, Palette.Spread, Palette.Muted], shape => AssertContrast(shape, Palette.Surface, 3));
        AssertContrast(Palette.Ink, Palette.Marker, 3);
    }

    [Fact]
    public void The_diamond_and_the_squares_differ_without_colour() => AssertContrast(Palette.Strong, Palette.Marker, 2);

    [Fact]
    public void Texts_upon_every_step_of_the_ramp_have_a_contrast_of_4_5() => Assert.All(
        RampPalette.All.Select((step, index) => (Step: step, Ink: RampPalette.On(index))), pair => AssertContrast(pair.Ink, pair.Step, 4.5));

    [Fact]
    public void The_steps_of_the_ramp_grow_in_contrast_with_the_ground_so_that_greyscale_keeps_their_order()
    {
        for (var step = 1; step < RampPalette.All.Count; step++)
            AssertContrast(RampPalette.All[step], RampPalette.All[step - 1], 1.25);
    }

    private static void AssertContrast(Paint paint, Paint ground, double least)
    {
        Assert.True(Contrast(paint.Light, ground.Light) >= least, $"{paint.Name} on {ground.Name}, light: {Contrast(paint.Light, ground.Light)}");
        Assert.True(Contrast(paint.Dark, ground.Dark) >= least, $"{paint.Name} on {ground.Name}, dark: {Contrast(paint.Dark, ground.Dark)}");
    }

    internal static double Contrast(string first, string second)
    {
        var (a, b) = (Luminance(first), Luminance(second));
        return (Math.Max(a, b) + 0.05) / (Math.Min(a, b) + 0.05);
    }

    private static double Luminance(string colour) => (0.2126 * Channel(colour, 1)) + (0.7152 * Channel(colour, 3)) + (0.0722 * Channel(colour, 5));

    private static double Channel(string colour, int at)
    {
        var share = int.Parse(colour.AsSpan(at, 2), NumberStyles.HexNumber, CultureInfo.InvariantCulture) / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.Pow((share + 0.055) / 1.055, 2.4);
    }
}
