namespace LadderGen.Compiler.Text;

/// <summary>
/// Knows the signs that begin a bullet, by the Unicode blocks they are in. Which sign a list gets depends on the program it was typed in,
/// and on what became of the sign on its way through the clipboard.
/// </summary>
internal static class BulletMarks
{
    /// <summary>
    /// True for a sign that is nothing but a bullet, so that one line and no space suffice: dots, squares, triangles, stars and, from
    /// Word, characters for private use.
    /// </summary>
    public static bool IsBullet(char c) => c is '•' or '·' or '‣' or '⁃' or '⁌' or '⁍' or '∙'
        or '∘' or '⋅' or '‧' or '・' or '･' or '❖'
        or (>= '\u25A0' and <= '\u25FF')
        or (>= '\u2720' and <= '\u274B' and not '\u2728')
        or (>= '\u274D' and <= '\u2752')
        or (>= '\u2794' and <= '\u27BF' and not '\u2795' and not '\u2796' and not '\u2797')
        or (>= '\u29BE' and <= '\u29BF')
        or (>= '\u2B12' and <= '\u2BFF')
        or (>= '\uE000' and <= '\uF8FF');

    /// <summary>True for a dash of any length. It is a bullet at the start of a line, and a dash within a sentence.</summary>
    public static bool IsDash(char c) => c is '-' or '\u2212' or '\u02D7' or '\uFE58' or '\uFE63' or '\uFF0D'
        or (>= '\u2010' and <= '\u2015');

    /// <summary>True for an arrow or a tick.</summary>
    public static bool IsPointer(char c) => c is '✓' or '✔' or '»' or '›' or '☞' or '☛' or '\u2705'
        or (>= '\u2190' and <= '\u21FF')
        or (>= '\u27F0' and <= '\u27FF')
        or (>= '\u2900' and <= '\u297F')
        or (>= '\u2B00' and <= '\u2B11');

    /// <summary>True for a sign that is a bullet where several lines begin with it.</summary>
    public static bool IsOther(char c) => c is '*' or '+' or '~' or '=' or '§' or '¶' or '†' or '‡' or '※'
        or '°' or '¤' or '¬' or '>'
        or (>= '\u2600' and <= '\u26FF' and not '\u2612');

    /// <summary>True for a box to tick.</summary>
    public static bool IsBox(char c) => c is '☐' or '☑' or '□' or '▢' or '❏' or '❐' or '❑' or '❒' or '\u2B1C' or '\u2B1B';

    /// <summary>True for the sign of a bullet within a bullet, as word processors choose it.</summary>
    public static bool IsInner(char c) => c is 'o' or '◦' or '○' or '⚬' or '∘';

    /// <summary>True for a sign that is a bullet in Markdown.</summary>
    public static bool IsMarkdown(char c) => c is '-' or '*' or '+';
}
