using LadderGen.Compiler.Outline;

namespace LadderGen.Compiler.Binding;

/// <summary>
/// Gives each name one role over the whole ladder: a heading with plain bullets at one level is a competency at all of them. Where its
/// bullets begin with a name and a colon, those are expectations too, and not competencies in a group.
/// </summary>
internal static class LabelledExpectations
{
    public static void Fold(IReadOnlyList<LabelTree> trees)
    {
        if (!trees.SelectMany(t => t.Nodes).Any(IsLabelledBullet))
        {
            return;
        }

        var titles = new HashSet<Node>(trees.SelectMany(AboveAllLevels));
        var competencies = new HashSet<string>(
            trees.SelectMany(t => t.Entries)
                .Where(e => e is { Kind: StatementKind.Bullet, Levels.Count: > 0, Node.IsUnderIgnored: false })
                .Select(e => e.Node!.Nearest(n => !n.IsLevel))
                .OfType<Node>()
                .Where(n => n.Label.Kind < LabelKind.Bullet && !n.IsFact && !titles.Contains(n))
                .Select(n => n.Key),
            StringComparer.Ordinal);
        foreach (var tree in trees)
        {
            foreach (var bullet in tree.Nodes.Where(IsLabelledBullet))
            {
                var heading = bullet.Parent?.Nearest(n => !n.IsLevel);
                if (heading is not null && competencies.Contains(heading.Key) && !titles.Contains(heading))
                {
                    Fold(bullet);
                }
            }
        }
    }

    /// <summary>Determines whether a label is a bullet with nothing but a text after it, and not one of a list of levels.</summary>
    private static bool IsLabelledBullet(Node node) => node is
    {
        Label.Kind: LabelKind.Bullet, IsLevel: false, IsFact: false, Children.Count: 0, Entries.Count: > 0, Parent: { } parent,
    } && !parent.Children.Exists(c => c is { IsLevel: true, Label.Kind: LabelKind.Bullet });

    /// <summary>The labels that are above every level of a document, as its title is.</summary>
    private static HashSet<Node> AboveAllLevels(LabelTree tree)
    {
        var levels = tree.Nodes.FindAll(n => n.IsLevel);
        var above = new HashSet<Node>(levels.Count == 0 ? [] : levels[0].SelfAndAncestors.Skip(1));
        foreach (var parent in levels.Select(l => l.Parent).Distinct().TakeWhile(_ => above.Count > 0))
        {
            above.IntersectWith(parent?.SelfAndAncestors ?? []);
        }

        return above;
    }

    /// <summary>Puts the name of a bullet back in front of its text.</summary>
    private static void Fold(Node bullet)
    {
        foreach (var entry in bullet.Entries)
        {
            entry.Text = $"{bullet.Text}: {entry.Text}";
        }

        bullet.IsWrapper = true;
    }
}
