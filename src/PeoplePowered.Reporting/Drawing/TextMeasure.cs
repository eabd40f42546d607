using System.Globalization;
using System.Text;

namespace PeoplePowered.Reporting.Drawing;

/// <summary>Measures and reads the direction of text without a font at hand.</summary>
internal static class TextMeasure
{
    /// <summary>The faces whose widths <see cref="TextWidths"/> holds, then whatever the reader has.</summary>
    public const string FontFamily = "Arial, Helvetica, 'Liberation Sans', 'Nimbus Sans', Roboto, sans-serif";

    /// <summary>The width of a line of text, in user units.</summary>
    public static double Width(string text, TextStyle style)
    {
        var thousandths = 0L;
        foreach (var rune in text.EnumerateRunes())
            thousandths += TextWidths.Of(rune, style.Bold);
        return thousandths * style.Size / 1000;
    }

    /// <summary>Whether the first letter belongs to a script that runs from right to left.</summary>
    public static bool IsRightToLeft(string text)
    {
        foreach (var rune in text.EnumerateRunes())
        {
            if (rune.Value is (>= 0x0590 and <= 0x08FF) or (>= 0xFB1D and <= 0xFDFF) or (>= 0xFE70 and <= 0xFEFF) or (>= 0x10800 and <= 0x10FFF) or (>= 0x1E800 and <= 0x1EFFF))
                return true;
            if (Rune.IsLetter(rune))
                return false;
        }

        return false;
    }

    /// <summary>A name within a sentence that runs the other way, so that neither turns the other around.</summary>
    public static string Isolated(string name) => IsRightToLeft(name) ? $"\u2068{name}\u2069" : name;

    /// <summary>The characters as a reader sees them: a letter with its accents or a joined emoji is one.</summary>
    public static IEnumerable<string> Graphemes(string text)
    {
        var elements = StringInfo.GetTextElementEnumerator(text);
        while (elements.MoveNext())
            yield return elements.GetTextElement();
    }
}
