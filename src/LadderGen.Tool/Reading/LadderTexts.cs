using LadderGen.Compiler.Declaring;
using LadderGen.Compiler.Labels;
using LadderGen.Compiler.Model;
using LadderGen.Compiler.Text;

namespace LadderGen.Tool.Reading;

/// <summary>The texts of a ladder, by the places and the words they have in its documents.</summary>
internal sealed class LadderTexts
{
    public const string Ignored = "ignored";

    public const string None = "not in the ladder";

    private readonly LadderModel _ladder;
    private readonly HashSet<string> _ignored;
    private readonly Dictionary<string, string> _labels = new(StringComparer.Ordinal);
    private readonly ILookup<SourceLine, (string Text, string Role, int Level)> _byLine;
    private readonly List<(string Text, string Role)> _prose = [];

    public LadderTexts(LadderModel ladder, Declaration declaration)
    {
        _ladder = ladder;
        _ignored = [.. declaration.Ignore.Select(i => LabelText.Key(i.Text))];
        foreach (var (title, kind) in Labels(declaration))
        {
            _labels.TryAdd(LabelText.Key(title), kind);
        }

        _byLine = Lines().ToLookup(l => l.Line, l => (l.Text, l.Role, l.Level));
        _prose.AddRange(Prose().Where(p => p.Text.Length > 0));
    }

    public bool IsIgnored(string text) => _ignored.Contains(LabelText.Key(text));

    /// <summary>Returns the name of a level by its rank, from 0.</summary>
    public string NameOfLevel(int level) => _ladder.Levels[level].Name;

    /// <summary>Returns what a heading, a column or a key is; null if the ladder has nothing of that name.</summary>
    public string? RoleOfLabel(string text) => _labels.GetValueOrDefault(LabelText.Key(text));

    /// <summary>Returns what a text at a line is.</summary>
    public string RoleOf(TextFile file, int line, string text) =>
        _byLine[new SourceLine(file.Name, line)].Where(l => l.Text == text).Select(l => l.Role).FirstOrDefault()
        ?? _byLine[new SourceLine(file.Name, line)].Where(l => l.Text.Contains(text)).Select(l => l.Role).FirstOrDefault()
        ?? _prose.Where(p => p.Text.Contains(text, StringComparison.Ordinal)).Select(p => p.Role).FirstOrDefault()
        ?? None;

    /// <summary>Returns the rank, from 0, of the level that a text at a line belongs to; null if the line says nothing of one.</summary>
    public int? LevelAt(TextFile file, int line, string text) =>
        _byLine[new SourceLine(file.Name, line)].Where(l => l.Text == text).Select(l => (int?)l.Level).FirstOrDefault();

    private IEnumerable<(string Title, string Kind)> Labels(Declaration declaration)
    {
        var competencies = _ladder.Competencies.Select(c => (c.Title, "competency: " + c.Name));
        var groups = _ladder.Groups.Select(g => (g.Title, "group: " + g.Name));
        var facts = _ladder.Levels.SelectMany(l => l.Facts).Select(f => (f.Title, "fact"));
        var aliases = declaration.Aliases.SelectMany(a => a.Labels.Select(l => (l.Text, "competency: " + a.Name.Text)));
        return [.. competencies, .. groups, .. facts, .. aliases, (_ladder.Title, "title")];
    }

    private IEnumerable<(SourceLine Line, string Text, string Role, int Level)> Lines()
    {
        foreach (var (level, rank) in _ladder.AllOfLevels.Select((level, rank) => (level, rank)))
        {
            foreach (var fact in level.Facts)
            {
                yield return (fact.Source, fact.Text, $"fact: {level.Name}", rank);
            }

            foreach (var cell in level.Cells)
            {
                var place = $"{level.Name}, {_ladder.Competencies[cell.Competency].Name}";
                foreach (var expectation in cell.Expectations)
                {
                    yield return (expectation.Source, expectation.Text, $"expectation: {place}", rank);
                }

                foreach (var reference in cell.References)
                {
                    var line = new SourceLine(reference.Location.Name, reference.Location.StartLine + 1);
                    yield return (line, "", $"reference: {reference.Ladder} {reference.Level}", rank);
                }
            }
        }
    }

    private IEnumerable<(string Text, string Role)> Prose()
    {
        foreach (var level in _ladder.AllOfLevels)
        {
            yield return (level.Summary, $"summary: {level.Name}");
            foreach (var cell in level.Cells)
            {
                var place = $"{level.Name}, {_ladder.Competencies[cell.Competency].Name}";
                yield return (cell.Summary, $"summary: {place}");
                foreach (var example in cell.Examples)
                {
                    yield return (example, $"example: {place}");
                }
            }
        }

        foreach (var competency in _ladder.Competencies)
        {
            yield return (competency.Description, $"description: {competency.Name}");
        }

        foreach (var group in _ladder.Groups)
        {
            yield return (group.Description, $"description: {group.Name}");
        }

        yield return (_ladder.Description, "description of the ladder");
    }
}
