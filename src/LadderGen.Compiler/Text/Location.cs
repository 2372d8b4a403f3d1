namespace LadderGen.Compiler.Text;

/// <summary>A span of a file, with its lines and columns. Both are counted from 0, as Roslyn counts.</summary>
internal sealed record Location(
    string Path,
    string Name,
    SourceSpan Span,
    int StartLine,
    int StartColumn,
    int EndLine,
    int EndColumn);
