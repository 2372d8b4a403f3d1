namespace LadderGen.Compiler.Outline;

/// <summary>Decides whether the bullets of a list start with labels.</summary>
internal sealed class BulletLabels
{
    private readonly HashSet<string> _known = new(StringComparer.Ordinal);

    /// <summary>The labels that several lists have.</summary>
    private readonly HashSet<string> _repeated = new(StringComparer.Ordinal);

    /// <summary>
    /// Learns the labels of all lists of a document. A lone <c>L5: text</c> is a label where other lists have it; a lone
    /// <c>Note: text</c> never is.
    /// </summary>
    public static BulletLabels LearnedFrom(Container root)
    {
        var labels = new BulletLabels();
        var lists = new List<List<Bullet>>();
        var open = new Stack<Container>([root]);
        while (open.Count > 0)
        {
            var container = open.Pop();
            foreach (var inner in container.Blocks.OfType<Container>())
            {
                open.Push(inner);
            }

            if (container is BulletList { Bullets: { Count: > 1 } bullets } && bullets.TrueForAll(b => b.Labelled is not null))
            {
                lists.Add(bullets);
            }
        }

        foreach (var label in lists.SelectMany(l => l).Select(b => b.Labelled!.Label.ToString()).GroupBy(l => l, StringComparer.Ordinal))
        {
            if (label.Skip(1).Any())
            {
                labels._repeated.Add(label.Key);
            }
        }

        labels._known.UnionWith(lists.Where(labels.AreAllLabelled).SelectMany(l => l).Select(b => b.Labelled!.Label.ToString()));
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
    private bool AreAllLabelled(List<Bullet> bullets) =>
        bullets.TrueForAll(b => b.Labelled is not null)
        && bullets.Exists(b => b.Labelled!.IsBold || b.Labelled.Text.HasWords)
        && (bullets.Exists(b => !b.Labelled!.IsEnumeration) || bullets.TrueForAll(b => _repeated.Contains(b.Labelled!.Label.ToString())));
}
