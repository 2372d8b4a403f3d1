using LadderGen.Compiler.Text;

namespace LadderGen.Compiler.Declaring;

/// <summary>
/// What a ladder's author declares, in a <c>ladder.yml</c> or in the front matter of the ladder's one document.
/// A key that was left out is null where that means something else than empty.
/// </summary>
internal sealed record Declaration
{
    /// <summary>The file it stands in.</summary>
    public required TextFile File { get; init; }

    /// <summary>Whether it is the front matter of a document: then that document is the ladder.</summary>
    public required bool IsFrontMatter { get; init; }

    /// <summary>The C# name of the ladder.</summary>
    public required Word Ladder { get; init; }

    public Word? Title { get; init; }

    /// <summary>Globs, relative to the declaration's folder.</summary>
    public EquatableArray<Word> Documents { get; init; } = EquatableArray<Word>.Empty;

    /// <summary>The label under which this ladder stands, where a document holds several; null if the documents are all of it.</summary>
    public Word? Part { get; init; }

    /// <summary>Words that add nothing to a level's name.</summary>
    public EquatableArray<Word> Role { get; init; } = EquatableArray<Word>.Empty;

    /// <summary>Lowest first; null if the levels are to be recognized.</summary>
    public EquatableArray<DeclaredName>? Levels { get; init; }

    /// <summary>Null if any competency may stand in the documents; otherwise no other may.</summary>
    public EquatableArray<DeclaredCompetency>? Competencies { get; init; }

    /// <summary>The competency of what stands straight under a level, with no competency between; null if nothing may.</summary>
    public Word? General { get; init; }

    /// <summary>Spellings that are meant to be one competency.</summary>
    public EquatableArray<DeclaredName> Aliases { get; init; } = EquatableArray<DeclaredName>.Empty;

    /// <summary>Labels that are facts of a level.</summary>
    public EquatableArray<Word> Facts { get; init; } = EquatableArray<Word>.Empty;

    /// <summary>Labels, with all that stands under them, or lines that are no part of the ladder.</summary>
    public EquatableArray<Word> Ignore { get; init; } = EquatableArray<Word>.Empty;

    /// <summary>The ladders to whose levels the documents refer.</summary>
    public EquatableArray<Word> References { get; init; } = EquatableArray<Word>.Empty;

    /// <summary>The C# names of before, each with the one it has now.</summary>
    public EquatableArray<DeclaredName> Renamed { get; init; } = EquatableArray<DeclaredName>.Empty;

    /// <summary>Whether a value could not be read, which was reported: what it would have declared is not to be missed.</summary>
    public bool IsIncomplete { get; init; }

    /// <summary>Whether a level also expects what the levels below it expect.</summary>
    public bool IsCumulative { get; init; }
}

/// <summary>A value of the declaration, and where it stands.</summary>
internal sealed record Word(string Text, SourceSpan Span);

/// <summary><c>Name</c>, or <c>Name: label</c>, or <c>Name: [label, label]</c>.</summary>
/// <param name="Name">What stands before the colon, or all of it.</param>
/// <param name="Labels">What stands behind the colon; empty without one.</param>
internal sealed record DeclaredName(Word Name, EquatableArray<Word> Labels);

/// <summary>A declared competency, in the group it is declared in.</summary>
internal sealed record DeclaredCompetency(DeclaredName Name, Word? Group);
