using System.Diagnostics.CodeAnalysis;
using System.Text;
using System.Text.Unicode;

namespace PeoplePowered.Interchange.Json;

/// <summary>UTF-8 that is checked, so that nothing is replaced in silence.</summary>
internal static class Utf8Text
{
    private static readonly UTF8Encoding s_strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    public static ReadOnlyMemory<byte> WithoutByteOrderMark(ReadOnlyMemory<byte> utf8) =>
        utf8.Span.StartsWith("\uFEFF"u8) ? utf8["\uFEFF"u8.Length..] : utf8;

    /// <summary>The line, from 1, on which a byte stands.</summary>
    public static int LineAt(ReadOnlySpan<byte> utf8, int index) => utf8[..index].Count((byte)'\n') + 1;

    /// <summary>The first place that is not UTF-8, or <c>null</c>.</summary>
    public static ReadProblem? ProblemOf(ReadOnlySpan<byte> utf8, string file)
    {
        if (Utf8.IsValid(utf8))
            return null;
        var index = 0;
        while (Rune.DecodeFromUtf8(utf8[index..], out _, out var length) == System.Buffers.OperationStatus.Done)
            index += length;
        return new(file, LineAt(utf8, index), null, FormattableString.Invariant($"byte 0x{utf8[index]:X2}"), "This is not UTF-8 text.", "Save the file as UTF-8.");
    }

    public static bool TryEncode(string text, string file, [NotNullWhen(true)] out byte[]? utf8, [NotNullWhen(false)] out ReadProblem? problem)
    {
        try
        {
            utf8 = s_strict.GetBytes(text);
            problem = null;
            return true;
        }
        catch (EncoderFallbackException unpaired)
        {
            utf8 = null;
            var line = text.AsSpan(0, unpaired.Index).Count('\n') + 1;
            problem = new(file, line, null, null, "The text holds half of a surrogate pair, which is no character.", "Remove it, or write the whole character.");
            return false;
        }
    }
}
