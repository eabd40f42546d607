using System.Globalization;
using System.Text;

namespace PeoplePowered.Domain.Aggregation;

/// <summary>Writes values as R reads them: plain ASCII, numbers that come back exactly.</summary>
internal static class RText
{
    public static string Number(double value) => value.ToString("R", CultureInfo.InvariantCulture);

    public static string Number(long value) => value.ToString(CultureInfo.InvariantCulture);

    /// <summary>A string in quotation marks, with everything but printable ASCII escaped.</summary>
    public static string String(string text) => $"\"{Escaped(text).Replace("\"", "\\\"", StringComparison.Ordinal)}\"";

    /// <summary>A text for a comment: on one line, and harmless.</summary>
    public static string Comment(string text) => Escaped(text);

    public static string Vector(IEnumerable<string> items) => $"c({string.Join(", ", items)})";

    private static string Escaped(string text)
    {
        var escaped = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            _ = rune.Value switch
            {
                '\\' => escaped.Append(@"\\"),
                0 => escaped.Append(' '),
                >= ' ' and <= '~' => escaped.Append((char)rune.Value),
                <= 0xFFFF => escaped.Append(CultureInfo.InvariantCulture, $"\\u{rune.Value:X4}"),
                _ => escaped.Append(CultureInfo.InvariantCulture, $"\\U{rune.Value:X8}"),
            };
        }

        return escaped.ToString();
    }
}
