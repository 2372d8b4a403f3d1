using LadderGen.Compiler.Text;

namespace LadderGen.Compiler.Outline;

/// <summary>The kind of line that makes a label. The binder asks only if one label is of a lesser kind than another.</summary>
internal enum LabelKind
{
    /// <summary>The <c>title</c> of front matter that does not declare a ladder.</summary>
    FrontMatterTitle,

    /// <summary>A heading, of Markdown or of pasted text.</summary>
    Heading,

    /// <summary>The summary of a <c>&lt;details&gt;</c> block.</summary>
    Summary,

    /// <summary>A line that is bold from end to end.</summary>
    BoldLine,

    /// <summary>A bullet that labels what is nested in it, or what follows its colon.</summary>
    Bullet,

    /// <summary>A key cell or a column header of a table. Made by the binder when it flattens a <see cref="Grid"/>.</summary>
    Cell,
}

/// <summary>
/// Words that name what is under them. Labels form a tree: <paramref name="Parent"/> is an index into
/// <see cref="Document.Labels"/>, always smaller than the label's own, or -1.
/// </summary>
/// <param name="Parent">The label that this one is under, or -1.</param>
/// <param name="Kind">The kind of line it is.</param>
/// <param name="Text">Its words as a reader sees them: no markup, white space collapsed, emoji kept, wrong decoding repaired.</param>
/// <param name="Span">Exactly its words in the document, without marks such as <c>#</c> or <c>**</c>.</param>
/// <param name="Id">The <c>{#id}</c> at its end, without braces and <c>#</c>.</param>
/// <param name="Depth">The number of <c>#</c> of a heading; 0 for all other labels, and where the depth had to be inferred.</param>
internal sealed record Label(int Parent, LabelKind Kind, string Text, SourceSpan Span, string? Id = null, int Depth = 0);
