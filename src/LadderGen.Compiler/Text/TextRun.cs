namespace LadderGen.Compiler.Text;

/// <summary>
/// A row of characters in a <see cref="MappedText"/> that have the same formatting, and are next to one another in the document or
/// share one span of it.
/// </summary>
/// <param name="From">The index of its first character in the text. Its last is the one before the next run.</param>
/// <param name="Start">Where the first character is in the document.</param>
/// <param name="End">Where the span that all characters share ends; <see cref="InARow"/> if each has its own.</param>
internal readonly record struct TextRun(int From, int Start, int End, Formatting Formatting)
{
    public const int InARow = -1;

    public SourceSpan SpanOf(int index) =>
        End == InARow ? new SourceSpan(Start + index - From, Start + index - From + 1) : new SourceSpan(Start, End);
}
