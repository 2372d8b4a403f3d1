namespace LadderGen.Compiler.Text;

/// <summary>How a character is shown, or what it separates.</summary>
[Flags]
internal enum Formatting : ushort
{
    None = 0,
    Bold = 1,
    Code = 2,

    /// <summary>Part of a link to a <c>#place</c> on the same page.</summary>
    InPageLink = 4,

    /// <summary>A <c>&lt;br&gt;</c> or the like, which ends a part of a cell. The character itself is not in the document.</summary>
    Break = 8,

    /// <summary>The end of a line of the document.</summary>
    LineEnd = 16,

    /// <summary>Struck out, so not part of the ladder.</summary>
    Struck = 32,

    /// <summary>Words that stand for a picture, or <see cref="ShownWords.Picture"/> if it has none.</summary>
    Picture = 64,

    /// <summary>Set above the line, as the mark of a footnote is.</summary>
    Raised = 128,

    /// <summary>Part of a link, wherever it leads.</summary>
    Link = 256,
}
