using LadderGen.Compiler.Text;

namespace LadderGen.Compiler.Outline;

internal enum StatementKind
{
    /// <summary>A top-level bullet, the text of a labelled bullet, or a part of a table cell. It says something by itself.</summary>
    Bullet,

    /// <summary>A paragraph in a section that has no bullets. It says something by itself.</summary>
    Prose,

    /// <summary>A blockquote, or a paragraph in a section that has bullets. It says something about the label that it is under.</summary>
    Description,

    /// <summary>A bullet or paragraph of an <c>Examples</c> section, or one that starts with <c>E.g.</c></summary>
    Example,
}

/// <summary>One thing that a document says, and the labels it says it under.</summary>
/// <param name="Label">Index into <see cref="Document.Labels"/> of the innermost label it is under, or -1.</param>
/// <param name="Kind">The kind of statement.</param>
/// <param name="Text">Its words as a reader sees them: no markup, white space collapsed, wrong decoding repaired.</param>
/// <param name="Details">Its nested bullets and further paragraphs, in order.</param>
/// <param name="Span">From its first word to its last, details included, without bullet or quote marks.</param>
/// <param name="Id">The <c>{#id}</c> at its end, without braces and <c>#</c>.</param>
/// <param name="Doubt">What it may be meant for instead; null if it is plain.</param>
internal sealed record Statement(
    int Label,
    StatementKind Kind,
    string Text,
    EquatableArray<string> Details,
    SourceSpan Span,
    string? Id = null,
    Doubt? Doubt = null);
