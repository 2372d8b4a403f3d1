namespace LadderGen.Compiler.Binding;

/// <summary>The roles of the blocks of a document: its headings, paragraphs, bullets, rows, cells and quotes. Each has one.</summary>
internal enum BlockRole
{
    /// <summary>Not known yet.</summary>
    None,

    /// <summary>Names its document.</summary>
    Title,

    /// <summary>Names several competencies.</summary>
    Group,

    /// <summary>Names a competency.</summary>
    Competency,

    /// <summary>Names a level.</summary>
    Level,

    /// <summary>Says what is expected.</summary>
    Expectation,

    /// <summary>Belongs to an expectation.</summary>
    Detail,

    /// <summary>Shows what an expectation looks like.</summary>
    Example,

    /// <summary>Says something about a level, or about a competency at a level.</summary>
    Summary,

    /// <summary>Says something about the ladder, a group or a competency.</summary>
    Description,

    /// <summary>Says something about a level under a name of its own, or is that name.</summary>
    Fact,

    /// <summary>Is not part of the ladder, as the declaration says.</summary>
    Ignored,

    /// <summary>Arranges the page and says nothing, as a table of contents does.</summary>
    Syntax,

    /// <summary>Could not be placed, or is not written yet. A diagnostic says so.</summary>
    Reported,
}
