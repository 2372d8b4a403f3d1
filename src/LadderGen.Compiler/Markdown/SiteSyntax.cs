using LadderGen.Compiler.Outline;
using LadderGen.Compiler.Text;

namespace LadderGen.Compiler.Markdown;

/// <summary>
/// Takes out what a document says to the program that makes a website of it, without moving a character: template tags
/// (<c>{% include x %}</c>), shortcodes (<c>{{&lt; tip &gt;}}</c>), attributes (<c>{: .no_toc }</c>), places for a table of contents.
/// </summary>
internal sealed class SiteSyntax
{
    /// <summary>Lines in whose place a table of contents is put.</summary>
    private static readonly HashSet<string> Contents =
        new(["[TOC]", "[[TOC]]", "[[_TOC_]]", "[_TOC_]", "{{TOC}}", "{{_TOC_}}", "${TOC}", "@[TOC]"], StringComparer.Ordinal);

    private readonly string _text;
    private readonly DocumentBuilder _builder;

    /// <summary>The text without what was taken out; null while that is nothing.</summary>
    private BlankedText? _result;
    private SourceSpan _lineAbove;

    private SiteSyntax(string text, DocumentBuilder builder) => (_text, _builder) = (text, builder);

    /// <param name="from">The end of the front matter.</param>
    public static string TakeOut(string text, int from, DocumentBuilder builder)
    {
        if (text.IndexOf('{', from) < 0 && text.IndexOf("toc", from, StringComparison.OrdinalIgnoreCase) < 0 && text.IndexOf('\\', from) < 0
            && text.IndexOf("import ", from, StringComparison.Ordinal) < 0)
        {
            return text;
        }

        var syntax = new SiteSyntax(text, builder);
        var code = new FencedCode(text, from);
        for (var start = from; start < text.Length;)
        {
            var line = Lines.At(text, start);
            var end = code.TryRead(start, out var last, out _) ? last : syntax.Read(line);
            start = Lines.StartOfNext(text, Math.Max(end, Lines.EndOf(text, end)));
            syntax._lineAbove = line;
        }

        return syntax._result?.ToString() ?? text;
    }

    /// <returns>The end of the last line that was read.</returns>
    private int Read(SourceSpan line)
    {
        var words = WhiteSpace.Trim(_text, line);
        if (words.Length == 0)
        {
            return line.End;
        }

        if (IsLineOfSite(words))
        {
            Blank(words);
            return line.End;
        }

        CodeSpans? code = null;
        var i = words.Start;
        while (i < line.End)
        {
            i = _text[i] switch
            {
                '`' => (code ??= new CodeSpans(_text, i, line.End)).EndOf(i),
                '\\' => i + 2,
                '{' => ReadBrace(i, line),
                _ => i + 1,
            };
        }

        return Math.Max(i, line.End);
    }

    /// <returns>Where to read on.</returns>
    private int ReadBrace(int start, SourceSpan line)
    {
        if (TemplateTags.EndAt(_text, start, out var tagEnd) is { } end)
        {
            TakeContentsAbove(start, tagEnd);
            Blank(new SourceSpan(start, end));
            return end;
        }

        return ReadVariable(start, line) ?? ReadAttributes(start, line) ?? start + 1;
    }

    /// <summary>Takes out a place that the site fills in: <c>{{ site.name }}</c>. Its words are not known.</summary>
    private int? ReadVariable(int start, SourceSpan line)
    {
        if (TemplateTags.EndOfVariable(_text, start, line.End) is not { } end)
        {
            return null;
        }

        var span = new SourceSpan(start, end);
        _builder.Report(ReadingDiagnostics.FilledInBySite(_builder.File, span, span.In(_text)));
        Blank(span);
        return span.End;
    }

    /// <summary>Takes out attributes at the end of a line: <c>{.note}</c>, <c>{#counter .no-toc}</c>, of which the id stays.</summary>
    private int? ReadAttributes(int start, SourceSpan line)
    {
        var end = WhiteSpace.Trim(_text, line).End;
        var close = _text.IndexOf('}', start, line.End - start);
        if (close != end - 1 || close < start + 2)
        {
            return null;
        }

        var parts = _text.Substring(start + 1, close - start - 1).Split([' '], StringSplitOptions.RemoveEmptyEntries);
        if (parts.Length == 0 || !Array.TrueForAll(parts, IsAttribute) || (parts.Length == 1 && parts[0][0] == '#'))
        {
            return null;
        }

        Blank(new SourceSpan(start, close + 1));
        if (Array.Find(parts, p => p[0] == '#') is { } id)
        {
            _result!.Put(start, "{" + id + "}");
        }

        return close + 1;
    }

    private static bool IsAttribute(string part) =>
        part == "-"
        || (part.Length > 1 && part[0] is '.' or '#' && part.Skip(1).All(IsNameChar))
        || (part.IndexOf('=') is var equals && equals > 0 && part.Take(equals).All(IsNameChar));

    private static bool IsNameChar(char c) => char.IsLetterOrDigit(c) || c is '-' or '_' or ':';

    /// <summary>A list with <c>{:toc}</c> under it is replaced by the table of contents.</summary>
    private void TakeContentsAbove(int start, int end)
    {
        var tag = _text.Substring(start, end - start).Replace(" ", "");
        if (tag.StartsWith("{:toc", StringComparison.OrdinalIgnoreCase) && _lineAbove.Length > 0
            && Lines.EndOfIndent(_text, _lineAbove.Start, _lineAbove.End) is var first && first < _lineAbove.End
            && (BulletMarks.IsMarkdown(_text[first]) || char.IsDigit(_text[first])))
        {
            Blank(_lineAbove);
        }
    }

    private bool IsLineOfSite(SourceSpan words)
    {
        var line = words.In(_text);
        return (line.Length < 16 && Contents.Contains(Casing.ToUpper(line.Replace(" ", "").Replace("\\", ""))))
            || IsCommand(line)
            || (line.StartsWith("import ", StringComparison.Ordinal) && (line.Contains(" from '") || line.Contains(" from \"")));
    }

    /// <summary>True for a command of LaTeX, such as <c>\newpage</c>.</summary>
    private static bool IsCommand(string line) =>
        line.Length > 3 && line[0] == '\\' && char.IsLower(line[1])
        && line.Skip(1).All(c => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or '{' or '}' or '[' or ']' or '*');

    private void Blank(SourceSpan span) => (_result ??= new BlankedText(_text)).Blank(span.Start, span.End, ' ');
}
