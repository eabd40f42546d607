using System.Globalization;
using System.Text;

namespace PeoplePowered.Interchange.Csv;

/// <summary>Bytes to text: UTF-8, with or without its mark, and nothing else; a guess at another encoding would turn pounds into letters in silence.</summary>
internal static class TextBytes
{
    private const string SaveAsUtf8 = "Save the file as UTF-8; spreadsheets call it 'CSV UTF-8'.";

    /// <summary>The text, or <c>null</c> where the bytes are not UTF-8 text; each bad line is then in the log.</summary>
    public static string? Decode(string file, ReadOnlySpan<byte> bytes, ProblemLog log)
    {
        if (bytes is [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..])
        {
            log.Add(file, 1, null, null, "The file is in UTF-16 or UTF-32.", SaveAsUtf8);
            return null;
        }

        var text = bytes.StartsWith(Encoding.UTF8.Preamble) ? bytes[Encoding.UTF8.Preamble.Length..] : bytes;
        return Clean(file, text, log) ? Encoding.UTF8.GetString(text) : null;
    }

    private static bool Clean(string file, ReadOnlySpan<byte> text, ProblemLog log)
    {
        var clean = true;
        var line = 1;
        var badLine = 0;
        while (!text.IsEmpty)
        {
            var valid = Rune.DecodeFromUtf8(text, out var rune, out var length) == System.Buffers.OperationStatus.Done;
            if ((!valid || rune.Value == 0) && badLine != line)
            {
                (clean, badLine) = (false, line);
                var value = string.Create(CultureInfo.InvariantCulture, $"0x{text[0]:X2}");
                if (valid)
                    log.Add(file, line, null, value, "The line holds a zero byte.", $"Remove it, or export the file again. {SaveAsUtf8}");
                else
                    log.Add(file, line, null, value, "The line holds a byte that is not UTF-8, as the pound sign and typographic quotes of Windows-1252 are.", SaveAsUtf8);
            }

            if (text[0] == '\n' || (text[0] == '\r' && !(text.Length > 1 && text[1] == '\n')))
                line++;
            text = text[length..];
        }

        return clean;
    }
}
