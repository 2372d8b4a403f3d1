using LadderGen.Compiler.Text;

namespace LadderGen.Compiler.Outline;

/// <summary>
/// Finds the title of a document that is not a heading: a line in bold or in title case at the top, where no heading has the depth of a
/// title.
/// </summary>
internal static class UnmarkedTitle
{
    private const int MostWords = 10;

    /// <summary>Makes a heading of the title, if there is one.</summary>
    public static void Mark(Container root)
    {
        var headings = root.Blocks.OfType<Heading>().Where(h => h.Words.HasWords).ToList();
        if (headings.Count == 0 || headings.Exists(h => h.Level == 1 || h.Level < headings[0].Level))
        {
            return;
        }

        var top = root.Blocks.FindIndex(b => b is not (DividingLine or Leaf { Words.HasWords: false }));
        if (top + 1 < root.Blocks.Count
            && root.Blocks[top] is (Paragraph or Code { IsProgram: false }) and Leaf { Words: var words }
            && root.Blocks[top + 1] is Heading or Paragraph
            && IsTitle(words))
        {
            root.Blocks[top] = new Heading(root.Blocks[top].Start, 1, WithoutMarks(words));
        }
    }

    private static bool IsTitle(MappedText words) =>
        !words.Has(Formatting.LineEnd | Formatting.Break | Formatting.Link | Formatting.Picture | Formatting.Struck)
        && words.CountWords() <= MostWords
        && words.HasWords
        && WithoutMarks(words) is var title
        && (title.IsBold() ? !title.IsSentence() : TitleCase.IsHeading(title.ToString()));

    /// <summary>Cuts off the # of a heading that was indented so far that it is not one.</summary>
    private static MappedText WithoutMarks(MappedText words) =>
        words.Slice(words.IndexOf(c => c != '#' && !char.IsWhiteSpace(c)));
}
