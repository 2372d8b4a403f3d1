using System.Globalization;
using Markdig.Helpers;

namespace LadderGen.Compiler.Html;

/// <summary>Decodes entities such as <c>&amp;amp;</c> and <c>&amp;#x41;</c>.</summary>
internal static class HtmlEntity
{
    private const int Longest = 40;
    private const string Replacement = "\uFFFD";

    /// <param name="start">The offset of a <c>&amp;</c>.</param>
    /// <param name="end">Where the text ends.</param>
    /// <param name="entityEnd">Where the entity ends.</param>
    /// <returns>The characters it is for; null if this is not an entity.</returns>
    public static string? Decode(string text, int start, int end, out int entityEnd)
    {
        entityEnd = EndOf(text, start, end);
        if (entityEnd == start)
        {
            return null;
        }

        var name = text.Substring(start + 1, entityEnd - start - 2);
        return EntityHelper.DecodeEntity(name.AsSpan()) ?? DecodeNumber(name);
    }

    private static int EndOf(string text, int start, int end)
    {
        var i = start + 1;
        while (i < end && i < start + Longest && (char.IsLetterOrDigit(text[i]) || (text[i] == '#' && i == start + 1)))
        {
            i++;
        }

        return i > start + 1 && i < end && text[i] == ';' ? i + 1 : start;
    }

    /// <summary>Decodes numbers. Markdig, which knows the names, has no public way to.</summary>
    private static string? DecodeNumber(string name)
    {
        if (name[0] != '#' || name.Length == 1)
        {
            return null;
        }

        var isHex = name[1] is 'x' or 'X';
        var style = isHex ? NumberStyles.AllowHexSpecifier : NumberStyles.None;
        return !int.TryParse(name.Substring(isHex ? 2 : 1), style, CultureInfo.InvariantCulture, out var number) ? null
            : number is > 0 and <= 0x10FFFF and not (>= 0xD800 and <= 0xDFFF) ? char.ConvertFromUtf32(number)
            : Replacement;
    }
}
