namespace LadderGen.Compiler.Binding;

/// <summary>Finds the places where the outline of a ladder is not regular, and counts them.</summary>
internal sealed class OutlineSlips
{
    private readonly List<OutlineHeading> _headings;
    private readonly bool[] _hasContent;
    private readonly bool[] _hasLevel;
    private readonly OutlineHeading?[] _levelAbove;
    private readonly HashSet<OutlineHeading> _contradictions = [];
    private readonly HashSet<OutlineHeading> _oddities = [];

    private OutlineSlips(List<OutlineHeading> headings)
    {
        _headings = headings;
        _hasContent = new bool[headings.Count];
        _hasLevel = new bool[headings.Count];
        _levelAbove = new OutlineHeading?[headings.Count];
    }

    /// <summary>The headings at which the outline contradicts itself: a level in a level, a name twice in one place.</summary>
    public IReadOnlyCollection<OutlineHeading> Contradictions => _contradictions;

    /// <summary>The headings whose place differs from that of their like.</summary>
    public IReadOnlyCollection<OutlineHeading> Oddities => _oddities;

    /// <summary>The headings that are more than one step deeper than the heading they are under.</summary>
    public int Jumps { get; private set; }

    public static OutlineSlips In(HeadingOutline outline)
    {
        var slips = new OutlineSlips(outline.Headings);
        slips.Summarize();
        slips.FindContradictions();
        slips.FindTwoRoles();
        slips.FindTwoGroups();
        slips.FindLevelsWithoutCompetency();
        slips.FindJumps();
        return slips;
    }

    /// <summary>Determines whether this outline is more regular than another.</summary>
    public bool IsBetterThan(OutlineSlips other) =>
        (Contradictions.Count, Oddities.Count, Jumps).CompareTo((other.Contradictions.Count, other.Oddities.Count, other.Jumps)) < 0;

    private void Summarize()
    {
        for (var i = _headings.Count - 1; i >= 0; i--)
        {
            // Ignored text is not part of the ladder.
            var heading = _headings[i];
            _hasContent[i] |= heading.HasText && !heading.IsIgnored;
            _hasLevel[i] |= heading.IsLevel && !heading.IsIgnored;
            if (heading.Parent is { } parent)
            {
                _hasContent[parent.Index] |= _hasContent[i];
                _hasLevel[parent.Index] |= _hasLevel[i];
            }
        }

        foreach (var heading in _headings)
        {
            _levelAbove[heading.Index] = heading.Parent is null or { IsLevel: true } ? heading.Parent : _levelAbove[heading.Parent.Index];
        }
    }

    private void FindContradictions()
    {
        var hasLevels = new HashSet<int>(_headings.Where(h => h.IsLevel && !h.IsIgnored).Select(h => h.Document));
        var siblings = new HashSet<(OutlineHeading? Parent, int Document, string Name)>();
        var parentsOfLevels = new HashSet<(OutlineHeading? Parent, int Document)>(
            _headings.Where(h => h is { IsLevel: true, Depth: > 0, IsIgnored: false }).Select(h => (h.Parent, h.Document)));
        foreach (var heading in _headings.Where(h => h is { Depth: > 0, IsIgnored: false }))
        {
            var name = heading.IsLevel ? string.Join(",", heading.Levels) : heading.Key;
            var isRepeated = !siblings.Add((heading.Parent, heading.Document, name));
            var isNested = IsNestedLevel(heading);
            var hasNoLevel = !heading.IsLevel && _levelAbove[heading.Index] is null && !_hasLevel[heading.Index];
            var isAmongLevels = parentsOfLevels.Contains((heading.Parent, heading.Document));
            var isLost = heading.HasStatement && hasLevels.Contains(heading.Document);
            var isOrphan = hasNoLevel && _hasContent[heading.Index] && (isAmongLevels || isLost);
            var isEmpty = !_hasContent[heading.Index] && heading.Children.Count == 0 && heading.Parent is not null;
            if (isRepeated || isNested || isOrphan || isEmpty)
            {
                _contradictions.Add(heading);
            }
        }
    }

    private bool IsNestedLevel(OutlineHeading heading) =>
        heading.IsLevel && _levelAbove[heading.Index] is { } outer && !outer.Levels.Intersect(heading.Levels).Any();

    /// <summary>Finds names that are a competency in one place and a group in another.</summary>
    private void FindTwoRoles()
    {
        var competencies = new HashSet<string>(
            _headings.Where(h => h is { IsLevel: false, HasStatement: true, IsIgnored: false } && !h.Children.Exists(IsPartOfGroup))
                .Select(h => h.Key),
            StringComparer.Ordinal);
        foreach (var heading in _headings.Where(h => h is { IsLevel: false, Depth: > 0, IsIgnored: false } && competencies.Contains(h.Key)))
        {
            if (heading.Children.Find(IsPartOfGroup) is { } part)
            {
                _oddities.Add(part);
            }
        }

        bool IsPartOfGroup(OutlineHeading child) =>
            child is { IsLevel: false, CanBeHeading: true, IsIgnored: false } && _hasContent[child.Index];
    }

    /// <summary>Finds names that are under fewer groups in one place than in another.</summary>
    private void FindTwoGroups()
    {
        var groups = new int[_headings.Count];
        foreach (var heading in _headings)
        {
            var above = heading.Parent is { } parent ? groups[parent.Index] : 0;
            groups[heading.Index] = heading.IsLevel || heading.IsGroup ? above : above + 1;
        }

        var alike = _headings.FindAll(h => h is { IsLevel: false, Depth: > 0, HasStatement: true, IsIgnored: false });
        foreach (var places in alike.GroupBy(h => (h.Document, h.Key)))
        {
            var most = places.Max(h => groups[h.Index]);
            _oddities.UnionWith(places.Where(h => groups[h.Index] < most));
        }
    }

    /// <summary>Finds levels that are under fewer names than those around them.</summary>
    private void FindLevelsWithoutCompetency()
    {
        var flat = _headings.FindAll(h => h is { IsLevel: true, Depth: > 0, HasStatement: true, IsIgnored: false });
        foreach (var document in flat.GroupBy(h => h.Document))
        {
            var usual = document.GroupBy(NamesAbove).OrderByDescending(g => g.Count()).ThenByDescending(g => g.Key).First().Key;
            _oddities.UnionWith(document.Where(h => NamesAbove(h) < usual));
        }

        static int NamesAbove(OutlineHeading heading)
        {
            var names = 0;
            for (var above = heading.Parent; above is not null && names < 6; above = above.Parent)
            {
                names += above.IsLevel ? 0 : 1;
            }

            return names;
        }
    }

    /// <summary>Finds headings that miss a step which others of their depth have above them.</summary>
    private void FindJumps()
    {
        var regular = new HashSet<(int Document, int Depth, bool IsLevel)>(
            _headings.Where(h => h is { Depth: > 0, Parent.Depth: > 0 } && h.Depth == h.Parent.Depth + 1).Select(Kind));
        var inHeadings = _headings.FindAll(h => h is { Depth: > 0, Parent.Depth: > 0, IsIgnored: false });
        foreach (var heading in inHeadings.Where(h => h.Depth > h.Parent!.Depth + 1))
        {
            Jumps++;
            if (regular.Contains(Kind(heading)))
            {
                _oddities.Add(heading);
            }
        }

        static (int, int, bool) Kind(OutlineHeading heading) => (heading.Document, heading.Depth, heading.IsLevel);
    }
}
