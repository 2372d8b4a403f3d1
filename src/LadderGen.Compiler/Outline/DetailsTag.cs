using LadderGen.Compiler.Text;

namespace LadderGen.Compiler.Outline;

internal enum DetailsTagKind
{
    Open,
    Summary,
    Close,
}

/// <summary>A tag of a <c>&lt;details&gt;</c> block.</summary>
/// <param name="Start">Where the tag starts.</param>
/// <param name="Summary">The words of a summary; empty for the other kinds.</param>
internal sealed record DetailsTag(DetailsTagKind Kind, int Start, MappedText Summary);
