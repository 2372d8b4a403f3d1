using LadderGen.Compiler.Labels;

namespace LadderGen.Compiler.Binding;

/// <summary>The groups of a ladder, by the labels that name them.</summary>
internal sealed class GroupTable(PlacedLadder ladder)
{
    private readonly Dictionary<string, PlacedGroup> _byPath = new(StringComparer.Ordinal);
    private readonly HashSet<string> _keys = new(StringComparer.Ordinal);

    /// <summary>The keys of the groups of a competency, the last label being its own.</summary>
    public static string PathOf(List<Node> labels) => string.Join("\n", labels.Take(labels.Count - 1).Select(l => l.Key));

    /// <summary>Determines whether a group has this key.</summary>
    public bool Knows(string key) => _keys.Contains(key);

    /// <summary>The group that these labels name; null if no competency is in it.</summary>
    public PlacedGroup? Find(List<Node> labels) =>
        _byPath.TryGetValue(string.Join("\n", labels.Select(l => l.Key)), out var group) ? group : null;

    /// <summary>The innermost group of a competency, new if need be; null if it has none.</summary>
    /// <param name="labels">The labels of the groups, outermost first, and last that of the competency.</param>
    public PlacedGroup? GroupOf(List<Node> labels)
    {
        PlacedGroup? group = null;
        var path = "";
        foreach (var node in labels.Take(labels.Count - 1))
        {
            path = path.Length == 0 ? node.Key : path + "\n" + node.Key;
            group = GroupAt(path, node, node.Text, group);
        }

        return group;
    }

    /// <summary>Gives the groups that these labels name the names that they have in braces.</summary>
    /// <param name="group">The group of the competency, which may be declared and have no path in the documents.</param>
    /// <param name="labels">The labels of the groups, outermost first, and last that of the competency.</param>
    public void AddBraces(PlacedGroup? group, List<Node> labels)
    {
        for (var i = 0; i < labels.Count - 1; i++)
        {
            if (labels[i].Label.Id is not null)
            {
                var declared = group is not null && LabelText.Key(group.Title) == labels[i].Key ? group : null;
                (Find(labels.GetRange(0, i + 1)) ?? declared)?.Braced.Add(labels[i]);
            }
        }
    }

    /// <summary>The group with a declared title, new if need be.</summary>
    public PlacedGroup Declare(string title) => GroupAt(LabelText.Key(title), null, title, null);

    private PlacedGroup GroupAt(string path, Node? node, string title, PlacedGroup? parent)
    {
        if (!_byPath.TryGetValue(path, out var group))
        {
            group = new PlacedGroup(node, title, parent);
            _byPath.Add(path, group);
            ladder.Groups.Add(group);
            _keys.Add(LabelText.Key(title));
        }

        return group;
    }
}
