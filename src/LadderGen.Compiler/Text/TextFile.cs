namespace LadderGen.Compiler.Text;

/// <summary>A file of the build that may be part of a ladder.</summary>
/// <param name="Path">Its full path, only for the locations of diagnostics. It must never reach generated code.</param>
/// <param name="Name">Its path relative to the project, with forward slashes: the same on every machine.</param>
/// <param name="Text">Its text.</param>
internal sealed record TextFile(string Path, string Name, string Text)
{
    private int[]? _lineStarts;

    /// <summary>The part of <see cref="Name"/> after the last slash.</summary>
    public string FileName => Name.Substring(Name.LastIndexOf('/') + 1);

    public Location LocationOf(SourceSpan span)
    {
        var (startLine, startColumn) = PositionOf(span.Start);
        var (endLine, endColumn) = PositionOf(span.End);
        return new Location(Path, Name, span, startLine, startColumn, endLine, endColumn);
    }

    /// <summary>Gets the line of an offset, counted from 1 as people count.</summary>
    public int LineOf(int offset) => PositionOf(offset).Line + 1;

    public bool Equals(TextFile? other) =>
        other is not null && Path == other.Path && Name == other.Name && Text == other.Text;

    public override int GetHashCode() => unchecked((Path.GetHashCode() * 31) + Text.GetHashCode());

    private (int Line, int Column) PositionOf(int offset)
    {
        var starts = _lineStarts ??= [.. Lines.Starts(Text)];
        offset = Math.Max(0, Math.Min(offset, Text.Length));
        var line = Array.BinarySearch(starts, offset);
        line = line < 0 ? ~line - 1 : line;
        return (line, offset - starts[line]);
    }
}
