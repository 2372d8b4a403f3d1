using LadderGen.Compiler.Text;

namespace LadderGen.Compiler.Declaring;

/// <summary>
/// Declares a ladder, in a <c>ladder.yml</c> or in the front matter of the ladder's only document.
/// A missing key is null if that has another meaning than an empty one.
/// </summary>
internal sealed record Declaration
{
    /// <summary>The file that contains it.</summary>
    public required TextFile File { get; init; }

    /// <summary>Gets whether it is the front matter of a document: then that document is the ladder.</summary>
    public required bool IsFrontMatter { get; init; }

    /// <summary>The C# name of the ladder.</summary>
    public required Word Ladder { get; init; }

    public Word? Title { get; init; }

    /// <summary>The documents of the ladder, as globs relative to the declaration's folder.</summary>
    public EquatableArray<Word> Documents { get; init; } = EquatableArray<Word>.Empty;

    /// <summary>
    /// The label that this ladder is under, if a document contains several ladders; null if the documents contain only this one.
    /// </summary>
    public Word? Part { get; init; }

    /// <summary>The words that add nothing to a level's name.</summary>
    public EquatableArray<Word> Role { get; init; } = EquatableArray<Word>.Empty;

    /// <summary>The levels, lowest first; null if they have to be recognized.</summary>
    public EquatableArray<DeclaredName>? Levels { get; init; }

    /// <summary>The only competencies that the documents may contain; null if they may contain any.</summary>
    public EquatableArray<DeclaredCompetency>? Competencies { get; init; }

    /// <summary>The headings that only group the levels or competencies under them.</summary>
    public EquatableArray<Word> Groups { get; init; } = EquatableArray<Word>.Empty;

    /// <summary>The competency of statements that are directly under a level; null if there must be none.</summary>
    public Word? General { get; init; }

    /// <summary>The spellings that mean one competency.</summary>
    public EquatableArray<DeclaredName> Aliases { get; init; } = EquatableArray<DeclaredName>.Empty;

    /// <summary>The labels that are facts of a level.</summary>
    public EquatableArray<Word> Facts { get; init; } = EquatableArray<Word>.Empty;

    /// <summary>The labels, with everything under them, and the lines that are not part of the ladder.</summary>
    public EquatableArray<Word> Ignore { get; init; } = EquatableArray<Word>.Empty;

    /// <summary>The other ladders that the documents refer to.</summary>
    public EquatableArray<Word> References { get; init; } = EquatableArray<Word>.Empty;

    /// <summary>The old C# names, each with the new one.</summary>
    public EquatableArray<DeclaredName> Renamed { get; init; } = EquatableArray<DeclaredName>.Empty;

    /// <summary>The C# names of what was released and is gone on purpose, such as <c>Senior.Mastery.WritesRunbooks</c>.</summary>
    public EquatableArray<Word> Retired { get; init; } = EquatableArray<Word>.Empty;

    /// <summary>The version of the ladder, such as <c>2027</c>; null if it has none.</summary>
    public Word? Version { get; init; }

    /// <summary>The day from which the ladder counts, as it is written; null if the declaration gives none.</summary>
    public Word? Effective { get; init; }

    /// <summary>The ladder of the project whose next version this one is; null if it is the first.</summary>
    public Word? Succeeds { get; init; }

    /// <summary>
    /// Gets whether a value could not be read, which is already reported. What it would have declared must not be reported as
    /// missing.
    /// </summary>
    public bool IsIncomplete { get; init; }

    /// <summary>Gets whether a level also expects what the levels below it expect.</summary>
    public bool IsCumulative { get; init; }
}

/// <summary>A value of the declaration, and its place.</summary>
internal sealed record Word(string Text, SourceSpan Span);

/// <summary><c>Name</c>, or <c>Name: label</c>, or <c>Name: [label, label]</c>.</summary>
/// <param name="Name">The part before the colon, or all of it.</param>
/// <param name="Labels">The part after the colon; empty without one.</param>
internal sealed record DeclaredName(Word Name, EquatableArray<Word> Labels);

/// <summary>A declared competency, and the group it is declared in.</summary>
internal sealed record DeclaredCompetency(DeclaredName Name, Word? Group);
