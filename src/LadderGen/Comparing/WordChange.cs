namespace LadderGen;

/// <summary>
/// Successive words of a reworded expectation that are kept, removed or added together, with the white space and punctuation around
/// them. Immutable.
/// </summary>
public sealed class WordChange
{
    internal WordChange(string from, string to)
    {
        Kind = to.Length == 0 ? WordChangeKind.Removed : from.Length == 0 ? WordChangeKind.Added : WordChangeKind.Kept;
        From = from;
        To = to;
    }

    /// <summary>The kind of change: kept, removed or added.</summary>
    public WordChangeKind Kind { get; }

    /// <summary>The words in the old text; empty if they are added.</summary>
    public string From { get; }

    /// <summary>The words in the new text; empty if they are removed. Kept words may differ in case and punctuation.</summary>
    public string To { get; }

    /// <summary>Returns the words, marked as <c>git diff --word-diff</c> does.</summary>
    /// <returns>Such as <c>[-removed-]</c> or <c>{+added+}</c>; kept words as the new text has them.</returns>
    public override string ToString() => Kind switch
    {
        WordChangeKind.Removed => Marked("[-", From, "-]"),
        WordChangeKind.Added => Marked("{+", To, "+}"),
        _ => To,
    };

    /// <summary>The white space after the words stays outside the marks.</summary>
    private static string Marked(string open, string words, string close) => open + words.Insert(words.TrimEnd().Length, close);
}
