using System.Globalization;
using System.Text;

namespace PeoplePowered.Reporting.Drawing;

/// <summary>
/// Advance widths of a sans-serif face in thousandths of an em: for ASCII those of Helvetica (Adobe Core 14 font
/// metrics), which Arial, Liberation Sans and Nimbus Sans share; beyond ASCII a generous width for each script,
/// because the face that will draw it is not known.
/// </summary>
internal static class TextWidths
{
    private const int First = ' ';
    private const int Last = '~';

    private static ReadOnlySpan<ushort> Regular =>
    [
        278, 278, 355, 556, 556, 889, 667, 222, 333, 333, 389, 584, 278, 333, 278, 278,
        556, 556, 556, 556, 556, 556, 556, 556, 556, 556, 278, 278, 584, 584, 584, 556,
        1015, 667, 667, 722, 722, 667, 611, 778, 722, 278, 500, 667, 556, 833, 722, 778,
        667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 278, 278, 278, 469, 556,
        333, 556, 556, 500, 556, 556, 278, 556, 556, 222, 222, 500, 222, 833, 556, 556,
        556, 556, 333, 500, 278, 556, 500, 722, 500, 500, 500, 334, 260, 334, 584,
    ];

    private static ReadOnlySpan<ushort> Bold =>
    [
        278, 333, 474, 556, 556, 889, 722, 278, 333, 333, 389, 584, 278, 333, 278, 278,
        556, 556, 556, 556, 556, 556, 556, 556, 556, 556, 333, 333, 584, 584, 584, 611,
        975, 722, 722, 722, 722, 667, 611, 778, 722, 278, 556, 722, 611, 833, 722, 778,
        667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 333, 278, 333, 584, 556,
        333, 556, 611, 556, 611, 556, 333, 611, 611, 278, 278, 556, 278, 889, 611, 611,
        611, 611, 389, 556, 333, 611, 556, 778, 556, 556, 500, 389, 280, 389, 584,
    ];

    /// <summary>The advance width of one character, in thousandths of an em.</summary>
    /// <param name="rune">The character.</param>
    /// <param name="bold">Whether in bold.</param>
    public static int Of(Rune rune, bool bold)
    {
        var codePoint = rune.Value;
        if (codePoint is >= First and <= Last)
            return (bold ? Bold : Regular)[codePoint - First];
        return Rune.GetUnicodeCategory(rune) switch
        {
            UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark or UnicodeCategory.Format => 0,
            UnicodeCategory.Control => 1000,
            UnicodeCategory.SpaceSeparator => codePoint == 0xA0 ? 278 : 600,
            UnicodeCategory.LowercaseLetter => codePoint is 'æ' or 'œ' ? 944 : bold ? 680 : 640,
            UnicodeCategory.UppercaseLetter => codePoint is 'Æ' or 'Œ' ? 1000 : 850,
            _ => Other(codePoint),
        };
    }

    private static int Other(int codePoint) => codePoint switch
    {
        '’' or '‘' or '·' => 278,
        '“' or '”' or '²' or '³' => 500,
        '–' or '−' or '×' or '±' or '≥' or '≤' or '£' or '€' => 584,
        >= 0x0590 and <= 0x08FF => 700,
        >= 0x1F000 and <= 0x1FAFF => 1400,
        < 0x2190 => 1000,
        _ => 1100,
    };
}
