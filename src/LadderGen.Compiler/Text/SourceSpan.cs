namespace LadderGen.Compiler.Text;

/// <summary>The characters of a document from <paramref name="Start"/> up to, but not including, <paramref name="End"/> (UTF-16 offsets).</summary>
internal readonly record struct SourceSpan(int Start, int End)
{
    public int Length => End - Start;

    /// <summary>Gets the smallest span that includes both.</summary>
    public SourceSpan To(SourceSpan other) => new(Math.Min(Start, other.Start), Math.Max(End, other.End));

    /// <summary>Gets the characters of the span.</summary>
    public string In(string text) => text.Substring(Start, Length);
}
