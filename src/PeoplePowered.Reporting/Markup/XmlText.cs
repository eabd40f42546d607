using System.Text;

namespace PeoplePowered.Reporting.Markup;

/// <summary>
/// Text made safe for HTML and XML alike, as element content and inside quoted attributes. What neither format can
/// hold (control characters, lone surrogates, noncharacters) becomes U+FFFD, the replacement character.
/// </summary>
internal static class XmlText
{
    private const int Replacement = 0xFFFD;

    /// <summary>The text with every significant character escaped.</summary>
    public static string Escape(string text)
    {
        var builder = new StringBuilder(text.Length + 16);
        AppendEscaped(builder, text);
        return builder.ToString();
    }

    /// <summary>Appends the text with every significant character escaped.</summary>
    public static void AppendEscaped(StringBuilder builder, string text)
    {
        foreach (var rune in text.EnumerateRunes())
        {
            switch (rune.Value)
            {
                case '&':
                    builder.Append("&amp;");
                    break;
                case '<':
                    builder.Append("&lt;");
                    break;
                case '>':
                    builder.Append("&gt;");
                    break;
                case '"':
                    builder.Append("&quot;");
                    break;
                case '\'':
                    builder.Append("&#39;");
                    break;
                default:
                    builder.Append(IsAllowed(rune.Value) ? rune.ToString() : ((char)Replacement).ToString());
                    break;
            }
        }
    }

    private static bool IsAllowed(int codePoint) =>
        codePoint is '\t' or '\n' or '\r'
        || (codePoint is >= 0x20 and not (>= 0x7F and <= 0x9F) and not (>= 0xFDD0 and <= 0xFDEF) && (codePoint & 0xFFFE) != 0xFFFE);
}
