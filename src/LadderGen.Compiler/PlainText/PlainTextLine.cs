using LadderGen.Compiler.Text;

namespace LadderGen.Compiler.PlainText;

internal enum PlainTextLineKind
{
    Blank,
    Heading,
    Bullet,
    Text,
}

/// <summary>A line of a pasted page.</summary>
/// <param name="Words">Its words, without a bullet and without the mark of a heading.</param>
/// <param name="Indent">The column of its first mark or word.</param>
/// <param name="Mark">The mark of a bullet.</param>
internal sealed record PlainTextLine(PlainTextLineKind Kind, MappedText Words, int Indent, char Mark = '\0');
