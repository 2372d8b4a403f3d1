using LadderGen.Compiler.Declaring;
using LadderGen.Compiler.Diagnostics;
using LadderGen.Compiler.Labels;

namespace LadderGen.Compiler.Binding;

/// <summary>The competencies and groups of a ladder, found by the labels they stand under.</summary>
internal sealed class CompetencyTable
{
    private readonly PlacedLadder _ladder;
    private readonly DiagnosticBag _diagnostics;
    private readonly bool _isClosed;
    private readonly string? _general;
    private readonly IReadOnlyList<string> _declaredNames;
    private readonly Dictionary<string, PlacedCompetency> _byKey = new(StringComparer.Ordinal);
    private readonly Dictionary<string, PlacedGroup> _groups = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _canonical = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _canonicalTitles = new(StringComparer.Ordinal);
    private readonly Dictionary<Node, PlacedCompetency> _found = [];
    private readonly HashSet<Node> _misspelt = [];
    private readonly HashSet<string> _groupKeys = new(StringComparer.Ordinal);
    private readonly HashSet<string> _homonyms = new(StringComparer.Ordinal);

    /// <summary>For each level the groups in which a name stands.</summary>
    private readonly Dictionary<string, string>?[] _paths;
    private IReadOnlyList<int>? _learntLevels;
    private List<Node>? _learntLabels;

    public CompetencyTable(Declaration declaration, PlacedLadder ladder, DiagnosticBag diagnostics)
    {
        _ladder = ladder;
        _diagnostics = diagnostics;
        _paths = new Dictionary<string, string>?[ladder.Levels.Count];
        _general = declaration.General?.Text;
        foreach (var alias in declaration.Aliases)
        {
            var key = WithoutOrdinal(LabelText.Key(alias.Name.Text));
            _canonicalTitles[key] = alias.Name.Text;
            foreach (var spelling in alias.Labels)
            {
                _canonical[WithoutOrdinal(LabelText.Key(spelling.Text))] = key;
            }
        }

        var declared = declaration.Competencies ?? EquatableArray<DeclaredCompetency>.Empty;
        _isClosed = declared.Count > 0;
        _declaredNames = [.. declared.Select(d => d.Name.Name.Text)];
        foreach (var competency in declared)
        {
            Declare(competency);
        }
    }

    /// <summary>One name in two groups of one level is two competencies, each known by its groups and its name.</summary>
    /// <param name="levels">The levels of a statement.</param>
    /// <param name="labels">Its labels: the groups, and the competency.</param>
    public void LearnHomonym(IReadOnlyList<int> levels, List<Node> labels)
    {
        // Statements that stand beside each other say the same.
        if (levels == _learntLevels && labels == _learntLabels)
        {
            return;
        }

        (_learntLevels, _learntLabels) = (levels, labels);
        var key = Canonical(labels[labels.Count - 1].Key);
        var path = PathOf(labels);
        foreach (var level in levels)
        {
            var paths = _paths[level] ??= new(StringComparer.Ordinal);
            if (paths.TryGetValue(key, out var first) && first != path)
            {
                _homonyms.Add(key);
            }

            paths[key] = path;
        }
    }

    /// <summary>The competency under the last of these labels, made if it is new; reported too, if it is none of the declared.</summary>
    public PlacedCompetency Find(List<Node> labels)
    {
        var node = labels[labels.Count - 1];
        if (_found.TryGetValue(node, out var found))
        {
            return found;
        }

        var key = KeyOf(labels);
        if (!_byKey.TryGetValue(key, out var competency))
        {
            if (_isClosed)
            {
                var isNew = _misspelt.Add(node);
                if (isNew)
                {
                    _diagnostics.Add(BindingDiagnostics.UndeclaredCompetency(node, _declaredNames));
                }

                // It may well be the one it is near to; otherwise it is one that the declaration forgot.
                if (Suggestion.Nearest(node.Text, _declaredNames) is { } near && _byKey.TryGetValue(Canonical(LabelText.Key(near)), out competency))
                {
                    _diagnostics.Explain(new Misplaced(node));
                    if (isNew)
                    {
                        competency.Spellings.Add(node);
                    }

                    return competency;
                }
            }

            competency = new PlacedCompetency(_canonicalTitles.TryGetValue(Canonical(node.Key), out var title) ? title : node.Text)
            {
                IsHomonym = _homonyms.Contains(Canonical(node.Key)),
            };
            _byKey.Add(key, competency);
            _ladder.Competencies.Add(competency);
        }

        Group(competency, labels);
        AddSpelling(competency, node);
        _found.Add(node, competency);
        return competency;
    }

    /// <summary>Whether the declaration names all competencies.</summary>
    public bool IsClosed => _isClosed;

    /// <summary>The competency of what stands straight under a level; null if the declaration names none.</summary>
    /// <param name="level">The level's label.</param>
    public PlacedCompetency? FindGeneral(Node level)
    {
        if (_general is not { } name)
        {
            return null;
        }

        var key = Canonical(LabelText.Key(name));
        if (!_byKey.TryGetValue(key, out var competency))
        {
            competency = new PlacedCompetency(name) { Name = name };
            _byKey.Add(key, competency);
            _ladder.Competencies.Add(competency);
        }

        if (competency.Spellings.Count == 0)
        {
            competency.Spellings.Add(level);
        }

        return competency;
    }

    /// <summary>The competency under the last of these labels, if a statement has made it one.</summary>
    public PlacedCompetency? FindKnown(List<Node> labels) =>
        labels.Count > 0 && _byKey.TryGetValue(KeyOf(labels), out var competency) ? competency : null;

    /// <summary>The group that these labels name, if a competency stands in it.</summary>
    public PlacedGroup? FindGroup(List<Node> labels) =>
        _groups.TryGetValue(string.Join("\n", labels.Select(l => l.Key)), out var group) ? group : null;

    /// <summary>Whether a competency or group has this key.</summary>
    public bool Knows(string key) => _byKey.ContainsKey(Canonical(key)) || _homonyms.Contains(Canonical(key)) || _groupKeys.Contains(key);

    private void Declare(DeclaredCompetency declared)
    {
        var group = declared.Group is { } name ? GroupAt(LabelText.Key(name.Text), null, name.Text, null) : null;
        var label = declared.Name.Name.Text;
        var competency = new PlacedCompetency(declared.Name.Labels.Count > 0 ? declared.Name.Labels[0].Text : label)
        {
            Declared = declared.Name.Name,
            Name = declared.Name.Labels.Count > 0 ? label : null,
            Group = group,
            GroupIsDeclared = group is not null,
        };
        _ladder.Competencies.Add(competency);
        foreach (var word in declared.Name.Labels.Append(declared.Name.Name))
        {
            var key = Canonical(LabelText.Key(word.Text));
            _byKey[key] = competency;
            if (declared.Group is { } parent)
            {
                _byKey[LabelText.Key(parent.Text) + "\n" + key] = competency;
            }
        }
    }

    /// <summary>A competency has the groups it first stands in. Others are told, since they would be lost.</summary>
    private void Group(PlacedCompetency competency, List<Node> labels)
    {
        if (competency.GroupIsDeclared || labels.Count < 2)
        {
            return;
        }

        if (competency.Grouped is not { } first)
        {
            competency.Group = GroupOf(labels);
            competency.Grouped = labels;
        }
        else if (first != labels && !competency.IsGroupReported && PathOf(first) != PathOf(labels))
        {
            competency.IsGroupReported = true;
            _diagnostics.Add(BindingDiagnostics.TwoGroups(labels, first));
        }
    }

    private string KeyOf(List<Node> labels)
    {
        var key = Canonical(labels[labels.Count - 1].Key);
        return _homonyms.Contains(key) && PathOf(labels) + "\n" + key is var path && (!_isClosed || _byKey.ContainsKey(path)) ? path : key;
    }

    private static string PathOf(List<Node> labels) => labels.Count == 2 ? labels[0].Key : string.Join("\n", labels.Take(labels.Count - 1).Select(l => l.Key));

    private PlacedGroup? GroupOf(List<Node> labels)
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

    private PlacedGroup GroupAt(string path, Node? node, string title, PlacedGroup? parent)
    {
        if (!_groups.TryGetValue(path, out var group))
        {
            group = new PlacedGroup(node, title, parent);
            _groups.Add(path, group);
            _ladder.Groups.Add(group);
            _groupKeys.Add(LabelText.Key(title));
        }

        return group;
    }

    private void AddSpelling(PlacedCompetency competency, Node node)
    {
        // Spelt the same means the same to the eye: what decorates a label is compared too, its closing colon is not.
        if (competency.Spellings.Exists(s => Spelling(s) == Spelling(node)))
        {
            return;
        }

        var isNew = competency.Spellings.Count > 0 && !_canonical.ContainsKey(node.Key) && !_canonicalTitles.ContainsKey(node.Key);
        if (isNew && competency.Spellings.Find(s => s.Key == node.Key) is { } first)
        {
            _diagnostics.Add(BindingDiagnostics.TwoSpellings(node, first));
        }

        competency.Spellings.Add(node);
    }

    private static string Spelling(Node node) => node.Text.TrimEnd(':', ' ');

    /// <summary>The key by which all spellings are known: <c>1.1 Planning</c> and <c>2.1 Planning</c> are one competency.</summary>
    private string Canonical(string key)
    {
        key = WithoutOrdinal(key);
        return _canonical.TryGetValue(key, out var canonical) ? canonical : key;
    }

    private static string WithoutOrdinal(string key) => key.Substring(Identifier.OrdinalLength(key));
}
