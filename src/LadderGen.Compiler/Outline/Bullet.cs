using LadderGen.Compiler.Text;

namespace LadderGen.Compiler.Outline;

/// <summary>A bullet of a list.</summary>
/// <param name="words">Its first paragraph.</param>
/// <param name="nested">The blocks under that in the bullet.</param>
internal sealed class Bullet(MappedText words, List<Block> nested)
{
    public MappedText Words => words;

    public List<Block> Nested => nested;

    /// <summary>Its words, split into a label and a text; null if they do not start with a label.</summary>
    public LabelledWords? Labelled { get; } =
        words.IsExample() ? null : LabelledWords.Of(words, hasNestedList: nested.Exists(b => b is BulletList));

    public bool HasNestedList => nested.Exists(b => b is BulletList);

    public bool IsEmpty => words.Count == 0 && nested.Count == 0;

    public bool IsExamples => words.IsExamplesHeading() && nested.Count > 0;

    /// <summary>True if the bullet, with all that is nested in it, only leads to places on the same page.</summary>
    public bool IsNavigation => words.IsNavigation() && nested.TrueForAll(b => b is BulletList { IsNavigation: true });

    /// <summary>True if the bullet, with all that is nested in it, is struck out.</summary>
    public bool IsStruck => words.IsStruck()
        && nested.TrueForAll(b => b is BulletList { IsStruck: true } || (b is Leaf leaf && leaf.Words.IsStruck()));

    public static Bullet Of(ListItem item)
    {
        var first = item.Blocks.Find(b => b is not Leaf { Words.Count: 0 }) as Leaf;
        var nested = item.Blocks.FindAll(b => b != first && b is not (DividingLine or Leaf { Words.Count: 0 }));
        return new Bullet(first is null ? MappedText.Empty : first.Words, nested);
    }
}
