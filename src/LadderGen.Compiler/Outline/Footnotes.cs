using LadderGen.Compiler.Text;

namespace LadderGen.Compiler.Outline;

/// <summary>Brings the footnotes of a document to the statements that their marks are in, as details.</summary>
internal sealed class Footnotes(DocumentBuilder builder)
{
    private readonly Dictionary<string, MappedText> _texts = new(StringComparer.Ordinal);
    private readonly List<(int Statement, FootnoteMark Mark)> _marks = [];
    private readonly HashSet<string> _keys = new(StringComparer.Ordinal);
    private readonly HashSet<string> _used = new(StringComparer.Ordinal);

    public bool HasMark(string key) => _keys.Contains(key);

    /// <summary>Adds the text of a footnote.</summary>
    public void AddText(string key, MappedText text)
    {
        if (_texts.ContainsKey(key))
        {
            builder.Report(ReadingDiagnostics.LostFootnote(builder.File, text.Span, text.ToString()));
        }
        else
        {
            _texts.Add(key, text);
        }
    }

    /// <summary>Takes the text of a footnote that is known already; null if it is not.</summary>
    public MappedText? Take(string key)
    {
        if (!_texts.TryGetValue(key, out var text))
        {
            return null;
        }

        _used.Add(key);
        return text;
    }

    /// <summary>Adds the marks of a statement; those of a heading or cell with -1.</summary>
    public void AddMarks(int statement, List<FootnoteMark> marks)
    {
        _marks.AddRange(marks.Select(m => (statement, m)));
        _keys.UnionWith(marks.Select(m => m.Key));
    }

    /// <summary>Adds footnotes to their statements, and reports marks without a text and texts without a mark.</summary>
    public void Attach(List<Statement> statements)
    {
        foreach (var (index, mark) in _marks)
        {
            if (!_texts.TryGetValue(mark.Key, out var text))
            {
                builder.Report(ReadingDiagnostics.LostFootnoteMark(builder.File, mark.Span, mark.Key));
            }
            else if (index >= 0 && _used.Add(mark.Key))
            {
                var statement = statements[index];
                statements[index] = statement with { Details = statement.Details.Append(text.ToString()).ToEquatableArray() };
            }
        }

        foreach (var text in _texts.Where(t => !_used.Contains(t.Key)).Select(t => t.Value))
        {
            builder.Report(ReadingDiagnostics.LostFootnote(builder.File, text.Span, text.ToString()));
        }
    }
}
