namespace LadderGen.Compiler.Text;

/// <summary>A place in a file. Lines and columns are counted from 0, as Roslyn does.</summary>
internal sealed record Location(
    string Path,
    string Name,
    SourceSpan Span,
    int StartLine,
    int StartColumn,
    int EndLine,
    int EndColumn);
