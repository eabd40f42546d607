using System.Text;

namespace PeoplePowered.Reporting.Drawing;

/// <summary>A text broken into lines that fit a width.</summary>
internal sealed class TextBlock
{
    private TextBlock(IReadOnlyList<string> lines, TextStyle style, bool rightToLeft)
    {
        Lines = lines;
        Style = style;
        RightToLeft = rightToLeft;
        Width = lines.Max(line => TextMeasure.Width(line, style));
    }

    /// <summary>The lines, at least one.</summary>
    public IReadOnlyList<string> Lines { get; }

    /// <summary>How they look.</summary>
    public TextStyle Style { get; }

    /// <summary>Whether the text runs from right to left.</summary>
    public bool RightToLeft { get; }

    /// <summary>The width of the widest line.</summary>
    public double Width { get; }

    /// <summary>The height of all lines.</summary>
    public double Height => Lines.Count * Style.LineHeight;

    /// <summary>Breaks at white space that may break, and inside a word only where the word alone is wider than the line: after a stroke or a dash if it has one, else anywhere.</summary>
    public static TextBlock Wrap(string text, double width, TextStyle style)
    {
        var lines = new List<string>();
        var line = "";
        foreach (var word in Words(text).SelectMany(word => Break(word, width, style)))
        {
            var longer = line.Length == 0 ? word : line + " " + word;
            if (line.Length > 0 && TextMeasure.Width(longer, style) > width)
            {
                lines.Add(line);
                longer = word;
            }

            line = longer;
        }

        lines.Add(line);
        return new TextBlock(lines, style, TextMeasure.IsRightToLeft(text));
    }

    /// <summary>The words: what stands between white space other than that which holds two words together.</summary>
    private static IEnumerable<string> Words(string text)
    {
        var from = 0;
        for (var i = 0; i <= text.Length; i++)
        {
            if (i < text.Length && !(char.IsWhiteSpace(text[i]) && text[i] is not ('\u00A0' or '\u202F')))
                continue;
            if (i > from)
                yield return text[from..i];
            from = i + 1;
        }
    }

    private static IEnumerable<string> Break(string word, double width, TextStyle style)
    {
        if (TextMeasure.Width(word, style) <= width)
        {
            yield return word;
            yield break;
        }

        var piece = new StringBuilder();
        foreach (var part in Parts(word))
        {
            if (piece.Length > 0 && TextMeasure.Width(piece + part, style) > width)
            {
                yield return piece.ToString();
                piece.Clear();
            }

            foreach (var grapheme in TextMeasure.Graphemes(part))
            {
                if (piece.Length > 0 && TextMeasure.Width(piece + grapheme, style) > width)
                {
                    yield return piece.ToString();
                    piece.Clear();
                }

                piece.Append(grapheme);
            }
        }

        yield return piece.ToString();
    }

    /// <summary>A word cut after each stroke and dash.</summary>
    private static IEnumerable<string> Parts(string word)
    {
        var from = 0;
        for (var end = word.AsSpan().IndexOfAny("/-–—_"); end >= 0; end = word.AsSpan(from).IndexOfAny("/-–—_"))
        {
            yield return word.Substring(from, end + 1);
            from += end + 1;
        }

        if (from < word.Length)
            yield return word[from..];
    }
}
