using LadderGen.Compiler.Declaring;
using LadderGen.Compiler.Diagnostics;
using LadderGen.Compiler.Labels;
using LadderGen.Compiler.Text;

namespace LadderGen.Compiler.Binding;

/// <summary>Finds the levels that a text refers to, and reports references that lead nowhere.</summary>
internal sealed class ReferencedLevels(
    Declaration declaration,
    LevelTable levels,
    PlacedLadder ladder,
    DiagnosticBag diagnostics)
{
    /// <summary>Names of the level below, where it is not called by its own.</summary>
    private static readonly HashSet<string> Below = new(StringComparer.Ordinal)
    {
        "PREVIOUS", "PREVIOUS LEVEL", "THE PREVIOUS LEVEL",
        "LEVEL BELOW", "THE LEVEL BELOW",
        "PRIOR LEVEL", "THE PRIOR LEVEL",
        "PRECEDING LEVEL", "THE PRECEDING LEVEL",
    };

    /// <summary>A reference for each level that a text means: a label may stand for several.</summary>
    /// <param name="level">The level that the text belongs to.</param>
    /// <param name="place">The text.</param>
    /// <param name="expectation">The text again if it is an expectation; null if it is a summary.</param>
    public IReadOnlyList<PlacedReference> In(int level, Entry place, Entry? expectation)
    {
        if (ReferencePhrase.Parse(place.Text) is not { } phrase)
        {
            return [];
        }

        var location = place.Tree.File.LocationOf(place.Span);
        if (Find(level, phrase.Target) is { Count: > 0 } match)
        {
            return match.Contains(level) ? [] : [.. match.Select(i => new PlacedReference(i, phrase.Target, location, expectation))];
        }

        // Whether the ladders that 'references' names have such a level is not known before all of them are bound.
        var isBelow = Below.Contains(LabelText.Key(phrase.Target));
        if (declaration.References.Count > 0 && !isBelow)
        {
            return [new PlacedReference(null, phrase.Target, location, expectation)];
        }

        // Nothing is below the lowest level.
        if (isBelow || ReferenceTarget.LooksLikeLevel(phrase.Target, phrase.IsAll, levels.Parsed.Roles, AllNames))
        {
            diagnostics.Add(LevelDiagnostics.DeadReference(location, phrase.Target, levels));
        }

        return [];
    }

    private IEnumerable<string> AllNames => levels.Labels.Concat(levels.Names).Concat(Below.Select(b => b.ToLowerInvariant()));

    /// <summary>The levels that words mean, seen from a level: by their label, as the level below, or by their number.</summary>
    private IReadOnlyList<int> Find(int level, string target)
    {
        if (levels.Match(target) is { Count: > 0 } match && match.All(i => IsNameOf(i, target)))
        {
            return match;
        }

        if (Below.Contains(LabelText.Key(target)))
        {
            return level > 0 && level < levels.Count ? [level - 1] : [];
        }

        // "level 2" means "L2" and "Level 2: Engineer", if only one level has that number.
        return levels.Parsed[target] is { Code: { } code, Words.Length: 0 }
            ? [.. Enumerable.Range(0, levels.Count).Where(i => CodesOf(i).Any(c => IsSameNumber(c, code)))]
            : [];
    }

    private static bool IsSameNumber(LevelCode code, LevelCode target) =>
        code.Number == target.Number
        && (code.Prefix == target.Prefix || target.Prefix.EndsWith(" ", StringComparison.Ordinal));

    /// <summary>
    /// Determines whether words say no more than the labels of a level: <c>L1 support tickets</c> is not a level, though <c>L1</c> is one.
    /// </summary>
    private bool IsNameOf(int level, string target)
    {
        var words = WordsOf(target);
        return level == levels.AllLevels
            || words.Length == 0
            || LabelsOf(level).Any(l => !words.Except(WordsOf(l), StringComparer.Ordinal).Any());
    }

    private string[] WordsOf(string label) =>
        LabelText.Key(levels.Parsed[label].Words).Split([' '], StringSplitOptions.RemoveEmptyEntries);

    private IEnumerable<string> LabelsOf(int level) =>
        ladder.Levels[level].Nodes.Select(n => n.Text)
            .Append(levels.Labels[level])
            .Concat(levels.Declared?[level].Labels.Select(l => l.Text) ?? []);

    private IEnumerable<LevelCode> CodesOf(int level) => LabelsOf(level).Select(t => levels.Parsed[t].Code).OfType<LevelCode>();
}
