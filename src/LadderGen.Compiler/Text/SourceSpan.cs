namespace LadderGen.Compiler.Text;

/// <summary>Characters of a document, as UTF-16 offsets.</summary>
/// <param name="Start">The offset of the first character.</param>
/// <param name="End">The offset after the last character.</param>
internal readonly record struct SourceSpan(int Start, int End)
{
    public int Length => End - Start;

    /// <summary>Gets the smallest span that includes both.</summary>
    public SourceSpan To(SourceSpan other) => new(Math.Min(Start, other.Start), Math.Max(End, other.End));

    /// <summary>Gets the characters of the span.</summary>
    public string In(string text) => text.Substring(Start, Length);
}
