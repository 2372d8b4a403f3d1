namespace LadderGen.Compiler.Text;

/// <summary>Knows the marks that begin a bullet.</summary>
internal static class BulletMarks
{
    /// <summary>True for a mark that is nothing but a bullet, so that no space needs to follow it.</summary>
    public static bool IsRound(char c) => c is '•' or '◦' or '▪' or '●' or '‣';

    /// <summary>True for a mark that is a bullet in pasted text.</summary>
    public static bool IsPasted(char c) => IsRound(c) || c is '-' or '*' or '–' or '—' or '·';

    /// <summary>True for a mark that is a bullet in Markdown.</summary>
    public static bool IsMarkdown(char c) => c is '-' or '*' or '+';

    /// <summary>True for a mark that is a bullet in a cell of a table, where neither Markdown nor HTML has a list.</summary>
    public static bool IsInCell(char c) => c is '-' or '*' or '•' or '–';
}
