namespace LadderGen;

/// <summary>The kinds of changes to words.</summary>
public enum WordChangeKind
{
    /// <summary>Both texts have the words.</summary>
    Kept,

    /// <summary>Only the old text has the words.</summary>
    Removed,

    /// <summary>Only the new text has the words.</summary>
    Added,
}
