using LadderGen.Compiler.Wording;

namespace LadderGen.Tool.Diffing;

/// <summary>Successive words that are kept, removed or added together, with the white space after them.</summary>
internal sealed record DiffWords(WordChangeKind Kind, string Text)
{
    /// <summary>
    /// Returns the words of two texts. Where they differ only in marks and capitals, the whole text is shown before and after.
    /// </summary>
    public static IReadOnlyList<DiffWords> Between(string was, string now)
    {
        var words = new WordTable();
        var changes = WordDiff.Changes(words.Read(was), words.Read(now)).ToList();
        return changes.TrueForAll(c => c is { From.Length: > 0, To.Length: > 0 })
            ? [new(WordChangeKind.Removed, was + " "), new(WordChangeKind.Added, now)]
            : Spaced(changes.ConvertAll(c => c.To.Length == 0
                ? new DiffWords(WordChangeKind.Removed, c.From)
                : new DiffWords(c.From.Length == 0 ? WordChangeKind.Added : WordChangeKind.Kept, c.To)));
    }

    /// <summary>Sets removed words apart, which may have been the last ones of a text. The newer text itself stays as it is.</summary>
    private static List<DiffWords> Spaced(List<DiffWords> words)
    {
        for (var i = 0; i + 1 < words.Count; i++)
        {
            var isBesideRemoved = words[i].Kind == WordChangeKind.Removed || words[i + 1].Kind == WordChangeKind.Removed;
            if (isBesideRemoved && !char.IsWhiteSpace(words[i].Text[^1]) && !char.IsWhiteSpace(words[i + 1].Text[0]))
            {
                words[i] = words[i] with { Text = words[i].Text + " " };
            }
        }

        return words;
    }

    /// <summary>Returns the words between two marks. The white space around them stays outside.</summary>
    /// <param name="write">Writes the words themselves.</param>
    public string Marked(string open, string close, Func<string, string> write)
    {
        var words = Text.Trim();
        var start = Text.Length - Text.TrimStart().Length;
        return words.Length == 0 ? Text : Text[..start] + open + write(words) + close + Text[(start + words.Length)..];
    }
}
