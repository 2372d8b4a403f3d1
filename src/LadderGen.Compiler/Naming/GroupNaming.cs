using LadderGen.Compiler.Binding;
using LadderGen.Compiler.Diagnostics;
using LadderGen.Compiler.Labels;
using LadderGen.Compiler.Model;

namespace LadderGen.Compiler.Naming;

/// <summary>Names the groups of a ladder.</summary>
internal static class GroupNaming
{
    public static EquatableArray<GroupModel> Name(LadderParts ladder)
    {
        var models = new Dictionary<PlacedGroup, GroupModel>();
        var indexes = new Dictionary<PlacedGroup, int>();
        var own = ladder.Placed.Groups.ToDictionary(g => g, g => OwnName(g, ladder.Diagnostics));
        var shared = new HashSet<string>(
            own.Values.GroupBy(n => n, NameComparer.Instance).Where(g => g.Count() > 1).Select(g => g.Key),
            NameComparer.Instance);
        var taken = new HashSet<string>(NameComparer.Instance);
        foreach (var group in ladder.Placed.Groups)
        {
            // The ids of all groups are constants of one class: groups that share a name take the name of their parent as a prefix.
            var isShared = shared.Contains(own[group]);
            var name = isShared && group.Parent is not null ? models[group.Parent].Name + own[group] : own[group];
            var kept = ladder.Kept.Of(group);
            name = kept?.Name ?? name;
            var parentId = group.Parent is { } parent ? models[parent].Id : ladder.Id + "/groups";
            var id = Unique(parentId + "/" + (kept?.Slug ?? Identifier.Slug(own[group])), taken);
            if (group.Node is { } node)
            {
                ladder.Named.Add(id, group, node.Tree.File, node.Label.Span, group.Braced.All.Count > 0);
            }

            models.Add(group, new GroupModel(
                Unique(ReservedNames.OfGroup(name.Length > NameTable.LongestName ? name.Substring(0, NameTable.LongestName) : name), taken),
                id,
                group.Title,
                string.Join("\n", group.Descriptions),
                group.Parent is null ? -1 : indexes[group.Parent]));
            indexes.Add(group, indexes.Count);
        }

        return models.Values.ToEquatableArray();
    }

    /// <summary>
    /// Numbers a name that two groups share although their labels differ: names are cut, and <c>BC</c> in <c>A</c> meets
    /// <c>C</c> in <c>AB</c>.
    /// </summary>
    private static string Unique(string name, HashSet<string> taken)
    {
        var unique = name;
        for (var number = 2; !taken.Add(unique); number++)
        {
            unique = $"{name}{number}";
        }

        return unique;
    }

    /// <summary>A group is data and not a member of a level: if its words give no name, it still needs one.</summary>
    private static string OwnName(PlacedGroup group, DiagnosticBag diagnostics)
    {
        if (BracedNames.Of(group.Braced.All, null, diagnostics) is { } braced)
        {
            return braced;
        }

        return ShortNames.OfGroup(group.Title) is { Length: > 0 } name ? name : "Group";
    }
}
