using System.Text;
using LadderGen.Compiler.Text;

namespace LadderGen.Compiler.Outline;

/// <summary>
/// Repairs UTF-8 that was read as Mac Roman or as Windows-1252 and then saved: each byte has become a character. Turned back into
/// bytes, such characters are valid UTF-8 again, which true text hardly ever is. Where true text can be (a French «é», a German
/// Spaß“), one such sequence alone is not enough.
/// </summary>
internal static class Mojibake
{
    // The upper halves of both code pages. netstandard2.0 has neither, and the package that has them would be another dependency.
    private const string MacRoman =
        "ÄÅÇÉÑÖÜáàâäãåçéèêëíìîïñóòôöõúùûü" +
        "†°¢£§•¶ß®©™´¨≠ÆØ∞±≤≥¥µ∂∑∏π∫ªºΩæø" +
        "¿¡¬√ƒ≈∆«»…\u00A0ÀÃÕŒœ–—“”‘’÷◊ÿŸ⁄€‹›ﬁﬂ" +
        "‡·‚„‰ÂÊÁËÈÍÎÏÌÓÔ\uF8FFÒÚÛÙıˆ˜¯˘˙˚¸˝˛ˇ";

    private const string Windows1252 =
        "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ" +
        "\u00A0¡¢£¤¥¦§¨©ª«¬\u00AD®¯°±²³´µ¶·¸¹º»¼½¾¿" +
        "ÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÐÑÒÓÔÕÖ×ØÙÚÛÜÝÞß" +
        "àáâãäåæçèéêëìíîïðñòóôõö÷øùúûüýþÿ";

    /// <summary>The first run of wrong characters in a text, and what they were.</summary>
    internal readonly record struct Found(SourceSpan Span, string Wrong, string Repaired);

    public static MappedText Repair(MappedText text, string source, out Found? found)
    {
        found = null;
        MappedTextBuilder? result = null;
        var right = 0;
        for (var i = 0; i < text.Count; i++)
        {
            if (text[i] < 0x80)
            {
                continue;
            }

            var end = RunFrom(text, source, i, MacRoman, out var repaired);
            end = end > i ? end : RunFrom(text, source, i, Windows1252, out repaired);
            if (end == i)
            {
                continue;
            }

            var wrong = text.Slice(i, end);
            found ??= new Found(wrong.Span, wrong.ToString(), repaired);
            result ??= new MappedTextBuilder();
            result.Add(text, right, i);
            result.Add(repaired, wrong.Span, text.FormattingOf(i));
            right = end;
            i = end - 1;
        }

        if (result is null)
        {
            return text;
        }

        result.Add(text, right, text.Count);
        return result.Take();
    }

    /// <summary>Finds the end of the wrong characters that begin at <paramref name="start"/>.</summary>
    /// <returns>The index after them; <paramref name="start"/> if there are none.</returns>
    private static int RunFrom(MappedText text, string source, int start, string upperHalf, out string repaired)
    {
        StringBuilder? characters = null;
        var end = start;
        var isCertain = false;
        var count = 0;
        while (Decode(text, source, end, upperHalf, out var codePoint, out var certain) is var length && length > 0)
        {
            characters = (characters ?? new StringBuilder()).Append(char.ConvertFromUtf32(codePoint));
            isCertain |= certain;
            count++;
            end += length;
        }

        repaired = characters?.ToString() ?? "";
        return isCertain || count >= 3 ? end : start;
    }

    /// <returns>The number of characters that are the bytes of one character in UTF-8; 0 if they are not.</returns>
    private static int Decode(MappedText text, string source, int start, string upperHalf, out int codePoint, out bool certain)
    {
        codePoint = 0;
        certain = false;
        var lead = ByteAt(text, source, start, upperHalf);
        var length = lead switch { >= 0xC2 and <= 0xDF => 2, >= 0xE0 and <= 0xEF => 3, >= 0xF0 and <= 0xF4 => 4, _ => 0 };
        if (length == 0 || start + length > text.Count)
        {
            return 0;
        }

        codePoint = lead & (0xFF >> (length + 1));
        for (var i = 1; i < length; i++)
        {
            var next = ByteAt(text, source, start + i, upperHalf);
            if (next is < 0x80 or > 0xBF)
            {
                return 0;
            }

            codePoint = (codePoint << 6) | (next & 0x3F);
        }

        if (codePoint < (length == 2 ? 0x80 : length == 3 ? 0x800 : 0x10000) || codePoint is > 0x10FFFF or (>= 0xD800 and <= 0xDFFF))
        {
            return 0;
        }

        var isShouted = start > 0 && char.IsUpper(text[start - 1]) && IsClosing(text[start + 1]);
        certain = length switch
        {
            2 => lead is 0xC2 or 0xC3 && !isShouted,
            3 => lead is 0xE2 or 0xEF && !IsClosing(text[start + 1]),
            _ => true,
        };
        return length;
    }

    private static int ByteAt(MappedText text, string source, int index, string upperHalf)
    {
        if (index >= text.Count)
        {
            return -1;
        }

        // White space has been normalized. The source still has what it was.
        var c = char.IsWhiteSpace(text[index]) && text.SpanOf(index) is { Length: 1 } place ? source[place.Start] : text[index];
        var at = c < 0x80 ? -1 : upperHalf.IndexOf(c);
        return at < 0 ? -1 : 0x80 + at;
    }

    /// <summary>True for a character that may follow a letter in true text.</summary>
    private static bool IsClosing(char c) =>
        char.IsWhiteSpace(c) || c is '’' or '“' or '”' or '»' or '«' or '›' or '…' or '–' or '—';
}
