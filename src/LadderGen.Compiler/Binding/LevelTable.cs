using LadderGen.Compiler.Declaring;
using LadderGen.Compiler.Diagnostics;
using LadderGen.Compiler.Labels;
using LadderGen.Compiler.Outline;

namespace LadderGen.Compiler.Binding;

/// <summary>The levels of a ladder, lowest first, and the labels that stand for them.</summary>
internal sealed class LevelTable
{
    /// <summary>Labels that stand for every level at once.</summary>
    private static readonly HashSet<string> EveryLevel =
        new(StringComparer.Ordinal) { "ALL LEVELS", "EVERY LEVEL", "ANY LEVEL", "EACH LEVEL" };

    private readonly Dictionary<string, List<int>> _byKey = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<int>> _byName = new(StringComparer.Ordinal);

    /// <summary>The declared labels of levels that have a name of their own, by their words without the code.</summary>
    private readonly Dictionary<string, List<(LevelCode? Code, int Rank)>> _byWords = new(StringComparer.Ordinal);

    /// <summary>The keys of the labels that the declaration calls groups: none of them is a level, whatever it looks like.</summary>
    private readonly IReadOnlyCollection<string> _groups;
    private ILookup<string, string>? _byNumbers;
    private readonly Dictionary<string, LabelMatch> _matches = new(StringComparer.Ordinal);

    private LevelTable(LevelLabels parsed, IReadOnlyCollection<string> groups) => (Parsed, _groups) = (parsed, groups);

    /// <summary>Takes the labels of levels apart.</summary>
    public LevelLabels Parsed { get; }

    /// <summary>The C# names, lowest first; empty where a label gives none.</summary>
    public List<string> Names { get; } = [];

    /// <summary>The label of each level in the declaration or the documents, lowest first.</summary>
    public List<string> Labels { get; } = [];

    /// <summary>The entries of the declaration, or null if the levels were recognized.</summary>
    public IReadOnlyList<DeclaredName>? Declared { get; private init; }

    public int Count => Names.Count;

    /// <summary>The index that stands for all levels at once, for what every one of them expects.</summary>
    public int AllLevels => Count;

    /// <summary>Determines whether the declaration calls the labels with a key groups.</summary>
    public bool IsGroup(string key) => _groups.Count > 0 && _groups.Contains(key);

    /// <summary>The label of a level, or of all of them together.</summary>
    public string LabelOf(int level) => level == AllLevels ? "All Levels" : Labels[level];

    /// <summary>The levels that the declaration names, or that are certain in the documents; null if neither names any.</summary>
    /// <param name="declaration">The declaration of the ladder.</param>
    /// <param name="documents">Its documents.</param>
    /// <param name="ignored">The keys of the labels that it ignores.</param>
    /// <param name="doubt">Why no level is certain, where labels look like levels.</param>
    public static LevelTable? Find(
        Declaration declaration,
        IReadOnlyList<Document> documents,
        IReadOnlyCollection<string> ignored,
        out LevelDoubt? doubt)
    {
        doubt = null;
        var labels = new LevelLabels([.. declaration.Role.Select(r => r.Text)]);
        var groups = LevelGroups.KeysOf(declaration);
        if (declaration.Levels is { Count: > 0 } declared)
        {
            return FromDeclaration(declared, new LevelTable(labels, groups) { Declared = declared });
        }

        var recognized = LevelRecognition.Recognize(new LevelCandidates(documents, labels, ignored, groups));
        if (recognized.Groups.Count == 0 && ignored.Count > 0)
        {
            // Of an ignored label above every level, only its own line is meant.
            recognized = LevelRecognition.Recognize(new LevelCandidates(documents, labels, [], groups));
        }

        doubt = recognized.Doubt;
        return recognized.Groups.Count > 0 ? FromRecognized(recognized.Groups, new LevelTable(labels, groups)) : null;
    }

    private static LevelTable FromDeclaration(IReadOnlyList<DeclaredName> declared, LevelTable table)
    {
        var parsed = table.Parsed;
        foreach (var level in declared)
        {
            var rank = table.Count;
            table.Labels.Add(level.Name.Text);
            var name = (level.Labels.Count > 0 ? LevelLabel.Parse(level.Name.Text, []) : parsed[level.Name.Text]).Name;

            // A declared level that is nothing but the role has that for its name.
            table.Names.Add(name.Length > 0 ? name : LevelLabel.Parse(level.Name.Text, []).Name);
            foreach (var label in level.Labels)
            {
                Add(table._byKey, LabelText.Key(label.Text), rank);
                table.AddWords(label.Text, rank);
            }

            if (level.Labels.Count == 0)
            {
                Add(table._byKey, LabelText.Key(level.Name.Text), rank);
                Add(table._byName, table.NameKey(level.Name.Text), rank);
            }
        }

        return table;
    }

    /// <param name="groups">The labels of each level, lowest level first.</param>
    /// <param name="table">The table to fill.</param>
    private static LevelTable FromRecognized(IEnumerable<IReadOnlyList<LevelCandidate>> groups, LevelTable table)
    {
        foreach (var group in groups)
        {
            var rank = table.Count;
            var level = group[0].Level;
            table.Labels.Add(group[0].Label);
            table.Names.Add(level.Name);
            Add(table._byName, table.NameKey(group[0].Label), rank);
            foreach (var candidate in group)
            {
                Add(table._byKey, LabelText.Key(candidate.Label), rank);
            }

            if (level.Code is { } code)
            {
                Add(table._byKey, LabelText.Key(code.Text), rank);
            }
        }

        return table;
    }

    /// <summary>The levels a label stands for: an exact label before a name, a name before a code.</summary>
    public IReadOnlyList<int> Match(string label) => Find(label).Levels;

    /// <summary>The levels a label stands for, and its key; found once for all labels with the same words.</summary>
    public LabelMatch Find(string label)
    {
        if (!_matches.TryGetValue(label, out var match))
        {
            var key = LabelText.Key(label);
            match = new LabelMatch(key, LevelsOf(label, key));
            _matches.Add(label, match);
        }

        return match;
    }

    /// <summary>The level whose label is nearly this one; null if none is.</summary>
    public int? Nearest(string label)
    {
        if (label.Length is 0 or > 80)
        {
            return null;
        }

        // A near miss has the same numbers, so only few levels of a long ladder are compared.
        _byNumbers ??= Labels.ToLookup(Suggestion.Numbers, StringComparer.Ordinal);
        var near = Suggestion.Nearest(label, _byNumbers[Suggestion.Numbers(label)])
            ?? Suggestion.Nearest(Parsed[label].Words, _byNumbers[Suggestion.Numbers(Parsed[label].Words)]);
        if (near is not null)
        {
            return Labels.IndexOf(near);
        }

        // "L2" is another spelling of "Level 2".
        return Parsed[label] is { Code: { } code, Words: "" }
            && _byNumbers[Suggestion.Numbers(label)].FirstOrDefault(l => IsSameStep(Parsed[l].Code, code)) is { } same
            ? Labels.IndexOf(same)
            : null;
    }

    private static bool IsSameStep(LevelCode? code, LevelCode other) =>
        code is not null && code.Number == other.Number && code.Text != other.Text && LevelScale.Of(code) == LevelScale.Of(other);

    private List<int> LevelsOf(string label, string key)
    {
        // The label of a level is a phrase: a long text is not one, and taking it apart only costs time.
        if (label.Length is 0 or > 200 || IsGroup(key))
        {
            return [];
        }

        if (_byKey.TryGetValue(key, out var exact))
        {
            return exact;
        }

        if (EveryLevel.Contains(key))
        {
            return [AllLevels];
        }

        if (_byName.TryGetValue(NameKey(label), out var named))
        {
            return named;
        }

        if (Parsed[label].Code is { } code && _byKey.TryGetValue(LabelText.Key(code.Text), out var coded))
        {
            return coded;
        }

        return _byWords.Count > 0 && ByWords(label) is { } rank ? [rank] : [];
    }

    private void AddWords(string label, int rank)
    {
        var level = LevelLabel.Parse(label, []);
        var key = LabelText.Key(level.Words);
        if (key.Length == 0)
        {
            return;
        }

        if (!_byWords.TryGetValue(key, out var levels))
        {
            _byWords.Add(key, levels = []);
        }

        levels.Add((level.Code, rank));
    }

    /// <summary>
    /// Returns the one level with a declared label that differs from this one only in that one of the two has a code; null if
    /// there is none, or more than one.
    /// </summary>
    private int? ByWords(string label)
    {
        var level = LevelLabel.Parse(label, []);
        if (!_byWords.TryGetValue(LabelText.Key(level.Words), out var declared))
        {
            return null;
        }

        var ranks = declared
            .Where(d => d.Code is null || level.Code is null || d.Code.Text == level.Code.Text)
            .Select(d => d.Rank)
            .Distinct()
            .ToList();
        return ranks.Count == 1 ? ranks[0] : null;
    }

    /// <summary>The words of a level, or its code where it has no word; never equal to the key of an empty label.</summary>
    private string NameKey(string label)
    {
        var level = Parsed[label];
        var words = LabelText.Key(level.Words);
        return words.Length > 0 ? words : "\0" + LabelText.Key(level.Code?.Text ?? label);
    }

    private static void Add(Dictionary<string, List<int>> table, string key, int rank)
    {
        if (!table.TryGetValue(key, out var ranks))
        {
            table.Add(key, ranks = []);
        }

        if (!ranks.Contains(rank))
        {
            ranks.Add(rank);
        }
    }
}

/// <summary>The levels that a label stands for.</summary>
/// <param name="Key">The key of the label (<see cref="LabelText.Key"/>).</param>
/// <param name="Levels">The levels, lowest first; mostly none.</param>
internal sealed record LabelMatch(string Key, IReadOnlyList<int> Levels);
