namespace LadderGen;

/// <summary>What became of words.</summary>
public enum WordChangeKind
{
    /// <summary>Both texts have them.</summary>
    Kept,

    /// <summary>Only the old text has them.</summary>
    Removed,

    /// <summary>Only the new text has them.</summary>
    Added,
}
