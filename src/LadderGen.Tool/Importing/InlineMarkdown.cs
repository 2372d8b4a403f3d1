using System.Text;
using System.Text.RegularExpressions;
using LadderGen.Compiler.Text;
using LadderGen.Tool.Exporting;

namespace LadderGen.Tool.Importing;

/// <summary>Writes words of a page as Markdown: bold, struck, code, links and line breaks.</summary>
/// <param name="links">The links of the page.</param>
internal sealed partial class InlineMarkdown(PageLinks links)
{
    /// <summary>Characters that are shown in the same way.</summary>
    private sealed record Piece(string Text, Formatting Formatting, string? Link)
    {
        public bool IsBreak => (Formatting & Formatting.Break) != 0;
    }

    /// <summary>Writes words as the lines of a paragraph.</summary>
    public IReadOnlyList<string> Lines(MappedText words)
    {
        // A name in braces at the end is not a part of the words.
        var name = NameInBraces().Match(words.ToString());
        var text = name.Success ? words.Slice(0, name.Index) : words;
        var lines = new List<string>();
        var line = new List<Piece>();
        foreach (var piece in Pieces(text))
        {
            if (piece.IsBreak)
            {
                lines.Add(Line(line));
                line.Clear();
            }
            else
            {
                line.Add(piece);
            }
        }

        lines.Add(Line(line) + (name.Success ? " " + name.Value.Trim() : ""));
        return [.. lines.Where(l => l.Length > 0)];
    }

    /// <summary>Writes words on one line.</summary>
    public string OneLine(MappedText words) => string.Join(' ', Lines(words));

    private IEnumerable<Piece> Pieces(MappedText words)
    {
        const Formatting Shown = Formatting.Bold | Formatting.Code | Formatting.Struck | Formatting.Raised | Formatting.Break;
        for (var i = 0; i < words.Count;)
        {
            var (formatting, link, start) = (words.FormattingOf(i) & Shown, links.At(words.SpanOf(i).Start), i);
            while (i < words.Count && (words.FormattingOf(i) & Shown) == formatting && links.At(words.SpanOf(i).Start) == link)
            {
                i++;
            }

            yield return new Piece(words.Slice(start, i).ToString().Replace(ShownWords.Picture, ' '), formatting, link);
        }
    }

    private static string Line(List<Piece> pieces)
    {
        var line = new StringBuilder();
        for (var i = 0; i < pieces.Count; i++)
        {
            var before = i > 0 ? pieces[i - 1].Text[^1] : ' ';
            var after = i + 1 < pieces.Count ? pieces[i + 1].Text[0] : ' ';
            line.Append(Marked(pieces[i], line.Length == 0, i == pieces.Count - 1, before, after));
        }

        return line.ToString().Trim();
    }

    private static string Marked(Piece piece, bool startsLine, bool endsLine, char before, char after)
    {
        // White space within marks would turn them into text.
        var inner = piece.Text.Trim();
        if (inner.Length == 0)
        {
            return piece.Text;
        }

        var start = piece.Text.Length - piece.Text.TrimStart().Length;
        before = start > 0 ? ' ' : before;
        after = piece.Text.TrimEnd().Length < piece.Text.Length ? ' ' : after;
        var isPlain = piece.Formatting == Formatting.None && piece.Link is null;
        var isCode = (piece.Formatting & Formatting.Code) != 0 && !inner.Contains('`', StringComparison.Ordinal);
        var text = isCode ? $"`{inner}`" : MarkdownText.Escaped(inner, startsLine && isPlain, endsLine && isPlain);
        text = piece.Link is { } link ? $"[{text}](<{link}>)" : text;

        // https://spec.commonmark.org/0.31.2/#left-flanking-delimiter-run: marks beside a letter need a letter on their other side.
        var canBeMarks = piece.Link is null && !isCode
            && (char.IsWhiteSpace(before) || char.IsLetterOrDigit(inner[0]))
            && (char.IsWhiteSpace(after) || char.IsLetterOrDigit(inner[^1]));
        text = (piece.Formatting & Formatting.Raised) != 0 ? $"<sup>{text}</sup>" : text;
        text = (piece.Formatting & Formatting.Bold) == 0 ? text : canBeMarks ? $"**{text}**" : $"<b>{text}</b>";
        text = (piece.Formatting & Formatting.Struck) == 0 ? text : canBeMarks ? $"~~{text}~~" : $"<s>{text}</s>";
        return piece.Text[..start] + text + piece.Text[piece.Text.TrimEnd().Length..];
    }

    [GeneratedRegex(@" *\{#[A-Za-z][A-Za-z0-9-]*\}$", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex NameInBraces();
}
