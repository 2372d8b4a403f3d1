using LadderGen.Compiler.Binding;
using LadderGen.Compiler.Diagnostics;
using LadderGen.Compiler.Outline;
using LadderGen.Compiler.Text;

namespace LadderGen.Tool.Reading;

/// <summary>Finds what each line of a document was read as, by looking for it in the ladder that was made of it.</summary>
internal sealed class DocumentRoles
{
    private readonly Document _document;
    private readonly LadderTexts _texts;
    private readonly LevelTable _levels;
    private readonly IReadOnlyList<Label> _labels;
    private readonly bool[] _isIgnored;
    private readonly int[] _levelOf;
    private readonly Dictionary<int, List<Part>> _roles = [];

    private DocumentRoles(Document document, LadderTexts texts, LevelTable levels)
    {
        (_document, _texts, _levels, _labels) = (document, texts, levels, document.Labels);
        _isIgnored = new bool[_labels.Count];
        _levelOf = new int[_labels.Count];
    }

    /// <param name="document">The document.</param>
    /// <param name="texts">The texts of the ladder.</param>
    /// <param name="levels">The levels of the ladder.</param>
    /// <param name="diagnostics">What is wrong with the ladder.</param>
    public static IEnumerable<LineRole> Of(
        Document document, LadderTexts texts, LevelTable levels, IEnumerable<LadderDiagnostic> diagnostics)
    {
        var roles = new DocumentRoles(document, texts, levels);
        roles.AddLabels();
        roles.AddStatements();
        roles.AddTables();
        return roles.Lines(diagnostics.ToLookup(d => d.Location is { } at && at.Path == document.File.Path ? at.StartLine + 1 : 0));
    }

    private void AddLabels()
    {
        // A parent comes before its children.
        for (var i = 0; i < _labels.Count; i++)
        {
            var (label, parent) = (_labels[i], _labels[i].Parent);
            var levels = _levels.Match(label.Text);
            _isIgnored[i] = (parent >= 0 && _isIgnored[parent]) || _texts.IsIgnored(label.Text);
            _levelOf[i] = levels.Count > 0 ? levels[0] : parent >= 0 ? _levelOf[parent] : -1;
            if (label.Span.Length > 0)
            {
                Add(label.Span, _isIgnored[i] ? LadderTexts.Ignored : RoleOf(label.Text) ?? LadderTexts.None, _levelOf[i]);
            }
        }
    }

    private void AddStatements()
    {
        foreach (var statement in _document.Statements)
        {
            var isIgnored = (statement.Label >= 0 && _isIgnored[statement.Label]) || _texts.IsIgnored(statement.Text);
            var level = statement.Label >= 0 ? _levelOf[statement.Label] : -1;
            var line = _document.File.LineOf(statement.Span.Start);
            Add(statement.Span, isIgnored ? LadderTexts.Ignored : _texts.RoleOf(_document.File, line, statement.Text), level);
            for (var next = line + 1; next <= _document.File.LineOf(Math.Max(statement.Span.Start, statement.Span.End - 1)); next++)
            {
                Add(next, new Part(statement.Details.Count > 0 ? "  its detail" : "  continued", "", level));
            }
        }
    }

    private void AddTables()
    {
        foreach (var grid in _document.Grids)
        {
            var isIgnored = grid.Label >= 0 && _isIgnored[grid.Label];
            var level = grid.Label >= 0 ? _levelOf[grid.Label] : -1;
            foreach (var cell in grid.Header.Cells.Where(c => c.Parts.Count > 0))
            {
                var role = isIgnored ? LadderTexts.Ignored : RoleOf(cell.Text) ?? "column";
                Add(cell.Span, role, _levels.Match(cell.Text).Append(level).First());
            }

            foreach (var part in grid.Rows.SelectMany(r => r.Cells).SelectMany(c => c.Parts))
            {
                var line = _document.File.LineOf(part.Span.Start);
                var role = isIgnored || _texts.IsIgnored(part.Text) ? LadderTexts.Ignored
                    : RoleOf(part.Text) ?? _texts.RoleOf(_document.File, line, part.Text);
                Add(line, new Part(role, part.Text, _texts.LevelAt(_document.File, line, part.Text) ?? level));
            }
        }
    }

    private string? RoleOf(string label) => _levels.Match(label) switch
    {
        [] => _texts.RoleOfLabel(label),
        [var level] when level == _levels.AllLevels => "all levels",
        var some => "level: " + string.Join(" and ", some.Select(l => _texts.NameOfLevel(l))),
    };

    private void Add(SourceSpan span, string role, int level) =>
        Add(_document.File.LineOf(span.Start), new Part(role, span.In(_document.File.Text), level));

    private void Add(int line, Part part)
    {
        if (!_roles.TryGetValue(line, out var parts))
        {
            _roles.Add(line, parts = []);
        }

        parts.Add(part);
    }

    private IEnumerable<LineRole> Lines(ILookup<int, LadderDiagnostic> diagnostics)
    {
        var text = _document.File.Text;
        var declaration = FrontMatter.Find(text)?.Span ?? default;
        var number = 0;
        foreach (var line in Compiler.Text.Lines.Of(text))
        {
            var parts = _roles.GetValueOrDefault(++number, []);
            var role = parts.Count == 1 ? parts[0].Role
                : parts.Count > 1 ? "in parts"
                : line.Start < declaration.End ? "declaration"
                : line.In(text).Trim().Length > 0 ? "syntax" : "";
            var found = diagnostics[number].Select(d => d.Rule.Id).Distinct(StringComparer.Ordinal).ToList();
            role = found.Count > 0 ? $"{role} ({string.Join(", ", found)})".TrimStart() : role;
            yield return new LineRole(number, line.In(text), role, Levels(parts), parts.Exists(p => p.Role == LadderTexts.None));
            foreach (var part in parts.Where(_ => parts.Count > 1))
            {
                yield return new LineRole(null, part.Words, part.Role, Levels([part]), part.Role == LadderTexts.None);
            }
        }
    }

    private List<string> Levels(List<Part> parts) =>
    [
        .. parts.Select(p => p.Level).Where(l => l >= 0 && l < _levels.Count).Distinct().Select(_texts.NameOfLevel),
    ];

    /// <summary>A part of a line, such as a cell of a table.</summary>
    private sealed record Part(string Role, string Words, int Level);
}
