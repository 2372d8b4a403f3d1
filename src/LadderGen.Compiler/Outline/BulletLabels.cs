namespace LadderGen.Compiler.Outline;

/// <summary>Decides whether the bullets of a list start with labels.</summary>
internal sealed class BulletLabels
{
    private readonly HashSet<string> _known = new(StringComparer.Ordinal);

    /// <summary>
    /// Learns the labels of all lists of a document. A lone <c>L5: text</c> is a label where other lists have it; a lone
    /// <c>Note: text</c> never is.
    /// </summary>
    public static BulletLabels LearnedFrom(Container root)
    {
        var labels = new BulletLabels();
        var open = new Stack<Container>([root]);
        while (open.Count > 0)
        {
            var container = open.Pop();
            foreach (var inner in container.Blocks.OfType<Container>())
            {
                open.Push(inner);
            }

            if (container is BulletList { Bullets: { Count: > 1 } bullets } && AreAllLabelled(bullets))
            {
                labels._known.UnionWith(bullets.Select(b => b.Labelled!.Label.ToString()));
            }
        }

        return labels;
    }

    public bool AreLabels(List<Bullet> bullets)
    {
        var said = bullets.FindAll(b => !b.IsNavigation);
        return said.Count > 0 && AreAllLabelled(said) && (said.Count > 1 || IsLabelAlone(said[0].Labelled!));
    }

    private bool IsLabelAlone(LabelledWords words) => words.IsBold || words.Label.IsCode() || _known.Contains(words.Label.ToString());

    /// <summary>
    /// True if all bullets start with a label. A <c>Label:</c> with its text nested below it is one beside a <c>Label: text</c>; alone it
    /// may be the start of a sentence.
    /// </summary>
    private static bool AreAllLabelled(List<Bullet> bullets) =>
        bullets.TrueForAll(b => b.Labelled is not null)
        && bullets.Exists(b => b.Labelled!.IsBold || b.Labelled.Text.HasWords)
        && bullets.Exists(b => !b.Labelled!.IsEnumeration);
}
