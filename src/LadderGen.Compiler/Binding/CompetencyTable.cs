using LadderGen.Compiler.Declaring;
using LadderGen.Compiler.Diagnostics;
using LadderGen.Compiler.Labels;

namespace LadderGen.Compiler.Binding;

/// <summary>The competencies of a ladder, by the labels that name them.</summary>
internal sealed class CompetencyTable
{
    private readonly PlacedLadder _ladder;
    private readonly DiagnosticBag _diagnostics;
    private readonly CompetencySpellings _spellings;
    private readonly GroupTable _groups;
    private readonly Homonyms _homonyms = new();
    private readonly string? _general;
    private readonly List<string> _declaredNames;
    private readonly Dictionary<string, PlacedCompetency> _byKey = new(StringComparer.Ordinal);
    private readonly Dictionary<Node, PlacedCompetency> _byLabel = [];
    private readonly HashSet<Node> _undeclared = [];
    private readonly HashSet<PlacedCompetency> _inTwoGroups = [];

    public CompetencyTable(Declaration declaration, PlacedLadder ladder, DiagnosticBag diagnostics)
    {
        _ladder = ladder;
        _diagnostics = diagnostics;
        _spellings = new CompetencySpellings(declaration);
        _groups = new GroupTable(ladder);
        _general = declaration.General?.Text;
        var declared = declaration.Competencies ?? EquatableArray<DeclaredCompetency>.Empty;
        _declaredNames = [.. declared.Select(d => d.Name.Name.Text)];
        foreach (var competency in declared)
        {
            Declare(competency);
        }
    }

    /// <summary>Gets whether the declaration names all competencies.</summary>
    public bool IsClosed => _declaredNames.Count > 0;

    /// <summary>Learns that a level has this competency in these groups: one name in two groups of a level is two competencies.</summary>
    /// <param name="levels">The levels of a statement.</param>
    /// <param name="labels">Its labels: the groups, and last the competency.</param>
    public void LearnHomonym(IReadOnlyList<int> levels, List<Node> labels) =>
        _homonyms.Learn(_spellings.Canonical(labels[labels.Count - 1].Key), GroupTable.PathOf(labels), levels);

    /// <summary>The competency under the last of these labels, new if need be. One that should have been declared is reported.</summary>
    public PlacedCompetency Find(List<Node> labels)
    {
        var node = labels[labels.Count - 1];
        if (_byLabel.TryGetValue(node, out var found))
        {
            return found;
        }

        var key = KeyOf(labels);
        if (!_byKey.TryGetValue(key, out var competency))
        {
            if (IsClosed && FindMisspelt(node) is { } meant)
            {
                return meant;
            }

            competency = new PlacedCompetency(_spellings.TitleOf(node))
            {
                IsHomonym = _homonyms.Contains(_spellings.Canonical(node.Key)),
            };
            _byKey.Add(key, competency);
            _ladder.Competencies.Add(competency);
        }

        AddGroup(competency, labels);
        AddSpelling(competency, node);
        _byLabel.Add(node, competency);
        return competency;
    }

    /// <summary>The competency of what is right under a level; null if the declaration names none.</summary>
    /// <param name="level">The label of the level.</param>
    public PlacedCompetency? FindGeneral(Node level)
    {
        if (_general is not { } name)
        {
            return null;
        }

        var key = _spellings.Canonical(LabelText.Key(name));
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

    /// <summary>The group that these labels name, if a competency is in it.</summary>
    public PlacedGroup? FindGroup(List<Node> labels) => _groups.Find(labels);

    /// <summary>Determines whether a competency or group has this key.</summary>
    public bool Knows(string key) =>
        _byKey.ContainsKey(_spellings.Canonical(key)) || _homonyms.Contains(_spellings.Canonical(key)) || _groups.Knows(key);

    private void Declare(DeclaredCompetency declared)
    {
        var label = declared.Name.Name.Text;
        var group = declared.Group is null ? null : _groups.Declare(declared.Group.Text);
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
            var key = _spellings.Canonical(LabelText.Key(word.Text));
            _byKey[key] = competency;
            if (declared.Group is { } parent)
            {
                _byKey[LabelText.Key(parent.Text) + "\n" + key] = competency;
            }
        }
    }

    /// <summary>Reports a label that is not a declared competency.</summary>
    /// <returns>The competency it is nearly; null if it is near to none, so that the declaration probably forgot it.</returns>
    private PlacedCompetency? FindMisspelt(Node label)
    {
        var isNew = _undeclared.Add(label);
        if (isNew)
        {
            _diagnostics.Add(CompetencyDiagnostics.UndeclaredCompetency(label, _declaredNames));
        }

        if (Suggestion.Nearest(label.Text, _declaredNames) is not { } near
            || !_byKey.TryGetValue(_spellings.Canonical(LabelText.Key(near)), out var meant))
        {
            return null;
        }

        _diagnostics.Explain(new Misplaced(label));
        if (isNew)
        {
            meant.Spellings.Add(label);
        }

        return meant;
    }

    /// <summary>Gives a competency the groups it is first found in. Others are reported, since they would be lost.</summary>
    private void AddGroup(PlacedCompetency competency, List<Node> labels)
    {
        if (competency.GroupIsDeclared || labels.Count < 2)
        {
            return;
        }

        if (competency.Grouped is not { } first)
        {
            competency.Group = _groups.GroupOf(labels);
            competency.Grouped = labels;
        }
        else if (GroupTable.PathOf(first) != GroupTable.PathOf(labels) && _inTwoGroups.Add(competency))
        {
            _diagnostics.Add(CompetencyDiagnostics.TwoGroups(labels, first));
        }
    }

    private string KeyOf(List<Node> labels)
    {
        var key = _spellings.Canonical(labels[labels.Count - 1].Key);
        if (!_homonyms.Contains(key))
        {
            return key;
        }

        var path = GroupTable.PathOf(labels) + "\n" + key;
        return !IsClosed || _byKey.ContainsKey(path) ? path : key;
    }

    private void AddSpelling(PlacedCompetency competency, Node label)
    {
        // To the eye, the decoration of a label belongs to its spelling, and a closing colon does not.
        if (competency.Spellings.Exists(s => Spelling(s) == Spelling(label)))
        {
            return;
        }

        if (competency.Spellings.Find(s => s.Key == label.Key) is { } first && !_spellings.IsDeclared(label))
        {
            _diagnostics.Add(CompetencyDiagnostics.TwoSpellings(label, first));
        }

        competency.Spellings.Add(label);
    }

    private static string Spelling(Node label) => label.Text.TrimEnd(':', ' ');
}
