namespace LadderGen.Generator.Pipeline;

/// <summary>The tracking names of the pipeline's steps, in order.</summary>
internal static class Steps
{
    /// <summary>The properties of the project.</summary>
    public const string Project = nameof(Project);

    /// <summary>The facts about ladders that the code of the project and its references holds.</summary>
    public const string Code = nameof(Code);

    /// <summary>The text of each file that may belong to a ladder.</summary>
    public const string Files = nameof(Files);

    /// <summary>The declaration in each file that has one.</summary>
    public const string Declarations = nameof(Declarations);

    /// <summary>The documents that the declarations claim.</summary>
    public const string Claims = nameof(Claims);

    /// <summary>The statements of each claimed document.</summary>
    public const string Documents = nameof(Documents);

    /// <summary>The locks.</summary>
    public const string Locks = nameof(Locks);

    /// <summary>The files that belong to no ladder.</summary>
    public const string Strays = nameof(Strays);

    /// <summary>Each declaration with its documents.</summary>
    public const string Ladders = nameof(Ladders);

    /// <summary>The model or the diagnostics of each ladder.</summary>
    public const string Bound = nameof(Bound);

    /// <summary>Each bound ladder, linked to the other ladders.</summary>
    public const string Resolved = nameof(Resolved);

    /// <summary>The C# of each ladder.</summary>
    public const string Sources = nameof(Sources);

    /// <summary>The C# that lists all ladders.</summary>
    public const string All = nameof(All);

    /// <summary>The diagnostics about declarations, and about the project as a whole.</summary>
    public const string Problems = nameof(Problems);
}
