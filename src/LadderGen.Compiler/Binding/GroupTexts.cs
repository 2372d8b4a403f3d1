namespace LadderGen.Compiler.Binding;

/// <summary>
/// Places the texts under the headings of groups. One that every level repeats describes the group; one that differs from level to level
/// is about the level.
/// </summary>
internal sealed class GroupTexts
{
    private readonly List<(PlacedGroup Group, IReadOnlyList<int> Levels, Entry Entry)> _texts = [];

    public void Add(PlacedGroup group, IReadOnlyList<int> levels, Entry entry) => _texts.Add((group, levels, entry));

    public void Place(PlacedLadder ladder)
    {
        foreach (var group in _texts.GroupBy(t => t.Group))
        {
            var differ = group.Where(t => t.Levels.Count > 0).GroupBy(t => t.Levels[0])
                .Select(g => string.Join("\n", g.Select(t => t.Entry.Text))).Distinct(StringComparer.Ordinal).Skip(1).Any();
            foreach (var (_, levels, entry) in group)
            {
                var isAboutGroup = !differ || levels.Count == 0;
                entry.Role = isAboutGroup ? BlockRole.Description : BlockRole.Summary;
                if (isAboutGroup)
                {
                    group.Key.Descriptions.AddOnce(entry.Text);
                    continue;
                }

                foreach (var level in levels)
                {
                    ladder.Levels[level].Summaries.AddOnce(entry.Text);
                    ladder.Levels[level].SummaryPlaces.Add(entry);
                }
            }
        }
    }
}
