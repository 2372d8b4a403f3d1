namespace LadderGen.Compiler.Text;

/// <summary>A file of the build that may be a part of a ladder.</summary>
/// <param name="Path">Its full path, for the places of diagnostics only: it must never reach generated code.</param>
/// <param name="Name">Its path relative to the project, with forward slashes: the same on every machine.</param>
/// <param name="Text">Its text.</param>
internal sealed record TextFile(string Path, string Name, string Text)
{
    private int[]? _lineStarts;

    /// <summary>The part of <see cref="Name"/> behind the last slash.</summary>
    public string FileName => Name.Substring(Name.LastIndexOf('/') + 1);

    public Location LocationOf(SourceSpan span)
    {
        var (startLine, startColumn) = PositionOf(span.Start);
        var (endLine, endColumn) = PositionOf(span.End);
        return new Location(Path, Name, span, startLine, startColumn, endLine, endColumn);
    }

    /// <summary>The line of an offset, counted from 1 as people do.</summary>
    public int LineOf(int offset) => PositionOf(offset).Line + 1;

    private (int Line, int Column) PositionOf(int offset)
    {
        var starts = _lineStarts ??= LineStarts(Text);
        offset = Math.Max(0, Math.Min(offset, Text.Length));
        var line = Array.BinarySearch(starts, offset);
        line = line < 0 ? ~line - 1 : line;
        return (line, offset - starts[line]);
    }

    /// <remarks>Line ends are those of Roslyn's SourceText, so that both count the same lines: CR LF, LF, CR, NEL, LS, PS.</remarks>
    private static int[] LineStarts(string text)
    {
        var starts = new List<int> { 0 };
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (c is '\n' or '\u0085' or '\u2028' or '\u2029' || (c == '\r' && (i + 1 == text.Length || text[i + 1] != '\n')))
            {
                starts.Add(i + 1);
            }
        }

        return [.. starts];
    }

    public bool Equals(TextFile? other) =>
        other is not null && Path == other.Path && Name == other.Name && Text == other.Text;

    public override int GetHashCode() => unchecked((Path.GetHashCode() * 31) + Text.GetHashCode());
}
