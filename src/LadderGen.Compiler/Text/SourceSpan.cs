namespace LadderGen.Compiler.Text;

/// <summary>The characters of a document from <paramref name="Start"/> up to, not including, <paramref name="End"/> (UTF-16 offsets).</summary>
internal readonly record struct SourceSpan(int Start, int End)
{
    public int Length => End - Start;

    /// <summary>The smallest span that holds both.</summary>
    public SourceSpan To(SourceSpan other) => new(Math.Min(Start, other.Start), Math.Max(End, other.End));
}
