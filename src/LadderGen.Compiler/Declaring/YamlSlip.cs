using LadderGen.Compiler.Diagnostics;
using LadderGen.Compiler.Text;

namespace LadderGen.Compiler.Declaring;

/// <summary>Finds out why a declaration cannot be read, line by line, as its author sees it.</summary>
/// <remarks>The messages of YamlDotNet name the grammar of YAML, and often a line below the slip.</remarks>
internal sealed class YamlSlip
{
    private const string Signs = "@`%*&!?|>}]";

    private readonly TextFile _file;
    private readonly DeclarationText _text;
    private readonly List<Line> _lines;

    private YamlSlip(TextFile file, DeclarationText text)
    {
        _file = file;
        _text = text;
        _lines =
        [
            .. Lines.Of(text.Text).Select(line => new Line(text.Text, line)).Where(line => line.Text.Length > 0 && line.Text[0] != '#'),
        ];
    }

    /// <param name="file">The file of the declaration.</param>
    /// <param name="text">The declaration.</param>
    /// <param name="failed">Where reading failed, which is often below the slip.</param>
    public static LadderDiagnostic Find(TextFile file, DeclarationText text, long failed)
    {
        var slip = new YamlSlip(file, text);
        return slip.Unclosed() ?? slip.WrongLine() ?? slip.Unreadable(failed);
    }

    /// <summary>Finds a list that YAML reads as one text, since its hyphens are not below each other; null if there is none.</summary>
    public static LadderDiagnostic? FindSwallowedItem(TextFile file, DeclarationText text)
    {
        var slip = new YamlSlip(file, text);
        for (var i = 1; i < slip._lines.Count; i++)
        {
            var (above, line) = (slip._lines[i - 1], slip._lines[i]);
            if (line.IsItem && above.IsItem && above.IsPlainText && line.Indent > above.Indent)
            {
                return DeclarationDiagnostics.OtherIndent(file, slip.Place(line), file.LineOf(slip.Place(line).Start), above.Start);
            }
        }

        return null;
    }

    /// <summary>Finds a bracket or a quote that opens and does not close.</summary>
    private LadderDiagnostic? Unclosed()
    {
        var text = _text.Text;
        var open = new Stack<int>();
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (c == '#' && (i == 0 || char.IsWhiteSpace(text[i - 1])))
            {
                i = Lines.EndOf(text, i) - 1;
            }
            else if (c is '"' or '\'' && BeginsValue(text, i))
            {
                var close = EndOfQuote(text, i);
                if (close < 0 || (open.Count == 0 && HasKey(text, i, close)))
                {
                    return DeclarationDiagnostics.Unclosed(_file, Place(i), c.ToString(), c.ToString());
                }

                i = close;
            }
            else if (c is '[' or '{' && (open.Count > 0 || BeginsValue(text, i)))
            {
                open.Push(i);
            }
            else if (c is ']' or '}' && open.Count > 0 && text[open.Peek()] == (c == ']' ? '[' : '{'))
            {
                open.Pop();
            }
            else if (c is ']' or '}' && open.Count > 0)
            {
                break;
            }
        }

        while (open.Count > 1)
        {
            open.Pop();
        }

        if (open.Count == 0)
        {
            return null;
        }

        var opened = text[open.Peek()];
        return DeclarationDiagnostics.Unclosed(_file, Place(open.Peek()), opened.ToString(), opened == '[' ? "]" : "}");
    }

    /// <summary>Determines whether what is between quotes goes on to another key: then the second quote opens another text.</summary>
    private static bool HasKey(string text, int start, int end) =>
        text.IndexOf('\n', start, end - start) is var line and >= 0 && text.IndexOf(": ", line, end - line, StringComparison.Ordinal) >= 0;

    private static bool BeginsValue(string text, int at)
    {
        var before = at - 1;
        while (before >= 0 && text[before] == ' ')
        {
            before--;
        }

        return before < 0 || text[before] is '\n' or '\r' or '[' or '{' or ',' || (text[before] is ':' or '-' && before < at - 1);
    }

    /// <summary>Finds the quote that closes another; -1 if there is none.</summary>
    private static int EndOfQuote(string text, int open)
    {
        for (var i = open + 1; i < text.Length; i++)
        {
            if (text[i] == '\\' && text[open] == '"')
            {
                i++;
            }
            else if (text[i] == text[open])
            {
                if (text[i] == '\'' && i + 1 < text.Length && text[i + 1] == '\'')
                {
                    i++;
                    continue;
                }

                return i;
            }
        }

        return -1;
    }

    private LadderDiagnostic? WrongLine()
    {
        // The indents of the keys and items above that may go on.
        var indents = new List<int>();
        for (var i = 0; i < _lines.Count; i++)
        {
            var line = _lines[i];
            var above = i == 0 ? null : _lines[i - 1];
            if (line.SecondColon >= 0)
            {
                var value = Place(line.StartOf(line.Value), line.End);
                return DeclarationDiagnostics.NeedsQuotes(_file, value, "a ': '", line.Value, line.Name);
            }

            if (line.Value.Length > 0 && Signs.IndexOf(line.Value[0]) >= 0 && line.Value.TrimEnd('-', '+') is not ("|" or ">"))
            {
                return DeclarationDiagnostics.NeedsQuotes(
                    _file, Place(line.StartOf(line.Value), line.End), $"a '{line.Value[0]}' at its beginning", line.Value, line.Name);
            }

            if (line.AfterQuote is { } rest)
            {
                return DeclarationDiagnostics.AfterQuote(_file, Place(line.StartOf(rest), line.End), rest);
            }

            if (!line.IsItem && !line.IsKey && (above is null || line.Indent <= above.Indent))
            {
                return line.Text.IndexOf(':') > 0
                    ? DeclarationDiagnostics.NoSpace(_file, Place(line), line.Text)
                    : DeclarationDiagnostics.NoColon(_file, Place(line), line.Text);
            }

            while (indents.Count > 0 && indents[indents.Count - 1] > line.Indent)
            {
                indents.RemoveAt(indents.Count - 1);
            }

            var isDeeper = indents.Count == 0 || indents[indents.Count - 1] < line.Indent;
            var isUnderText = above is not null && line.IsKey && line.Indent > above.Indent && above.Value.Length > 0;
            if (above is not null && isDeeper && (isUnderText || line.Indent < above.Indent))
            {
                var like = _lines.Take(i).LastOrDefault(l => l.IsItem == line.IsItem || l.Indent < line.Indent) ?? _lines[0];
                return DeclarationDiagnostics.OtherIndent(_file, Place(line), _file.LineOf(Place(line).Start), like.StartLike(line));
            }

            if (isDeeper)
            {
                indents.Add(line.Indent);
            }
        }

        return null;
    }

    private LadderDiagnostic Unreadable(long failed)
    {
        var line = _lines.LastOrDefault(l => l.Span.Start <= failed) ?? _lines.FirstOrDefault();
        var start = new SourceSpan(_text.Yaml.Start, _text.Yaml.Start);
        return DeclarationDiagnostics.UnreadableLine(_file, line is null ? start : Place(line));
    }

    private SourceSpan Place(Line line) => Place(line.Span.Start + line.Indent, line.Span.End);

    private SourceSpan Place(int start) => Place(start, start + 1);

    private SourceSpan Place(int start, int end) => new(_text.OffsetOf(start), _text.OffsetOf(end - 1) + 1);

    /// <summary>A line of the declaration that is not empty.</summary>
    private sealed class Line
    {
        public Line(string text, SourceSpan span)
        {
            var end = WhiteSpace.Trim(text, span).End;
            Span = new SourceSpan(span.Start, Math.Max(span.Start, end));
            var all = Span.In(text);
            Text = all.Trim();
            Indent = all.Length - all.TrimStart(' ').Length;
            IsItem = Text.StartsWith("- ", StringComparison.Ordinal) || Text == "-";
            var bare = IsItem ? Text.Substring(1).TrimStart() : Text;
            var colon = bare.Length > 0 && bare[0] is '"' or '\'' or '[' or '{' ? -1 : Colon(bare, 0);
            IsKey = colon > 0;
            Name = colon < 0 ? "" : bare.Substring(0, colon);
            Value = (colon < 0 ? bare : bare.Substring(colon + 1)).Trim();
            SecondColon = IsKey && Value.Length > 0 && "\"'[{|>".IndexOf(Value[0]) < 0 ? Colon(Value, 0) : -1;
            AfterQuote = Value.Length > 1 && Value[0] is '"' or '\'' && EndOfQuote(Value, 0) is var close and > 0
                && Value.Substring(close + 1).Trim() is { Length: > 0 } rest && rest[0] is not ('#' or ':' or ',' or ']' or '}')
                ? rest
                : null;
        }

        public SourceSpan Span { get; }

        public string Text { get; }

        public int Indent { get; }

        public bool IsItem { get; }

        public bool IsKey { get; }

        public string Name { get; }

        public string Value { get; }

        public int SecondColon { get; }

        public string? AfterQuote { get; }

        public int End => Span.End;

        public bool IsPlainText => IsItem && !IsKey && Value.Length > 0 && "\"'[{|>".IndexOf(Value[0]) < 0;

        /// <summary>The spaces, and the hyphen if there is one, at the beginning of the line.</summary>
        public string Start => new string(' ', Indent) + (IsItem ? "- " : "");

        public string StartLike(Line other) => new string(' ', Indent) + (other.IsItem ? "- " : "");

        public int StartOf(string part) => End - part.Length;

        private static int Colon(string text, int from)
        {
            for (var i = text.IndexOf(':', from); i >= 0; i = text.IndexOf(':', i + 1))
            {
                if (i + 1 == text.Length || text[i + 1] == ' ')
                {
                    return i;
                }
            }

            return -1;
        }
    }
}
